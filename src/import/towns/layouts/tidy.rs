//! The tidy form: a row a figure, with its place, year, indicator and unit.

use super::layout::Layout;
use super::place::{self, PlaceColumns};
use crate::domain::{Key, nearest};
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow};
use crate::import::towns::figure::TownFigure;
use crate::import::towns::known::Known;
use crate::import::towns::number::{Value, value};
use crate::import::towns::options::TownOptions;
use crate::import::towns::reading::TownReading;
use crate::import::towns::unit::factor;

pub const LAYOUT: Layout = Layout {
    name: "the tidy form",
    columns: &[place::TOWN_OR_GEOID, place::YEAR, &["indicator"], &["value"], &["unit"]],
    read,
};

fn read(sheet: &Sheet, known: &Known, _: &TownOptions) -> Result<TownReading, SheetError> {
    let columns = TidyColumns {
        place: PlaceColumns::new(sheet),
        indicator: sheet.column(&["indicator"]),
        value: sheet.column(&["value"]),
        unit: sheet.column(&["unit"]),
        dataset: sheet.column(&["dataset", "sourcekey"]),
    };
    let mut reading = TownReading::new(sheet, LAYOUT.name, "figures as they stand");
    for row in sheet.rows() {
        reading.rows += 1;
        match columns.figure(&row, known) {
            Ok(Some(figure)) => {
                reading.used += 1;
                reading.figures.push(figure);
            }
            Ok(None) => reading.leave_out("without a value"),
            Err(cell) => reading.rejected.push(*cell),
        }
    }
    let mut used = columns.place.all().to_vec();
    used.extend([columns.indicator, columns.value, columns.unit, columns.dataset]);
    reading.report_columns(sheet, &used, |_| false);
    Ok(reading)
}

struct TidyColumns {
    place: PlaceColumns,
    indicator: SheetColumn,
    value: SheetColumn,
    unit: SheetColumn,
    dataset: SheetColumn,
}

impl TidyColumns {
    /// `None` if the value is blank.
    fn figure(&self, row: &SheetRow<'_>, known: &Known) -> CellResult<Option<TownFigure>> {
        let Some(text) = row.text(self.value) else { return Ok(None) };
        let (of, year) = self.place.read(row, known)?;
        let key =
            row.required_text(self.indicator, "expected the key of an indicator, as in indicators.toml")?;
        let indicator = known.indicator(&key).map_err(|error| row.reject(self.indicator, error))?;
        let unit = row.text(self.unit).unwrap_or_default();
        let factor = factor(&unit, &indicator.unit).map_err(|error| row.reject(self.unit, error))?;
        let value = match value(&text).map_err(|error| row.reject(self.value, error))? {
            Value::Given(number) => Value::Given(factor.of(number)),
            withheld @ Value::Withheld(_) => withheld,
        };
        let (indicator, dataset) = (indicator.key.clone(), self.dataset(row, known)?);
        let column = indicator.to_string();
        Ok(Some(TownFigure { at: row.position(), column, of, year, indicator, value, dataset }))
    }

    fn dataset(&self, row: &SheetRow<'_>, known: &Known) -> CellResult<Option<Key>> {
        let Some(text) = row.text(self.dataset) else { return Ok(None) };
        let datasets = &known.towns.datasets;
        if let Some(dataset) = datasets.iter().find(|dataset| dataset.key.as_str() == text) {
            return Ok(Some(dataset.key.clone()));
        }
        let hint = nearest(&text, datasets.iter().map(|dataset| dataset.key.as_str())).map_or_else(
            || "empty the cell and name it with --dataset, or add it to datasets.toml".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        Err(row.reject(self.dataset, format!("there is no dataset `{text}`; {hint}")))
    }
}
