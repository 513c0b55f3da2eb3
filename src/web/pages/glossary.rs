//! `/glossary`: the words of this site, each in plain ones.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::reply::Reply;
use super::super::site::Site;
use crate::words::Language;
use crate::words::glossary::{Term, terms};

#[derive(Template)]
#[template(path = "glossary.html")]
struct GlossaryPage<'a> {
    frame: Frame<'a>,
    terms: Vec<Term>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    if asked.format == Format::Json {
        return Reply::json(&terms(Language::En));
    }
    let language = asked.language;
    let (title, description) = (language.text("page-glossary"), language.text("glossary-lead"));
    let frame = Frame::new(site, asked, Section::None, title, description);
    Reply::plain_html(language, &GlossaryPage { frame, terms: terms(language) })
}
