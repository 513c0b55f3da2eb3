//! The campaign itself: what it asks, who runs it, where to write.

use crate::domain::values::{Code, Key, Language, PartialDate, WebUrl, Year};

use super::community::Community;
use super::criterion::CriterionNumber;
use super::fair_share::FairShare;
use super::source::Source;

#[derive(Clone, Debug, PartialEq)]
pub struct Campaign {
    pub name: String,
    pub region: String,
    pub state: String,
    /// Whose communities the site is of; `None` for all of the record.
    pub site: Option<SiteRegion>,
    pub language: String,
    /// The day the record was checked: "today" for every computation.
    pub as_of: PartialDate,
    /// It works to recruit more than this many communities.
    pub goal_communities: u64,
    /// Where guides are found, in a sentence.
    pub guides: String,
    pub source: Key,
    pub pledge: CampaignPledge,
    pub aims: Vec<Aim>,
    pub criteria: Vec<Criterion>,
    pub networks: Vec<Network>,
    pub fair_share: FairShare,
    pub contact: Contact,
    pub story: Story,
    pub sources: Vec<Source>,
}

impl Campaign {
    pub fn source(&self, key: &Key) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == *key)
    }
}

/// A country, or one state or region of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SiteRegion {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The state by its postal code, or the region by its name.
    pub region: Option<String>,
}

impl SiteRegion {
    pub fn holds(&self, community: &Community) -> bool {
        let region = community.region.as_ref().or(community.state.as_ref());
        community.country == self.country && (self.region.is_none() || region == self.region.as_ref())
    }
}

/// What each community that joins promises.
#[derive(Clone, Debug, PartialEq)]
pub struct CampaignPledge {
    pub halve_by: Year,
    /// Such as "in the 2040s or sooner".
    pub net_zero: String,
    /// The latest year for it.
    pub net_zero_by: Year,
    /// °C above the pre-industrial level.
    pub warming_limit_c: f64,
    pub purpose: String,
    pub source: Key,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Aim {
    pub text: String,
    pub source: Key,
}

/// One of the five things a community commits to.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    pub number: CriterionNumber,
    pub title: String,
    pub text: String,
    /// In other languages, at most once in each.
    pub translations: Vec<Translation>,
    pub source: Key,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Translation {
    pub language: Language,
    pub title: String,
    pub text: String,
}

/// A criterion in the language in which the record has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LocalizedCriterion<'a> {
    pub language: Language,
    pub title: &'a str,
    pub text: &'a str,
}

impl LocalizedCriterion<'_> {
    /// For the `lang` of an element.
    pub fn lang(&self) -> &'static str {
        self.language.code()
    }
}

impl Criterion {
    /// In a reader's language where the record has a translation, else in English.
    pub fn localized(&self, language: Language) -> LocalizedCriterion<'_> {
        match self.translations.iter().find(|translation| translation.language == language) {
            Some(Translation { language, title, text }) => {
                LocalizedCriterion { language: *language, title, text }
            }
            None => LocalizedCriterion { language: Language::En, title: &self.title, text: &self.text },
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    pub key: Key,
    pub name: String,
    pub url: WebUrl,
    /// Whether it is one of the networks that run the campaign.
    pub partner: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    pub email: String,
    pub website: WebUrl,
    pub source: Key,
}

/// The founding story, which named the first communities.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    pub communities: u64,
    pub title: String,
    pub note: String,
    pub source: Key,
}
