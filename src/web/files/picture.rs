//! `/communities/{slug}/{chart}.svg` and `.png`: one chart as a downloaded picture. Also
//! `/communities/{slug}/card.png`, the card of a shared link.

use base64::prelude::{BASE64_STANDARD, Engine};

use crate::charts;
use crate::charts::{Caption, Chart, STYLE, Size};
use crate::domain::{AnswersTally, Community, Digest, Source};
use crate::store::{Direction, Filter, Order};
use crate::web::directory::Listing;
use crate::web::directory::endpoint::file;
use crate::web::error::{Missing, PageError};
use crate::web::page::Page;
use crate::web::pages::error::not_found;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::path::localized;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::{Language, answers, members, picture};

pub const CHART: Page = Page {
    listing: Listing::files(&[
        file(
            "/communities/{slug}/{chart}.svg",
            Representation::Svg,
            "A chart of one community as a picture with title, sources and date",
        ),
        file("/communities/{slug}/{chart}.png", Representation::Png, "The same as PNG, 1200 × 675"),
    ]),
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let community = site.community(request.segment("slug"))?;
    draw(site, request, &community)
}

pub const STATE_CHART: Page = Page {
    listing: Listing::files(&[
        file("/state/{chart}.svg", Representation::Svg, "A chart of the state as a picture"),
        file("/state/{chart}.png", Representation::Png, "The same as PNG, 1200 × 675"),
    ]),
    handler: of_state,
};

/// `/state/{chart}`: the same for the state.
fn of_state(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let state = site.state()?;
    draw(site, request, &state)
}

pub const MEMBERS_CHART: Page = Page {
    listing: Listing::files(&[
        file("/about/members.svg", Representation::Svg, "The members of the campaign worldwide as a picture"),
        file("/about/members.png", Representation::Png, "The same as PNG, 1200 × 675"),
    ]),
    handler: of_members,
};

/// `/about/members`: the chart of the members worldwide.
fn of_members(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let (language, campaign) = (request.language, &site.campaign);
    let chart = charts::members(language, campaign, Size::Picture).ok_or_else(|| not_found(site, request))?;
    let counts = campaign.membership.over_time();
    let sources: Vec<&Source> = counts.iter().filter_map(|count| campaign.source(count.source)).collect();
    let address = format!("{}{}", site.public_url, localized(language, "/about"));
    let caption = Caption {
        title: members::title(language, campaign),
        sentence: members::finding(language, campaign, &counts),
        sources: picture::publishers(language, &sources),
        origin: picture::origin(language, &site.name(), site.edition().as_of, &address),
    };
    let drawn = charts::picture(language, &chart, &caption);
    match request.representation {
        Representation::Png => png(site, request, || Ok(drawn)),
        _ => Ok(with_style(drawn)),
    }
}

fn draw(site: &Site, request: &PageRequest, community: &Community) -> Result<PageResponse, PageError> {
    let chart = charts::chart(request.segment("chart")).ok_or_else(|| not_found(site, request))?;
    match request.representation {
        Representation::Png => png(site, request, || drawn(request.language, site, community, chart)),
        _ => svg(request.language, site, community, chart),
    }
}

/// Draws a PNG once for each address, which contains the language.
pub fn png(
    site: &Site,
    request: &PageRequest,
    svg: impl FnOnce() -> Result<String, PageError>,
) -> Result<PageResponse, PageError> {
    let png = site.png(&localized(request.language, &request.path), svg)?;
    Ok(PageResponse::new(Representation::Png, png))
}

fn svg(
    language: Language,
    site: &Site,
    community: &Community,
    chart: Chart,
) -> Result<PageResponse, PageError> {
    Ok(with_style(drawn(language, site, community, chart)?))
}

pub fn with_style(svg: String) -> PageResponse {
    let response = PageResponse::new(Representation::Svg, svg);
    PageResponse { content_security_policy: Some(policy()), ..response }
}

fn drawn(language: Language, site: &Site, community: &Community, chart: Chart) -> Result<String, PageError> {
    let assessment = site.assess(community);
    let drawing = (chart.draw)(language, &assessment, Size::Picture);
    let svg = drawing.map_err(|why| PageError::NotFound {
        what: Missing::Chart { of: community.name.clone(), why },
        suggestions: Vec::new(),
    })?;
    let sentence = match chart.sentence {
        Some(sentence) => sentence(language, &assessment),
        None => svg.description().to_owned(),
    };
    let address = format!("{}{}", site.public_url, localized(language, &community.path()));
    let caption = Caption {
        title: chart.heading(language, &assessment),
        sentence,
        sources: picture::sources(language, community, &(chart.sources)(community)),
        origin: picture::origin(language, &site.name(), site.campaign.as_of, &address),
    };
    Ok(charts::picture(language, &svg, &caption))
}

/// A saved chart contains its style sheet. The content policy allows only its hash.
fn policy() -> String {
    let hash = BASE64_STANDARD.encode(Digest::of(STYLE.as_bytes()).bytes());
    format!("default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'none'")
}

pub const CARD: Page = Page {
    listing: Listing::files(&[file(
        "/communities/{slug}/card.png",
        Representation::Png,
        "The card of a shared link to the community, 1200 × 630",
    )]),
    handler: card,
};

fn card(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let community = site.community(request.segment("slug"))?;
    let language = request.language;
    let assessment = site.assess(&community);
    let sentence = answers::description(language, &assessment);
    let dated = picture::dated(language, &site.name(), site.campaign.as_of);
    png(site, request, || Ok(charts::card(language, &assessment, &sentence, &dated)))
}

pub const CAMPAIGN_CARD: Page = Page {
    listing: Listing::files(&[file(
        "/card.png",
        Representation::Png,
        "The card of a shared link to the site, 1200 × 630",
    )]),
    handler: campaign_card,
};

/// `/card.png`: the card of the campaign.
fn campaign_card(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let listed = site.store.communities(&Filter::default(), Order::Name, Direction::Up)?;
    let tally = AnswersTally::new(listed.iter().map(|row| &row.answers));
    let language = request.language;
    let question = picture::question(language, site.campaign.pledge.halve_by, site.region(), listed.len());
    let dated = picture::dated(language, &site.name(), site.campaign.as_of);
    png(site, request, || Ok(charts::campaign_card(language, &question, (&tally, site.as_of()), &dated)))
}
