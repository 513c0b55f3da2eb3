//! The change of one figure or statement in an edition.

use std::collections::BTreeSet;

use crate::domain::values::{Slug, WebUrl};

use super::figure::FigureValue;
use super::figure_name::FigureName;

#[derive(Clone, Debug, PartialEq)]
pub struct FigureChange {
    /// A community, the state, or a file beside them, such as `campaign`.
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

/// A key of a statement whose value differs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference<'a> {
    pub key: &'a str,
    pub from: Option<&'a str>,
    pub to: Option<&'a str>,
}

impl FigureChange {
    /// In how many lines the log tells it.
    pub fn lines(&self) -> usize {
        self.differences().len().max(1)
    }

    /// The keys that differ in a revised statement; empty for any other change.
    pub fn differences(&self) -> Vec<Difference<'_>> {
        let ChangeKind::Revised { from: FigureValue::Keys(from), to: FigureValue::Keys(to), .. } = &self.change
        else {
            return Vec::new();
        };
        let keys: BTreeSet<&String> = from.keys().chain(to.keys()).collect();
        let mut differences = Vec::new();
        for key in keys {
            let (from, to) = (from.get(key).map(String::as_str), to.get(key).map(String::as_str));
            differences.push(Difference { key, from, to });
        }
        differences
    }
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
