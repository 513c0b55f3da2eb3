//! Reads the lists of town data: utilities, rules, ZIP codes and localities. Each row names its dataset.

use super::places::Places;
use crate::domain::{
    Code, EnergyCode, Key, Locality, LocalityKind, PartialDate, RuleKind, RuleValue, TownData, TownRule,
    Utility, UtilityService, ZipCode, ZipKind, nearest,
};
use crate::facts::csv_file::{CsvFile, Row};

/// Reads a file into its list, if its name is one of theirs.
pub fn read(file: &CsvFile<'_>, name: &str, towns: &mut TownData, places: &Places<'_>) -> bool {
    let list = List { file, places, datasets: towns.datasets.iter().map(|it| it.key.clone()).collect() };
    match name {
        "utilities" => {
            towns.utilities = list.rows(["geoid", "service", "name", "light_plant", "dataset"], utility);
        }
        "rules" => towns.rules = list.rows(["geoid", "rule", "value", "dataset"], rule),
        "zips" => towns.zip_codes = list.rows(["zip", "geoid", "share", "kind", "dataset"], zip),
        "places" => towns.localities = list.rows(["name", "kind", "geoid", "dataset"], locality),
        _ => return false,
    }
    true
}

struct List<'a> {
    file: &'a CsvFile<'a>,
    places: &'a Places<'a>,
    datasets: Vec<Key>,
}

fn utility(list: &List<'_>, row: &Row) -> Option<Utility> {
    let of = list.places.place(list.file, row, 0);
    let service: Option<UtilityService> = list.code(row, 1);
    let name = list.text(row, 2);
    let light_plant = list.one_of(row, 3, &["yes", "no"]).map(|answer| answer == "yes");
    let dataset = list.dataset(row, 4);
    Some(Utility { of: of?, service: service?, name: name?, light_plant: light_plant?, dataset: dataset? })
}

fn rule(list: &List<'_>, row: &Row) -> Option<TownRule> {
    let of = list.places.place(list.file, row, 0);
    let rule: Option<RuleKind> = list.code(row, 1);
    let value = rule.and_then(|rule| list.value(row, 2, rule));
    let dataset = list.dataset(row, 3);
    Some(TownRule { of: of?, rule: rule?, value: value?, dataset: dataset? })
}

fn zip(list: &List<'_>, row: &Row) -> Option<ZipCode> {
    let is_zip = row.cell(0).len() == 5 && row.cell(0).bytes().all(|byte| byte.is_ascii_digit());
    if !is_zip {
        list.expected(row, 0, "the five digits of a ZIP code");
    }
    let of = list.places.place(list.file, row, 1);
    let share = if row.cell(2).is_empty() { Some(None) } else { list.number(row, 2, 1.0).map(Some) };
    let kind: Option<ZipKind> = list.code(row, 3);
    let dataset = list.dataset(row, 4);
    let zip = is_zip.then(|| row.cell(0).to_owned());
    Some(ZipCode { zip: zip?, of: of?, share: share?, kind: kind?, dataset: dataset? })
}

fn locality(list: &List<'_>, row: &Row) -> Option<Locality> {
    let name = list.text(row, 0);
    let kind: Option<LocalityKind> = list.code(row, 1);
    let of = list.places.place(list.file, row, 2);
    let dataset = list.dataset(row, 3);
    Some(Locality { name: name?, kind: kind?, of: of?, dataset: dataset? })
}

impl List<'_> {
    fn rows<T, const N: usize>(&self, heading: [&str; N], read: impl Fn(&Self, &Row) -> Option<T>) -> Vec<T> {
        let (found, rows) = self.file.rows();
        let Some(found) = found else { return Vec::new() };
        if !found.cells.iter().eq(heading) {
            self.file.report(&found, 0, format!("expected the first line {}", heading.join(",")));
            return Vec::new();
        }
        rows.iter().filter_map(|row| read(self, row)).collect()
    }

    fn expected(&self, row: &Row, cell: usize, what: &str) {
        self.file.report(row, cell, format!("expected {what}, found {:?}", row.cell(cell)));
    }

    fn text(&self, row: &Row, cell: usize) -> Option<String> {
        let text = row.cell(cell);
        if text.trim().is_empty() || text.contains(char::is_control) {
            self.expected(row, cell, "some text");
            return None;
        }
        Some(text.to_owned())
    }

    fn one_of<'c>(&self, row: &Row, cell: usize, codes: &[&'c str]) -> Option<&'c str> {
        let known = codes.iter().find(|code| **code == row.cell(cell)).copied();
        if known.is_none() {
            self.expected(row, cell, &format!("one of {}", codes.join(", ")));
        }
        known
    }

    fn code<T: Code>(&self, row: &Row, cell: usize) -> Option<T> {
        self.one_of(row, cell, &T::codes())?.parse().ok()
    }

    fn number(&self, row: &Row, cell: usize, most: f64) -> Option<f64> {
        let number = row.cell(cell).parse().ok().filter(|number| (0.0..=most).contains(number));
        if number.is_none() {
            self.expected(row, cell, &format!("a number from 0 to {most}"));
        }
        number
    }

    fn value(&self, row: &Row, cell: usize, rule: RuleKind) -> Option<String> {
        let text = row.cell(cell);
        match rule.value() {
            RuleValue::EnergyCode => drop(self.code::<EnergyCode>(row, cell)?),
            RuleValue::Yes => drop(self.one_of(row, cell, &["yes"])?),
            RuleValue::Percent => drop(self.number(row, cell, 100.0)?),
            RuleValue::Date => {
                if let Err(error) = text.parse::<PartialDate>() {
                    self.expected(row, cell, &error.to_string());
                    return None;
                }
            }
        }
        Some(text.to_owned())
    }

    fn dataset(&self, row: &Row, cell: usize) -> Option<Key> {
        let text = row.cell(cell);
        let known = self.datasets.iter().find(|key| key.as_str() == text);
        if known.is_none() {
            let hint = nearest(text, self.datasets.iter().map(Key::as_str)).map_or_else(
                || "add it to datasets.toml".to_owned(),
                |known| format!("did you mean `{known}`?"),
            );
            self.file.report(row, cell, format!("there is no dataset {text:?}; {hint}"));
        }
        known.cloned()
    }
}
