//! `/find`: has my city or town joined? The search accepts misspellings.

use askama::Template;

use crate::domain::{Campaign, Likeness, Municipality, Source, Via};
use crate::store::{MatchedPlace, PlaceMatch, Summary};
use crate::web::api;
use crate::web::api::find::FindTwin;
use crate::web::directory::endpoint::json;
use crate::web::directory::parameter::{Parameter, text};
use crate::web::directory::{Listing, footer};
use crate::web::error::PageError;
use crate::web::html::components::{AnswersTable, FiveAnswers};
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::towns::lead::headline;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::country::country;
use crate::words::{Language, answers, find};

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage<'a> {
    layout: Layout<'a>,
    campaign: &'a Campaign,
    query: String,
    heading: String,
    /// What led from the text to the place.
    led_to: Option<String>,
    joined: Option<Joined>,
    missing: Option<Missing>,
    others: Vec<Other>,
    /// The five answers of the communities among the others.
    others_answers: Option<AnswersTable>,
    /// Whether the others are only spelled like the text.
    are_guesses: bool,
}

/// The community that the search found.
struct Joined {
    href: String,
    name: String,
    sentence: String,
    answers: FiveAnswers,
}

/// The city or town that the search found. It has not joined.
struct Missing {
    href: String,
    name: String,
    about: String,
    /// A sentence with one figure that others measure there.
    figure: Option<String>,
    source: Option<Source>,
}

/// One of several results.
struct Other {
    href: String,
    name: String,
    /// What it is a part of; or the place of a community outside the campaign's state, because two may share a
    /// name.
    place: Option<String>,
    /// Whether it has joined, in two words.
    standing: &'static str,
}

const PARAMETERS: &[Parameter] =
    &[Parameter::new("q", "The name of a place, possibly misspelt. Without it the result is empty.", text)];

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("find-label"),
        section: Some("/communities"),
        links: &[footer(10, "/find", "find-label")],
        endpoints: &[json::<FindTwin<'static>>(
            "/find.json",
            "The places that a text may mean, among all cities and towns",
        )
        .with(PARAMETERS)],
        ..Listing::page("/find")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let text = request.text("q")?.unwrap_or_default();
    let findings = site.store.find(&text)?;
    match request.representation {
        Representation::Json => PageResponse::json(&api::find::twin(site, &text, &findings)),
        _ => html(site, request, text, findings),
    }
}

fn html(
    site: &Site,
    request: &PageRequest,
    text: String,
    findings: Vec<PlaceMatch>,
) -> Result<PageResponse, PageError> {
    let language = request.language;
    let heading = heading(language, site, &text, &findings);
    let description = language.text("find-description");
    let layout = Layout::new(site, request, &heading, description)?.with_query(&request.with(&[]));
    let are_guesses = are_guesses(&findings);
    let (meant, others) = split(findings);
    let led_to = |meant: &PlaceMatch| Some(find::led_to(language, meant.via.as_ref()?, name(meant)));
    let mut page = FindPage {
        layout,
        campaign: &site.campaign,
        heading,
        led_to: meant.as_ref().and_then(led_to),
        joined: None,
        missing: None,
        others: others.iter().map(|finding| other(language, site, finding)).collect(),
        others_answers: others_answers(language, &others),
        are_guesses,
        query: text,
    };
    match meant.map(|meant| meant.place) {
        Some(MatchedPlace::Community(listed)) => page.joined = Some(joined(language, site, &listed)?),
        Some(MatchedPlace::NotJoined(place)) => page.missing = Some(missing(language, site, &place)?),
        None => (),
    }
    PageResponse::html(language, &page)
}

/// The place that the text names, and the rest.
fn split(mut findings: Vec<PlaceMatch>) -> (Option<PlaceMatch>, Vec<PlaceMatch>) {
    match is_meant(&findings) {
        true => (Some(findings.remove(0)), findings),
        false => (None, findings),
    }
}

