//! `/calendar.ics` and `/communities/{slug}/calendar.ics`: what is due as a calendar (RFC 5545), in each language.
//!
//! An entry is a whole day. Its `UID` is made of what it is, so that a moved date moves the entry, and its `DTSTAMP`
//! is the day on which the editors checked the record.

use icalendar::{Calendar, Component, Event, EventLike, Property};

use crate::domain::{Code, Digest, Due, DueEvent, PartialDate, Slug};
use crate::web::directory::Listing;
use crate::web::directory::endpoint::file;
use crate::web::error::PageError;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::path::localized;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::{Language, calendar};

pub const ALL: Page = Page {
    listing: Listing::files(&[file(
        "/calendar.ics",
        Representation::Ics,
        "What is due in all communities, and rules that come into force, as a calendar",
    )]),
    handler: of_all,
};

fn of_all(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    write(site, request.language, None, &site.name())
}

pub const COMMUNITY: Page = Page {
    listing: Listing::files(&[file(
        "/communities/{slug}/calendar.ics",
        Representation::Ics,
        "What is due in one community, as a calendar",
    )]),
    handler: of_community,
};

fn of_community(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let community = site.community(request.segment("slug"))?;
    write(site, request.language, Some(&community.slug), &community.name)
}

fn write(site: &Site, language: Language, of: Option<&Slug>, name: &str) -> Result<PageResponse, PageError> {
    let mut calendar = Calendar::empty();
    let title = language.message("calendar-of").with("name", name).to_string();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//racetozero//calendar//EN"))
        .name(&title);
    for due in site.store.due(of, site.campaign.pledge.halve_by)? {
        calendar.push(entry(site, language, &due));
    }
    let response = PageResponse::new(Representation::Ics, calendar.to_string());
    Ok(PageResponse { language: Some(language), ..response })
}

fn entry(site: &Site, language: Language, due: &Due) -> Event {
    let what = calendar::event(language, &due.event, due.date).to_string();
    let document = due.document.as_ref().map(|(title, url)| format!("{title}\n{url}"));
    let mut event = Event::new();
    event
        .uid(&uid(due))
        .append_property(Property::new("DTSTAMP", format!("{}T000000Z", digits(site.edition().as_of))))
        .append_property(Property::new("DTSTART", digits(due.day())).add_parameter("VALUE", "DATE").done())
        .append_property(Property::new("TRANSP", "TRANSPARENT"))
        .summary(&format!("{}: {what}", due.name))
        .categories([calendar::kind(language, due.event.kind())])
        .url(&format!("{}{}", site.public_url, localized(language, &due.path())));
    if let Some(document) = document {
        event.description(&document);
    }
    event.done()
}

/// What it is and where, without its date, unless the date is what tells it from others.
fn uid(due: &Due) -> String {
    let of = match &due.event {
        DueEvent::Report | DueEvent::Pledge => due.date.year.to_string(),
        DueEvent::Target { cut, baseline, net_zero, basis } => {
            let since = baseline.map(|year| format!("-{year}")).unwrap_or_default();
            let zero = if *net_zero { "-zero" } else { "" };
            format!("{}-{}-{}{since}{zero}", basis.code(), due.date.year, cut.number())
        }
        DueEvent::Action { title } | DueEvent::Start { title } => {
            Digest::of(title.as_bytes()).to_string()[..16].to_owned()
        }
        DueEvent::Rule(rule) => rule.code().replace('_', "-"),
    };
    format!("{}-{of}-{}@racetozero", due.event.kind().code(), due.slug)
}

/// `20301231`.
fn digits(day: PartialDate) -> String {
    day.to_string().replace('-', "")
}
