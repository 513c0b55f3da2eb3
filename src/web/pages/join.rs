//! `/join`: the five criteria as steps for a community's staff, each with the example of a community.

use askama::Template;

use crate::domain::{Campaign, Source};
use crate::web::api;
use crate::web::api::join::{JoinTwin, Step, steps};
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

#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage<'a> {
    layout: Layout<'a>,
    campaign: &'a Campaign,
    source: Option<&'a Source>,
    steps: Vec<Step<'a>>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("join-title"),
        section: Some("/about"),
        links: &[footer(20, "/join", "join-title")],
        endpoints: &[json::<JoinTwin<'static>>("/join.json", "How a community joins, step by step")],
        ..Listing::page("/join")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    if request.representation == Representation::Json {
        let steps = steps(Language::En, site)?;
        return PageResponse::json(&api::join::twin(site, &steps));
    }
    let language = request.language;
    let (title, description) = (language.text("join-title"), language.text("join-description"));
    let campaign = &site.campaign;
    PageResponse::html(
        language,
        &JoinPage {
            layout: Layout::new(site, request, title, description)?,
            campaign,
            source: campaign.source(&campaign.source),
            steps: steps(language, site)?,
        },
    )
}
