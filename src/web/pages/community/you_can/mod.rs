//! The section "What you can do" of a community's page: ask, take part, follow.

mod ask;
mod join;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::domain::Assessment;
use crate::web::error::PageError;
use crate::web::html::message::Phrase;
use crate::web::site::Site;
use crate::words::Language;
use ask::Ask;
use join::Program;

#[derive(Template)]
#[template(path = "_you_can.html")]
pub struct YouCan<'a> {
    language: Language,
    /// The feed of the community's changes.
    feed: String,
    /// What is due, as a calendar.
    calendar: String,
    name: &'a str,
    ask: Ask<'a>,
    programs: Vec<Program>,
}

impl HtmlSafe for YouCan<'_> {}

impl<'a> YouCan<'a> {
    pub fn new(language: Language, site: &Site, assessment: &Assessment<'a>) -> Result<Self, PageError> {
        let community = assessment.community;
        Ok(YouCan {
            language,
            calendar: format!("{}/calendar.ics", community.slug.path()),
            feed: format!("{}/changes.atom", community.slug.path()),
            name: &community.name,
            ask: Ask::new(language, site, assessment)?,
            programs: join::programs(language, community),
        })
    }

    fn t(&self, key: &'static str) -> Phrase {
        self.language.message(key).into()
    }
}
