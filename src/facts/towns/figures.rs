//! The figures of one column, and the rules that each must keep.

use super::meanings::Meanings;
use super::places::Places;
use crate::domain::{CensusGeoid, Indicator, Year};
use crate::facts::csv_file::{CsvFile, Row};

/// A figure, with the index of its row.
pub struct Figure {
    pub of: CensusGeoid,
    pub year: Year,
    pub value: f64,
    row: usize,
}

/// The figures of a column, by place and year. `named`: the place and the year of each row.
pub fn read(
    file: &CsvFile<'_>,
    rows: &[Row],
    named: &[Option<(CensusGeoid, Year)>],
    cell: usize,
    indicator: &Indicator,
    meanings: &Meanings<'_>,
) -> Vec<Figure> {
    let mut figures = Vec::new();
    for (index, (row, named)) in rows.iter().zip(named).enumerate() {
        let Some((of, year)) = *named else { continue };
        if row.cell(cell).is_empty() {
            continue;
        }
        match figure(row.cell(cell), year, indicator, meanings) {
            Ok(value) => figures.push(Figure { of, year, value, row: index }),
            Err(message) => file.report(row, cell, format!("`{}`: {message}", indicator.key)),
        }
    }
    figures.sort_by_key(|figure| (figure.of, figure.year));
    figures
}

fn figure(text: &str, year: Year, indicator: &Indicator, meanings: &Meanings<'_>) -> Result<f64, String> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    let number = text.parse::<f64>().ok().filter(|_| is_plain);
    let value = number.ok_or_else(|| format!("expected a number without commas, found {text:?}"))?;
    let (least, most) = (indicator.least, indicator.most);
    if !(least..=most).contains(&value) {
        return Err(format!("expected a number from {least} to {most}, found {text}"));
    }
    if meanings.sound && meanings.towns.dataset_of(indicator, year).is_none() {
        return Err(format!("none of its datasets covers {year}: name one that does in `datasets`"));
    }
    Ok(value)
}

/// Reports a fall of a cumulative figure, and warns of a jump.
pub fn report_odd(
    file: &CsvFile<'_>,
    rows: &[Row],
    cell: usize,
    indicator: &Indicator,
    figures: &[Figure],
    places: &Places<'_>,
) {
    for pair in figures.windows(2).filter(|pair| pair[0].of == pair[1].of) {
        let (before, after) = (&pair[0], &pair[1]);
        let Some(row) = rows.get(after.row) else { continue };
        let change = format!(
            "`{}` of {}: {} in {}, {} in {}",
            indicator.key,
            places.name(after.of),
            before.value,
            before.year,
            after.value,
            after.year
        );
        let told = indicator.cautions.iter().filter(|it| it.year.is_some());
        let is_told = told.into_iter().any(|it| [before, after].iter().any(|of| it.names(of.of, of.year)));
        if indicator.cumulative && after.value < before.value {
            file.report(row, cell, format!("{change}: a cumulative figure never falls"));
        } else if !is_told && indicator.jump.is_some_and(|jump| jump.is_between(before.value, after.value)) {
            file.warn(row, cell, format!("{change}: an unusual jump, look at the publication again"));
        }
    }
}

/// Reports a part that is larger than its whole.
pub fn report_parts(file: &CsvFile<'_>, heading: &Row, rows: &[Row], cell: usize, indicator: &Indicator) {
    let Some(whole) = &indicator.part_of else { return };
    let Some(beside) = heading.cells.iter().position(|name| name == whole.as_str()) else {
        let message = format!("expected the column `{whole}`, of which it is a part, in the same file");
        file.report(heading, cell, message);
        return;
    };
    let number = |row: &Row, cell: usize| row.cell(cell).parse::<f64>().ok();
    for row in rows {
        if let Some((part, all)) = number(row, cell).zip(number(row, beside)).filter(|(part, all)| part > all) {
            file.report(
                row,
                cell,
                format!("`{}`: {part} is more than its whole, `{whole}`, {all}", indicator.key),
            );
        }
    }
}
