//! The figures of a community that were revised or removed since they were published.

use crate::domain::Community;
use crate::web::error::PageError;
use crate::web::pages::changes::names::Names;
use crate::web::pages::changes::rows::{ChangeRow, Worded};
use crate::web::site::Site;
use crate::words::Language;
use crate::words::number;
use crate::words::number::counted;

pub struct Changed {
    pub sentence: String,
    /// Newest first.
    pub rows: Vec<ChangeRow>,
}

pub fn read(language: Language, site: &Site, community: &Community) -> Result<Changed, PageError> {
    let editions = site.store.log(Some(&community.slug), None)?;
    let names = Names::only(language, site, community);
    let rows = Worded { language, site, names: &names }.editions(&editions)?;
    let rows: Vec<ChangeRow> = rows.into_iter().flat_map(|edition| edition.changed).collect();
    let first = editions.last().map(|edition| number::date(language, edition.name.date()));
    let message = match (first, rows.len()) {
        (None, _) => language.message("changed-unpublished").with("name", &community.name),
        (Some(first), 0) => language.message("changed-nothing").with("date", first),
        (Some(first), many) => counted(language.message("changed-some"), many).with("date", first),
    };
    Ok(Changed { sentence: message.to_string(), rows })
}
