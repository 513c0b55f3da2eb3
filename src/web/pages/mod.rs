//! One file a page: the struct of its template, its handler, and the text for its fields.

pub mod about;
pub mod actions;
pub mod calendar;
pub mod changes;
pub mod communities;
pub mod community;
pub mod compare;
pub mod criteria;
pub mod data;
pub mod embed;
pub mod error;
pub mod find;
pub mod glossary;
pub mod home;
pub mod join;
pub mod method;
pub mod press;
pub mod reports;
pub mod resources;
pub mod state;
pub mod towns;

use crate::web::page::Page;

/// The table of pages. Their order is that of OpenAPI and the sitemap.
#[rustfmt::skip]
pub const PAGES: &[&Page] = &[
    &home::PAGE,
    &communities::PAGE,
    &community::PAGE,
    &embed::PAGE,
    &embed::PAGE_OF_CHART,
    &find::PAGE,
    &join::PAGE,
    &compare::PAGE,
    &criteria::PAGE,
    &actions::PAGE,
    &calendar::PAGE,
    &reports::PAGE,
    &state::PAGE,
    &towns::PAGE,
    &towns::town::PAGE,
    &towns::embed::PAGE,
    &method::PAGE,
    &press::PAGE,
    &changes::PAGE,
    &about::PAGE,
    &resources::PAGE,
    &glossary::PAGE,
    &data::PAGE,
    &data::api::PAGE,
    &data::api::OPENAPI,
];
