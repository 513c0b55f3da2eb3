//! The edition: one SQLite file built from a record, and every question that pages ask of it.
//!
//! All SQL is in here. `sql` writes and reads a row by the names of its columns. `file` opens an edition and
//! describes its tables. `tables` has one file a table, and `queries` answers the pages. `build` writes a new
//! file beside the old one, syncs it and renames it, so that nobody opens half an edition. An edition is opened
//! read-only and immutable. It is *not* a store that changes: editors change `data/`.

mod build;
mod community_row;
mod error;
mod facets;
mod file;
mod filter;
mod queries;
mod search_query;
mod sql;
mod tables;
mod town;

pub use build::{Built, build};
pub use community_row::CommunityRow;
pub use error::StoreError;
pub use facets::{ActionCounts, FacetCounts, Facets};
pub use file::{Column, Digests, Edition, ForeignKey, Store, Table, TableDigest};
pub use filter::{ActionFilter, Filter, NameFilter, WordFilter};
pub use queries::{
    ActionOf, ActionOrder, Direction, LoggedEdition, MatchedPlace, Order, PlaceMatch, ReportOf, Slice,
    StandingOf, TownLatest, TownMeasures, TownOrder, TownValues, sort_towns,
};
pub use tables::{
    ChangeSince, InterimCut, LatestTotal, NetZeroYear, OrReason, Summary, TownShape, Translated,
    VerdictSentence,
};
pub use town::{ListedTown, Town, TownFilter};