/// Whether the text names the first result and no other. What is only similar is an offer, never the answer.
fn is_meant(findings: &[PlaceMatch]) -> bool {
    match findings {
        [] => false,
        [only] => only.likeness == Likeness::Same,
        [first, second, ..] => first.likeness == Likeness::Same && rank(first) < rank(second),
    }
}

/// A name of its own comes before that of a part.
fn rank(finding: &PlaceMatch) -> (Likeness, bool) {
    (finding.likeness, finding.via.is_some())
}

fn are_guesses(findings: &[PlaceMatch]) -> bool {
    findings.first().is_some_and(|first| matches!(first.likeness, Likeness::Near(_)))
}

fn name(finding: &PlaceMatch) -> &str {
    match &finding.place {
        MatchedPlace::Community(listed) => &listed.name,
        MatchedPlace::NotJoined(place) => &place.name,
    }
}

fn heading(language: Language, site: &Site, text: &str, findings: &[PlaceMatch]) -> String {
    let campaign = &site.campaign;
    match findings {
        [] if text.is_empty() => language.text("find-heading").to_owned(),
        [] => find::nothing_like(language, text, &campaign.region),
        [first, ..] if is_meant(findings) => match &first.place {
            MatchedPlace::Community(listed) if listed.joined => {
                find::joined(language, &listed.name, &campaign.name)
            }
            MatchedPlace::Community(listed) => find::not_known(language, &listed.name, &campaign.name),
            MatchedPlace::NotJoined(place) => find::not_joined(language, &place.name, &campaign.name),
        },
        _ if are_guesses(findings) => find::nothing_like(language, text, &campaign.region),
        [PlaceMatch { via: Some(Via::Zip { zip, .. }), .. }, ..] => {
            find::several_of_zip(language, zip, findings.len())
        }
        _ => find::several(language, text, findings.len()),
    }
}

fn joined(language: Language, site: &Site, listed: &Summary) -> Result<Joined, PageError> {
    let community = site.community(listed.slug.as_str())?;
    Ok(Joined {
        href: listed.slug.path(),
        name: listed.name.clone(),
        sentence: answers::lead(language, &site.assess(&community)),
        answers: FiveAnswers::brief(language, &listed.answers),
    })
}

fn missing(language: Language, site: &Site, place: &Municipality) -> Result<Missing, PageError> {
    let source = site.store.municipality_sources()?.into_iter().next();
    Ok(Missing {
        href: place.path(),
        name: place.name.clone(),
        about: find::about(language, place),
        figure: headline(site, language, place)?,
        source,
    })
}

fn other(language: Language, site: &Site, finding: &PlaceMatch) -> Other {
    let (href, place, standing) = match &finding.place {
        MatchedPlace::Community(listed) => {
            let standing = if listed.joined { "find-has-joined" } else { "find-is-not-known" };
            (listed.slug.path(), elsewhere(language, site, listed), standing)
        }
        MatchedPlace::NotJoined(place) => (place.path(), None, "find-has-not-joined"),
    };
    let via = finding.via.as_ref();
    let name = name(finding);
    Other {
        href,
        name: match via {
            Some(Via::Locality { name, .. }) => name.clone(),
            _ => name.to_owned(),
        },
        place: via.map(|via| find::beside(language, via, name)).or(place),
        standing: language.text(standing),
    }
}

fn others_answers(language: Language, others: &[PlaceMatch]) -> Option<AnswersTable> {
    let listed = others.iter().filter_map(|finding| match &finding.place {
        MatchedPlace::Community(listed) => Some(Summary::clone(listed)),
        MatchedPlace::NotJoined(_) => None,
    });
    let listed: Vec<Summary> = listed.collect();
    (!listed.is_empty()).then(|| AnswersTable::new(language, &listed))
}

fn elsewhere(language: Language, site: &Site, listed: &Summary) -> Option<String> {
    let here = site.campaign.is_home(&listed.country, listed.region.as_deref());
    let country = country(language, &listed.country).map(|found| found.name.to_owned());
    let parts: Vec<String> = listed.region.clone().into_iter().chain(country).collect();
    (!here).then(|| parts.join(", "))
}
