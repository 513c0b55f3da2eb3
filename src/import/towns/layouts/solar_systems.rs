//! MassCEC's Production Tracking System as published: a row a solar system.
//!
//! The record has what was installed so far at the end of each year: capacity and systems, of all and of homes. The year
//! of the newest system is not over, so it is left out.

use jiff::civil::Date;

use super::facility;
use super::layout::Layout;
use crate::domain::Year;
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow};
use crate::import::towns::dates;
use crate::import::towns::known::Known;
use crate::import::towns::number::number;
use crate::import::towns::options::TownOptions;
use crate::import::towns::reading::TownReading;
use crate::import::towns::sums::{Sums, Whole};

pub const LAYOUT: Layout = Layout {
    name: "the Production Tracking System of MassCEC",
    columns: &[CAPACITY, DATE, CITY, FACILITY],
    read,
};

const CAPACITY: &[&str] = &["capacitydckw", "capacitykwdc"];
const DATE: &[&str] = &["dateinservice"];
const CITY: &[&str] = &["city"];
const FACILITY: &[&str] = &["facilitytype"];

/// Columns that are known and not needed, by their letters.
const OTHERS: [&str; 14] = [
    "totalcostwithdesignfees",
    "totalcost",
    "totalgrant",
    "zip",
    "county",
    "program",
    "installer",
    "modulemanufacturer",
    "invertermanufacturer",
    "metermanufacturer",
    "utility",
    "3rdpartyowner",
    "srec",
    "estimatedannualproductionkwhr",
];

/// All indicators of solar energy; the second and the fourth count homes.
pub const INDICATORS: [&str; 4] =
    ["solar_capacity_all", "solar_capacity_residential", "solar_projects_all", "solar_projects_residential"];

/// What is not needed.
const NOT_OVER: &str = "of a year that is not over in the file";

fn read(sheet: &Sheet, known: &Known, _: &TownOptions) -> Result<TownReading, SheetError> {
    let columns = [CAPACITY, DATE, CITY, FACILITY].map(|names| sheet.column(names));
    let done = "systems added up to what was there at the end of each year; those of no municipality count in the \
                state only";
    let days = sheet.rows().filter_map(|row| dates::day(&row.text(columns[1])?).ok());
    let last = days.max().map_or(i32::from(Year::FIRST), last_whole_year);
    let mut systems = Systems {
        columns,
        known,
        last,
        reading: TownReading::new(sheet, LAYOUT.name, done),
        sums: Sums::default(),
    };
    for row in sheet.rows() {
        systems.reading.rows += 1;
        if let Err(cell) = systems.add(&row) {
            systems.reading.rejected.push(*cell);
            systems.miss(&row);
        }
    }
    systems.reading.report_columns(sheet, &columns, |name| OTHERS.contains(&name));
    let Systems { mut reading, sums, .. } = systems;
    let first = known.first_year(INDICATORS[0]).map_or(last, Year::number);
    let mut sums = sums.accumulated(first..=last);
    sums.leave_out_partial_state(known, Whole::InAnyYear, &mut reading);
    sums.finish(known, &mut reading, decimals);
    Ok(reading)
}

/// The last year that a file holds whole, if this is its last day.
fn last_whole_year(day: Date) -> i32 {
    let is_whole = (day.month(), day.day()) == (12, 31);
    i32::from(day.year()) - i32::from(!is_whole)
}

/// Capacity in tenths of a kW, systems in whole numbers.
pub fn decimals(indicator: &str) -> i32 {
    i32::from(INDICATORS[..2].contains(&indicator))
}

struct Systems<'a> {
    /// Capacity, day, city, facility type.
    columns: [SheetColumn; 4],
    known: &'a Known,
    last: i32,
    reading: TownReading,
    sums: Sums,
}

impl Systems<'_> {
    /// Adds a system to the sums of its city or town and of the state.
    fn add(&mut self, row: &SheetRow<'_>) -> CellResult<()> {
        let [capacity, _, city, facility] = self.columns;
        let year = self.year(row)?;
        if year.number() > self.last {
            self.reading.leave_out(NOT_OVER);
            return Ok(());
        }
        let text = row.required_text(capacity, "expected a capacity in kW (direct current)")?;
        let kw = number(&text).map_err(|error| row.reject(capacity, error))?;
        let is_home = match row.text(facility) {
            Some(kind) => facility::is_home(&kind).map_err(|error| row.reject(facility, error))?,
            None => false,
        };
        let name = row.required_text(city, "expected the name of a city or town")?;
        let found = self.known.names.find(&name);
        let places = [found.as_ref().ok().copied(), self.known.names.state()];
        for of in places.into_iter().flatten() {
            let [kw_all, kw_homes, all, homes] = INDICATORS.map(|key| (of, year, key));
            self.sums.add(kw_all, kw, &row.position());
            self.sums.add(all, 1.0, &row.position());
            if is_home {
                self.sums.add(kw_homes, kw, &row.position());
                self.sums.add(homes, 1.0, &row.position());
            }
        }
        match found {
            Ok(_) => self.reading.used += 1,
            Err(none) => {
                self.sums.miss(&none.offers, Some(year), &row.position());
                self.reading.rejected.push(*row.reject(city, none.reason));
            }
        }
        Ok(())
    }

    fn year(&self, row: &SheetRow<'_>) -> CellResult<Year> {
        let column = self.columns[1];
        let text = row.required_text(column, "expected the day on which the system began to run")?;
        let day = dates::day(&text).map_err(|error| row.reject(column, error))?;
        self.known.year(i64::from(day.year())).map_err(|error| row.reject(column, error))
    }

    /// The sums of the row's place lack it, and so do the state's.
    fn miss(&mut self, row: &SheetRow<'_>) {
        let name = row.text(self.columns[2]).unwrap_or_default();
        let mut places = self.known.names.may_be(&name);
        places.extend(self.known.names.state());
        let year = self.year(row).ok();
        self.sums.miss(&places, year, &row.position());
    }
}
