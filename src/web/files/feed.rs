//! `/changes.atom` and `/communities/{slug}/changes.atom`: the log as a feed in each language, one entry an
//! edition. `?kind=` limits a feed to changes of one topic.

use askama::Template;
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text, WriteConfig};

use crate::domain::{ChangeTopic, Code, PartialDate, Slug};
use crate::store::LoggedEdition;
use crate::web::directory::Listing;
use crate::web::directory::endpoint::file;
use crate::web::directory::parameter::{Parameter, codes};
use crate::web::error::PageError;
use crate::web::html::message::Phrase;
use crate::web::page::Page;
use crate::web::pages::changes::names::Names;
use crate::web::pages::changes::rows::{EditionRow, Worded};
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::path::in_language;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::citation::LICENCE;
use crate::words::label;

/// One edition, as a feed reader shows it.
#[derive(Template)]
#[template(path = "_edition.html")]
struct EntryBody<'a> {
    language: Language,
    edition: &'a EditionRow,
}

impl EntryBody<'_> {
    fn t(&self, key: &'static str) -> Phrase {
        Phrase::from(self.language.message(key))
    }
}

/// A feed: whose changes, about what, and the addresses of the feed and of its page.
struct Place {
    language: Language,
    subject: Option<Slug>,
    topic: Option<ChangeTopic>,
    feed: String,
    page: String,
    /// The name of the community or of the campaign.
    of: String,
}

const PARAMETERS: &[Parameter] =
    &[Parameter::new("kind", "The topic of the changes; without it all of them.", codes::<ChangeTopic>)];

pub const ALL: Page = Page {
    listing: Listing::files(&[file(
        "/changes.atom",
        Representation::Atom,
        "The log of changes as a feed, one entry an edition",
    )
    .with(PARAMETERS)]),
    handler: of_all,
};

fn of_all(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let place = Place::new(request, None, "/changes", site.name())?;
    write(site, &place, &Names::read(request.language, site)?)
}

pub const COMMUNITY: Page = Page {
    listing: Listing::files(&[file(
        "/communities/{slug}/changes.atom",
        Representation::Atom,
        "The changes of one community, as a feed",
    )
    .with(PARAMETERS)]),
    handler: of_community,
};

fn of_community(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let community = site.community(request.segment("slug"))?;
    let page = format!("/changes?community={}", community.slug);
    let place = Place::new(request, Some(&community.slug), &page, community.name.clone())?;
    write(site, &place, &Names::only(request.language, site, &community))
}

impl Place {
    fn new(request: &PageRequest, subject: Option<&Slug>, page: &str, of: String) -> Result<Self, PageError> {
        let (language, topic) = (request.language, request.code("kind")?);
        let folder = subject.map(Slug::path).unwrap_or_default();
        let query = topic.map(|topic: ChangeTopic| format!("?kind={}", topic.code())).unwrap_or_default();
        Ok(Place {
            language,
            subject: subject.cloned(),
            topic,
            feed: in_language(language, &format!("{folder}/changes.atom{query}")),
            page: in_language(language, page),
            of,
        })
    }

    fn title(&self) -> String {
        let changes = match self.topic {
            None => self.language.text("feed-all"),
            Some(topic) => label::change_topic(self.language, topic),
        };
        self.language.message("feed-title").with("of", &self.of).with("changes", changes).to_string()
    }
}

fn write(site: &Site, place: &Place, names: &Names) -> Result<PageResponse, PageError> {
    let editions = site.store.log(place.subject.as_ref(), place.topic)?;
    let worded = Worded { language: place.language, site, names };
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
        title: Text::plain(place.title()),
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
        lang: Some(place.language.code().to_owned()),
        entries: entries?,
        ..Feed::default()
    };
    let mut body = Vec::new();
    let indented = WriteConfig { write_document_declaration: true, indent_size: Some(1) };
    feed.write_with_config(&mut body, indented).map_err(PageError::internal)?;
    Ok(PageResponse::new(Representation::Atom, body))
}

fn author(site: &Site) -> Person {
    let name = site.name();
    let uri = Some(format!("{}/", site.public_url));
    Person { name, email: Some(site.campaign.corrections_email().to_owned()), uri, ..Person::default() }
}

fn entry(site: &Site, place: &Place, worded: &Worded<'_>, edition: &LoggedEdition) -> Result<Entry, PageError> {
    let row = worded.edition(edition)?;
    let address = format!("{}{}#{}", site.public_url, place.page, edition.name);
    let language = place.language;
    let body = EntryBody { language, edition: &row }.render().map_err(PageError::internal)?;
    let title = language.message("feed-entry").with("date", &row.date).record("note", &edition.note);
    Ok(Entry {
        id: address.clone(),
        title: Text::plain(title.to_string()),
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
