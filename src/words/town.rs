//! What the page of a city or town says of its figures.

use super::indicator::figure;
use super::language::Language;
use super::number::{counted, date, fixed, listing, opening, percent_of, signed_percent, whole};
use crate::domain::{
    Campaign, Code, HeatingSpread, Indicator, IndicatorChange, ListedRule, Municipality, NotGiven, RuleInForce,
    RuleKind, StraightLine, TownRule, Year,
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

/// A change in whole percent: the index behind it is as precise.
fn signed(language: Language, pct: f64) -> String {
    let size = percent_of(language, pct.abs() / 100.0);
    match () {
        () if size == "0%" => size,
        () if pct < 0.0 => format!("−{size}"),
        () => format!("+{size}"),
    }
}

fn with_unit(language: Language, of: &Indicator, value: f64) -> String {
    let sign = if of.unit_name.in_language(language).starts_with('%') { "%" } else { "" };
    format!("{}{sign}", figure(language, of, value))
}

/// The heading of a column that compares places: the indicator, its unit unless the figures have it, and the year of
/// all figures.
pub fn heading(language: Language, of: &Indicator, year: Option<Year>) -> String {
    let unit = of.unit_name.in_language(language);
    let unit = (of.line.is_none() && !unit.starts_with('%')).then(|| unit.to_owned());
    let parts = [Some(of.title.in_language(language).to_owned()), unit, year.map(|year| year.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// A figure in such a column.
pub fn compared(language: Language, of: &Indicator, value: f64) -> String {
    let change = of.line.and_then(|line| of.change(line.from.1, value));
    change.map_or_else(|| with_unit(language, of, value), |change| signed(language, change.pct))
}

/// How far the emissions of homes moved as metered, and in usual winters.
pub fn metered(
    language: Language,
    metered: IndicatorChange,
    usual: IndicatorChange,
    base: Year,
    year: Year,
) -> String {
    let way = if usual.about_the_same { "same" } else { "moved" };
    let message = language.message("town-metered").with("way", way).with("base", base).with("year", year);
    let signed = |change: IndicatorChange| signed_percent(language, change.pct);
    message.with("metered", signed(metered)).with("usual", signed(usual)).to_string()
}

/// How far another share of gas for heating moves an index.
pub fn heating_spread(language: Language, spread: &HeatingSpread) -> String {
    let points = |points: f64| fixed(language, points, 1);
    let message = language.message("method-towns-spread").with("year", spread.year);
    let message =
        message.with("low", percent_of(language, spread.low)).with("high", percent_of(language, spread.high));
    let message = message.with("middle", points(spread.middle)).with("most", points(spread.most));
    message.with("places", whole(language, spread.places as f64)).to_string()
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

/// A rule in force, with the day from which it holds.
pub fn in_force(language: Language, of: &RuleInForce) -> String {
    let name = rule(language, of.rule);
    let dated = |since| language.message("town-dated").with("date", date(language, since)).with("rule", name);
    of.since.map_or_else(|| name.to_owned(), |since| dated(since).to_string())
}

/// A rule without a day. `None` if its day says all.
pub fn undated(language: Language, rule: &TownRule) -> Option<String> {
    let share = |key| Some(language.message(key).with("pct", format!("{}%", rule.value)).to_string());
    match (rule.rule, rule.value.as_str()) {
        (RuleKind::EnergyCode, "base") => Some(language.text("town-rule-base").to_owned()),
        (RuleKind::EnergyCode, "stretch") => {
            Some(self::rule(language, RuleKind::StretchCodeEffective).to_owned())
        }
        (RuleKind::EnergyCode, "specialized") => {
            Some(self::rule(language, RuleKind::SpecializedCodeEffective).to_owned())
        }
        (RuleKind::ClimateLeader, _) => Some(self::rule(language, rule.rule).to_owned()),
        (RuleKind::AggregationRenewablePct, _) => share("town-rule-renewable"),
        (RuleKind::AggregationExtraRenewablePct, _) => share("town-rule-extra-renewable"),
        _ => None,
    }
}

/// What a rule is called.
pub fn rule(language: Language, rule: RuleKind) -> &'static str {
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

/// How a letter to its council begins.
pub fn dear(language: Language, of: &Municipality) -> String {
    language.message("town-letter-dear").with("kind", of.kind.code()).with("name", &of.name).to_string()
}

/// How many joined, and those of them that the reader knows.
pub fn joined(language: Language, campaign: &Campaign, joined: usize, named: &[String]) -> String {
    let message = match named {
        [] => language.message("town-letter-joined"),
        _ => language.message("town-letter-joined-near").with("names", listing(language, named)),
    };
    let message = message.with("region", &campaign.region).with("campaign", &campaign.name);
    opening(&counted(message.with("halve-by", campaign.pledge.halve_by), joined).to_string())
}

pub fn please(language: Language, name: &str, address: &str) -> String {
    language.message("town-letter-please").with("name", name).with("address", address).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language::En;

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
