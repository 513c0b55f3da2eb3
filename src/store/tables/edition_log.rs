//! Writes and reads the published editions with every added, revised or removed figure.

use rusqlite::{Connection, Result, named_params};

use crate::domain::{ChangeKind, FigureChange, PublishedEdition};
use crate::store::sql::{Row, insert};

pub fn insert_all(db: &Connection, editions: &[PublishedEdition]) -> Result<()> {
    for (position, edition) in editions.iter().enumerate() {
        let row = named_params! { "name": edition.name, "position": position, "note": edition.note };
        insert(db, "edition_log", row)?;
        let name = edition.name.to_string();
        let mut changes = edition.changes.iter().enumerate();
        changes.try_for_each(|(position, change)| insert_change(db, &name, position, change))?;
    }
    Ok(())
}

fn insert_change(db: &Connection, edition: &str, position: usize, change: &FigureChange) -> Result<()> {
    let kind = &change.change;
    let [from, to] = change.in_short();
    let row = named_params! {
        "edition": edition,
        "position": position,
        "kind": kind.code(),
        "subject": change.subject,
        "figure": change.name,
        "from_value": from,
        "to_value": to,
        "why": kind.why(),
        "source_url": kind.source(),
    };
    insert(db, "figure_change", row)
}

pub fn read_change(row: &Row<'_>) -> Result<FigureChange> {
    let kind: String = row.get("kind")?;
    let source = row.get("source_url")?;
    let change = match kind.as_str() {
        "added" => ChangeKind::Added { to: row.get("to_value")?, source },
        "removed" => ChangeKind::Removed { from: row.get("from_value")?, why: row.get("why")? },
        _ => ChangeKind::Revised {
            from: row.get("from_value")?,
            to: row.get("to_value")?,
            why: row.get("why")?,
            source,
        },
    };
    Ok(FigureChange { subject: row.get("subject")?, name: row.get("figure")?, change })
}
