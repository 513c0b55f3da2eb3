//! The notice on a page with `?edition=`: the changes on the page since that edition.
//!
//! The page itself is always the present one, so that nobody reads a figure that was corrected.

use crate::domain::{EditionName, FigureChange, Slug};
use crate::web::error::PageError;
use crate::web::html::message::Html;
use crate::web::request::PageRequest;
use crate::web::site::Site;
use crate::words::number;
use crate::words::number::counted;
use crate::words::{Language, figure};

pub struct EditionNotice {
    pub sentence: String,
    /// The figures that changed, with their old and new values.
    pub changes: Vec<Html>,
    pub href: String,
}

/// `None` if the address names no edition.
pub fn read(site: &Site, request: &PageRequest) -> Result<Option<EditionNotice>, PageError> {
    let Some(name) = request.edition() else { return Ok(None) };
    let subject: Option<Slug> = request.segment("slug").parse().ok();
    let changed = site.store.changed(subject.as_ref())?;
    let since = changed.iter().filter(|(edition, _)| *edition > name);
    let changes: Vec<&FigureChange> = since.map(|(_, change)| change).collect();
    Ok(Some(EditionNotice {
        sentence: sentence(request.language, site, name, (changes.len(), subject.is_some())),
        changes: listed(request.language, site, subject.as_ref(), &changes)?,
        href: subject.map_or_else(|| "/changes".to_owned(), |slug| format!("/changes?community={slug}")),
    }))
}

/// `changes`: their number, and whether they are of one community.
fn sentence(language: Language, site: &Site, name: EditionName, changes: (usize, bool)) -> String {
    let message = match changes {
        (0, _) if site.edition().name == Some(name) => language.message("cited-newest"),
        (0, true) => language.message("cited-nothing-here"),
        (0, false) => language.message("cited-nothing"),
        (many, true) => counted(language.message("cited-some-here"), many),
        (many, false) => counted(language.message("cited-some"), many),
    };
    message.with("date", number::date(language, name.date())).to_string()
}

/// The changes one by one, on the page of a community only.
fn listed(
    language: Language,
    site: &Site,
    subject: Option<&Slug>,
    changes: &[&FigureChange],
) -> Result<Vec<Html>, PageError> {
    let Some(subject) = subject else { return Ok(Vec::new()) };
    let community = site.full(subject)?;
    let line = |change: &&FigureChange| {
        let value = |value| figure::value(language, &change.name, value);
        let was = change.change.from().map(value).unwrap_or_default();
        let now = change.change.to().map_or_else(|| language.text("changes-removed").to_owned(), value);
        let figure = figure::name(language, &change.name, community.as_deref());
        language.message("cited-line").nested("figure", &figure).with("was", was).with("now", now).into()
    };
    Ok(changes.iter().map(line).collect())
}
