//! What a row says of a community.

use std::fmt;

use crate::domain::{
    NotationKey, Origin, PartialDate, Percent, PopulationRule, Protocol, Sector, SourceKind, TargetKind,
    TargetRule, TargetStatus, Tonnes, TotalRule, Year,
};

/// A file and a row of it, as a spreadsheet program counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    pub file: String,
    pub row: usize,
}

impl At {
    /// Where a figure comes from that the community itself gave, and nobody verified.
    pub fn self_reported<Rule>(&self, reported: Option<Year>, rule: Rule) -> Origin<Rule> {
        Origin { reported, rule, row: self.to_string(), self_reported: true }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, row {}", self.file, self.row)
    }
}

/// Communities are joined by these, never by a name or a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Identifier {
    Slug(String),
    CdpAccount(u64),
    RaceToZero(String),
    NetZeroTracker(String),
    UnLocode(String),
    CensusGeoid(String),
}

impl Identifier {
    /// Its key in `[identifiers]`.
    pub fn key(&self) -> &'static str {
        match self {
            Identifier::Slug(_) => "slug",
            Identifier::CdpAccount(_) => "cdp_account",
            Identifier::RaceToZero(_) => "race_to_zero",
            Identifier::NetZeroTracker(_) => "net_zero_tracker",
            Identifier::UnLocode(_) => "un_locode",
            Identifier::CensusGeoid(_) => "census_geoid",
        }
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Identifier::CdpAccount(number) => write!(f, "{number}"),
            Identifier::Slug(text)
            | Identifier::RaceToZero(text)
            | Identifier::NetZeroTracker(text)
            | Identifier::UnLocode(text)
            | Identifier::CensusGeoid(text) => f.write_str(text),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub at: At,
    /// How many rows it is made of: all of an inventory's, else one.
    pub rows: usize,
    pub id: Identifier,
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub state: Option<String>,
    pub region: Option<String>,
    pub document: Document,
    pub joined: Option<Joining>,
    pub facts: Vec<Fact>,
    /// The year of the report, for which of two is the newer.
    pub reported: Option<Year>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    On(PartialDate),
    Undated,
}

/// The document that the row rests on: a `[sources.<key>]` of the record.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub key: String,
    pub title: String,
    pub publisher: String,
    pub kind: SourceKind,
    pub url: String,
    pub published: Option<PartialDate>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    Population(Residents),
    Inventory(Box<Counted>),
    Target(Promised),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Residents {
    pub year: Year,
    pub value: u64,
    pub origin: Origin<PopulationRule>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    pub year: Year,
    pub total: Tonnes,
    pub protocol: Option<Protocol>,
    pub origin: Origin<TotalRule>,
    pub sectors: Vec<(Sector, Tonnes)>,
    pub notation: Vec<(String, NotationKey)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Promised {
    pub kind: TargetKind,
    pub year: Year,
    pub reduction: Percent,
    pub baseline: Option<Year>,
    pub status: TargetStatus,
    pub adopted: Option<Year>,
    /// The source's own words.
    pub wording: String,
    pub origin: Origin<TargetRule>,
}
