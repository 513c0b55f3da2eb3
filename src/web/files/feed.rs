//! `/changes.atom` and `/communities/{slug}/changes.atom`: the log as a feed, one entry an edition.

use askama::Template;
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text, WriteConfig};

use crate::domain::{PartialDate, Slug};
use crate::store::LoggedEdition;
use crate::web::directory::Listing;
use crate::web::directory::endpoint::file;
use crate::web::error::PageError;
use crate::web::page::Page;
use crate::web::pages::changes::names::Names;
use crate::web::pages::changes::rows::{EditionRow, Worded};
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::citation::LICENCE;

/// One edition, as a feed reader shows it.
#[derive(Template)]
#[template(path = "_edition.html")]
struct EntryBody<'a> {
    edition: &'a EditionRow,
}

/// The addresses of a feed and of its page.
struct Place {
    feed: String,
    page: String,
    title: String,
}

pub const ALL: Page = Page {
    listing: Listing::files(&[file(
        "/changes.atom",
        Representation::Atom,
        "The log of changes as a feed, one entry an edition",
    )]),
    handler: of_all,
};

fn of_all(site: &Site, _: &PageRequest) -> Result<PageResponse, PageError> {
    let title = format!("{} {}: every figure that changed", site.campaign.name, site.campaign.region);
    let place = Place { feed: "/changes.atom".to_owned(), page: "/changes".to_owned(), title };
    write(site, &place, &Names::read(site)?, None)
}

pub const COMMUNITY: Page = Page {
    listing: Listing::files(&[file(
        "/communities/{slug}/changes.atom",
        Representation::Atom,
        "The changed figures of one community, as a feed",
    )]),
    handler: of_community,
};

fn of_community(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let community = site.community(request.segment("slug"))?;
    let slug = &community.slug;
    let place = Place {
        feed: format!("{}/changes.atom", community.path()),
        page: format!("/changes?community={slug}"),
        title: format!("{}: every figure that changed", community.name),
    };
    write(site, &place, &Names::only(site, &community), Some(slug))
}

fn write(site: &Site, place: &Place, names: &Names, subject: Option<&Slug>) -> Result<PageResponse, PageError> {
    let editions = site.store.log(subject)?;
    let worded = Worded { language: Language::En, site, names };
    let newest = editions.first().map_or(site.edition().as_of, |edition| edition.name.date());
    let at = |path: &str| format!("{}{path}", site.public_url);
    let link = |rel: &str, href: String, mime: &str| Link {
        rel: rel.to_owned(),
        href,
        mime_type: Some(mime.to_owned()),
        ..Link::default()
    };
    let entries: Result<Vec<Entry>, PageError> =
        editions.iter().map(|edition| entry(site, place, &worded, edition)).collect();
    let feed = Feed {
        id: at(&place.feed),
        title: Text::plain(place.title.clone()),
        updated: midnight(newest)?,
        authors: vec![author(site)],
        links: vec![
            link("self", at(&place.feed), Representation::Atom.media_type()),
            link("alternate", at(&place.page), Representation::Html.media_type()),
        ],
        generator: Some(Generator {
            value: "racetozero".to_owned(),
            uri: None,
            version: Some(site.edition().program_version.clone()),
        }),
        rights: Some(Text::plain(format!("{}, {}", LICENCE.short, LICENCE.url))),
        lang: Some("en".to_owned()),
        entries: entries?,
        ..Feed::default()
    };
    let mut body = Vec::new();
    let indented = WriteConfig { write_document_declaration: true, indent_size: Some(1) };
    feed.write_with_config(&mut body, indented).map_err(PageError::internal)?;
    Ok(PageResponse::new(Representation::Atom, body))
}

fn author(site: &Site) -> Person {
    let name = format!("{} {}", site.campaign.name, site.campaign.region);
    let uri = Some(format!("{}/", site.public_url));
    Person { name, email: Some(site.campaign.corrections_email().to_owned()), uri, ..Person::default() }
}

fn entry(site: &Site, place: &Place, worded: &Worded<'_>, edition: &LoggedEdition) -> Result<Entry, PageError> {
    let row = worded.edition(edition)?;
    let address = format!("{}{}#{}", site.public_url, place.page, edition.name);
    let body = EntryBody { edition: &row }.render().map_err(PageError::internal)?;
    Ok(Entry {
        id: address.clone(),
        title: Text::plain(format!("Edition of {}: {}", row.date, edition.note)),
        updated: midnight(edition.name.date())?,
        links: vec![Link { rel: "alternate".to_owned(), href: address, ..Link::default() }],
        content: Some(Content {
            value: Some(body),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    })
}

/// Midnight, because only the day is known.
fn midnight(date: PartialDate) -> Result<FixedDateTime, PageError> {
    let text = format!("{date}T00:00:00Z");
    text.parse().map_err(|_| PageError::internal(format!("{date} is no day")))
}
