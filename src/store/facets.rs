//! The facets of the filters, with their counts. A connection reads them once, because the edition never
//! changes. Reading them for each page took half of the time of a list.

use std::collections::BTreeMap;

use crate::domain::{ActionSector, ActionStatus, CriterionNumber, Slug, Year};
use crate::store::filter::ActionFilter;

/// Codes or names, with the number of communities.
pub type FacetCounts = Vec<(String, usize)>;

#[derive(Debug)]
pub struct Facets {
    pub joined: usize,
    /// The number of communities that are not known to have joined.
    pub others: usize,
    pub(in crate::store) countries: [FacetCounts; 2],
    /// The counties that have a community that joined, by name.
    pub counties: Vec<String>,
    /// The years that communities have set for net zero.
    pub net_zero_years: Vec<Year>,
    /// For each criterion: how many of the communities that joined meet it, and how many were judged.
    pub criteria_met: BTreeMap<CriterionNumber, (usize, usize)>,
    /// The number of reports of the communities that joined.
    pub reports: usize,
    /// The communities that joined, by name.
    pub members: Vec<(Slug, String)>,
    /// The number of actions of the communities that joined.
    pub actions: ActionCounts,
}

impl Facets {
    /// The countries of the communities that joined, or of the others, by code.
    pub fn countries(&self, others: bool) -> &FacetCounts {
        &self.countries[usize::from(others)]
    }
}

/// The number of actions by community, sector, status and inclusiveness.
#[derive(Clone, Debug)]
pub struct ActionCounts(pub(in crate::store) Vec<(Slug, ActionSector, ActionStatus, bool, usize)>);

impl ActionCounts {
    /// The number of actions that match a filter, whatever its words.
    pub fn of(&self, filter: &ActionFilter) -> usize {
        let fits = |(slug, sector, status, inclusive, _): &&(Slug, ActionSector, ActionStatus, bool, usize)| {
            filter.community.as_ref().is_none_or(|asked| asked == slug)
                && filter.sector.is_none_or(|asked| asked == *sector)
                && filter.status.is_none_or(|asked| asked == *status)
                && filter.inclusive.is_none_or(|asked| asked == *inclusive)
        };
        self.0.iter().filter(fits).map(|(.., number)| number).sum()
    }
}
