//! What is written on a picture that goes out alone: whose it is, what it says, what it rests on.

use crate::domain::{Basis, Campaign, Community, Inventory, Key};

use super::number;

/// The name of the site.
pub fn site(campaign: &Campaign) -> String {
    format!("{} {}", campaign.name, campaign.region)
}

/// Site and date, for a card.
pub fn dated(campaign: &Campaign) -> String {
    format!("{} · {}", site(campaign), number::date(campaign.as_of))
}

/// Site, edition, licence and address, in one line.
pub fn origin(campaign: &Campaign, address: &str) -> String {
    format!("{}, edition of {}. CC BY 4.0. {address}", site(campaign), number::date(campaign.as_of))
}

/// Who published what these keys name, each once, in the order of the record.
pub fn sources(community: &Community, keys: &[&Key]) -> String {
    let mut publishers: Vec<&str> = Vec::new();
    for source in community.sources.iter().filter(|source| keys.contains(&&source.key)) {
        if !publishers.contains(&source.publisher.as_str()) {
            publishers.push(&source.publisher);
        }
    }
    match publishers.as_slice() {
        [one] => format!("Source: {one}."),
        many => format!("Sources: {}.", many.join("; ")),
    }
}

/// What the figures of community-wide inventories rest on, of those that a chart draws.
pub fn drawn(community: &Community, is_drawn: impl Fn(&Inventory) -> bool) -> Vec<&Key> {
    let inventories = community.inventories_on(Basis::Community).into_iter();
    inventories.filter(|inventory| is_drawn(inventory)).map(|inventory| &inventory.source).collect()
}

/// The question the campaign's page asks.
pub fn question(campaign: &Campaign, communities: usize) -> String {
    let joined = number::count(communities, "community", "communities");
    let mut letters = joined.chars();
    let joined: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let (region, by) = (&campaign.region, campaign.pledge.halve_by);
    format!("{joined} in {region} promised to halve emissions by {by}. Is it happening?")
}
