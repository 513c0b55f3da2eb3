//! The edition: one SQLite file built from a record, and every question the pages ask of it.
//!
//! All SQL is here. A file is written beside the old one, synced and renamed, so a half-written
//! edition is never opened; it is opened read-only and immutable. It is *not* a store that changes:
//! what is wrong is mended in `data/`.

mod actions;
mod build;
mod campaign;
mod changes;
mod choices;
mod code;
mod communities;
mod community;
mod dictionary;
mod digests;
mod edition;
mod error;
mod filter;
mod find;
mod inventories;
mod listed;
mod log;
mod municipalities;
mod origin;
mod query;
mod reports;
mod resources;
mod row;
mod sources;
mod standings;
mod tables;
mod targets;

pub use actions::{ActionFilter, ActionOf};
pub use build::{Built, build};
pub use choices::{Choices, Counted};
pub use communities::{Direction, Order, Slice};
pub use digests::{Digests, OfTable};
pub use edition::{Edition, Store};
pub use error::StoreError;
pub use filter::Filter;
pub use find::{Finding, Found, Named};
pub use listed::{ChangeListed, InterimListed, LatestListed, Listed, NetZeroListed, OrLack};
pub use log::Logged;
pub use reports::ReportOf;
pub use standings::StandingOf;
pub use tables::{Column, ForeignKey, Table};
