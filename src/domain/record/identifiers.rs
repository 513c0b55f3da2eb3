//! What other data sets call a community.

use crate::domain::values::Key;

/// Joins are made by these, never by a name: there are two Cambridges and two Medfords.
#[derive(Clone, Debug, PartialEq)]
pub struct Identifiers {
    pub cdp_account: Option<u64>,
    pub race_to_zero: Option<String>,
    /// The `id_code` of Net Zero Tracker.
    pub net_zero_tracker: Option<String>,
    pub un_locode: Option<String>,
    pub census_geoid: Option<String>,
    pub source: Key,
}
