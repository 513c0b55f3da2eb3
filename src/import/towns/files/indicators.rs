//! The indicators that get figures of a dataset which they did not cite before.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};

use toml_edit::{DocumentMut, Item};

use crate::domain::{IndicatorKey, Key, keys};
use crate::import::towns::known::Known;
use crate::import::towns::plan::{Plan, TownChange};

/// The text of `indicators.toml` with each new dataset at the end of its indicators' lists.
pub fn edited(text: &str, plan: &Plan, known: &Known) -> io::Result<String> {
    let mut document: DocumentMut =
        text.parse().map_err(|error| io::Error::new(ErrorKind::InvalidData, error))?;
    let cited: BTreeSet<(&IndicatorKey, &Key)> =
        plan.changes.iter().map(|TownChange { figure, dataset, .. }| (&figure.indicator, dataset)).collect();
    for (indicator, dataset) in cited {
        let is_listed = known.towns.indicator(indicator).is_some_and(|it| it.datasets.contains(dataset));
        let list = document
            .get_mut(keys::INDICATORS)
            .and_then(|table| table.get_mut(indicator.as_str())?.get_mut(keys::DATASETS))
            .and_then(Item::as_array_mut);
        if let Some(list) = list.filter(|_| !is_listed) {
            list.push(dataset.as_str());
        }
    }
    Ok(document.to_string())
}
