//! A city or town in a list, whether or not it has joined.

use crate::domain::{EnergyCode, ListedRule, Municipality, Slug, YearValue};

/// A city or town, and the community of the record that it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    pub municipality: Municipality,
    /// The slug of the community. `None` if the record has none with its GEOID.
    pub community: Option<Slug>,
    pub joined: bool,
    /// The rules that hold on the day of the edition, the energy code first.
    pub rules: Vec<ListedRule>,
}

impl Town {
    /// The path of its page: among the communities, if the record has one.
    pub fn path(&self) -> String {
        match &self.community {
            Some(community) => community.path(),
            None => self.municipality.path(),
        }
    }

    /// The energy code for new buildings. `None` if it is not known.
    pub fn energy_code(&self) -> Option<EnergyCode> {
        self.rules.iter().find_map(|rule| rule.code())
    }
}

/// A city or town, with the newest settled figure of an indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedTown<'a> {
    pub town: &'a Town,
    pub newest: Option<YearValue>,
}

/// What the list of cities and towns is limited to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TownFilter {
    pub county: Option<String>,
    pub joined: Option<bool>,
    pub rule: Option<ListedRule>,
}

impl TownFilter {
    pub fn admits(&self, town: &Town) -> bool {
        self.county.as_ref().is_none_or(|county| *county == town.municipality.county)
            && self.joined.is_none_or(|joined| joined == town.joined)
            && self.rule.is_none_or(|rule| town.rules.contains(&rule))
    }
}
