//! One file a table, or a few that belong together: the rows of the record in, and back out as domain types.
//!
//! Nothing in here filters, sorts or counts for a page; `queries` does.

pub mod action;
pub mod campaign;
pub mod community;
pub mod edition_log;
pub mod inventory;
pub mod municipality;
mod origin;
pub mod report;
pub mod resource;
mod source;
pub mod standing;
pub mod summary;
mod target;

pub use summary::{ChangeSince, InterimCut, LatestTotal, NetZeroYear, OrReason, Summary, VerdictSentence};
