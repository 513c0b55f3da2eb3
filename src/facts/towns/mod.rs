//! Reads the folder `towns/`: what others measure for all cities and towns.
//!
//! `datasets.toml` says where the figures come from, `indicators.toml` what they mean. Every other CSV file holds the
//! figures of a family of indicators.

mod csv_file;
mod datasets;
mod family;
mod figures;
mod indicators;
mod meanings;
mod places;
mod whole;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use csv_file::CsvFile;
use meanings::Meanings;
use places::Places;

use super::document::Document;
use super::problem::Problem;
use crate::domain::{Municipalities, TownData, Year};

/// The endings of its files.
pub const ENDINGS: [&str; 2] = ["toml", "csv"];

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
            let (towns, mut problems) = all(&datasets, &indicators, texts, context);
            problems.extend(datasets.into_problems().into_iter().chain(indicators.into_problems()));
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
    towns.indicators = indicators::read(indicators, &towns.datasets);
    let known = context.municipalities.map(places::geoids);
    let places = Places::new(known.as_ref(), context.as_of);
    let meanings = Meanings::new(datasets, indicators, &towns);
    let mut problems = Vec::new();
    let mut values = BTreeMap::new();
    for (path, text) in texts.iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "csv")) {
        let file = CsvFile::new(path, text);
        family::read(&file, &meanings, &places, &mut values);
        problems.extend(file.into_problems());
    }
    towns.values = values;
    whole::report(datasets, indicators, &towns);
    (towns, problems)
}
