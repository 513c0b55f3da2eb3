//! What a file that is no TOML says, for the log of changes: one statement a file. A CSV file has a key for each
//! value, any other file its digest.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use crate::domain::{Digest, Keys};

/// A column with this name has the year of each row.
const YEAR: &str = "year";

/// Hexadecimal digits: enough to tell one content from another.
const DIGITS: usize = 16;

/// The values of a file by their names.
pub fn values(path: &Path, text: &str) -> Keys {
    let mut values = Keys::new();
    if path.extension().is_some_and(|extension| extension == "csv") {
        read(text, |name, value, _| drop(values.insert(name, value.to_owned())));
    } else {
        values.insert("digest".to_owned(), Digest::of(text.as_bytes()).short(DIGITS));
    }
    values
}

/// The line of each value of a CSV file.
pub fn lines(text: &str) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    read(text, |name, _, line| {
        lines.insert(name, line);
    });
    lines
}

/// Gives each value under `residents.2020/2501740115`: its column, the year if the file has years, and the first
/// cell of its row. A second row that begins alike has `(2)` at the end.
fn read(text: &str, mut give: impl FnMut(String, &str, usize)) {
    let mut reader = ::csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let names = reader.headers().cloned().unwrap_or_default();
    let year = names.iter().position(|name| name == YEAR);
    let mut seen: HashMap<(String, String), usize> = HashMap::new();
    // Another reader reports the rows that are no CSV.
    for row in reader.records().flatten() {
        let year_of = year.and_then(|year| row.get(year)).unwrap_or_default();
        let first = row.get(0).unwrap_or_default();
        let number = seen.entry((first.to_owned(), year_of.to_owned())).or_default();
        *number += 1;
        let first = if *number > 1 { format!("{first} ({number})") } else { first.to_owned() };
        let line = row.position().map_or(1, |position| position.line() as usize);
        for (at, name) in names.iter().enumerate().skip(1).filter(|(at, _)| Some(*at) != year) {
            let Some(cell) = row.get(at).filter(|cell| !cell.is_empty()) else { continue };
            let dot = if year.is_some() { "." } else { "" };
            give([name, dot, year_of, "/", &first].concat(), cell, line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_a_name_and_a_line() {
        let (file, text) =
            (Path::new("a.csv"), "geoid,year,residents,homes\n1,2010,5,2\n2,2010,6,\n1,2020,7,3\n");
        let values = values(file, text);
        let keys: Vec<&String> = values.keys().collect();
        assert_eq!(
            keys,
            ["homes.2010/1", "homes.2020/1", "residents.2010/1", "residents.2010/2", "residents.2020/1"]
        );
        assert_eq!((values["residents.2020/1"].as_str(), lines(text)["residents.2020/1"]), ("7", 4));
        let list = super::values(file, "zip,town\n02139,Cambridge\n02139,Boston\n");
        assert_eq!(list["town/02139 (2)"], "Boston");
    }
}
