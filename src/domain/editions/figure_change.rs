//! The change of one figure in an edition.

use crate::domain::values::{Slug, WebUrl};

use super::figure::FigureValue;
use super::figure_name::FigureName;

#[derive(Clone, Debug, PartialEq)]
pub struct FigureChange {
    /// A community, the state, or `campaign`.
    pub subject: Slug,
    pub name: FigureName,
    pub change: ChangeKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ChangeKind {
    Added { to: FigureValue, source: Option<WebUrl> },
    Revised { from: FigureValue, to: FigureValue, why: String, source: Option<WebUrl> },
    Removed { from: FigureValue, why: String },
}

impl ChangeKind {
    /// `added`, `revised` or `removed`, as in the record, SQL and the twins.
    pub fn code(&self) -> &'static str {
        match self {
            ChangeKind::Added { .. } => "added",
            ChangeKind::Revised { .. } => "revised",
            ChangeKind::Removed { .. } => "removed",
        }
    }

    pub fn is_added(&self) -> bool {
        matches!(self, ChangeKind::Added { .. })
    }

    pub fn from(&self) -> Option<&FigureValue> {
        match self {
            ChangeKind::Added { .. } => None,
            ChangeKind::Revised { from, .. } | ChangeKind::Removed { from, .. } => Some(from),
        }
    }

    pub fn to(&self) -> Option<&FigureValue> {
        match self {
            ChangeKind::Added { to, .. } | ChangeKind::Revised { to, .. } => Some(to),
            ChangeKind::Removed { .. } => None,
        }
    }

    pub fn why(&self) -> Option<&str> {
        match self {
            ChangeKind::Added { .. } => None,
            ChangeKind::Revised { why, .. } | ChangeKind::Removed { why, .. } => Some(why),
        }
    }

    pub fn source(&self) -> Option<&WebUrl> {
        match self {
            ChangeKind::Added { source, .. } | ChangeKind::Revised { source, .. } => source.as_ref(),
            ChangeKind::Removed { .. } => None,
        }
    }
}
