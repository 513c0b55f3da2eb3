//! The published editions, and the subjects of their figures.

use rusqlite::Result;

use crate::domain::{EditionName, FigureChange, PublishedEdition, Slug};
use crate::store::sql::IS_COMMUNITY;
use crate::store::sql::Row;
use crate::store::tables::edition_log::read_change;
use crate::store::{Store, StoreError};

impl Store {
    /// Every edition that changed something, newest first; of one subject, if one is given.
    pub fn editions(&self, subject: Option<&Slug>) -> Result<Vec<PublishedEdition>, StoreError> {
        let mut editions: Vec<PublishedEdition> = Vec::new();
        for (name, note, change) in self.published_changes(subject)? {
            match editions.last_mut().filter(|edition| edition.name == name) {
                Some(edition) => edition.changes.push(change),
                None => editions.push(PublishedEdition { name, note, changes: vec![change] }),
            }
        }
        Ok(editions)
    }

    fn published_changes(&self, subject: Option<&Slug>) -> Result<Vec<(EditionName, String, FigureChange)>> {
        let of = |wanted| {
            format!(
                "SELECT name, note, figure_change.* FROM edition_log JOIN figure_change ON edition = name
                {wanted} ORDER BY edition_log.position DESC, figure_change.position"
            )
        };
        let read = |row: &Row<'_>| Ok((row.get("name")?, row.get("note")?, read_change(row)?));
        match subject {
            None => self.all(&of(""), [], read),
            Some(subject) => self.all(&of("WHERE subject = ?"), [subject], read),
        }
    }

    /// The names of all editions, oldest first.
    pub fn edition_names(&self) -> Result<Vec<EditionName>, StoreError> {
        let sql = "SELECT name FROM edition_log ORDER BY position";
        Ok(self.all(sql, [], |row| row.get("name"))?)
    }

    /// Whether the record has a community of this slug, or an edition ever published a figure of it.
    pub fn is_subject(&self, subject: &Slug) -> Result<bool, StoreError> {
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM community WHERE slug = ?1 AND {IS_COMMUNITY})
            OR EXISTS (SELECT 1 FROM figure_change WHERE subject = ?1) AS is_subject"
        );
        Ok(self.one(&sql, [subject], |row| row.get("is_subject"))?)
    }

    /// The subjects of all published figures, at most `most`: slugs, and `campaign`.
    pub fn changed_subjects(&self, most: usize) -> Result<Vec<Slug>, StoreError> {
        let sql = "SELECT DISTINCT subject FROM figure_change ORDER BY subject LIMIT ?";
        Ok(self.all(sql, [i64::try_from(most).unwrap_or(i64::MAX)], |row| row.get("subject"))?)
    }
}
