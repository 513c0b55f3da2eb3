//! The community's own words about its record.

use crate::domain::{Community, Reply};
use crate::web::html::components::Cite;
use crate::words::{Language, number};

/// What the community says, with its date and document.
pub struct ReplyRow<'a> {
    pub heading: String,
    pub text: &'a str,
    pub cite: Option<Cite>,
}

pub fn reply(language: Language, community: &Community) -> Option<ReplyRow<'_>> {
    let Reply { date, text, source, documents } = community.reply.as_ref()?;
    let heading = language.message("reply-heading").with("name", &community.name);
    Some(ReplyRow {
        heading: heading.with("when", number::when(language, *date)).to_string(),
        text,
        cite: Cite::of_statement(language, community, source).map(|cite| cite.with(community, documents)),
    })
}

/// The sentence that the community has confirmed its record.
pub fn confirmed(language: Language, community: &Community) -> Option<String> {
    let when = number::when(language, community.confirmed?);
    Some(language.message("reply-confirmed").with("name", &community.name).with("when", when).to_string())
}
