//! The rules by which the list of cities and towns is limited.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::record::{EnergyCode, RuleKind, TownRule};
use crate::domain::values::PartialDate;

/// A rule that holds today, by which the list of cities and towns is limited. Exactly one of the codes holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ListedRule {
    /// The base energy code.
    Base,
    /// The stretch energy code.
    Stretch,
    /// The specialized energy code.
    Specialized,
    /// New buildings burn no fossil fuels.
    FossilFuelFree,
    /// The state designated it a Green Community.
    GreenCommunity,
    /// The state calls it a Climate Leader Community.
    ClimateLeader,
}

impl ListedRule {
    /// The energy code, if it is one.
    pub fn code(self) -> Option<EnergyCode> {
        match self {
            ListedRule::Base => Some(EnergyCode::Base),
            ListedRule::Stretch => Some(EnergyCode::Stretch),
            ListedRule::Specialized => Some(EnergyCode::Specialized),
            ListedRule::FossilFuelFree | ListedRule::GreenCommunity | ListedRule::ClimateLeader => None,
        }
    }

    /// Those of a place on a day, the code first. A code that was adopted holds from its date on, and the one before
    /// it until then. Empty if nothing is known of the place.
    pub fn of(rules: &[TownRule], today: PartialDate) -> Vec<Self> {
        let value = |kind| rules.iter().find(|rule| rule.rule == kind).map(|rule| rule.value.as_str());
        let holds = |kind| {
            value(kind).and_then(|at| at.parse::<PartialDate>().ok()).is_some_and(|from| from.has_come(today))
        };
        let code = match () {
            () if holds(RuleKind::SpecializedCodeEffective) => Some(ListedRule::Specialized),
            () if holds(RuleKind::StretchCodeEffective) => Some(ListedRule::Stretch),
            () => value(RuleKind::EnergyCode).map(|_| ListedRule::Base),
        };
        let dated = [
            (RuleKind::FossilFuelFreeEffective, ListedRule::FossilFuelFree),
            (RuleKind::GreenCommunityDesignated, ListedRule::GreenCommunity),
        ];
        let others = dated.into_iter().filter(|(kind, _)| holds(*kind)).map(|(_, rule)| rule);
        let leader = value(RuleKind::ClimateLeader).map(|_| ListedRule::ClimateLeader);
        code.into_iter().chain(others).chain(leader).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(rule: RuleKind, value: &str) -> TownRule {
        let (of, dataset) = ("2502782000".parse().unwrap(), "doer".parse().unwrap());
        TownRule { of, rule, value: value.to_owned(), dataset }
    }

    #[test]
    fn a_code_holds_from_its_date_on_and_the_one_before_it_until_then() {
        let rules = [
            rule(RuleKind::EnergyCode, "specialized"),
            rule(RuleKind::StretchCodeEffective, "2011-07-01"),
            rule(RuleKind::SpecializedCodeEffective, "2027-01-01"),
            rule(RuleKind::ClimateLeader, "yes"),
        ];
        let on = |day: &str| ListedRule::of(&rules, day.parse().unwrap());
        assert_eq!(on("2026-11-28"), [ListedRule::Stretch, ListedRule::ClimateLeader]);
        assert_eq!(on("2027-01-01"), [ListedRule::Specialized, ListedRule::ClimateLeader]);
        assert_eq!(on("2010-01-01")[0], ListedRule::Base);
        assert_eq!(ListedRule::of(&[], "2026-11-28".parse().unwrap()), []);
    }
}
