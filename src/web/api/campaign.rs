//! `/index.json` and `/about.json`: the campaign, and the list of communities.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Campaign, CampaignPledge, Criterion, Key, Network, PartialDate, Publisher, Source, Story, WebUrl,
};
use crate::store::{CommunityRow, Summary};
use crate::web::api::communities;
use crate::web::api::described;
use crate::web::api::members;
use crate::web::api::members::MembersTwin;
use crate::web::site::Site;

/// The campaign, and all communities that joined.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Campaign", transform = described::by::<Campaign>)]
pub struct CampaignTwin<'a> {
    name: &'a str,
    /// The region of the communities that joined. `null` if some lie elsewhere.
    region: Option<&'a str>,
    /// The digest of the edition. It changes with anything in the record.
    edition: &'a str,
    as_of: PartialDate,
    goal_communities: u64,
    /// How many communities of this record have joined.
    joined_communities: usize,
    /// The pledge that each community makes.
    pledge: &'a CampaignPledge,
    /// The aims of the campaign, one sentence each.
    aims: Vec<&'a str>,
    /// The criteria that each community commits to.
    criteria: &'a [Criterion],
    /// The networks that run the campaign.
    partner_networks: Vec<&'a Network>,
    /// The campaign's email address.
    contact_email: &'a str,
    /// The campaign's own website.
    contact_website: &'a WebUrl,
    /// Who makes this site, and who corrects it. It is not the campaign's own site.
    publisher: &'a Publisher,
    /// The story that announced the campaign.
    story: &'a Story,
    /// The members of the campaign worldwide.
    members: MembersTwin<'a>,
    /// The communities, by name.
    communities: Vec<CommunityRow>,
    /// The documents behind all of the above.
    sources: Vec<SourceTwin<'a>>,
}

/// A document about the campaign.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "CampaignSource", transform = described::by::<Source>)]
struct SourceTwin<'a> {
    /// A short name.
    key: &'a Key,
    title: &'a str,
    publisher: &'a str,
    url: &'a WebUrl,
}

pub fn twin<'a>(site: &'a Site, listed: &[Summary]) -> CampaignTwin<'a> {
    let campaign = &site.campaign;
    CampaignTwin {
        name: &campaign.name,
        region: site.region(),
        edition: &site.edition().digest,
        as_of: campaign.as_of,
        goal_communities: campaign.goal_communities,
        joined_communities: listed.len(),
        pledge: &campaign.pledge,
        aims: campaign.aims.iter().map(|aim| aim.text.as_str()).collect(),
        criteria: &campaign.criteria,
        partner_networks: campaign.networks.iter().filter(|network| network.partner).collect(),
        contact_email: &campaign.contact.email,
        contact_website: &campaign.contact.website,
        publisher: &campaign.publisher,
        story: &campaign.story,
        members: members::twin(&campaign.membership),
        communities: communities::list(listed),
        sources: campaign.sources.iter().map(source).collect(),
    }
}

fn source(source: &Source) -> SourceTwin<'_> {
    SourceTwin { key: &source.key, title: &source.title, publisher: &source.publisher, url: &source.url }
}
