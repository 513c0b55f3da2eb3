//! `/about`: the campaign, who runs it, who joined, who makes this site, and whom to contact.

mod members;
mod publisher;

use askama::Template;

use crate::domain::{Campaign, Network};
use crate::store::{Direction, Filter, Order};
use crate::web::api;
use crate::web::api::campaign::CampaignTwin;
use crate::web::api::members::CountryMembers;
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::{Listing, footer, navigation};
use crate::web::error::PageError;
use crate::web::html::layout::Layout;
use crate::web::html::message::Html;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::{Language, Message, number};

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage<'a> {
    layout: Layout<'a>,
    campaign: &'a Campaign,
    goal: String,
    pledge: Html,
    members: Option<members::Members<'a>>,
    partners: Vec<&'a Network>,
    named: Vec<(String, String)>,
    later: Vec<(String, String)>,
    publisher: Vec<Html>,
    untold: Option<Message>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-about"),
        section: Some("/about"),
        links: &[
            navigation(60, "/about", "nav-about"),
            footer(30, "/about", "page-about"),
            footer(25, "/about#site", "page-site"),
            footer(120, "/about#licence", "page-licence"),
            footer(121, "/about#accessibility", "page-accessibility"),
            footer(122, "/about#privacy", "page-privacy"),
        ],
        endpoints: &[
            json::<CampaignTwin<'static>>("/about.json", "The same as /index.json"),
            csv::<CountryMembers>("/about.csv", "Members of the campaign worldwide by country, one a row"),
        ],
        ..Listing::page("/about")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let campaign = &site.campaign;
    if request.representation == Representation::Csv {
        return PageResponse::csv(api::members::by_country(&campaign.membership));
    }
    let listed = site.store.communities(&Filter::default(), Order::Name, Direction::Up)?;
    if request.representation == Representation::Json {
        return PageResponse::json(&api::campaign::twin(site, &listed));
    }
    let language = request.language;
    let mut page = AboutPage {
        layout: Layout::new(site, request, language.text("about-title"), language.text("about-description"))?,
        campaign,
        goal: number::whole(language, campaign.goal_communities as f64),
        pledge: pledge(language, campaign),
        members: members::section(language, site)?,
        partners: campaign.networks.iter().filter(|network| network.partner).collect(),
        named: Vec::new(),
        later: Vec::new(),
        publisher: publisher::told(language, &campaign.publisher),
        untold: publisher::not_yet_told(language, &campaign.publisher),
    };
    let in_story = site.store.named_in_story()?;
    for row in listed {
        let list = if in_story.contains(&row.slug) { &mut page.named } else { &mut page.later };
        list.push((row.slug.path(), row.name));
    }
    PageResponse::html(language, &page)
}

fn pledge(language: Language, campaign: &Campaign) -> Html {
    let pledge = &campaign.pledge;
    let message = language
        .message("about-lead")
        .with("halve-by", pledge.halve_by)
        .record("net-zero", &pledge.net_zero)
        .with("net-zero-by", pledge.net_zero_by)
        .with("warming", number::trimmed(language, pledge.warming_limit_c, 1))
        .record("purpose", &pledge.purpose);
    message.into()
}
