//! Mass Save's geographic report: a row for each town and sector, with the electricity and gas of a year.
//!
//! A figure of 0 means that nobody is served, so it is left out. A word such as "Suppressed" is no 0 either. Where the
//! report has a row for each ZIP code, the rows of a town are added up.

use super::layout::Layout;
use super::place;
use crate::domain::{CensusGeoid, Year};
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow, letters};
use crate::import::towns::figure::TownFigure;
use crate::import::towns::known::Known;
use crate::import::towns::number::{Value, value};
use crate::import::towns::options::TownOptions;
use crate::import::towns::reading::TownReading;
use crate::import::towns::sums::Sums;

pub const LAYOUT: Layout =
    Layout { name: "the geographic report of Mass Save", columns: &[TOWN, ELECTRICITY, GAS], read };

const TOWN: &[&str] = &["town", "municipality", "citytown", "cityortown"];
const ELECTRICITY: &[&str] = &["annualelectricusagemwh"];
const GAS: &[&str] = &["annualgasusagetherms"];
const SECTOR: &[&str] = &["sector"];
const ZIP: &[&str] = &["zipcode", "zip"];

/// Columns that are known and not needed, by their letters.
const OTHERS: [&str; 7] = [
    "county",
    "annualelectricsavingsmwh",
    "annualgassavingstherms",
    "electricincentives",
    "gasincentives",
    "annualelectricincentives",
    "annualgasincentives",
];

/// The sectors by their letters, with the indicators of electricity and gas.
const SECTORS: [(&str, [&str; 2]); 4] = [
    ("residentiallowincome", ["electricity_residential", "gas_residential"]),
    ("residentialandlowincome", ["electricity_residential", "gas_residential"]),
    ("commercialindustrial", ["electricity_commercial_industrial", "gas_commercial_industrial"]),
    ("commercialandindustrial", ["electricity_commercial_industrial", "gas_commercial_industrial"]),
];

/// What is not needed.
const TOTAL: &str = "that add up the sectors";
const BLANK: &str = "without a figure";

fn read(sheet: &Sheet, known: &Known, options: &TownOptions) -> Result<TownReading, SheetError> {
    let [town, electricity, gas, sector, zip, year] =
        [TOWN, ELECTRICITY, GAS, SECTOR, ZIP, place::YEAR].map(|names| sheet.column(names));
    let undecided =
        |question: &str| SheetError::Undecided { file: sheet.file.clone(), question: question.to_owned() };
    if !sector.exists() {
        return Err(undecided(
            "does not say whose use it counts: add a column Sector with \"Residential & Low-Income\" or \
             \"Commercial & Industrial\" in each row",
        ));
    }
    if !year.exists() && options.year.is_none() {
        return Err(undecided("does not say its year: add --year"));
    }
    let reading = TownReading::new(sheet, LAYOUT.name, "homes and businesses as they stand, zeros left out");
    let sums = zip.exists().then(Sums::default);
    let fuels = [electricity, gas];
    let mut report = Report { town, sector, year, fuels, known, options, reading, sums, zeros: 0 };
    sheet.rows().for_each(|row| report.add(&row));
    report
        .reading
        .report_columns(sheet, &[town, electricity, gas, sector, zip, year], |name| OTHERS.contains(&name));
    Ok(report.finish())
}

struct Report<'a> {
    town: SheetColumn,
    sector: SheetColumn,
    year: SheetColumn,
    /// Electricity and gas.
    fuels: [SheetColumn; 2],
    known: &'a Known,
    options: &'a TownOptions,
    reading: TownReading,
    /// The sums over the ZIP codes of each town, if the report has ZIP codes.
    sums: Option<Sums>,
    /// The figures of 0.
    zeros: usize,
}

impl Report<'_> {
    fn add(&mut self, row: &SheetRow<'_>) {
        self.reading.rows += 1;
        match self.keys(row) {
            Ok(Some((of, year, keys))) => {
                let places = keys.map(|key| (of, year, key));
                let has_figure =
                    places.into_iter().zip(self.fuels).filter(|(place, fuel)| self.take(row, *place, *fuel));
                match has_figure.count() {
                    0 => self.reading.leave_out(BLANK),
                    _ => self.reading.used += 1,
                }
            }
            Ok(None) => self.reading.leave_out(TOTAL),
            Err(cell) => {
                let name = row.text(self.town).unwrap_or_default();
                self.miss(&self.known.names.may_be(&name), None, row);
                self.reading.rejected.push(*cell);
            }
        }
    }

    /// The place, the year, and the indicators of electricity and gas; `None` for a sum of the sectors.
    fn keys(&self, row: &SheetRow<'_>) -> CellResult<Option<(CensusGeoid, Year, [&'static str; 2])>> {
        let sector = letters(&row.required_text(self.sector, "expected a sector")?);
        if sector == "total" {
            return Ok(None);
        }
        let keys = SECTORS.iter().find(|(name, _)| *name == sector).map(|(_, keys)| *keys);
        let keys = keys.ok_or_else(|| {
            row.reject(self.sector, "expected Residential & Low-Income, Commercial & Industrial or Total")
        })?;
        let year = match self.options.year {
            Some(year) if !self.year.exists() => year,
            _ => place::year(row, self.year, self.known)?,
        };
        let name = row.required_text(self.town, "expected the name of a city or town")?;
        let of = self.known.names.find(&name).map_err(|none| row.reject(self.town, none.reason))?;
        Ok(Some((of, year, keys)))
    }

    /// Takes the figure of a fuel. Returns whether there is one.
    fn take(
        &mut self,
        row: &SheetRow<'_>,
        (of, year, key): (CensusGeoid, Year, &'static str),
        fuel: SheetColumn,
    ) -> bool {
        let Some(text) = row.text(fuel) else { return false };
        let read = value(&text).and_then(|value| Ok((value, self.known.indicator(key)?.key.clone())));
        match (read, &mut self.sums) {
            (Ok((Value::Given(0.0), _)), _) => self.zeros += 1,
            (Ok((Value::Given(number), _)), Some(sums)) => sums.add((of, year, key), number, &row.position()),
            (Ok((Value::Withheld(_), _)), Some(_)) => self.miss(&[of], Some(year), row),
            (Ok((value, indicator)), None) => {
                let (at, column) = (row.position(), key.to_owned());
                self.reading.figures.push(TownFigure { at, column, of, year, indicator, value, dataset: None });
            }
            (Err(error), _) => {
                self.reading.rejected.push(*row.reject(fuel, error));
                self.miss(&[of], Some(year), row);
            }
        }
        true
    }

    fn miss(&mut self, places: &[CensusGeoid], year: Option<Year>, row: &SheetRow<'_>) {
        if let Some(sums) = &mut self.sums {
            sums.miss(places, year, &row.position());
        }
    }

    fn finish(mut self) -> TownReading {
        if let Some(sums) = self.sums {
            sums.finish(self.known, &mut self.reading, |_| 3);
        }
        if self.zeros > 0 {
            let (file, zeros) = (&self.reading.file, self.zeros);
            self.reading.notes.push(format!("{file}: {zeros} figures of 0 left out: nobody is served there"));
        }
        self.reading
    }
}
