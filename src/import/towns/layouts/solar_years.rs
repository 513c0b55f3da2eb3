//! MassCEC's Production Tracking System by city and year, as a public copy adds it up: what was installed so far.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::Layout;
use super::place;
use super::solar_systems::{INDICATORS, decimals};
use crate::domain::Year;
use crate::import::entry::RowPosition;
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow};
use crate::import::towns::known::Known;
use crate::import::towns::number::number;
use crate::import::towns::options::TownOptions;
use crate::import::towns::reading::TownReading;
use crate::import::towns::sums::{Sums, Whole};

pub const LAYOUT: Layout = Layout {
    name: "the Production Tracking System of MassCEC, added up by city and year",
    columns: &[
        &["city"],
        place::YEAR,
        &["capacitykwdcall"],
        &["cumulativecapacitykwdcall"],
        &["cumulativecapacitykwdcresidential"],
        &["cumulativeprojectcountall"],
        &["cumulativeprojectcountresidential"],
    ],
    read,
};

/// What is not needed.
const EMPTY_YEAR: &str = "of a year without a new system in any city or town";
const EARLIER: &str = "of a year before the record's first";

/// How the letters of the other columns begin. All of them are parts and shares.
const OTHERS: [&str; 5] = ["capacitykwdc", "projectcount", "cumulative", "tpocount", "pctres"];

fn read(sheet: &Sheet, known: &Known, _: &TownOptions) -> Result<TownReading, SheetError> {
    let columns: Vec<SheetColumn> = LAYOUT.columns.iter().map(|names| sheet.column(names)).collect();
    let done = "its cumulative columns; places that are no municipality count in the state only";
    let filled = years_with_systems(sheet, columns[1], columns[2]);
    let first = known.first_year(INDICATORS[0]).map_or(i32::from(Year::FIRST), Year::number);
    let reading = TownReading::new(sheet, LAYOUT.name, done);
    let mut years = Years { columns: &columns, known, reading, sums: Sums::default(), seen: BTreeMap::new() };
    for row in sheet.rows() {
        years.reading.rows += 1;
        match row.text(columns[1]).unwrap_or_default().parse::<i32>() {
            Ok(year) if year < first => years.reading.leave_out(EARLIER),
            Ok(year) if !filled.contains(&year) => years.reading.leave_out(EMPTY_YEAR),
            _ => years.add(&row),
        }
    }
    let Years { mut reading, mut sums, .. } = years;
    sums.leave_out_partial_state(known, Whole::InAnyYear, &mut reading);
    sums.finish(known, &mut reading, decimals);
    reading.report_columns(sheet, &columns, |name| OTHERS.iter().any(|start| name.starts_with(start)));
    Ok(reading)
}

/// The copy repeats the last figures in the years that are still to come.
fn years_with_systems(sheet: &Sheet, year: SheetColumn, new: SheetColumn) -> BTreeSet<i32> {
    let of = |row: SheetRow<'_>| {
        let kw = number(&row.text(new)?).ok()?;
        row.text(year)?.parse().ok().filter(|_| kw > 0.0)
    };
    sheet.rows().filter_map(of).collect()
}

struct Years<'a> {
    /// City, year, new capacity, and a column for each of `INDICATORS`.
    columns: &'a [SheetColumn],
    known: &'a Known,
    reading: TownReading,
    sums: Sums,
    /// The row of each city and year.
    seen: BTreeMap<(String, Year), RowPosition>,
}

impl Years<'_> {
    fn add(&mut self, row: &SheetRow<'_>) {
        let name = row.text(self.columns[0]).unwrap_or_default();
        let year = place::year(row, self.columns[1], self.known);
        let of_year = year.as_ref().ok().copied();
        let values = year.and_then(|year| Ok((year, self.values(row, &name, year)?)));
        let found = self.known.names.find(&name);
        if let Ok((year, values)) = &values {
            for of in [found.as_ref().ok().copied(), self.known.names.state()].into_iter().flatten() {
                values
                    .iter()
                    .for_each(|(key, value)| self.sums.add((of, *year, *key), *value, &row.position()));
            }
        }
        let mut lacking = self.known.names.may_be(&name);
        let cell = match (values, found) {
            (Ok(_), Ok(_)) => return self.reading.used += 1,
            (Ok(_), Err(none)) => row.reject(self.columns[0], none.reason),
            (Err(cell), _) => {
                lacking.extend(self.known.names.state());
                cell
            }
        };
        self.sums.miss(&lacking, of_year, &row.position());
        self.reading.rejected.push(*cell);
    }

    fn values(&mut self, row: &SheetRow<'_>, name: &str, year: Year) -> CellResult<Vec<(&'static str, f64)>> {
        if let Some(before) = self.seen.insert((name.to_lowercase(), year), row.position()) {
            let reason = format!("{before} has {name:?} in {year} too: expected one row for both");
            return Err(row.reject(self.columns[0], reason));
        }
        let mut values = Vec::new();
        for (key, column) in INDICATORS.into_iter().zip(&self.columns[3..]) {
            let Some(text) = row.text(*column) else { continue };
            values.push((key, number(&text).map_err(|error| row.reject(*column, error))?));
        }
        Ok(values)
    }
}
