//! The facets of the filters, with their counts. A connection reads them once, because the edition never
//! changes. Reading them for each page took half of the time of a list.

use std::collections::BTreeMap;

use crate::domain::{ActionSector, ActionStatus, CriterionNumber, Year};
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
    /// The number of actions of the communities that joined, by sector, status and inclusiveness.
    pub(in crate::store) actions: Vec<(ActionSector, ActionStatus, bool, usize)>,
}

impl Facets {
    /// The countries of the communities that joined, or of the others, by code.
    pub fn countries(&self, others: bool) -> &FacetCounts {
        &self.countries[usize::from(others)]
    }

    /// The number of actions that match a filter.
    pub fn actions(&self, filter: ActionFilter) -> usize {
        let fits = |(sector, status, inclusive, _): &&(ActionSector, ActionStatus, bool, usize)| {
            filter.sector.is_none_or(|asked| asked == *sector)
                && filter.status.is_none_or(|asked| asked == *status)
                && filter.inclusive.is_none_or(|asked| asked == *inclusive)
        };
        self.actions.iter().filter(fits).map(|(.., number)| number).sum()
    }
}
