//! `/changes`: the public log of every figure and statement that was ever added, revised or removed.

pub mod names;
pub mod rows;

use askama::Template;

use crate::domain::{EditionName, Slug};
use crate::store::Store;
use crate::web::api;
use crate::web::api::changes::ChangeRow;
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::parameter::{Parameter, Schema, words};
use crate::web::directory::{Listing, footer};
use crate::web::error::{Allowed, PageError};
use crate::web::html::components::Select;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::changes::names::Names;
use crate::web::pages::changes::rows::{EditionRow, Worded};
use crate::web::pages::compare::MOST_OFFERED;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::number;
use crate::words::number::{counted, opening};

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage<'a> {
    layout: Layout<'a>,
    /// `None` if there are too many to choose from.
    select: Option<Select>,
    /// The subject of the shown changes; `None` for all.
    of: Option<String>,
    /// From when on the log covers what, if not all from the first edition on.
    covers: Option<String>,
    found: String,
    editions: Vec<EditionRow>,
    feed: String,
}

const PARAMETERS: &[Parameter] = &[Parameter::new(
    "community",
    "The subject of the figures: a community, the state, or what lies beside them, such as campaign.",
    subjects,
)];

fn subjects(store: &Store) -> Schema {
    Ok(words(store.changed_subjects(usize::MAX)?.iter().map(ToString::to_string).collect()))
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-changes"),
        links: &[footer(100, "/changes", "page-what-changed")],
        copies_queries: true,
        endpoints: &[
            json::<Vec<ChangeRow>>(
                "/changes.json",
                "Every figure and statement that an edition added, revised or removed",
            )
            .with(PARAMETERS),
            csv::<ChangeRow>("/changes.csv", "The same as CSV").with(PARAMETERS),
        ],
        ..Listing::page("/changes")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let subjects = site.store.changed_subjects(MOST_OFFERED + 1)?;
    let subject = subject(site, request, &subjects)?;
    let subject = subject.as_ref();
    match request.representation {
        Representation::Json => {
            return PageResponse::json_rows(api::changes::rows(&site.store.editions(subject)?));
        }
        Representation::Csv => return PageResponse::csv(api::changes::rows(&site.store.editions(subject)?)),
        _ => {}
    }
    let offers = subjects.len() <= MOST_OFFERED;
    let community = subject.filter(|_| !offers).map(|slug| site.full(slug)).transpose()?;
    let language = request.language;
    let names = match community.flatten() {
        Some(community) => Names::only(language, site, &community),
        None => Names::read(language, site)?,
    };
    let (title, description) = (language.text("changes-title"), language.text("changes-description"));
    let layout = Layout::new(site, request, title, description)?.with_query(&request.with(&[]));
    let editions = Worded { language, site, names: &names }.log(subject)?;
    PageResponse::html(
        language,
        &ChangesPage {
            layout,
            select: offers.then(|| names.select(language, &subjects, subject)),
            covers: covers(language, site)?,
            found: opening(&counted(language.message("changes-found"), editions.len()).to_string()),
            editions,
            feed: match subject {
                Some(slug) if names.has_page(slug) => format!("{}/changes.atom", slug.path()),
                _ => "/changes.atom".to_owned(),
            },
            of: subject.map(|slug| names.of(slug)),
        },
    )
}

fn covers(language: Language, site: &Site) -> Result<Option<String>, PageError> {
    let first = site.store.edition_names()?.first().map(|name| name.date());
    let statements = site.store.first_with_statements()?.map(EditionName::date);
    Ok(first.zip(statements).filter(|(first, statements)| first < statements).map(|(first, statements)| {
        let message = language.message("changes-cover").with("figures", number::date(language, first));
        message.with("statements", number::date(language, statements)).to_string()
    }))
}

/// The subject in the query. `some`: subjects with changes, all or more than an error message can list.
fn subject(site: &Site, request: &PageRequest, some: &[Slug]) -> Result<Option<Slug>, PageError> {
    let Some(given) = request.value("community") else { return Ok(None) };
    if let Ok(slug) = given.to_ascii_lowercase().parse::<Slug>()
        && site.store.is_subject(&slug)?
    {
        return Ok(Some(slug));
    }
    let allowed = if some.len() > MOST_OFFERED {
        Allowed::Rule("allowed-community")
    } else {
        let known: Vec<&str> = some.iter().map(Slug::as_str).collect();
        Allowed::Values(known.join(", "))
    };
    Err(PageError::bad_query("community", given, allowed))
}
