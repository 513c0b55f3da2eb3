//! `racetozero import towns`: adds figures of cities and towns to `data/towns/`.

use std::io::{self, Write, stdout};
use std::path::PathBuf;

use super::options::Options;
use super::rejects;
use crate::cli::error::CliError;
use crate::domain::Record;
use crate::import::{Known, Plan, TownChange, TownConflict, TownReading, read_towns, write_towns};

pub fn import(files: &[PathBuf], options: &Options, record: &Record) -> Result<(), CliError> {
    let (known, asked) = (Known::new(record), options.for_towns());
    let mut readings = Vec::new();
    for file in files {
        readings.extend(read_towns(file, &known, &asked).map_err(CliError::Sheet)?);
    }
    let mut rejected = Vec::new();
    let mut figures = Vec::new();
    for reading in &mut readings {
        print_reading(reading)?;
        rejected.append(&mut reading.rejected);
        figures.append(&mut reading.figures);
    }
    let plan = Plan::new(figures, &known, &asked).map_err(CliError::Sheet)?;
    print_plan(&plan, &known, options.dry_run)?;
    if !options.dry_run {
        let data = &options.data.data;
        let failed = |cause| CliError::Import { path: data.join("towns"), cause };
        let written = write_towns(data, &plan, &known, &asked, &readings).map_err(failed)?;
        writeln!(stdout(), "{written} files of {} written", data.join("towns").display())?;
    }
    rejected.extend(plan.listed());
    rejects::list(&rejected, options)
}

fn print_reading(reading: &TownReading) -> io::Result<()> {
    let TownReading { file, layout, rows, used, figures, left_out, notes, .. } = reading;
    let mut out = stdout().lock();
    writeln!(out, "{file}: {layout}")?;
    writeln!(out, "  rows: {rows}, {used} of them used; figures: {}", figures.len())?;
    for (reason, number) in left_out {
        writeln!(out, "  rows not needed: {number} {reason}")?;
    }
    notes.iter().try_for_each(|note| writeln!(out, "  {note}"))
}

/// The revised figures and the conflicts, and in a dry run the new figures.
fn print_plan(plan: &Plan, known: &Known, dry_run: bool) -> io::Result<()> {
    let mut out = stdout().lock();
    for TownChange { figure, from, to, .. } in &plan.changes {
        let unit = known.towns.indicator(&figure.indicator).map_or("", |indicator| &indicator.unit);
        let what = format!("{}, {} of {}", known.names.name(figure.of), figure.indicator, figure.year);
        match from {
            Some(from) => writeln!(out, "~ {what}: {from} → {to} {unit}")?,
            None if dry_run => writeln!(out, "+ {what}: {to} {unit}")?,
            None => {}
        }
    }
    for TownConflict { figure, reason, .. } in &plan.conflicts {
        let what = format!("{}, {} of {}", known.names.name(figure.of), figure.indicator, figure.year);
        writeln!(out, "conflict: {what}: {reason} ({})", figure.at)?;
    }
    for (word, number) in &plan.withheld {
        writeln!(out, "not published: {number} of {word:?}")?;
    }
    for (key, (first, last)) in &plan.datasets {
        writeln!(out, "dataset {key}: {first} to {last}")?;
    }
    writeln!(
        out,
        "figures: {}, of them {} new, {} revised, {} unchanged, {} said twice, {} not published, {} in conflict, {} rejected",
        plan.figures(),
        plan.added(),
        plan.changes.len() - plan.added(),
        plan.unchanged.len(),
        plan.repeated,
        plan.withheld.values().sum::<usize>(),
        plan.conflicts.len(),
        plan.rejected.len()
    )
}
