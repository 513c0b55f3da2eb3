//! The log of editions, in and out: every figure that ever changed.

use rusqlite::{Connection, Result, params};

use super::code::put;
use super::row::Row;
use super::{Store, StoreError, row};
use crate::domain::{ChangeKind, EditionName, FigureChange, FigureValue, PublishedEdition, Slug};

pub fn insert(db: &Connection, editions: &[PublishedEdition]) -> Result<()> {
    for (position, edition) in editions.iter().enumerate() {
        let name = edition.name.to_string();
        put(db, "INSERT INTO edition_log VALUES (?, ?, ?)", params![name, position, edition.note])?;
        for (position, change) in edition.changes.iter().enumerate() {
            insert_change(db, &name, position, change)?;
        }
    }
    Ok(())
}

fn insert_change(db: &Connection, edition: &str, position: usize, change: &FigureChange) -> Result<()> {
    let kind = &change.change;
    let value = |value: Option<&FigureValue>| value.map(ToString::to_string);
    db.prepare_cached("INSERT INTO figure_change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")?.execute(params![
        edition,
        position,
        kind.code(),
        change.subject.as_str(),
        change.name.to_string(),
        value(kind.from()),
        value(kind.to()),
        kind.why(),
        kind.source().map(|url| url.as_str())
    ])?;
    Ok(())
}

impl Store {
    /// Every edition that changed something, newest first; of one subject, if one is asked for.
    pub fn editions(&self, subject: Option<&Slug>) -> Result<Vec<PublishedEdition>, StoreError> {
        let of = |wanted| {
            format!(
                "SELECT name, note, figure_change.* FROM edition_log JOIN figure_change ON edition = name
                {wanted} ORDER BY edition_log.position DESC, figure_change.position"
            )
        };
        let read = |row: &Row<'_>| Ok((row::text(row, "name")?, row.get("note")?, change(row)?));
        let rows: Vec<(EditionName, String, FigureChange)> = match subject {
            None => self.all(&of(""), [], read)?,
            Some(subject) => self.all(&of("WHERE subject = ?"), [subject.as_str()], read)?,
        };
        let mut editions: Vec<PublishedEdition> = Vec::new();
        for (name, note, change) in rows {
            match editions.last_mut().filter(|edition| edition.name == name) {
                Some(edition) => edition.changes.push(change),
                None => editions.push(PublishedEdition { name, note, changes: vec![change] }),
            }
        }
        Ok(editions)
    }

    /// The names of all editions, oldest first.
    pub fn edition_names(&self) -> Result<Vec<EditionName>, StoreError> {
        let sql = "SELECT name FROM edition_log ORDER BY position";
        Ok(self.all(sql, [], |row| row::text(row, "name"))?)
    }

    /// Whether it is a community, or a figure was ever published of it.
    pub fn is_subject(&self, subject: &Slug) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM community WHERE slug = ?1 AND kind <> 'state')
            OR EXISTS (SELECT 1 FROM figure_change WHERE subject = ?1)";
        Ok(self.one(sql, [subject.as_str()], |row| row.at(0))?)
    }

    /// Those that a figure was ever published of, so many at most: slugs, and `campaign`.
    pub fn changed_subjects(&self, most: usize) -> Result<Vec<Slug>, StoreError> {
        let sql = "SELECT DISTINCT subject FROM figure_change ORDER BY subject LIMIT ?";
        Ok(self.all(sql, [i64::try_from(most).unwrap_or(i64::MAX)], |row| row::text(row, "subject"))?)
    }
}

pub fn change(row: &Row<'_>) -> Result<FigureChange> {
    let kind: String = row.get("kind")?;
    let source = row::maybe_text(row, "source_url")?;
    let change = match kind.as_str() {
        "added" => ChangeKind::Added { to: row::text(row, "to_value")?, source },
        "removed" => ChangeKind::Removed { from: row::text(row, "from_value")?, why: row.get("why")? },
        _ => ChangeKind::Revised {
            from: row::text(row, "from_value")?,
            to: row::text(row, "to_value")?,
            why: row.get("why")?,
            source,
        },
    };
    Ok(FigureChange { subject: row::text(row, "subject")?, name: row::text(row, "figure")?, change })
}
