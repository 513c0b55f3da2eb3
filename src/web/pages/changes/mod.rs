//! `/changes`: the public log of every figure that was ever added, revised or removed.

pub mod names;
pub mod rows;

use askama::Template;

use crate::domain::{CAMPAIGN, Slug};
use crate::web::api;
use crate::web::error::{Allowed, PageError};
use crate::web::html::components::Select;
use crate::web::html::layout::{Layout, Section};
use crate::web::pages::changes::names::Names;
use crate::web::pages::changes::rows::{EditionRow, Worded};
use crate::web::pages::compare::MOST_OFFERED;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::number::{counted, opening};

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage<'a> {
    layout: Layout<'a>,
    /// `None` if there are too many to choose from.
    select: Option<Select>,
    /// The subject of the shown changes; `None` for all.
    of: Option<String>,
    found: String,
    editions: Vec<EditionRow>,
    feed: String,
}

pub fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
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
    let names = match community.flatten() {
        Some(community) => Names::only(site, &community),
        None => Names::read(site)?,
    };
    let language = request.language;
    let (title, description) = (language.text("changes-title"), language.text("changes-description"));
    let mut layout = Layout::new(site, request, Section::None, title, description);
    layout = layout.with_csv(request);
    layout.twins.iter_mut().for_each(|twin| twin.href += &request.with(&[]));
    let editions = Worded { language, site, names: &names }.log(subject)?;
    PageResponse::html(
        language,
        &ChangesPage {
            layout,
            select: offers.then(|| names.select(language, &subjects, subject)),
            found: opening(&counted(language.message("changes-found"), editions.len()).to_string()),
            editions,
            feed: match subject.filter(|slug| slug.as_str() != CAMPAIGN) {
                Some(slug) if names.has_page(slug) => format!("{}/changes.atom", slug.path()),
                _ => "/changes.atom".to_owned(),
            },
            of: subject.map(|slug| names.of(slug)),
        },
    )
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
