//! Adds the rules of a city or town to the community there, with their datasets as documents.

use super::source::cited;
use crate::domain::{CensusGeoid, Community, RuleKind, TownData, TownRule};

/// A rule whose dataset has no web address is left out: a page could not cite it.
pub fn complete(community: &mut Community, geoid: CensusGeoid, towns: &TownData) {
    let may_hold = |rule: &&TownRule| rule.of == geoid && RuleKind::IN_FORCE.contains(&rule.rule);
    let of_it = towns.rules.iter().filter(may_hold);
    let mut rules: Vec<TownRule> =
        of_it.filter(|rule| cited(community, towns, &rule.dataset)).cloned().collect();
    rules.sort_by_key(|rule| rule.rule);
    community.rules = rules;
}
