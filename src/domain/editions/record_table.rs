//! The tables of the record, as the log of changes names their rows.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// A table of the record. Its code is its name in the files; the first four are the top of a file.
/// `files` has the CSV files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum RecordTable {
    Campaign,
    Community,
    Municipalities,
    Resources,
    Actions,
    Aims,
    Contact,
    Criteria,
    Datasets,
    FairShare,
    Files,
    Identifiers,
    Indicators,
    Inventories,
    Members,
    Networks,
    Place,
    Pledge,
    Population,
    Publisher,
    Reply,
    Reports,
    Series,
    Site,
    Sources,
    Story,
    Targets,
}

/// How a row of a table is named in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowName {
    /// There is one row, without a name.
    One,
    /// The key of its table, as in `[sources.<key>]`.
    Key,
    /// The values of these keys.
    Values(&'static [&'static str]),
}

impl RecordTable {
    /// Whether a row of a community also has figures, which are in the log by names of their own.
    pub fn has_figures(self) -> bool {
        matches!(
            self,
            RecordTable::Criteria
                | RecordTable::Inventories
                | RecordTable::Place
                | RecordTable::Population
                | RecordTable::Targets
        )
    }

    pub fn row_name(self) -> RowName {
        match self {
            RecordTable::Datasets
            | RecordTable::Files
            | RecordTable::Indicators
            | RecordTable::Series
            | RecordTable::Sources => RowName::Key,
            RecordTable::Actions | RecordTable::Reports | RecordTable::Resources => RowName::Values(&["title"]),
            RecordTable::Aims => RowName::Values(&["text"]),
            RecordTable::Criteria => RowName::Values(&["number"]),
            RecordTable::Inventories => RowName::Values(&["series", "year"]),
            RecordTable::Municipalities => RowName::Values(&["name"]),
            RecordTable::Networks => RowName::Values(&["key"]),
            RecordTable::Population => RowName::Values(&["year"]),
            // As in the name of a target's figures.
            RecordTable::Targets => RowName::Values(&["basis", "kind", "year", "status"]),
            RecordTable::Campaign
            | RecordTable::Community
            | RecordTable::Contact
            | RecordTable::FairShare
            | RecordTable::Identifiers
            | RecordTable::Members
            | RecordTable::Place
            | RecordTable::Pledge
            | RecordTable::Publisher
            | RecordTable::Reply
            | RecordTable::Site
            | RecordTable::Story => RowName::One,
        }
    }
}
