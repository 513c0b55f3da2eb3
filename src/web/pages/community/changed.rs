//! What was revised or removed here since it was first published.

use super::super::super::error::PageError;
use super::super::super::site::Site;
use super::super::changes::{ChangeRow, Names, Worded};
use crate::domain::Community;
use crate::words::number::{self, count};

pub struct Changed {
    pub sentence: String,
    /// Newest first.
    pub rows: Vec<ChangeRow>,
}

pub fn read(site: &Site, community: &Community) -> Result<Changed, PageError> {
    let editions = site.store.editions(Some(&community.slug))?;
    let names = Names::read(site)?;
    let rows = Worded { site, names: &names, every: false }.editions(&editions)?;
    let rows: Vec<ChangeRow> = rows.into_iter().flat_map(|edition| edition.changed).collect();
    let first = editions.last().map(|edition| number::date(edition.name.date()));
    let sentence = match (first, rows.len()) {
        (None, _) => format!("No edition has published the figures of {} yet.", community.name),
        (Some(first), 0) => {
            format!("Its figures were first published here on {first}. None was revised or removed since.")
        }
        (Some(first), many) => format!(
            "Its figures were first published here on {first}. Since then, {} been revised or removed.",
            count(many, "figure has", "figures have")
        ),
    };
    Ok(Changed { sentence, rows })
}
