//! `/data/api`: the addresses for programs in plain words, and which of them stay. Its twin is the OpenAPI
//! document.

use askama::Template;
use serde_json::{Map, Value};

use crate::store::Table;
use crate::web::directory::Listing;
use crate::web::directory::endpoint::Endpoint;
use crate::web::directory::endpoint::json;
use crate::web::error::PageError;
use crate::web::html::layout::Layout;
use crate::web::openapi;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::response::link::Link;
use crate::web::response::problem::{KINDS, Kind};
use crate::web::site::Site;
use crate::words::citation::{LICENCE, Licence};

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage<'a> {
    layout: Layout<'a>,
    version: &'static str,
    public_url: &'a str,
    licence: Licence,
    /// The community in the examples.
    example: String,
    endpoints: Vec<&'static Endpoint>,
    tables: &'a [Table],
    problems: [&'static Kind; 6],
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-api"),
        endpoints: &[json::<Map<String, Value>>("/data/api.json", "The same as /data/openapi.json")],
        ..Listing::page("/data/api")
    },
    handler: page,
};

pub const OPENAPI: Page = Page {
    listing: Listing::files(&[json::<Map<String, Value>>(
        "/data/openapi.json",
        "This description of the addresses, as OpenAPI 3.1",
    )]),
    handler: openapi,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    if request.representation == Representation::Json {
        return openapi(site, request);
    }
    let language = request.language;
    let (title, description) = (language.text("api-title"), language.text("api-description"));
    let mut layout = Layout::new(site, request, title, description)?;
    layout.twins = vec![Link { href: "/data/openapi.json".to_owned(), text: "JSON".to_owned() }];
    let example = site.store.names()?.into_iter().next();
    PageResponse::html(
        language,
        &ApiPage {
            layout,
            version: openapi::VERSION,
            public_url: &site.public_url,
            licence: LICENCE,
            example: example.map(|(slug, _)| slug.path()).unwrap_or_default(),
            endpoints: request.directory.endpoints().collect(),
            tables: site.store.tables()?,
            problems: KINDS,
        },
    )
}

fn openapi(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    PageResponse::json(&openapi::document(site, request.directory)?)
}
