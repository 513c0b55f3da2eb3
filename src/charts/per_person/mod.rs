//! Emissions per resident, by year of the inventory.

mod draw;
mod table;

use super::chart::{Chart, Section};
use crate::domain::{Community, Key};
use crate::words::picture;

pub const PER_PERSON: Chart = Chart {
    code: "per-person",
    title: draw::title,
    finding: |language, assessment| draw::finding(language, assessment.community),
    draw: |language, assessment, size| draw::draw(language, assessment.community, size),
    sources,
    sentence: None,
    section: Some(Section {
        contents: "contents-per-person",
        heading: "per-person-heading",
        absent: "per-person-none",
        region: "per-person-region",
        caption: "per-person-table",
        table: table::table,
    }),
};

/// The sources of the inventories and of the residents.
fn sources(community: &Community) -> Vec<&Key> {
    let inventories = community.documented_inventories().into_iter();
    let residents = inventories.filter_map(|inventory| community.per_person(inventory).ok());
    let residents = residents.map(|found| &found.population.source);
    picture::drawn(community, |inventory| community.per_person(inventory).is_ok())
        .into_iter()
        .chain(residents)
        .collect()
}
