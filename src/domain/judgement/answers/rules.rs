//! The rules and programs in force in a city or town, by town data.

use crate::domain::judgement::assessment::Assessment;
use crate::domain::record::{RuleKind, RuleValue, TownRule};
use crate::domain::values::{Key, PartialDate};

/// A rule or program in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleInForce {
    pub rule: RuleKind,
    /// The day from which it holds. `None` if the dataset gives none.
    pub since: Option<PartialDate>,
    /// The dataset: a key of the community's sources.
    pub dataset: Key,
}

impl Assessment<'_> {
    /// The rules in force today, the most demanding first. Empty if town data knows none.
    ///
    /// The specialized code contains the stretch code, so only the more demanding of the two counts.
    pub fn rules_in_force(&self) -> Vec<RuleInForce> {
        let rule = |kind: &RuleKind| self.community.rules.iter().find(|rule| rule.rule == *kind);
        let mut found: Vec<RuleInForce> =
            RuleKind::IN_FORCE.iter().filter_map(|kind| in_force(rule(kind)?, self.today)).collect();
        if found.iter().any(|found| found.rule == RuleKind::SpecializedCodeEffective) {
            found.retain(|found| found.rule != RuleKind::StretchCodeEffective);
        }
        found
    }
}

/// `None` for a rule whose day has not surely come.
fn in_force(TownRule { rule, value, dataset, .. }: &TownRule, today: PartialDate) -> Option<RuleInForce> {
    let since = match rule.value() {
        RuleValue::Date => Some(value.parse().ok().filter(|since: &PartialDate| since.has_come(today))?),
        RuleValue::Yes => None,
        RuleValue::EnergyCode | RuleValue::Percent => return None,
    };
    Some(RuleInForce { rule: *rule, since, dataset: dataset.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::Community;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    /// What is in force on a day in a town with these rules.
    fn found(today: &str, rules: &[(RuleKind, &str)]) -> Vec<(RuleKind, Option<String>)> {
        let mut town = Community::new("town".parse().unwrap());
        let rule = |(rule, value): &(RuleKind, &str)| TownRule {
            of: "2502507000".parse().unwrap(),
            rule: *rule,
            value: (*value).to_owned(),
            dataset: "codes".parse().unwrap(),
        };
        town.rules = rules.iter().map(rule).collect();
        let assessment = Assessment::new(&town, date(today), 2030.try_into().unwrap());
        assert_eq!(assessment.answers().doing.rules, assessment.rules_in_force().len());
        let found = assessment.rules_in_force();
        found.into_iter().map(|it| (it.rule, it.since.map(|since| since.to_string()))).collect()
    }

    #[test]
    fn the_code_counts_once_and_from_its_day() {
        use RuleKind::{EnergyCode, SpecializedCodeEffective, StretchCodeEffective};
        let rules = [
            (EnergyCode, "specialized"),
            (StretchCodeEffective, "2011-01-01"),
            (SpecializedCodeEffective, "2027-01-01"),
        ];
        let stretch = (StretchCodeEffective, Some("2011-01-01".to_owned()));
        assert_eq!(found("2026-11-24", &rules), [stretch]);
        let specialized = (SpecializedCodeEffective, Some("2027-01-01".to_owned()));
        assert_eq!(found("2027-01-01", &rules), [specialized]);
        assert_eq!(found("2010-12-31", &rules), []);
    }

    #[test]
    fn what_is_approved_or_is_a_share_or_the_base_code_does_not_count() {
        use RuleKind::{AggregationApproved, AggregationRenewablePct, ClimateLeader, EnergyCode};
        let rules = [
            (EnergyCode, "base"),
            (AggregationApproved, "2015"),
            (AggregationRenewablePct, "100"),
            (ClimateLeader, "yes"),
        ];
        assert_eq!(found("2026-11-24", &rules), [(ClimateLeader, None)]);
    }
}
