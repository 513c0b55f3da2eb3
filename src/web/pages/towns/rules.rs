//! The rules of a city or town by their dates, and who distributes its electricity and gas.

use crate::domain::{PartialDate, RuleKind, TownRule};
use crate::words::{Language, town};

/// The rules with a date first, the oldest first; then those without.
pub fn rules(language: Language, rules: &[TownRule], today: PartialDate) -> Vec<String> {
    let mut dated: Vec<(PartialDate, RuleKind)> = rules
        .iter()
        .filter_map(|it| Some((it.value.parse().ok().filter(|_| has_date(it.rule))?, it.rule)))
        .collect();
    dated.sort();
    let mut said: Vec<String> =
        dated.iter().map(|(at, rule)| town::dated(language, *rule, *at, today)).collect();
    said.extend(
        rules.iter().filter(|it| !is_told_by_date(it, &dated)).filter_map(|it| town::undated(language, it)),
    );
    said
}

fn has_date(rule: RuleKind) -> bool {
    use RuleKind as Kind;
    match rule {
        Kind::StretchCodeEffective
        | Kind::SpecializedCodeEffective
        | Kind::FossilFuelFreeEffective
        | Kind::GreenCommunityDesignated
        | Kind::AggregationApproved
        | Kind::AggregationStarted => true,
        Kind::EnergyCode
        | Kind::ClimateLeader
        | Kind::AggregationRenewablePct
        | Kind::AggregationExtraRenewablePct => false,
    }
}

/// Whether it is the energy code whose date is known.
fn is_told_by_date(rule: &TownRule, dated: &[(PartialDate, RuleKind)]) -> bool {
    let of_code = match rule.value.as_str() {
        "stretch" => Some(RuleKind::StretchCodeEffective),
        "specialized" => Some(RuleKind::SpecializedCodeEffective),
        _ => None,
    };
    rule.rule == RuleKind::EnergyCode && dated.iter().any(|(_, kind)| Some(*kind) == of_code)
}
