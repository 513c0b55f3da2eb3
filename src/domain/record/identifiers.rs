//! What other data sets call a community.

use crate::domain::values::Key;
use schemars::JsonSchema;
use serde::Serialize;

use super::documents::Documents;

/// The identifiers of a community in other data sets. Join data by these, never by a name: there are two
/// Cambridges and two Medfords.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Identifiers {
    /// Its account number with CDP. Absent if none was found.
    pub cdp_account: Option<u64>,
    /// Its number in the UN's Global Climate Action Portal, which tracks Race to Zero. Absent if none was found.
    pub race_to_zero: Option<String>,
    /// Its `id_code` with Net Zero Tracker. Absent if none was found.
    pub net_zero_tracker: Option<String>,
    /// Its code in UN/LOCODE. Absent if it has none.
    pub un_locode: Option<String>,
    /// Its GEOID with the U.S. Census Bureau. Absent if none was found.
    pub census_geoid: Option<String>,
    /// The document: a key of `sources`.
    pub source: Key,
    #[serde(flatten)]
    pub documents: Documents,
}
