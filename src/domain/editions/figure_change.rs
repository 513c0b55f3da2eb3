//! The change of one figure or statement in an edition.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::values::{Slug, WebUrl};

use super::figure::{FigureValue, Keys};
use super::figure_name::FigureName;
use super::record_table::RecordTable;

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

/// More values of a data file than this are told as a number.
const MOST_VALUES: usize = 40;

impl FigureChange {
    /// The old and the new value as programs read them: of a data file that was added or removed the number of
    /// values in each column.
    pub fn in_short(&self) -> [Option<FigureValue>; 2] {
        let is_whole = !matches!(self.change, ChangeKind::Revised { .. });
        let short = |value: &FigureValue| match value {
            FigureValue::Keys(keys) if is_whole && self.is_of_file() => FigureValue::Keys(counted(keys)),
            value => value.clone(),
        };
        [self.change.from(), self.change.to()].map(|value| value.map(short))
    }

    fn is_of_file(&self) -> bool {
        matches!(self.name, FigureName::Statement { table: RecordTable::Files, .. })
    }

    /// Whether it revises so many values of a data file that the log tells their number alone.
    pub fn is_told_as_number(&self) -> bool {
        self.is_of_file() && self.differences().len() > MOST_VALUES
    }

    /// In how many lines the log tells it.
    pub fn lines(&self) -> usize {
        if self.is_told_as_number() { 1 } else { self.differences().len().max(1) }
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

/// The number of values in each column of a data file.
fn counted(keys: &Keys) -> Keys {
    let mut columns: BTreeMap<&str, usize> = BTreeMap::new();
    for key in keys.keys() {
        *columns.entry(key.split('/').next().unwrap_or_default()).or_default() += 1;
    }
    columns.into_iter().map(|(column, values)| (column.to_owned(), values.to_string())).collect()
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
