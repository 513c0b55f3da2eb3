//! `/changes`: the public log of every figure that was ever added, revised or removed.

mod feed;
mod rows;

pub use feed::{of_all as feed, of_community as community_feed};
pub use rows::{ChangeRow, EditionRow, Worded};

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::{Choice, Select};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::{CAMPAIGN, Slug};
use crate::words::Language;
use crate::words::number::{counted, opening};

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage<'a> {
    frame: Frame<'a>,
    select: Select,
    /// Whose changes are shown, where not everyone's.
    of: Option<String>,
    found: String,
    editions: Vec<EditionRow>,
    feed: String,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let names = Names::read(site)?;
    let subject = names.asked(asked)?;
    let editions = site.store.editions(subject.as_ref())?;
    match asked.format {
        Format::Json => return Reply::json(&twins::changes::rows(&editions)),
        Format::Csv => return Reply::csv(&twins::changes::rows(&editions)),
        Format::Html => {}
    }
    let language = asked.language;
    let (title, description) = (language.text("changes-title"), language.text("changes-description"));
    let mut frame = Frame::new(site, asked, Section::None, title, description);
    frame = frame.with_csv(asked);
    frame.twins.iter_mut().for_each(|twin| twin.href += &asked.with(&[]));
    let rows = Worded { language, site, names: &names, every: subject.is_some() };
    Reply::html(
        language,
        &ChangesPage {
            frame,
            select: names.select(language, subject.as_ref()),
            found: opening(&counted(language.say("changes-found"), editions.len()).to_string()),
            editions: rows.editions(&editions)?,
            feed: match subject.as_ref().filter(|slug| slug.as_str() != CAMPAIGN) {
                Some(slug) if names.has_page(slug) => format!("/communities/{slug}/changes.atom"),
                _ => "/changes.atom".to_owned(),
            },
            of: subject.map(|slug| names.of(&slug)),
        },
    )
}

/// What the subjects of the log are called, in order of their slugs.
pub struct Names {
    subjects: Vec<Slug>,
    communities: Vec<(Slug, String)>,
    campaign: String,
    state: Option<(Slug, String)>,
}

impl Names {
    pub fn read(site: &Site) -> Result<Self, PageError> {
        Ok(Names {
            subjects: site.store.changed_subjects()?,
            communities: site.store.names()?,
            campaign: site.campaign.name.clone(),
            state: site.state().ok().map(|state| (state.slug, state.name)),
        })
    }

    /// A community that has left the record keeps its slug.
    pub fn of(&self, subject: &Slug) -> String {
        let known = self.communities.iter().chain(&self.state).find(|(slug, _)| slug == subject);
        match known {
            Some((_, name)) => name.clone(),
            None if subject.as_str() == CAMPAIGN => self.campaign.clone(),
            None => subject.to_string(),
        }
    }

    pub fn has_page(&self, subject: &Slug) -> bool {
        self.communities.iter().any(|(slug, _)| slug == subject)
    }

    fn asked(&self, asked: &Asked) -> Result<Option<Slug>, PageError> {
        let communities = self.communities.iter().map(|(slug, _)| slug);
        let known: Vec<String> = self.subjects.iter().chain(communities).map(ToString::to_string).collect();
        Ok(asked.one_of("community", &known)?.and_then(|slug| slug.parse().ok()))
    }

    fn select(&self, language: Language, chosen: Option<&Slug>) -> Select {
        let choices = self.subjects.iter().map(|slug| (slug.to_string(), self.of(slug)));
        let everyone = language.text("changes-everyone");
        let choices = Choice::list(everyone, chosen.map(Slug::as_str), choices);
        Select::new("community", language.text("changes-of"), choices)
    }
}
