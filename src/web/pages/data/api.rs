//! `/data/api`: the addresses for programs in plain words, and which of them stay. Its twin is the OpenAPI
//! document.

use askama::Template;

use crate::store::Table;
use crate::web::error::PageError;
use crate::web::html::layout::{Layout, Section};
use crate::web::openapi;
use crate::web::openapi::{ADDRESSES, Address};
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::response::link::Link;
use crate::web::response::problem::{KINDS, Kind};
use crate::web::site::Site;

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage<'a> {
    layout: Layout<'a>,
    version: &'static str,
    public_url: &'a str,
    /// The community in the examples.
    example: String,
    addresses: &'static [Address],
    tables: &'a [Table],
    problems: [&'static Kind; 6],
}

pub fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    if request.representation == Representation::Json {
        return PageResponse::json(&openapi::document(site)?);
    }
    let language = request.language;
    let (title, description) = (language.text("api-title"), language.text("api-description"));
    let mut layout = Layout::new(site, request, Section::None, title, description);
    layout.twins = vec![Link { href: "/data/openapi.json".to_owned(), text: "JSON".to_owned() }];
    let example = site.store.names()?.into_iter().next();
    PageResponse::html(
        language,
        &ApiPage {
            layout,
            version: openapi::VERSION,
            public_url: &site.public_url,
            example: example.map(|(slug, _)| slug.path()).unwrap_or_default(),
            addresses: ADDRESSES,
            tables: site.store.tables()?,
            problems: KINDS,
        },
    )
}
