//! The short log of editions for pages: revised and removed figures one by one, added figures as a count.
//! There may be 100,000 figures, almost all of them added.

use std::collections::BTreeMap;

use rusqlite::Result;

use crate::domain::{EditionName, FigureChange, Slug};
use crate::store::sql::Row;
use crate::store::tables::edition_log::read_change;
use crate::store::{Store, StoreError};

/// The changes of one edition.
pub struct LoggedEdition {
    pub name: EditionName,
    pub note: String,
    /// The revised and removed figures.
    pub changed: Vec<FigureChange>,
    /// The number of added figures, by subject.
    pub added_to: BTreeMap<Slug, usize>,
}

impl Store {
    /// Every edition with changes, newest first; for one subject, if one is given.
    pub fn log(&self, subject: Option<&Slug>) -> Result<Vec<LoggedEdition>, StoreError> {
        let sql = "SELECT name, note FROM edition_log ORDER BY position DESC";
        let read = |row: &Row<'_>| {
            let (name, note) = (row.get("name")?, row.get("note")?);
            Ok(LoggedEdition { name, note, changed: Vec::new(), added_to: BTreeMap::new() })
        };
        let mut log = self.all(sql, [], read)?;
        let (changed, added) = (self.changed(subject)?, self.added(subject)?);
        for edition in &mut log {
            let own = changed.iter().filter(|(name, _)| *name == edition.name);
            edition.changed = own.map(|(_, change)| change.clone()).collect();
            let own = added.iter().filter(|(name, ..)| *name == edition.name);
            edition.added_to = own.map(|(_, subject, figures)| (subject.clone(), *figures)).collect();
        }
        log.retain(|edition| !edition.changed.is_empty() || !edition.added_to.is_empty());
        Ok(log)
    }

    /// The revised and removed figures with their editions, newest first.
    pub fn changed(&self, subject: Option<&Slug>) -> Result<Vec<(EditionName, FigureChange)>, StoreError> {
        let of = |wanted| {
            format!(
                "SELECT figure_change.* FROM edition_log JOIN figure_change ON edition = name
                WHERE kind <> 'added' {wanted} ORDER BY edition_log.position DESC, figure_change.position"
            )
        };
        let read = |row: &Row<'_>| Ok((row.get("edition")?, read_change(row)?));
        Ok(match subject {
            None => self.all(&of(""), [], read)?,
            Some(subject) => self.all(&of("AND subject = ?"), [subject.as_str()], read)?,
        })
    }

    fn added(&self, subject: Option<&Slug>) -> Result<Vec<(EditionName, Slug, usize)>> {
        let of = |wanted| {
            format!(
                "SELECT edition, subject, count(*) AS figures FROM figure_change WHERE kind = 'added' {wanted}
                GROUP BY subject, edition"
            )
        };
        let read = |row: &Row<'_>| Ok((row.get("edition")?, row.get("subject")?, row.get("figures")?));
        match subject {
            None => self.all(&of(""), [], read),
            Some(subject) => self.all(&of("AND subject = ?"), [subject.as_str()], read),
        }
    }
}
