//! `/glossary`: the words of this site, each in plain ones.

use askama::Template;

use crate::web::error::PageError;
use crate::web::html::layout::{Frame, Section};
use crate::web::request::{Asked, Format};
use crate::web::response::Reply;
use crate::web::site::Site;
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
