//! What one row, or one file, says about a community.

use std::fmt;

use super::identifier::Identifier;
use crate::domain::{
    NotationKey, Origin, PartialDate, Percent, PopulationRule, Protocol, Sector, SourceKind, TargetKind,
    TargetRule, TargetStatus, Tonnes, TotalRule, Year,
};

/// A file and a row number, counted as a spreadsheet program counts: the header is row 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowPosition {
    pub file: String,
    pub row: usize,
}

impl RowPosition {
    /// The origin of a figure that the community reported itself and nobody verified.
    pub fn self_reported<Rule>(&self, reported: Option<Year>, rule: Rule) -> Origin<Rule> {
        Origin { reported, rule, row: self.to_string(), self_reported: true }
    }
}

impl fmt::Display for RowPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, row {}", self.file, self.row)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct CommunityEntry {
    pub at: RowPosition,
    /// How many rows the entry comes from: all rows of a `gpc` file, else one.
    pub rows: usize,
    pub id: Identifier,
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub state: Option<String>,
    pub region: Option<String>,
    pub document: SourceDocument,
    pub joined: Option<Joining>,
    pub facts: Vec<Fact>,
    /// The year of the report. Of two reports about one inventory year the newer one counts.
    pub reported: Option<Year>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    On(PartialDate),
    Undated,
}

/// The document that a row cites: a `[sources.<key>]` of the record.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceDocument {
    pub key: String,
    pub title: String,
    pub publisher: String,
    pub kind: SourceKind,
    pub url: String,
    pub published: Option<PartialDate>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    Population(PopulationFact),
    Inventory(Box<InventoryFact>),
    Target(TargetFact),
}

#[derive(Clone, Debug, PartialEq)]
pub struct PopulationFact {
    pub year: Year,
    pub residents: u64,
    pub origin: Origin<PopulationRule>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct InventoryFact {
    pub year: Year,
    pub total: Tonnes,
    pub protocol: Option<Protocol>,
    pub origin: Origin<TotalRule>,
    pub sectors: Vec<(Sector, Tonnes)>,
    pub notation: Vec<(String, NotationKey)>,
}

impl InventoryFact {
    /// An inventory of which the file has only the total.
    pub fn total_only(
        year: Year,
        total: Tonnes,
        protocol: Option<Protocol>,
        origin: Origin<TotalRule>,
    ) -> Fact {
        let (sectors, notation) = (Vec::new(), Vec::new());
        Fact::Inventory(Box::new(InventoryFact { year, total, protocol, origin, sectors, notation }))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct TargetFact {
    pub kind: TargetKind,
    pub year: Year,
    pub reduction: Percent,
    pub baseline: Option<Year>,
    pub status: TargetStatus,
    pub adopted: Option<Year>,
    /// The words of the source.
    pub wording: String,
    pub origin: Origin<TargetRule>,
}
