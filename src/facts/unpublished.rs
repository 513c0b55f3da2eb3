//! Reports figures and statements of the record that differ from the published ones.

use std::path::Path;

use super::columns;
use super::document::Document;
use super::problem::Problem;
use super::statements::{self, Statement};
use crate::domain::{
    ChangeKind, Difference, Figure, FigureChange, FigureName, FigureValue, Published, RecordTable, Slug,
};

/// How an editor publishes such a change.
pub const HOW: &str = "publish the change with `racetozero edition --note \"why\"`";

/// Compares all that a file says with what editions published, its figures and its statements, and reports each
/// difference. Without editions to hold it to, the document keeps it for the next edition.
pub fn report(
    document: &Document<'_>,
    subject: &Slug,
    top: RecordTable,
    mut figures: Vec<Figure>,
    published: Option<&Published>,
) {
    let is_first = published.is_some_and(|published| published.last().is_none());
    if is_first || !document.is_sound() {
        return;
    }
    let statements = statements::read(document, top);
    if !document.is_sound() {
        return;
    }
    figures.extend(statements.iter().map(|statement| statement.figure.clone()));
    match published {
        Some(published) => report_changes(document, &published.changes_of(subject, &figures, ""), &statements),
        None => document.say(subject, figures),
    }
}

/// One problem for each figure or key that was revised or removed, and one problem for all that is new.
fn report_changes(document: &Document<'_>, changes: &[FigureChange], statements: &[Statement]) {
    let (added, changed): (Vec<&FigureChange>, Vec<&FigureChange>) =
        changes.iter().partition(|change| change.change.is_added());
    for change in changed {
        match &change.change {
            ChangeKind::Revised { from: FigureValue::Keys(_), .. } => {
                report_keys(document, change, statements);
            }
            _ => document.report(document.place_of(&change.name), told(change)),
        }
    }
    if let Some(first) = added.first() {
        let others = match added.len() - 1 {
            0 => String::new(),
            1 => ", and so is another of this file".to_owned(),
            others => format!(", and so are {others} others of this file"),
        };
        let message = format!("{} is in no edition yet{others}: {HOW}", first.name);
        document.report(document.place_of(&first.name), message);
    }
}

/// One problem for each key, at its own line.
fn report_keys(document: &Document<'_>, change: &FigureChange, statements: &[Statement]) {
    let name = &change.name;
    let places = statements.iter().find(|statement| statement.figure.name == *name);
    let place = |key: &str| places.and_then(|statement| statement.places.get(key)).copied();
    for difference in change.differences() {
        let key = difference.key;
        let at = place(key).unwrap_or_else(|| document.place_of(name));
        let message = match (difference.from, difference.to) {
            (Some(from), Some(to)) => format!("`{key}` of {name} is {to:?}, but {from:?} in the last edition"),
            (Some(from), None) => format!("`{key}` of {name}, {from:?} in the last edition, is gone"),
            (None, _) => format!("`{key}` of {name} is in no edition yet"),
        };
        document.report(at, format!("{message}: {HOW}"));
    }
}

fn told(change: &FigureChange) -> String {
    let name = &change.name;
    match &change.change {
        ChangeKind::Removed { from: FigureValue::Keys(_), .. } => {
            format!("{name}, which is in the last edition, is gone: {HOW}")
        }
        ChangeKind::Added { to, .. } => format!("{name}, {to}, is in no edition yet: {HOW}"),
        ChangeKind::Revised { from, to, .. } => {
            format!("{name} is {to}, but {from} in the last edition: {HOW}")
        }
        ChangeKind::Removed { from, .. } => format!("{name}, {from} in the last edition, is gone: {HOW}"),
    }
}

/// The problem of a CSV file that is not as the last edition has it, at the line of the first value that differs.
/// `text`: the text of a file of the record.
pub fn of_file<'t>(data: &Path, change: &FigureChange, text: impl Fn(&str) -> Option<&'t str>) -> Problem {
    let row = match &change.name {
        FigureName::Statement { row, .. } => row.as_str(),
        _ => "",
    };
    let differences = change.differences();
    let lines = text(row).map(columns::lines).unwrap_or_default();
    let line = |difference: &Difference<'_>| lines.get(difference.key).copied();
    let message = match (&change.change, differences.first()) {
        (ChangeKind::Revised { .. }, Some(Difference { key, from, to })) => {
            let others = match differences.len() - 1 {
                0 => String::new(),
                others => format!(", and so do {others} other values of this file"),
            };
            let [from, to] = [from, to].map(|value| value.unwrap_or("absent"));
            format!("{key}, {to}, differs from {from} in the last edition{others}")
        }
        (ChangeKind::Removed { .. }, _) => "is in the last edition, and gone".to_owned(),
        _ => "is in no edition yet".to_owned(),
    };
    let problem = Problem::of_file(data.join(row), format!("{message}: {HOW}"));
    Problem { line: differences.iter().find_map(line).unwrap_or(1), ..problem }
}
