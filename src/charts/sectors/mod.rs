//! Emissions by sector: a stacked bar for each inventory with a split.

mod draw;
mod table;

use super::chart::{Chart, Section};
use crate::words::picture;

pub const SECTORS: Chart = Chart {
    code: "sectors",
    title: draw::title,
    finding: |language, assessment| draw::finding(language, assessment.community),
    draw: |language, assessment, size| draw::draw(language, assessment.community, size),
    sources: |community| picture::drawn(community, |inventory| inventory.split.is_some()),
    sentence: None,
    section: Some(Section {
        contents: "contents-sectors",
        heading: "sectors-heading",
        absent: "sectors-none",
        region: "sectors-region",
        caption: "sectors-table",
        table: table::table,
    }),
};
