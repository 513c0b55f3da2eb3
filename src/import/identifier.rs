//! The identifiers that other data sets use for a community.

use std::fmt;

use crate::domain::{Community, keys};

/// An import finds a community by one of these, never by its name or place.
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
    /// Every identifier that the record has for a community.
    pub fn all_of(community: &Community) -> Vec<Self> {
        let mut all = vec![Identifier::Slug(community.slug.to_string())];
        if let Some(known) = &community.identifiers {
            all.extend(known.cdp_account.map(Identifier::CdpAccount));
            all.extend(known.race_to_zero.clone().map(Identifier::RaceToZero));
            all.extend(known.net_zero_tracker.clone().map(Identifier::NetZeroTracker));
            all.extend(known.un_locode.clone().map(Identifier::UnLocode));
            all.extend(known.census_geoid.clone().map(Identifier::CensusGeoid));
        }
        all
    }

    /// The key in `[identifiers]` of a community's file.
    pub fn key(&self) -> &'static str {
        match self {
            Identifier::Slug(_) => keys::SLUG,
            Identifier::CdpAccount(_) => keys::CDP_ACCOUNT,
            Identifier::RaceToZero(_) => keys::RACE_TO_ZERO,
            Identifier::NetZeroTracker(_) => keys::NET_ZERO_TRACKER,
            Identifier::UnLocode(_) => keys::UN_LOCODE,
            Identifier::CensusGeoid(_) => keys::CENSUS_GEOID,
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
