//! The rules of a city or town, by their keys.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Key, PartialDate, RuleKind, Slug, TownRule, Utility, UtilityService};
use crate::store::{Store, StoreError};

/// The rules in force, or decided, and the distributors of electricity and gas.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "TownRules")]
pub struct RulesTwin {
    /// The newest energy code for new buildings that it adopted: `base`, `stretch` or `specialized`.
    energy_code: Option<String>,
    /// The day from which the stretch code holds. `null` if none is known.
    stretch_code_effective: Option<PartialDate>,
    /// The day from which the specialized code holds. `null` if none is known.
    specialized_code_effective: Option<PartialDate>,
    /// The day from which new buildings burn no fossil fuels. `null` if none is known.
    fossil_fuel_free_effective: Option<PartialDate>,
    /// Whether the state calls it a Climate Leader Community.
    climate_leader: bool,
    /// The day on which the state designated it a Green Community. `null` if none is known; the list is incomplete.
    green_community_designated: Option<PartialDate>,
    /// The day on which the state approved its purchase of electricity for all. `null` if none is known.
    aggregation_approved: Option<PartialDate>,
    /// The day on which that purchase started. `null` if none is known.
    aggregation_started: Option<PartialDate>,
    /// Who distributes electricity; two names are separated by a comma. `null` if not known.
    electric_utility: Option<String>,
    /// Who distributes gas. `null` if nobody does, or if not known.
    gas_utility: Option<String>,
    /// The datasets: keys of `sources`.
    pub sources: BTreeSet<Key>,
}

impl RulesTwin {
    pub fn read(store: &Store, town: &Slug) -> Result<Self, StoreError> {
        let (rules, utilities) = (store.town_rules(town)?, store.town_utilities(town)?);
        let value = |kind| rules.iter().find(|rule| rule.rule == kind).map(|rule| rule.value.clone());
        let date = |kind| value(kind).and_then(|value| value.parse().ok());
        Ok(RulesTwin {
            energy_code: value(RuleKind::EnergyCode),
            stretch_code_effective: date(RuleKind::StretchCodeEffective),
            specialized_code_effective: date(RuleKind::SpecializedCodeEffective),
            fossil_fuel_free_effective: date(RuleKind::FossilFuelFreeEffective),
            climate_leader: value(RuleKind::ClimateLeader).is_some(),
            green_community_designated: date(RuleKind::GreenCommunityDesignated),
            aggregation_approved: date(RuleKind::AggregationApproved),
            aggregation_started: date(RuleKind::AggregationStarted),
            electric_utility: names(&utilities, UtilityService::Electricity),
            gas_utility: names(&utilities, UtilityService::Gas),
            sources: sources(&rules, &utilities),
        })
    }
}

fn names(utilities: &[Utility], service: UtilityService) -> Option<String> {
    let names: Vec<&str> =
        utilities.iter().filter(|it| it.service == service).map(|it| it.name.as_str()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn sources(rules: &[TownRule], utilities: &[Utility]) -> BTreeSet<Key> {
    let of_rules = rules.iter().map(|rule| rule.dataset.clone());
    of_rules.chain(utilities.iter().map(|utility| utility.dataset.clone())).collect()
}
