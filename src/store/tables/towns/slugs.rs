//! The slug of each city and town.

use std::collections::BTreeMap;

use crate::domain::{CensusGeoid, Slug};

pub type Slugs<'a> = BTreeMap<CensusGeoid, &'a Slug>;
