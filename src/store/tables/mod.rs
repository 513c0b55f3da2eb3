//! Writes the rows of the record and reads them back as domain types. A file holds one table, or a few that
//! belong together: `community.rs` also has place, population, identifiers and pledge.
//!
//! Nothing in here filters, sorts or counts for a page; `queries` does.

pub mod action;
pub mod action_search;
pub mod campaign;
pub mod community;
pub mod contact;
pub mod documents;
pub mod edition_log;
pub mod inventory;
pub mod member;
pub mod municipality;
mod origin;
pub mod report;
pub mod resource;
mod source;
pub mod standing;
pub mod summary;
mod target;
pub mod towns;
pub mod translation;

pub use summary::{ChangeSince, InterimCut, LatestTotal, NetZeroYear, OrReason, Summary, VerdictSentence};
pub use towns::TownShape;
pub use translation::Translated;
