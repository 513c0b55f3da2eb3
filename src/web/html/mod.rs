//! What pages share: layout, components, messages, glossary links and JSON-LD.
//!
//! It is *not* a page; those are in `pages`.

pub mod assets;
pub mod chart_section;
pub mod components;
pub mod edition_notice;
pub mod glossary_links;
pub mod json_ld;
pub mod layout;
pub mod links;
pub mod message;
mod page;
pub mod tags;
pub mod translated;
