//! `/data/api`: the addresses for machines in plain words, and what is promised of them. Its twin is the
//! OpenAPI document.

use askama::Template;

use crate::store::Table;
use crate::web::error::PageError;
use crate::web::html::layout::{Frame, Section};
use crate::web::openapi;
use crate::web::openapi::{ADDRESSES, Address};
use crate::web::request::{Asked, Format};
use crate::web::response::Reply;
use crate::web::response::link::Link;
use crate::web::response::problem::{KINDS, Kind};
use crate::web::site::Site;

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage<'a> {
    frame: Frame<'a>,
    version: &'static str,
    public_url: &'a str,
    /// A community to ask for in the examples.
    example: String,
    addresses: &'static [Address],
    tables: &'a [Table],
    problems: [&'static Kind; 6],
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    if asked.format == Format::Json {
        return Reply::json(&openapi::document(site)?);
    }
    let language = asked.language;
    let (title, description) = (language.text("api-title"), language.text("api-description"));
    let mut frame = Frame::new(site, asked, Section::None, title, description);
    frame.twins = vec![Link { href: "/data/openapi.json".to_owned(), text: "JSON".to_owned() }];
    let example = site.store.names()?.into_iter().next();
    Reply::html(
        language,
        &ApiPage {
            frame,
            version: openapi::VERSION,
            public_url: &site.public_url,
            example: example.map(|(slug, _)| slug.to_string()).unwrap_or_default(),
            addresses: ADDRESSES,
            tables: site.store.tables()?,
            problems: KINDS,
        },
    )
}
