//! `/communities/{slug}/embed`: one chart with its verdict and its source, for a page of another site. It is
//! the only page that may be framed.

use askama::Template;

use crate::charts;
use crate::charts::{CHARTS, Chart, Size, TRAJECTORY};
use crate::domain::AnswersSummary;
use crate::web::directory::Listing;
use crate::web::error::PageError;
use crate::web::html::components::FiveAnswers;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::error::not_found;
use crate::web::request::PageRequest;
use crate::web::request::path::localized;
use crate::web::response::{Framing, PageResponse};
use crate::web::site::Site;
use crate::words::{answers, not_known, picture};

#[derive(Template)]
#[template(path = "embed.html")]
struct EmbedPage<'a> {
    layout: Layout<'a>,
    name: &'a str,
    sentence: String,
    answers: FiveAnswers,
    /// The chart for desk and phone, or why there is none.
    drawn: Result<(String, String), String>,
    sources: String,
    /// The address of the community's page, and the address for citations.
    page: String,
    address: String,
    dated: String,
}

pub const PAGE: Page = Page { listing: Listing::page("/communities/{slug}/embed"), handler: page };

pub const PAGE_OF_CHART: Page =
    Page { listing: Listing::page("/communities/{slug}/embed/{chart}"), handler: page };

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let community = site.community(request.segment("slug"))?;
    let chart = chart(site, request)?;
    let (assessment, language) = (site.assess(&community), request.language);
    let draw = |size| {
        let svg = (chart.draw)(language, &assessment, size);
        svg.map(|svg| svg.inline().to_owned()).map_err(|reason| not_known::sentence(language, &reason))
    };
    let page = localized(language, &community.path());
    let response = PageResponse::plain_html(
        language,
        &EmbedPage {
            layout: Layout::new(site, request, &(chart.title)(language, &community), "")?,
            name: &community.name,
            sentence: answers::first(language, &assessment),
            answers: FiveAnswers::short(language, &AnswersSummary::new(&assessment)),
            drawn: draw(Size::Desk).and_then(|desk| Ok((desk, draw(Size::Phone)?))),
            sources: picture::sources(language, &community, &(chart.sources)(&community)),
            page: format!("{}{page}", site.public_url),
            address: site.permalink(&page),
            dated: picture::dated(language, &site.name(), site.campaign.as_of),
        },
    )?;
    Ok(PageResponse { framing: Framing::Anywhere, ..response })
}

/// The path names the chart; a query parameter does in older addresses.
fn chart(site: &Site, request: &PageRequest) -> Result<Chart, PageError> {
    let code = request.segment("chart");
    if !code.is_empty() {
        return charts::chart(code).ok_or_else(|| not_found(site, request));
    }
    let named = request.one_of("chart", &CHARTS.map(|chart| chart.code.to_owned()))?;
    Ok(named.and_then(|code| charts::chart(&code)).unwrap_or(TRAJECTORY))
}
