//! A reader who came by the address of one edition is told what has changed on the page since then.
//!
//! The page itself is always the present one: a figure that was mended must not go on being read.

use super::asked::Asked;
use super::error::PageError;
use super::site::Site;
use crate::domain::{EditionName, FigureChange, Slug};
use crate::words::figure;
use crate::words::number::{self, count};

pub struct Cited {
    pub sentence: String,
    /// What the page said then and says now.
    pub changes: Vec<String>,
    pub href: String,
}

/// The edition in the address, which must be one that was published.
pub fn edition(site: &Site, asked: &Asked) -> Result<Option<EditionName>, PageError> {
    let known: Vec<String> = site.store.edition_names()?.iter().map(ToString::to_string).collect();
    Ok(asked.one_of("edition", &known)?.and_then(|name| name.parse().ok()))
}

/// `None` where no edition is asked for.
pub fn read(site: &Site, asked: &Asked) -> Result<Option<Cited>, PageError> {
    if asked.value("edition").is_none() {
        return Ok(None);
    }
    let Some(name) = edition(site, asked)? else { return Ok(None) };
    let subject: Option<Slug> = asked.segment("slug").parse().ok();
    let since = site.store.editions(subject.as_ref())?;
    let since = since.iter().filter(|edition| edition.name > name);
    let changes: Vec<&FigureChange> =
        since.flat_map(|edition| &edition.changes).filter(|change| !change.change.is_added()).collect();
    Ok(Some(Cited {
        sentence: sentence(site, name, changes.len(), subject.is_some()),
        changes: listed(site, subject.as_ref(), &changes)?,
        href: subject.map_or_else(|| "/changes".to_owned(), |slug| format!("/changes?community={slug}")),
    }))
}

fn sentence(site: &Site, name: EditionName, changes: usize, of_one: bool) -> String {
    let date = number::date(name.date());
    let whose = if of_one { "of this community" } else { "of this site" };
    match changes {
        0 if site.edition().name == Some(name) => {
            format!("You came by a link to the edition of {date}. It is still the newest.")
        }
        0 => format!(
            "You came by a link to the edition of {date}. No figure {whose} was revised or removed since."
        ),
        many => format!(
            "You came by a link to the edition of {date}. Since then, {} {whose} {} revised or removed.",
            count(many, "figure", "figures"),
            if many == 1 { "was" } else { "were" }
        ),
    }
}

/// Figure by figure on the page of one community.
fn listed(site: &Site, subject: Option<&Slug>, changes: &[&FigureChange]) -> Result<Vec<String>, PageError> {
    let Some(subject) = subject else { return Ok(Vec::new()) };
    let community = site.store.community(subject)?;
    let line = |change: &&FigureChange| {
        let value = |value| figure::value(&change.name, value);
        let was = change.change.from().map(value).unwrap_or_default();
        let now = change.change.to().map_or_else(|| "removed".to_owned(), value);
        format!("{}: {was} then, {now} since", figure::name(&change.name, community.as_ref()))
    };
    Ok(changes.iter().map(line).collect())
}
