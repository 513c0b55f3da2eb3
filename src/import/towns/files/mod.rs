//! Writes a plan into `data/towns/`: the CSV files of the figures, the datasets that they come from, and the indicators
//! that cite a dataset for the first time. Each file is replaced whole, and only the lines that change do change.

mod datasets;
mod family;
mod indicators;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::known::Known;
use super::options::TownOptions;
use super::plan::Plan;
use super::reading::TownReading;
use crate::system::whole_file;
use family::Family;

/// Replaces each file that the plan changes, and returns how many there are. `data` is the record's folder.
pub fn write(
    data: &Path,
    plan: &Plan,
    known: &Known,
    options: &TownOptions,
    readings: &[TownReading],
) -> io::Result<usize> {
    let folder = data.join("towns");
    if plan.changes.is_empty() {
        return Ok(0);
    }
    // The figures come last: without their dataset `check` refuses them, and the import can run again.
    let mut texts = Vec::new();
    let path = folder.join("datasets.toml");
    texts.push((
        path.clone(),
        datasets::edited(&std::fs::read_to_string(path)?, plan, known, options, readings)?,
    ));
    let path = folder.join("indicators.toml");
    texts.push((path.clone(), indicators::edited(&std::fs::read_to_string(path)?, plan, known)?));
    texts.extend(families(&folder, plan)?);
    let mut written = 0;
    for (path, text) in texts {
        if std::fs::read_to_string(&path)? != text {
            whole_file::replace(&path, text)?;
            written += 1;
        }
    }
    Ok(written)
}

/// The CSV files with their new texts.
fn families(folder: &Path, plan: &Plan) -> io::Result<Vec<(PathBuf, String)>> {
    let mut families = BTreeMap::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "csv") {
            families.insert(path.clone(), Family::new(&std::fs::read_to_string(&path)?));
        }
    }
    for change in &plan.changes {
        let key = change.figure.indicator.as_str();
        if let Some((family, column)) = families.values_mut().find_map(|family| {
            let column = family.column(key)?;
            Some((family, column))
        }) {
            family.set((change.figure.of, change.figure.year), column, &change.to.to_string());
        }
    }
    Ok(families.into_iter().map(|(path, family)| (path, family.text())).collect())
}
