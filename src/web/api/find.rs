//! `/find.json`: the places that a text may mean, the likeliest first.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Code, Likeness, Municipality, Slug, VerdictKind, WebUrl};
use crate::store::{MatchedPlace, PlaceMatch, Summary};
use crate::words::{Language, label};

use crate::web::site::Site;

/// The places that a text may mean.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Find")]
pub struct FindTwin<'a> {
    /// The text.
    asked: &'a str,
    /// The likeliest first, those that joined before the others.
    found: Vec<FoundTwin>,
    /// Whom to write to, to join or to ask.
    contact_email: &'a str,
    /// The campaign's own site.
    contact_website: &'a WebUrl,
}

/// A place that may be meant.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Found")]
struct FoundTwin {
    /// Its name.
    name: String,
    /// Whether it has joined the campaign.
    joined: bool,
    /// How like its name is to the text: `same`, `part` of it, or `near`, with a few letters wrong.
    likeness: &'static str,
    /// What the law calls it: city, town or town-operating-as-a-city.
    kind: &'static str,
    /// The county it lies in.
    county: Option<String>,
    /// Its name in addresses; `null` where it has not joined, for then it has no page.
    slug: Option<Slug>,
    /// Whether it is on pace, in words; `null` where it has not joined.
    verdict: Option<&'static str>,
    /// The same as a code.
    verdict_code: Option<VerdictKind>,
    /// Residents by the U.S. census of 2020; `null` where it has joined, for its twin has its own counts.
    population_2020: Option<u64>,
}

pub fn twin<'a>(site: &'a Site, asked: &'a str, findings: &[PlaceMatch]) -> FindTwin<'a> {
    let contact = &site.campaign.contact;
    FindTwin {
        asked,
        found: findings.iter().map(found).collect(),
        contact_email: &contact.email,
        contact_website: &contact.website,
    }
}

fn found(finding: &PlaceMatch) -> FoundTwin {
    let likeness = match finding.likeness {
        Likeness::Same => "same",
        Likeness::Part => "part",
        Likeness::Near(_) => "near",
    };
    match &finding.place {
        MatchedPlace::Community(listed) => joined(listed, likeness),
        MatchedPlace::NotJoined(place) => not_joined(place, likeness),
    }
}

fn joined(listed: &Summary, likeness: &'static str) -> FoundTwin {
    FoundTwin {
        name: listed.name.clone(),
        joined: listed.joined,
        likeness,
        kind: listed.kind.code(),
        county: listed.county.clone(),
        slug: Some(listed.slug.clone()),
        verdict: Some(label::verdict(Language::En, listed.verdict)),
        verdict_code: Some(listed.verdict),
        population_2020: None,
    }
}

fn not_joined(place: &Municipality, likeness: &'static str) -> FoundTwin {
    FoundTwin {
        name: place.name.clone(),
        joined: false,
        likeness,
        kind: place.kind.code(),
        county: Some(place.county.clone()),
        slug: None,
        verdict: None,
        verdict_code: None,
        population_2020: Some(place.population_2020),
    }
}
