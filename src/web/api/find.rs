//! `/find.json`: the places that a text may mean, the likeliest first.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Code, Likeness, Municipality, Slug, VerdictKind, Via, WebUrl};
use crate::store::{MatchedPlace, PlaceMatch, Summary};
use crate::words::{Language, label};

use crate::web::site::Site;

/// The places that a text may mean.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Find")]
pub struct FindTwin<'a> {
    /// The text.
    asked: &'a str,
    /// The places, the likeliest first. Those that joined precede the others.
    found: Vec<FoundTwin>,
    /// The campaign's email address.
    contact_email: &'a str,
    /// The campaign's own website.
    contact_website: &'a WebUrl,
}

/// A place that may be meant.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Found")]
struct FoundTwin {
    /// The name of the place.
    name: String,
    /// Whether it has joined the campaign.
    joined: bool,
    /// The likeness of its name to the text: `same`, `part`, or `near` if a few letters differ.
    likeness: &'static str,
    /// The village, neighborhood, spelling or ZIP code that led to it. `null` if its own name did.
    via: Option<ViaTwin>,
    /// The kind of government, or the kind of municipality by law.
    kind: &'static str,
    /// The county. `null` if there is none or none was found.
    county: Option<String>,
    /// The name in addresses. `null` if it has not joined; `page` then leads to `/towns`.
    slug: Option<Slug>,
    /// The verdict in words. `null` if it has not joined.
    verdict: Option<&'static str>,
    /// The verdict as a code.
    verdict_code: Option<VerdictKind>,
    /// Residents by the U.S. census of 2020. `null` if it has joined, because its own JSON has its counts.
    population_2020: Option<u64>,
    /// The path of its page.
    page: String,
}

/// What led to a place, other than its name.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Via")]
struct ViaTwin {
    /// Its name, or the five digits of the ZIP code.
    name: String,
    /// `village`, `neighborhood`, `former-town`, `spelling` or `zip`.
    kind: &'static str,
    /// The share of the ZIP code's cars that are garaged there, from 0 to 1. `null` if few or none are, or if it is
    /// no ZIP code.
    share: Option<f64>,
}

impl ViaTwin {
    fn of(via: &Via) -> ViaTwin {
        match via {
            Via::Locality { name, kind } => ViaTwin { name: name.clone(), kind: kind.into(), share: None },
            Via::Zip { zip, share } => ViaTwin { name: zip.clone(), kind: "zip", share: *share },
        }
    }
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
    let via = finding.via.as_ref().map(ViaTwin::of);
    match &finding.place {
        MatchedPlace::Community(listed) => FoundTwin { via, ..joined(listed, likeness) },
        MatchedPlace::NotJoined(place) => FoundTwin { via, ..not_joined(place, likeness) },
    }
}

fn joined(listed: &Summary, likeness: &'static str) -> FoundTwin {
    FoundTwin {
        name: listed.name.clone(),
        joined: listed.joined,
        likeness,
        via: None,
        kind: listed.kind.code(),
        county: listed.county.clone(),
        slug: Some(listed.slug.clone()),
        verdict: Some(label::verdict(Language::En, listed.answers.pace.verdict)),
        verdict_code: Some(listed.answers.pace.verdict),
        population_2020: None,
        page: listed.slug.path(),
    }
}

fn not_joined(place: &Municipality, likeness: &'static str) -> FoundTwin {
    FoundTwin {
        name: place.name.clone(),
        joined: false,
        likeness,
        via: None,
        kind: place.kind.code(),
        county: Some(place.county.clone()),
        slug: None,
        verdict: None,
        verdict_code: None,
        population_2020: Some(place.population_2020),
        page: place.path(),
    }
}
