//! The dataset that each figure belongs to. A year belongs to one dataset of an indicator, so an import may let a dataset
//! grow by years that no other one covers, and never takes a year away from one.

use std::collections::BTreeMap;

use super::outcome::{Span, TownChange};
use crate::domain::{Dataset, Indicator, Key, nearest};
use crate::import::sheet::SheetError;
use crate::import::towns::figure::TownFigure;
use crate::import::towns::known::Known;
use crate::import::towns::options::TownOptions;

/// The dataset of a figure, or why the record's dataset of its year does not take it.
pub type Owner = Result<Key, String>;

pub struct Ownership<'a> {
    known: &'a Known,
    options: &'a TownOptions,
}

impl<'a> Ownership<'a> {
    pub fn new(known: &'a Known, options: &'a TownOptions) -> Self {
        Ownership { known, options }
    }

    /// The error is about the whole import: somebody must name a dataset first.
    pub fn of(&self, figure: &TownFigure) -> Result<Owner, SheetError> {
        let towns = &self.known.towns;
        let Some(indicator) = towns.indicator(&figure.indicator) else { return Ok(Err(String::new())) };
        let wanted = figure.dataset.as_ref().or(self.options.dataset.as_ref());
        match (towns.dataset_of(indicator, figure.year), wanted) {
            (Some(owner), Some(key)) if owner.key != *key => Ok(Err(format!(
                "its year belongs to the dataset `{}`: import it with --dataset {0}, or change the years in datasets.toml",
                owner.key
            ))),
            (Some(owner), _) => Ok(Ok(owner.key.clone())),
            (None, Some(key)) => match towns.dataset(key) {
                Some(dataset) => self.grown(figure, indicator, dataset).map(Ok),
                None => self.new_dataset(figure, key).map(|()| Ok(key.clone())),
            },
            (None, None) => Err(self.ask(figure, indicator)),
        }
    }

    /// A dataset of the record that gets another year. It must not take the year away from another one.
    fn grown(&self, figure: &TownFigure, of: &Indicator, dataset: &Dataset) -> Result<Key, SheetError> {
        let towns = &self.known.towns;
        let year = figure.year;
        let listing = towns.indicators.iter().filter(|indicator| indicator.datasets.contains(&dataset.key));
        let taken = listing.filter(|indicator| indicator.key != of.key).find_map(|indicator| {
            let owner = towns.dataset_of(indicator, year)?;
            let place = |key: &Key| indicator.datasets.iter().position(|it| it == key);
            (place(&dataset.key) < place(&owner.key)).then_some((indicator, owner))
        });
        let Some((other, owner)) = taken else { return Ok(dataset.key.clone()) };
        Err(undecided(
            figure,
            format!(
                "`{}` cannot have {year}, which belongs to `{}` in `{}`: name a new dataset with --dataset, \
                 --source-title, --source-publisher and --source-url",
                dataset.key, owner.key, other.key
            ),
        ))
    }

    fn new_dataset(&self, figure: &TownFigure, key: &Key) -> Result<(), SheetError> {
        let TownOptions { title, publisher, url, .. } = self.options;
        if title.is_some() && publisher.is_some() && url.is_some() {
            return Ok(());
        }
        let known = self.known.towns.datasets.iter().map(|dataset| dataset.key.as_str());
        let hint =
            nearest(key.as_str(), known).map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
        Err(undecided(
            figure,
            format!(
                "there is no dataset `{key}`.{hint} For a new one add --source-title, --source-publisher and --source-url"
            ),
        ))
    }

    fn ask(&self, figure: &TownFigure, indicator: &Indicator) -> SheetError {
        let keys: Vec<String> = indicator.datasets.iter().map(|key| format!("--dataset {key}")).collect();
        undecided(
            figure,
            format!(
                "no dataset of `{}` covers {}: add {} to give it that year, or name a new one with --dataset, \
                 --source-title, --source-publisher and --source-url",
                indicator.key,
                figure.year,
                keys.join(" or ")
            ),
        )
    }

    /// The years of each dataset with a change.
    pub fn spans(&self, changes: &[TownChange]) -> BTreeMap<Key, Span> {
        let mut spans: BTreeMap<Key, Span> = BTreeMap::new();
        for TownChange { figure, dataset, .. } in changes {
            let year = figure.year;
            let before = self.known.towns.dataset(dataset).and_then(|it| it.first_year.zip(it.last_year));
            let span = spans.entry(dataset.clone()).or_insert(before.unwrap_or((year, year)));
            *span = (span.0.min(year), span.1.max(year));
        }
        spans
    }
}

fn undecided(figure: &TownFigure, question: String) -> SheetError {
    SheetError::Undecided { file: figure.at.to_string(), question }
}
