//! `/about`: what the campaign is, who runs it, who joined, whom to write to.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::{Campaign, Network};
use crate::store::{Direction, Filter, Order};
use crate::words::number;

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage<'a> {
    frame: Frame<'a>,
    campaign: &'a Campaign,
    goal: String,
    partners: Vec<&'a Network>,
    named: Vec<(String, String)>,
    later: Vec<(String, String)>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let campaign = &site.campaign;
    let listed = site.store.communities(&Filter::default(), Order::Name, Direction::Up)?;
    if asked.format == Format::Json {
        return Reply::json(&twins::campaign::twin(site, &listed));
    }
    let mut page = AboutPage {
        frame: Frame::new(
            site,
            asked,
            Section::About,
            "About the campaign",
            "What the campaign asks, who runs it and whom to write to.",
        ),
        campaign,
        goal: number::whole(campaign.goal_communities as f64),
        partners: campaign.networks.iter().filter(|network| network.partner).collect(),
        named: Vec::new(),
        later: Vec::new(),
    };
    for row in listed {
        let community = site.community(row.slug.as_str())?;
        let in_story = community.pledge.is_some_and(|pledge| pledge.named_in_story);
        let list = if in_story { &mut page.named } else { &mut page.later };
        list.push((format!("/communities/{}", row.slug), row.name));
    }
    Reply::html(&page)
}
