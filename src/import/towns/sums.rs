//! Sums over the rows of a city or town. A sum without one of its rows is too small, so it is not taken.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::figure::TownFigure;
use super::known::Known;
use super::number::Value;
use super::reading::TownReading;
use crate::domain::{CensusGeoid, Year};
use crate::import::entry::RowPosition;
use crate::import::reading::RejectedCell;

/// Millionths: whole numbers add up alike in any order of the rows.
const PARTS: f64 = 1e6;

/// One place, year and indicator.
type Cell = (CensusGeoid, Year, &'static str);

#[derive(Default)]
pub struct Sums {
    cells: BTreeMap<Cell, Sum>,
    /// The rows that are missing in the sums of a place; `None` if the year of the row cannot be read.
    missing: Vec<(CensusGeoid, Option<Year>, RowPosition)>,
}

/// When a file has all cities and towns, so that the state's sum is whole.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    InEachYear,
    /// A place without a row in a year has nothing to count yet.
    InAnyYear,
}

#[derive(Clone)]
struct Sum {
    millionths: i128,
    at: RowPosition,
}

impl Sum {
    fn with(&self, other: &Sum) -> Sum {
        let at = self.at.clone().min(other.at.clone());
        Sum { millionths: self.millionths + other.millionths, at }
    }

    fn rounded(&self, decimals: i32) -> f64 {
        let scale = 10_f64.powi(decimals);
        (self.millionths as f64 / PARTS * scale).round() / scale
    }
}

impl Sums {
    pub fn add(&mut self, cell: Cell, value: f64, at: &RowPosition) {
        let more = Sum { millionths: (value * PARTS).round() as i128, at: at.clone() };
        let sum = self.cells.get(&cell).map_or_else(|| more.clone(), |sum| sum.with(&more));
        self.cells.insert(cell, sum);
    }

    /// Says that a row of these places cannot be read.
    pub fn miss(&mut self, places: &[CensusGeoid], year: Option<Year>, at: &RowPosition) {
        self.missing.extend(places.iter().map(|of| (*of, year, at.clone())));
    }

    /// The sums of each year and all years before it, from the first such year of a place on.
    pub fn accumulated(self, years: RangeInclusive<i32>) -> Self {
        let mut rows: BTreeMap<(CensusGeoid, &'static str), BTreeMap<i32, Sum>> = BTreeMap::new();
        for ((of, year, indicator), sum) in self.cells {
            rows.entry((of, indicator)).or_default().insert(year.number(), sum);
        }
        let mut sums = Sums::default();
        for ((of, indicator), row) in rows {
            for year in years.clone() {
                let so_far = row.range(..=year).map(|(_, sum)| sum.clone()).reduce(|a, b| a.with(&b));
                if let (Some(sum), Ok(year)) = (so_far, Year::try_from(i64::from(year))) {
                    sums.cells.insert((of, year, indicator), sum);
                }
            }
        }
        for (of, year, at) in self.missing {
            let from = year.map_or(*years.start(), Year::number);
            let later = (from..=*years.end()).filter_map(|year| Year::try_from(i64::from(year)).ok());
            sums.missing.extend(later.map(|year| (of, Some(year), at.clone())));
        }
        sums
    }

    /// Adds the sums to the reading, and lists those that lack a row. `decimals` says how each is rounded.
    pub fn finish(&self, known: &Known, reading: &mut TownReading, decimals: impl Fn(&str) -> i32) {
        for (&(of, year, key), sum) in &self.cells {
            let value = sum.rounded(decimals(key));
            let is_here = |(place, at, _): &&(CensusGeoid, Option<Year>, RowPosition)| {
                *place == of && at.is_none_or(|at| at == year)
            };
            let lost = self.missing.iter().find(is_here).map(|(.., row)| {
                format!("the sum of {year} lacks {row}, which was rejected: correct that row first")
            });
            let indicator = match lost {
                Some(reason) => Err(reason),
                None => known.indicator(key).map(|indicator| indicator.key.clone()),
            };
            let (at, column) = (sum.at.clone(), key.to_owned());
            match indicator {
                Ok(indicator) => {
                    let value = Value::Given(value);
                    reading.figures.push(TownFigure { at, column, of, year, indicator, value, dataset: None });
                }
                Err(reason) => {
                    let value = value.to_string();
                    reading.rejected.push(RejectedCell { at, column, value, reason });
                }
            }
        }
    }

    /// Removes the state's sums of the years in which the file is not whole, and says so.
    pub fn leave_out_partial_state(&mut self, known: &Known, whole: Whole, reading: &mut TownReading) {
        let mut there: BTreeMap<Option<Year>, BTreeSet<CensusGeoid>> = BTreeMap::new();
        let year_of = |year: Year| Some(year).filter(|_| whole == Whole::InEachYear);
        for (of, year, _) in self.cells.keys().filter(|(of, ..)| !of.is_state()) {
            there.entry(year_of(*year)).or_default().insert(*of);
        }
        let all = known.names.all().count();
        for (year, towns) in there.iter().filter(|(_, towns)| towns.len() < all) {
            let (file, found) = (&reading.file, towns.len());
            let when = year.map_or_else(String::new, |year| format!(" in {year}"));
            let note =
                format!("{file}: has {found} of {all} cities and towns{when}, so the state's sum is left out");
            reading.notes.push(note);
        }
        let is_whole = |year: Year| there.get(&year_of(year)).is_some_and(|towns| towns.len() == all);
        self.cells.retain(|(of, year, _), _| !of.is_state() || is_whole(*year));
    }
}
