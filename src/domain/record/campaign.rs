//! The campaign itself: what it asks, who runs it, where to write.

use crate::domain::values::{Code, Key, Language, PartialDate, WebUrl, Year};
use schemars::JsonSchema;
use serde::Serialize;

use super::community::{Community, UNITED_STATES};
use super::criterion::CriterionNumber;
use super::fair_share::FairShare;
use super::member::Membership;
use super::publisher::Publisher;
use super::source::Source;

/// The campaign: its pledge, its criteria, its networks and its contact.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Campaign {
    /// The name of the campaign.
    pub name: String,
    /// The region of the communities in this record.
    pub region: String,
    /// The postal code of the state.
    pub state: String,
    /// The communities that the site shows; `None` for all of the record.
    #[schemars(skip)]
    pub site: Option<SiteRegion>,
    /// The language of the record, as a BCP 47 tag.
    pub language: String,
    /// The day on which the editors checked the record. Every computation uses it as today.
    pub as_of: PartialDate,
    /// The campaign wants more communities than this.
    #[schemars(extend("x-unit" = "communities"))]
    pub goal_communities: u64,
    /// Where communities find guides, in a sentence.
    pub guides: String,
    /// The document: a key of `sources`.
    pub source: Key,
    #[schemars(skip)]
    pub pledge: CampaignPledge,
    #[schemars(skip)]
    pub aims: Vec<Aim>,
    #[schemars(skip)]
    pub criteria: Vec<Criterion>,
    #[schemars(skip)]
    pub networks: Vec<Network>,
    #[schemars(skip)]
    pub fair_share: FairShare,
    #[schemars(skip)]
    pub contact: Contact,
    #[schemars(skip)]
    pub publisher: Publisher,
    #[schemars(skip)]
    pub story: Story,
    #[schemars(skip)]
    pub membership: Membership,
    #[schemars(skip)]
    pub sources: Vec<Source>,
}

impl Campaign {
    /// Whether a place lies in the campaign's region. `region` is the postal code of a state, or the name of a
    /// region.
    pub fn is_home(&self, country: &str, region: Option<&str>) -> bool {
        country == UNITED_STATES && region == Some(self.state.as_str())
    }

    pub fn source(&self, key: &Key) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == *key)
    }

    /// The address that takes corrections: the publisher's, or the campaign's own until the publisher has one.
    pub fn corrections_email(&self) -> &str {
        self.publisher.email.as_deref().unwrap_or(&self.contact.email)
    }
}

/// The part of the record that the site shows: a country, or one state or region of it.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct SiteRegion {
    /// The country as an ISO 3166-1 alpha-2 code.
    pub country: String,
    /// The postal code of the state, or the name of the region. Absent for the whole country.
    pub region: Option<String>,
}

impl SiteRegion {
    pub fn holds(&self, community: &Community) -> bool {
        let region = community.region.as_ref().or(community.state.as_ref());
        community.country == self.country && (self.region.is_none() || region == self.region.as_ref())
    }
}

/// The pledge that each community makes.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CampaignPledge {
    /// The year by which emissions are to be halved.
    pub halve_by: Year,
    /// When net zero is due, in the pledge's own words.
    pub net_zero: String,
    /// The latest year that the pledge allows for net zero.
    pub net_zero_by: Year,
    /// The limit to warming above the pre-industrial level.
    #[schemars(extend("x-unit" = "°C"))]
    pub warming_limit_c: f64,
    /// The purpose of the pledge, in its own words.
    pub purpose: String,
    /// The document: a key of `sources`.
    #[serde(skip_serializing)]
    pub source: Key,
}

/// An aim of the campaign.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Aim {
    /// The aim, in a sentence.
    pub text: String,
    /// The document: a key of `sources`.
    pub source: Key,
}

/// One of the five criteria that each community commits to.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Criterion {
    /// The number, as in the campaign's own list.
    pub number: CriterionNumber,
    /// The criterion in a few words.
    pub title: String,
    /// The full text of the criterion.
    pub text: String,
    /// At most one in each other language.
    #[serde(skip)]
    pub translations: Vec<Translation>,
    /// The document: a key of `sources`.
    #[serde(skip_serializing)]
    pub source: Key,
}

/// A criterion in a language other than English.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Translation {
    /// The language, as a BCP 47 tag.
    pub language: Language,
    /// The criterion in a few words.
    pub title: String,
    /// The full text of the criterion.
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

/// A network of local governments.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Network {
    /// A short name. Communities refer to it.
    pub key: Key,
    /// The name of the network.
    pub name: String,
    /// Its website.
    pub url: WebUrl,
    /// Whether the network is one of the six that run the campaign.
    #[serde(skip_serializing)]
    pub partner: bool,
}

/// The campaign's contact.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Contact {
    /// The email address.
    pub email: String,
    /// The campaign's own website.
    pub website: WebUrl,
    /// The document: a key of `sources`.
    pub source: Key,
}

/// The founding story, which announced the campaign and named its first communities.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Story {
    /// The title of the story.
    pub title: String,
    /// How many communities the story named.
    #[schemars(extend("x-unit" = "communities"))]
    pub communities: u64,
    /// What has changed since the story was published, in a sentence.
    pub note: String,
    /// The document: a key of `sources`.
    #[serde(skip_serializing)]
    pub source: Key,
}
