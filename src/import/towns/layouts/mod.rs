//! The layouts of files of town data, one file each. A sheet belongs to a layout if one of its first rows has all
//! columns of it, by their whole names.

mod facility;
mod family;
mod geographic_report;
mod layout;
mod place;
mod solar_systems;
mod solar_years;
mod tidy;
mod vehicle_census;

use std::path::Path;

use super::known::Known;
use super::options::TownOptions;
use super::reading::TownReading;
use crate::import::sheet::{Page, Sheet, SheetError, letters, pages};
use layout::Layout;

const LAYOUTS: [Layout; 6] = [
    tidy::LAYOUT,
    vehicle_census::LAYOUT,
    solar_systems::LAYOUT,
    solar_years::LAYOUT,
    geographic_report::LAYOUT,
    family::LAYOUT,
];

/// Reads every sheet of the file that belongs to a layout. The other sheets are named.
pub fn read(path: &Path, known: &Known, options: &TownOptions) -> Result<Vec<TownReading>, SheetError> {
    let (mut readings, mut others) = (Vec::new(), Vec::new());
    for page in pages(path)? {
        match recognized(&page, known) {
            Some((head, layout)) => {
                let (sheet, bad_rows) = Sheet::below(page, head)?.without_bad_rows();
                let mut reading = (layout.read)(&sheet, known, options)?;
                reading.rows += bad_rows.len();
                reading.rejected.extend(bad_rows);
                readings.push(reading);
            }
            None => others.push((page.file.clone(), page.beginning())),
        }
    }
    match readings.first_mut() {
        Some(first) => {
            first
                .notes
                .extend(others.iter().map(|(file, _)| format!("{file}: is no table of town data: not read")));
            Ok(readings)
        }
        None => Err(unrecognized(path, &others)),
    }
}

fn recognized(page: &Page, known: &Known) -> Option<(usize, &'static Layout)> {
    page.first_rows().enumerate().find_map(|(head, row)| {
        let names: Vec<String> = row.iter().map(|name| letters(name)).collect();
        let has = |names_of_one: &&[&str]| names_of_one.iter().any(|name| names.iter().any(|it| it == name));
        let fits = |layout: &&Layout| layout.columns.iter().all(has);
        let layout = LAYOUTS.iter().find(fits)?;
        let is_family = layout.name == family::LAYOUT.name;
        (!is_family || row.iter().any(|name| known.indicator(name).is_ok())).then_some((head, layout))
    })
}

fn unrecognized(path: &Path, pages: &[(String, String)]) -> SheetError {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut question = "is no file of town data that can be read.".to_owned();
    for (page, row) in pages {
        question += &format!(" {page} begins with {row:?}.");
    }
    question += " Expected one of these, with all its columns in one of the first 40 rows:";
    for Layout { name, columns, .. } in &LAYOUTS {
        let columns: Vec<String> = columns.iter().map(|one| one.join(" or ")).collect();
        question += &format!("\n  {name}: {}", columns.join(", "));
    }
    question += "\nOr copy the figures into a CSV file with the columns town, year, indicator, value, unit";
    SheetError::Undecided { file, question }
}
