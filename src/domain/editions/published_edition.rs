//! An edition of the log.

use super::edition_name::EditionName;
use super::figure_change::FigureChange;

/// One edition: when, why, and what it did to which figure.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedEdition {
    pub name: EditionName,
    pub note: String,
    pub changes: Vec<FigureChange>,
}
