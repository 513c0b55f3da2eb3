//! `/index.json` and `/about.json`: the campaign, and the list of communities.

use schemars::JsonSchema;
use serde::Serialize;

use crate::store::Listed;
use crate::web::api::communities;
use crate::web::api::communities::CommunityRow;
use crate::web::api::schema;

use crate::web::site::Site;

/// The campaign, and all communities that joined.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Campaign")]
pub struct CampaignTwin<'a> {
    /// What it is called.
    name: &'a str,
    /// Where its communities here lie.
    region: &'a str,
    /// The edition's digest: it changes when anything in the record does.
    edition: &'a str,
    /// The day the record was checked, and “today” in every computation.
    #[schemars(schema_with = "schema::day")]
    as_of: String,
    /// The campaign works to recruit more than this many.
    goal_communities: u64,
    /// How many have joined here.
    joined_communities: usize,
    /// What each community pledges.
    pledge: PledgeTwin<'a>,
    /// What the campaign is for, one sentence each.
    aims: Vec<&'a str>,
    /// What each community commits to.
    criteria: Vec<CriterionTwin<'a>>,
    /// The networks that run the campaign.
    partner_networks: Vec<NetworkTwin<'a>>,
    /// The address to write to.
    contact_email: &'a str,
    /// The campaign's own site.
    #[schemars(schema_with = "schema::address")]
    contact_website: &'a str,
    /// The story that announced it.
    story: StoryTwin<'a>,
    /// The communities, by name.
    communities: Vec<CommunityRow>,
    /// The documents that the above rests on.
    sources: Vec<SourceTwin<'a>>,
}

/// What each community pledges.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "CampaignPledge")]
struct PledgeTwin<'a> {
    /// Emissions are to be halved by this year.
    #[schemars(schema_with = "schema::year")]
    halve_by: i32,
    /// When net zero is due, in the pledge's own words.
    net_zero: &'a str,
    /// The latest year for it.
    #[schemars(schema_with = "schema::year")]
    net_zero_by: i32,
    /// The limit to warming that it is to help keep, in °C.
    warming_limit_c: f64,
    /// What it is to serve, in its own words.
    purpose: &'a str,
}

/// One of the five criteria.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Criterion")]
struct CriterionTwin<'a> {
    /// From 1 to 5.
    #[schemars(schema_with = "schema::criterion")]
    number: u8,
    /// In a few words.
    title: &'a str,
    /// In full.
    text: &'a str,
}

/// A network of local governments.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Network")]
struct NetworkTwin<'a> {
    /// The name other twins use for it.
    key: &'a str,
    /// What it is called.
    name: &'a str,
    /// Its website.
    #[schemars(schema_with = "schema::address")]
    url: &'a str,
}

/// The story that announced the campaign.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Story")]
struct StoryTwin<'a> {
    /// What it is called.
    title: &'a str,
    /// How many communities it named.
    communities: u64,
    /// What has changed since.
    note: &'a str,
}

/// A document about the campaign.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "CampaignSource")]
struct SourceTwin<'a> {
    /// A short name.
    key: &'a str,
    /// What it is called.
    title: &'a str,
    /// Who published it.
    publisher: &'a str,
    /// Where it is found.
    #[schemars(schema_with = "schema::address")]
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
