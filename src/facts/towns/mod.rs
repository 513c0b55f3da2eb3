//! Reads the folder `towns/`: what others measure for all cities and towns.
//!
//! `datasets.toml` says where the figures come from, `indicators.toml` what they mean. Every other CSV file holds the
//! figures of a family of indicators.

mod cautions;
mod datasets;
mod derivations;
mod family;
mod figures;
mod indicators;
mod lists;
mod meanings;
mod places;
mod shapes;
mod texts;
mod whole;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use meanings::Meanings;
use places::Places;

use super::csv_file::CsvFile;
use super::document::Document;
use super::problem::{Problem, Severity};
use crate::domain::{Municipalities, TownData, Year};

/// The endings of its files.
pub const ENDINGS: [&str; 3] = ["toml", "csv", "json"];

/// The texts of the folder's files, by path.
pub type Texts = BTreeMap<PathBuf, String>;

/// Values of other files that town data must agree with. `None` if that file could not be read.
pub struct Context<'a> {
    pub municipalities: Option<&'a Municipalities>,
    pub as_of: Option<Year>,
}

/// Town data with every problem of its files.
pub fn read(folder: &Path, texts: &Texts, context: &Context<'_>) -> (TownData, Vec<Problem>) {
    let document = |name: &str| {
        let path = folder.join(name);
        let text = texts.get(&path).ok_or_else(|| {
            let message = "is missing: expected it beside the figures of town data";
            vec![Problem::of_file(&path, message)]
        });
        text.map(|text| Document::new(&path, text))
    };
    match (document("datasets.toml"), document("indicators.toml")) {
        (Ok(datasets), Ok(indicators)) => {
            let (mut towns, mut problems) = all(&datasets, &indicators, texts, context);
            problems.extend(datasets.into_problems().into_iter().chain(indicators.into_problems()));
            if !problems.iter().any(|problem| problem.severity == Severity::Error) {
                towns.derive();
            }
            (towns, problems)
        }
        (datasets, indicators) => {
            let missing = [datasets.err(), indicators.err()].into_iter().flatten().flatten();
            (TownData::default(), missing.collect())
        }
    }
}

fn all(
    datasets: &Document<'_>,
    indicators: &Document<'_>,
    texts: &Texts,
    context: &Context<'_>,
) -> (TownData, Vec<Problem>) {
    let mut towns = TownData { datasets: datasets::read(datasets), ..TownData::default() };
    for (indicator, derivation) in indicators::read(indicators, &towns.datasets) {
        towns.derivations.extend(derivation.map(|derivation| (indicator.key.clone(), derivation)));
        towns.indicators.push(indicator);
    }
    let names = context.municipalities.map(places::names);
    let places = Places::new(names.as_ref(), context.as_of);
    let mut problems = Vec::new();
    let mut families = Vec::new();
    for (path, text) in texts {
        match (path.file_stem().and_then(|stem| stem.to_str()), path.extension().and_then(|it| it.to_str())) {
            (Some("shapes"), Some("json")) => match shapes::read(path, text, &places) {
                Ok(shapes) => towns.shapes = shapes,
                Err(problem) => problems.push(problem),
            },
            (Some(name), Some("csv")) => {
                let file = CsvFile::new(path, text);
                if lists::read(&file, name, &mut towns, &places) {
                    problems.extend(file.into_problems());
                } else {
                    families.push(file);
                }
            }
            (Some("datasets" | "indicators"), Some("toml")) => {}
            _ => problems.push(Problem::of_file(
                path,
                "expected a CSV file, shapes.json, datasets.toml or indicators.toml",
            )),
        }
    }
    let mut values = BTreeMap::new();
    let meanings = Meanings::new(datasets, indicators, &towns);
    for file in families {
        family::read(&file, &meanings, &places, &mut values);
        problems.extend(file.into_problems());
    }
    towns.values = values;
    whole::report(datasets, indicators, &towns);
    (towns, problems)
}
