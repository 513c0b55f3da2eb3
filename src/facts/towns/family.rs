//! Reads a family of figures: `geoid,year,<indicator>,…`, one row a place and year. An empty cell was not published.

use std::collections::{BTreeMap, HashMap};

use super::figures;
use super::meanings::Meanings;
use super::places::Places;
use crate::domain::{CensusGeoid, Indicator, IndicatorKey, Year, YearValue, nearest};
use crate::facts::csv_file::{CsvFile, Row};

/// The figures of each indicator so far.
pub type Values = BTreeMap<IndicatorKey, BTreeMap<CensusGeoid, Vec<YearValue>>>;

/// Adds the figures of one file to those of the files before it.
pub fn read(file: &CsvFile<'_>, meanings: &Meanings<'_>, places: &Places<'_>, values: &mut Values) {
    let (Some(heading), rows) = file.rows() else { return };
    if (heading.cell(0), heading.cell(1)) != ("geoid", "year") || heading.cells.len() < 3 {
        file.report(&heading, 0, "expected a first line such as geoid,year,occupied_homes");
        return;
    }
    let named = named(file, &rows, places);
    for cell in 2..heading.cells.len() {
        let Some(indicator) = column(file, &heading, cell, meanings) else { continue };
        let figures = figures::read(file, &rows, &named, cell, indicator, meanings);
        figures::report_odd(file, &rows, cell, indicator, &figures, places);
        figures::report_parts(file, &heading, &rows, cell, indicator);
        if values.insert(indicator.key.clone(), by_place(&figures)).is_some() {
            file.report(&heading, cell, format!("the indicator `{}` has two columns", indicator.key));
        }
    }
}

/// The place and the year of each row; `None` if one cannot be read or both have a row already.
fn named(file: &CsvFile<'_>, rows: &[Row], places: &Places<'_>) -> Vec<Option<(CensusGeoid, Year)>> {
    let mut lines: HashMap<(CensusGeoid, Year), usize> = HashMap::new();
    let name = |row: &Row| {
        let (of, year) = (places.place(file, row, 0), places.year(file, row, 1));
        let key = (of?, year?);
        let first = *lines.entry(key).or_insert(row.line);
        if first != row.line {
            file.report(row, 1, format!("{} of {} is there already, at line {first}", key.1, key.0));
            return None;
        }
        Some(key)
    };
    rows.iter().map(name).collect()
}

/// The indicator of a column.
fn column<'t>(
    file: &CsvFile<'_>,
    heading: &Row,
    cell: usize,
    meanings: &'t Meanings<'_>,
) -> Option<&'t Indicator> {
    let text = heading.cell(cell);
    if !meanings.names.contains(text) {
        let keys = meanings.names.iter().map(String::as_str);
        let hint = nearest(text, keys)
            .map_or_else(|| "add it to indicators.toml".to_owned(), |known| format!("did you mean `{known}`?"));
        file.report(heading, cell, format!("there is no indicator `{text}`; {hint}"));
    }
    meanings.towns.indicators.iter().find(|indicator| indicator.key.as_str() == text)
}

fn by_place(figures: &[figures::Figure]) -> BTreeMap<CensusGeoid, Vec<YearValue>> {
    let mut places: BTreeMap<CensusGeoid, Vec<YearValue>> = BTreeMap::new();
    for figure in figures {
        places.entry(figure.of).or_default().push(YearValue { year: figure.year, value: figure.value });
    }
    places
}
