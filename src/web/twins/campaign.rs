//! `/index.json` and `/about.json`: the campaign, and the list of communities.

use serde::Serialize;

use super::communities::{self, CommunityRow};
use crate::store::Listed;

use super::super::site::Site;

#[derive(Serialize)]
pub struct CampaignTwin<'a> {
    name: &'a str,
    region: &'a str,
    edition: &'a str,
    as_of: String,
    goal_communities: u64,
    joined_communities: usize,
    pledge: PledgeTwin<'a>,
    aims: Vec<&'a str>,
    criteria: Vec<CriterionTwin<'a>>,
    partner_networks: Vec<NetworkTwin<'a>>,
    contact_email: &'a str,
    contact_website: &'a str,
    story: StoryTwin<'a>,
    communities: Vec<CommunityRow>,
    sources: Vec<SourceTwin<'a>>,
}

#[derive(Serialize)]
struct PledgeTwin<'a> {
    halve_by: i32,
    net_zero: &'a str,
    net_zero_by: i32,
    warming_limit_c: f64,
    purpose: &'a str,
}

#[derive(Serialize)]
struct CriterionTwin<'a> {
    number: u8,
    title: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct NetworkTwin<'a> {
    key: &'a str,
    name: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct StoryTwin<'a> {
    title: &'a str,
    communities: u64,
    note: &'a str,
}

#[derive(Serialize)]
struct SourceTwin<'a> {
    key: &'a str,
    title: &'a str,
    publisher: &'a str,
    url: &'a str,
}

pub fn twin<'a>(site: &'a Site, listed: &[Listed]) -> CampaignTwin<'a> {
    let campaign = &site.campaign;
    let pledge = &campaign.pledge;
    let partners = campaign.networks.iter().filter(|network| network.partner);
    CampaignTwin {
        name: &campaign.name,
        region: &campaign.region,
        edition: &site.edition().digest,
        as_of: campaign.as_of.to_string(),
        goal_communities: campaign.goal_communities,
        joined_communities: listed.len(),
        pledge: PledgeTwin {
            halve_by: pledge.halve_by.number(),
            net_zero: &pledge.net_zero,
            net_zero_by: pledge.net_zero_by.number(),
            warming_limit_c: pledge.warming_limit_c,
            purpose: &pledge.purpose,
        },
        aims: campaign.aims.iter().map(|aim| aim.text.as_str()).collect(),
        criteria: campaign.criteria.iter().map(criterion).collect(),
        partner_networks: partners.map(network).collect(),
        contact_email: &campaign.contact.email,
        contact_website: campaign.contact.website.as_str(),
        story: StoryTwin {
            title: &campaign.story.title,
            communities: campaign.story.communities,
            note: &campaign.story.note,
        },
        communities: communities::list(listed),
        sources: campaign.sources.iter().map(source).collect(),
    }
}

fn criterion(criterion: &crate::domain::Criterion) -> CriterionTwin<'_> {
    CriterionTwin { number: criterion.number.number(), title: &criterion.title, text: &criterion.text }
}

fn network(network: &crate::domain::Network) -> NetworkTwin<'_> {
    NetworkTwin { key: network.key.as_str(), name: &network.name, url: network.url.as_str() }
}

fn source(source: &crate::domain::Source) -> SourceTwin<'_> {
    SourceTwin {
        key: source.key.as_str(),
        title: &source.title,
        publisher: &source.publisher,
        url: source.url.as_str(),
    }
}
