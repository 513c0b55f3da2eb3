//! The largest changes since the year before among the communities that joined, from what others measure.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::{Caution, Community, Dataset, Indicator, IndicatorKey, Measured, Slug, YearlyChange};
use crate::store::StoreError;
use crate::web::site::Site;

/// The community with the largest change of an indicator.
pub struct LargestChange<'s> {
    pub indicator: &'s Indicator,
    pub slug: Slug,
    pub name: String,
    pub change: YearlyChange,
    /// What a reader must know about the newer figure.
    pub cautions: Vec<Caution>,
    /// The number of communities whose changes were compared, over the same two years.
    pub compared: usize,
    /// The datasets of the two figures.
    pub datasets: Vec<Dataset>,
}

struct Known {
    slug: Slug,
    name: String,
    change: YearlyChange,
    cautions: Vec<Caution>,
}

impl Site {
    /// One for each indicator that METHOD makes such a sentence of, in the order of the indicators. An indicator
    /// needs two communities with figures of the same two years.
    pub fn largest_changes(
        &self,
        communities: &[Arc<Community>],
    ) -> Result<Vec<LargestChange<'_>>, StoreError> {
        let mut known: BTreeMap<IndicatorKey, Vec<Known>> = BTreeMap::new();
        for community in communities {
            let Some(place) = self.town_of(community)? else { continue };
            let measures = self.store.town_measures(place)?;
            for (measured, course) in measures.courses() {
                if let Some(change) = measured.yearly_change(&course) {
                    let key = measured.indicator.key.clone();
                    known.entry(key).or_default().push(Known::new(community, &measured, change));
                }
            }
        }
        let datasets = self.store.datasets()?;
        let indicators = self.store.indicators()?.iter();
        let largest = indicators.filter_map(|indicator| {
            let changes = known.remove(&indicator.key)?;
            largest(indicator, changes, &datasets)
        });
        Ok(largest.collect())
    }
}

impl Known {
    fn new(community: &Community, measured: &Measured<'_>, change: YearlyChange) -> Self {
        Known {
            slug: community.slug.clone(),
            name: community.name.clone(),
            change,
            cautions: measured.cautions(change.to.year).cloned().collect(),
        }
    }
}

/// The largest of the newest year; of equal ones the first by name.
fn largest<'s>(
    indicator: &'s Indicator,
    mut changes: Vec<Known>,
    datasets: &[Dataset],
) -> Option<LargestChange<'s>> {
    let newest = changes.iter().map(|known| known.change.to.year).max()?;
    changes.retain(|known| known.change.to.year == newest);
    changes.sort_by(|a, b| b.change.size().total_cmp(&a.change.size()).then(a.name.cmp(&b.name)));
    let compared = changes.len();
    let Known { slug, name, change, cautions } = changes.into_iter().next().filter(|_| compared > 1)?;
    let covers = |dataset: &&Dataset| {
        indicator.datasets.contains(&dataset.key)
            && [change.from.year, change.to.year].iter().any(|year| dataset.covers(*year))
    };
    let datasets = datasets.iter().filter(covers).cloned().collect();
    Some(LargestChange { indicator, slug, name, change, cautions, compared, datasets })
}
