//! Words about the origin of an imported figure: the rule that made it, and whether anybody verified it.

use crate::domain::{Inventory, Origin, Population, PopulationRule, Target, TargetRule, TotalRule};

use super::language::Language;
use super::number::whole;

/// The origin of an inventory, with earlier reports for the same year.
pub fn of_inventory(language: Language, inventory: &Inventory) -> Option<String> {
    let origin = inventory.origin.as_ref()?;
    let mut parts = vec![with_trust(language, origin, total_rule)];
    parts.extend(inventory.earlier.iter().map(|earlier| {
        let total = whole(language, earlier.total.number());
        match earlier.origin.reported {
            Some(year) => {
                language.message("origin-earlier").with("year", year).with("total", total).to_string()
            }
            None => language.message("origin-earlier-undated").with("total", total).to_string(),
        }
    }));
    Some(parts.join(" "))
}

pub fn of_target(language: Language, target: &Target) -> Option<String> {
    target.origin.as_ref().map(|origin| with_trust(language, origin, target_rule))
}

pub fn of_population(language: Language, count: &Population) -> Option<String> {
    count.origin.as_ref().map(|origin| with_trust(language, origin, population_rule))
}

/// The remark that a community reported the figure itself; `None` for other figures.
pub fn unverified(language: Language, self_reported: bool) -> Option<&'static str> {
    self_reported.then(|| language.text("origin-self-reported"))
}

fn with_trust<Rule: Copy>(language: Language, origin: &Origin<Rule>, key: fn(Rule) -> &'static str) -> String {
    let rule = language.text(key(origin.rule));
    match unverified(language, origin.self_reported) {
        Some(unverified) => format!("{rule} {unverified}"),
        None => rule.to_owned(),
    }
}

fn total_rule(rule: TotalRule) -> &'static str {
    match rule {
        TotalRule::StatedTotal => "origin-stated-total",
        TotalRule::GpcBasic => "origin-gpc-basic",
        TotalRule::WithoutGridGeneration => "origin-without-grid-generation",
        TotalRule::ScopesSum => "origin-scopes-sum",
    }
}

fn target_rule(rule: TargetRule) -> &'static str {
    match rule {
        TargetRule::StatedCut => "origin-stated-cut",
        TargetRule::LevelOfZero => "origin-level-of-zero",
        TargetRule::NamedEnd => "origin-named-end",
    }
}

fn population_rule(rule: PopulationRule) -> &'static str {
    match rule {
        PopulationRule::StatedResidents => "origin-stated-residents",
        PopulationRule::TownData => "origin-town-data",
    }
}
