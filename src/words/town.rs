//! What the page of a city or town says of its figures.

use super::language::Language;
use super::number::{date, percent_of, whole};
use crate::domain::{
    IndicatorChange, ListedRule, NotGiven, PartialDate, RuleInForce, RuleKind, StraightLine, TownRule, Year,
};

/// The share of electric cars, as it is shown, with that of the state in the same year.
pub fn cars(language: Language, name: &str, year: Year, share: &str, state: Option<&str>) -> String {
    let message = match state {
        Some(state) => language.message("town-cars-state").with("state", state),
        None => language.message("town-cars"),
    };
    message.with("name", name).with("year", year).with("share", share).to_string()
}

/// How far the emissions of homes moved between two years.
pub fn homes(language: Language, change: IndicatorChange, base: Year, year: Year) -> String {
    let way = match change {
        IndicatorChange { about_the_same: true, .. } => "same",
        IndicatorChange { pct, .. } if pct < 0.0 => "lower",
        IndicatorChange { .. } => "higher",
    };
    let message = language.message("town-homes").with("way", way).with("base", base).with("year", year);
    message.with("size", percent_of(language, change.pct.abs() / 100.0)).to_string()
}

/// What the straight line to half asks for by a year. `None` if it leads elsewhere.
pub fn line(language: Language, line: StraightLine, year: Year) -> Option<String> {
    let ((_, from), (end, to)) = (line.from, line.to);
    let leads_to_half = from > 0.0 && to * 2.0 == from && (line.from.0..=end).contains(&year);
    leads_to_half.then(|| {
        let asked = percent_of(language, 1.0 - line.at(year) / from);
        language.message("town-line").with("end", end).with("size", asked).with("year", year).to_string()
    })
}

/// Why a figure is not given. `None`: no figure was published.
pub fn not_given(language: Language, reason: Option<NotGiven>) -> &'static str {
    language.text(match reason {
        None => "towns-not-published",
        Some(NotGiven::NotPublished) => "town-needs",
        Some(NotGiven::GasNotPublished) => "town-gas-not-published",
        Some(NotGiven::TooFew) => "town-too-few",
        Some(NotGiven::LightPlant) => "town-light-plant",
        Some(NotGiven::Doubtful) => "town-doubtful",
        Some(NotGiven::NoBase) => "town-no-base",
    })
}

/// A rule with its day, which may be still to come.
pub fn dated(language: Language, rule: RuleKind, at: PartialDate, today: PartialDate) -> String {
    let key = if at > today { "town-dated-later" } else { "town-dated" };
    language.message(key).with("date", date(language, at)).with("rule", name(language, rule)).to_string()
}

/// A rule in force, with the day from which it holds.
pub fn in_force(language: Language, rule: &RuleInForce) -> String {
    match rule.since {
        Some(since) => dated(language, rule.rule, since, since),
        None => name(language, rule.rule).to_owned(),
    }
}

/// A rule without a day. `None` if its day says all.
pub fn undated(language: Language, rule: &TownRule) -> Option<String> {
    let share = |key| Some(language.message(key).with("pct", format!("{}%", rule.value)).to_string());
    match (rule.rule, rule.value.as_str()) {
        (RuleKind::EnergyCode, "base") => Some(language.text("town-rule-base").to_owned()),
        (RuleKind::EnergyCode, "stretch") => Some(name(language, RuleKind::StretchCodeEffective).to_owned()),
        (RuleKind::EnergyCode, "specialized") => {
            Some(name(language, RuleKind::SpecializedCodeEffective).to_owned())
        }
        (RuleKind::ClimateLeader, _) => Some(name(language, rule.rule).to_owned()),
        (RuleKind::AggregationRenewablePct, _) => share("town-rule-renewable"),
        (RuleKind::AggregationExtraRenewablePct, _) => share("town-rule-extra-renewable"),
        _ => None,
    }
}

fn name(language: Language, rule: RuleKind) -> &'static str {
    language.text(match rule {
        RuleKind::EnergyCode => "town-rule-base",
        RuleKind::StretchCodeEffective => "town-rule-stretch",
        RuleKind::SpecializedCodeEffective => "town-rule-specialized",
        RuleKind::FossilFuelFreeEffective => "town-rule-fossil-fuel-free",
        RuleKind::ClimateLeader => "town-rule-climate-leader",
        RuleKind::GreenCommunityDesignated => "town-rule-green-community",
        RuleKind::AggregationApproved => "town-rule-aggregation-approved",
        RuleKind::AggregationStarted
        | RuleKind::AggregationRenewablePct
        | RuleKind::AggregationExtraRenewablePct => "town-rule-aggregation-started",
    })
}

/// A rule that holds, in few words.
pub fn listed_rule(language: Language, rule: ListedRule) -> &'static str {
    language.text(match rule {
        ListedRule::Base => "towns-rule-base",
        ListedRule::Stretch => "towns-rule-stretch",
        ListedRule::Specialized => "towns-rule-specialized",
        ListedRule::FossilFuelFree => "towns-rule-fossil-fuel-free",
        ListedRule::GreenCommunity => "towns-rule-green-community",
        ListedRule::ClimateLeader => "towns-rule-climate-leader",
    })
}

/// How many of all cities and towns a list holds.
pub fn found(language: Language, found: usize, all: usize) -> String {
    let number = |many: usize| whole(language, many as f64);
    match found == all {
        true => language.message("towns-all").with("all", number(all)).to_string(),
        false => {
            language.message("towns-found").with("number", number(found)).with("all", number(all)).to_string()
        }
    }
}

/// The figure of the state, with its unit.
pub fn state(language: Language, value: &str, year: Year) -> String {
    language.message("towns-state").with("value", value).with("year", year).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language::En;

    #[test]
    fn a_rule_whose_day_has_not_come_is_said_to_be_so() {
        let day = |text: &str| text.parse::<PartialDate>().unwrap();
        let said = |today| dated(En, RuleKind::SpecializedCodeEffective, day("2027-01-01"), day(today));
        assert_eq!(
            said("2026-11-24"),
            "January 1, 2027, still to come: specialized energy code for new buildings"
        );
        assert_eq!(said("2027-01-01"), "January 1, 2027: specialized energy code for new buildings");
    }

    #[test]
    fn a_line_that_leads_elsewhere_than_to_half_is_not_told() {
        let year = |number: i64| Year::try_from(number).unwrap();
        let to = |end: f64| StraightLine { from: (year(2018), 100.0), to: (year(2030), end) };
        let said = "The straight line to half by 2030 asks for 21% less by 2023.";
        assert_eq!(line(En, to(50.0), year(2023)).as_deref(), Some(said));
        assert_eq!(line(En, to(40.0), year(2023)), None);
        assert_eq!(line(En, to(50.0), year(2031)), None);
    }
}
