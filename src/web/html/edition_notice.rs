//! The notice on a page with `?edition=`: the changes on the page since that edition.
//!
//! The page itself is always the present one, so that nobody reads a figure that was corrected.

use std::collections::BTreeMap;

use crate::domain::{EditionName, FigureChange, Slug};
use crate::web::error::PageError;
use crate::web::html::message::Html;
use crate::web::request::PageRequest;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::log::{self, Known, Line, Text};
use crate::words::number;
use crate::words::number::counted;

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
    let many = changes.iter().map(|change| change.lines()).sum();
    Ok(Some(EditionNotice {
        sentence: sentence(request.language, site, name, (many, subject.is_some())),
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
    let names = BTreeMap::new();
    let known = match &community {
        Some(community) => Known { series: &community.series, sources: &community.sources, names: &names },
        None => Known { series: &[], sources: &[], names: &names },
    };
    let lines = changes.iter().flat_map(|change| log::lines(language, change, known));
    Ok(lines.map(|line| worded(language, line)).collect())
}

/// The most bytes of a value that the notice repeats. The log has longer ones in full.
const SHORT: usize = 80;

/// `2030 target: cut: 50% then, 45% since`.
fn worded(language: Language, line: Line) -> Html {
    if line.is_whole {
        return line.what.into();
    }
    let is_long = |text: &Text| text.text().len() > SHORT;
    if line.from.iter().chain(&line.to).any(is_long) {
        return language.message("cited-reworded").nested("figure", &line.what).into();
    }
    let absent = |key| Text::Words(language.text(key).to_owned());
    let (was, now) = (line.from, line.to.unwrap_or_else(|| absent("changes-removed")));
    let message = language.message("cited-line").nested("figure", &line.what);
    now.into(was.unwrap_or_else(|| absent("changes-unstated")).into(message, "was"), "now").into()
}
