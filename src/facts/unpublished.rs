//! Reports figures of the record that differ from the published ones.

use super::document::Document;
use crate::domain::{ChangeKind, Figure, FigureChange, Published, Slug};

/// How an editor publishes such a change.
pub const HOW: &str = "publish the change with `racetozero edition --note \"why\"`";

/// One problem for each revised or removed figure, and one problem for all new figures together.
pub fn report(document: &Document<'_>, subject: &Slug, figures: &[Figure], published: &Published) {
    if published.last().is_none() || !document.is_sound() {
        return;
    }
    let changes = published.changes_of(subject, figures, "");
    let (added, changed): (Vec<&FigureChange>, Vec<&FigureChange>) =
        changes.iter().partition(|change| change.change.is_added());
    for change in changed {
        document.report(document.place_of(&change.name), said(change));
    }
    if let Some(first) = added.first() {
        let others = match added.len() - 1 {
            0 => String::new(),
            others => format!(", and so are {others} others of this file"),
        };
        let message = format!("{} is in no edition yet{others}: {HOW}", first.name);
        document.report(document.place_of(&first.name), message);
    }
}

fn said(change: &FigureChange) -> String {
    let name = &change.name;
    match &change.change {
        ChangeKind::Added { to, .. } => format!("{name}, {to}, is in no edition yet: {HOW}"),
        ChangeKind::Revised { from, to, .. } => {
            format!("{name} is {to}, but {from} in the last edition: {HOW}")
        }
        ChangeKind::Removed { from, .. } => format!("{name}, {from} in the last edition, is gone: {HOW}"),
    }
}
