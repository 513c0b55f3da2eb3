//! `/glossary`: the words of the field, explained in plain words.

use askama::Template;

use crate::web::directory::endpoint::json;
use crate::web::directory::{Listing, footer};
use crate::web::error::PageError;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::glossary::{Term, terms};

#[derive(Template)]
#[template(path = "glossary.html")]
struct GlossaryPage<'a> {
    layout: Layout<'a>,
    terms: Vec<Term<'a>>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-glossary"),
        links: &[footer(60, "/glossary", "page-glossary")],
        endpoints: &[json::<Vec<Term<'static>>>(
            "/glossary.json",
            "The words of the field, explained in plain words",
        )],
        ..Listing::page("/glossary")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    if request.representation == Representation::Json {
        return PageResponse::json(&terms(Language::En, &site.campaign));
    }
    let language = request.language;
    let (title, description) = (language.text("page-glossary"), language.text("glossary-lead"));
    let layout = Layout::new(site, request, title, description)?;
    PageResponse::plain_html(language, &GlossaryPage { layout, terms: terms(language, &site.campaign) })
}
