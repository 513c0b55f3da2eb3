//! The wide form of the record's own files: a row a place and year, a column an indicator.

use super::layout::Layout;
use super::place::{self, PlaceColumns};
use crate::domain::{CensusGeoid, IndicatorKey, Year};
use crate::import::reading::{CellResult, RejectedCell};
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow};
use crate::import::towns::figure::TownFigure;
use crate::import::towns::known::Known;
use crate::import::towns::number::value;
use crate::import::towns::options::TownOptions;
use crate::import::towns::reading::TownReading;

pub const LAYOUT: Layout = Layout {
    name: "a family of the record, with an indicator a column",
    columns: &[place::TOWN_OR_GEOID, place::YEAR],
    read,
};

fn read(sheet: &Sheet, known: &Known, _: &TownOptions) -> Result<TownReading, SheetError> {
    let places = PlaceColumns::new(sheet);
    let others = sheet.columns().filter(|(column, _)| !places.all().contains(column));
    let columns: Vec<(SheetColumn, Result<IndicatorKey, String>)> =
        others.map(|(column, name)| (column, known.indicator(name).map(|it| it.key.clone()))).collect();
    let mut reading = TownReading::new(sheet, LAYOUT.name, "figures as they stand");
    for row in sheet.rows() {
        let place = places.read(&row, known);
        for (column, indicator) in &columns {
            if row.text(*column).is_none() {
                continue;
            }
            reading.rows += 1;
            if let Some(figure) = reading.accept(figure(&row, *column, indicator, &place)) {
                reading.used += 1;
                reading.figures.push(figure);
            }
        }
    }
    Ok(reading)
}

fn figure(
    row: &SheetRow<'_>,
    column: SheetColumn,
    indicator: &Result<IndicatorKey, String>,
    place: &Result<(CensusGeoid, Year), Box<RejectedCell>>,
) -> CellResult<TownFigure> {
    let (of, year) = place.clone()?;
    let indicator = indicator.clone().map_err(|error| row.reject(column, error))?;
    let text = row.required_text(column, "expected a figure")?;
    let value = value(&text).map_err(|error| row.reject(column, error))?;
    let name = indicator.to_string();
    Ok(TownFigure { at: row.position(), column: name, of, year, indicator, value, dataset: None })
}
