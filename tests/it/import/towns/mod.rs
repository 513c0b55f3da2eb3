//! `racetozero import towns`: the tidy form, the record's own columns, and files as their publishers write them.
//!
//! The rows of publishers are real ones, as public copies of their files have them, so their sums must be those of the
//! record. Rows of 2026 are made up.

mod conflicts;
mod datasets;
mod every_row;
mod publishers;
mod tidy;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use racetozero::facts;
use racetozero::import::{Known, Plan, TownOptions, TownReading, read_towns, write_towns};

use super::{Data, imported, rejected};
use crate::support::record;

/// The frozen record.
static KNOWN: LazyLock<Known> = LazyLock::new(|| known_of(record::frozen()));

fn known_of(data: &Path) -> Known {
    Known::new(&facts::draft(data).unwrap_or_else(|problems| panic!("{problems:?}")).record)
}

/// What an import would do with one file, without a process. `known` is the record before it.
fn planned_with(known: &Known, text: &str, options: &TownOptions) -> Result<(Vec<TownReading>, Plan), String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file.csv");
    fs::write(&file, text).unwrap();
    let mut readings = read_towns(&file, known, options).map_err(|error| error.to_string())?;
    let figures = readings.iter_mut().flat_map(|reading| std::mem::take(&mut reading.figures)).collect();
    let plan = Plan::new(figures, known, options).map_err(|error| error.to_string())?;
    Ok((readings, plan))
}

fn planned(text: &str, options: &TownOptions) -> Result<(Vec<TownReading>, Plan), String> {
    planned_with(&KNOWN, text, options)
}

/// The reason of each cell that is not taken.
fn listed(text: &str, options: &TownOptions) -> Vec<String> {
    let (readings, plan) = planned(text, options).unwrap();
    let cells = readings.iter().flat_map(|reading| reading.rejected.clone()).chain(plan.listed());
    cells.map(|cell| format!("{}: {}: {}: {}", cell.at.row, cell.column, cell.value, cell.reason)).collect()
}

/// Imports one file into a copy of the frozen record, without a process. Every cell must be taken.
fn write(data: &Data, text: &str, options: &TownOptions) {
    let (readings, plan) = planned(text, options).unwrap();
    assert_eq!(listed(text, options), [] as [&str; 0]);
    write_towns(&data.root(), &plan, &KNOWN, options, &readings).unwrap();
}

/// The options with a dataset that may grow.
fn growing(key: &str) -> TownOptions {
    TownOptions { dataset: Some(key.parse().unwrap()), ..TownOptions::default() }
}

/// The line of a place and year in a file of figures.
fn line(data: &Data, file: &str, start: &str) -> Option<String> {
    data.text(&format!("towns/{file}")).lines().find(|line| line.starts_with(start)).map(ToOwned::to_owned)
}
