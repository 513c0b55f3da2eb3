//! The rules of a city or town on a line of dates, and those without a date.

use crate::domain::{PartialDate, RuleKind, TownRule};
use crate::words::number::{date, opening};
use crate::words::{Language, town};

pub struct Rules {
    /// The oldest first, with today among them. Empty if no rule has a date.
    pub dated: Vec<DatedRule>,
    pub undated: Vec<String>,
}

/// A rule with its day, or today.
pub struct DatedRule {
    pub date: String,
    pub said: String,
    pub is: Moment,
}

/// When a rule begins to hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    Past,
    Today,
    Future,
}

pub fn rules(language: Language, rules: &[TownRule], today: PartialDate) -> Rules {
    let mut dated: Vec<(PartialDate, RuleKind)> = rules
        .iter()
        .filter_map(|it| Some((it.value.parse().ok().filter(|_| has_date(it.rule))?, it.rule)))
        .collect();
    dated.sort();
    let without = rules.iter().filter(|it| !is_told_by_date(it, &dated));
    let undated = without.filter_map(|it| town::undated(language, it)).map(|said| opening(&said)).collect();
    Rules { dated: line(language, &dated, today), undated }
}

fn line(language: Language, dated: &[(PartialDate, RuleKind)], today: PartialDate) -> Vec<DatedRule> {
    let row = |(at, rule): &(PartialDate, RuleKind)| {
        let is = if *at > today { Moment::Future } else { Moment::Past };
        DatedRule { date: date(language, *at), said: opening(town::rule(language, *rule)), is }
    };
    let mut rows: Vec<DatedRule> = dated.iter().map(row).collect();
    if !rows.is_empty() {
        let now = rows.partition_point(|row| row.is == Moment::Past);
        let said = language.text("town-today").to_owned();
        rows.insert(now, DatedRule { date: date(language, today), said, is: Moment::Today });
    }
    rows
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
