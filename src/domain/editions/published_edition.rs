//! An edition of the log.

use super::edition_name::EditionName;
use super::figure_change::FigureChange;

/// One edition: its day, its reason, and its changes.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedEdition {
    pub name: EditionName,
    pub note: String,
    pub changes: Vec<FigureChange>,
}
