//! `/about`: what the campaign is, who runs it, who joined, whom to write to.

use askama::Template;

use crate::domain::{Campaign, Network};
use crate::store::{Direction, Filter, Order};
use crate::web::api;
use crate::web::error::PageError;
use crate::web::html::layout::{Frame, Section};
use crate::web::html::message::Html;
use crate::web::request::{Asked, Format};
use crate::web::response::Reply;
use crate::web::site::Site;
use crate::words::{Language, number};

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage<'a> {
    frame: Frame<'a>,
    campaign: &'a Campaign,
    goal: String,
    pledge: Html,
    partners: Vec<&'a Network>,
    named: Vec<(String, String)>,
    later: Vec<(String, String)>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let campaign = &site.campaign;
    let listed = site.store.communities(&Filter::default(), Order::Name, Direction::Up)?;
    if asked.format == Format::Json {
        return Reply::json(&api::campaign::twin(site, &listed));
    }
    let language = asked.language;
    let mut page = AboutPage {
        frame: Frame::new(
            site,
            asked,
            Section::About,
            language.text("about-title"),
            language.text("about-description"),
        ),
        campaign,
        goal: number::whole(language, campaign.goal_communities as f64),
        pledge: pledge(language, campaign),
        partners: campaign.networks.iter().filter(|network| network.partner).collect(),
        named: Vec::new(),
        later: Vec::new(),
    };
    let in_story = site.store.named_in_story()?;
    for row in listed {
        let list = if in_story.contains(&row.slug) { &mut page.named } else { &mut page.later };
        list.push((format!("/communities/{}", row.slug), row.name));
    }
    Reply::html(language, &page)
}

fn pledge(language: Language, campaign: &Campaign) -> Html {
    let pledge = &campaign.pledge;
    let said = language
        .say("about-lead")
        .with("halve-by", pledge.halve_by)
        .record("net-zero", &pledge.net_zero)
        .with("net-zero-by", pledge.net_zero_by)
        .with("warming", number::trimmed(language, pledge.warming_limit_c, 1))
        .record("purpose", &pledge.purpose);
    said.into()
}
