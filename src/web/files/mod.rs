//! Every address that returns a file instead of a page: pictures, the feed, tables, the sitemap.
//!
//! It is *not* the JSON and CSV at a page's own address; those are in `api`.

pub mod asset;
pub mod calendar;
pub mod datapackage;
pub mod feed;
pub mod healthz;
pub mod picture;
pub mod robots;
pub mod sitemap;
pub mod table;
pub mod town_card;
pub mod town_chart;
pub mod webmanifest;

use crate::web::page::Page;

/// The table of files.
#[rustfmt::skip]
pub const FILES: &[&Page] = &[
    &picture::CHART,
    &picture::CARD,
    &picture::STATE_CHART,
    &picture::MEMBERS_CHART,
    &town_chart::CHART,
    &picture::CAMPAIGN_CARD,
    &town_card::FILE,
    &feed::COMMUNITY,
    &feed::ALL,
    &calendar::COMMUNITY,
    &calendar::ALL,
    &table::EDITION,
    &table::TABLE,
    &datapackage::FILE,
    &healthz::FILE,
    &sitemap::FILE,
    &robots::FILE,
    &webmanifest::FILE,
    &asset::FILE,
];
