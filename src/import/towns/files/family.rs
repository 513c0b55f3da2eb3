//! A CSV file of figures, edited in place: `geoid,year,<indicator>,…`, one line a place and year.

use crate::domain::{CensusGeoid, Year};

/// The place and the year of a line.
type Place = (CensusGeoid, Year);

pub struct Family {
    /// Each with its place and year, and without its end. The first line has none.
    lines: Vec<(Option<Place>, String)>,
    columns: Vec<String>,
    /// How the file ends its lines.
    end: &'static str,
    /// What stands before the first line: nothing, or a byte order mark.
    mark: &'static str,
}

/// `geoid` and `year`.
const BEFORE_FIGURES: usize = 2;

impl Family {
    pub fn new(text: &str) -> Self {
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let bare = text.trim_start_matches('\u{feff}');
        let lines = bare.lines().map(|line| (of_line(line), line.to_owned())).collect();
        let columns = bare.lines().next().map_or_else(Vec::new, cells);
        Family { lines, columns, end, mark: if bare.len() < text.len() { "\u{feff}" } else { "" } }
    }

    /// The column of an indicator. `None` if the file has none, or is no file of figures.
    pub fn column(&self, indicator: &str) -> Option<usize> {
        let is_family = self.columns.starts_with(&["geoid".to_owned(), "year".to_owned()]);
        let place = self.columns.iter().position(|column| column == indicator)?;
        (is_family && place >= BEFORE_FIGURES).then_some(place)
    }

    /// Writes a figure into the line of its place and year. A new line comes before the first later one.
    pub fn set(&mut self, place: Place, column: usize, value: &str) {
        let at = self.lines.iter().position(|(of, _)| *of == Some(place)).unwrap_or_else(|| self.insert(place));
        let mut cells = cells(&self.lines[at].1);
        value.clone_into(&mut cells[column]);
        self.lines[at].1 = cells.join(",");
    }

    fn insert(&mut self, place: Place) -> usize {
        let later = self.lines.iter().position(|(of, _)| of.is_some_and(|of| of > place));
        let at = later.unwrap_or(self.lines.len());
        let empty = ",".repeat(self.columns.len().saturating_sub(BEFORE_FIGURES));
        self.lines.insert(at, (Some(place), format!("{},{}{empty}", place.0, place.1)));
        at
    }

    pub fn text(&self) -> String {
        let lines: String = self.lines.iter().map(|(_, line)| format!("{line}{}", self.end)).collect();
        format!("{}{lines}", self.mark)
    }
}

/// A file of figures has no quotes: `check` accepts numbers only.
fn cells(line: &str) -> Vec<String> {
    line.split(',').map(ToOwned::to_owned).collect()
}

fn of_line(line: &str) -> Option<Place> {
    let mut cells = line.split(',');
    let geoid = cells.next()?.parse().ok()?;
    let year = cells.next()?.parse::<i64>().ok()?;
    Some((geoid, Year::try_from(year).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str, figures: &[(&str, i64, &str, &str)]) -> String {
        let mut family = Family::new(text);
        for (geoid, year, key, value) in figures {
            let column = family.column(key).unwrap();
            family.set((geoid.parse().unwrap(), Year::try_from(*year).unwrap()), column, value);
        }
        family.text()
    }

    #[test]
    fn only_the_lines_of_a_figure_change() {
        let text = "geoid,year,homes,oil\n25,2017,9.0,3\n2502507000,2017,5,\n2502507000,2019,6,2\n";
        let figures =
            [("2502507000", 2018, "oil", "4"), ("2500103690", 2017, "homes", "1"), ("25", 2017, "oil", "7")];
        let after = "geoid,year,homes,oil\n25,2017,9.0,7\n2500103690,2017,1,\n2502507000,2017,5,\n2502507000,2018,,4\n\
                     2502507000,2019,6,2\n";
        assert_eq!(set(text, &figures), after);
        let windows = text.replace('\n', "\r\n");
        assert_eq!(set(&windows, &figures), after.replace('\n', "\r\n"));
    }

    #[test]
    fn a_list_is_no_family() {
        assert_eq!(Family::new("zip,geoid,share\n01001,2501300840,1\n").column("share"), None);
        assert_eq!(Family::new("").column("homes"), None);
    }
}
