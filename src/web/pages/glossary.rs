//! `/glossary`: the words of this site, each in plain ones.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::reply::Reply;
use super::super::site::Site;
use crate::words::glossary::{TERMS, Term};

#[derive(Template)]
#[template(path = "glossary.html")]
struct GlossaryPage<'a> {
    frame: Frame<'a>,
    terms: &'static [Term],
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    if asked.format == Format::Json {
        return Reply::json(&TERMS);
    }
    let frame = Frame::new(site, asked, Section::None, "Glossary", "The words of this site, in plain ones.");
    Reply::plain_html(&GlossaryPage { frame, terms: TERMS })
}
