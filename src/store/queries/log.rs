//! The log of editions in short, as pages tell it: what was revised or removed figure by figure, what was
//! added as a count. There may be a hundred thousand figures, nearly all of them added.

use std::collections::BTreeMap;

use rusqlite::Result;

use crate::domain::{EditionName, FigureChange, Slug};
use crate::store::sql::Row;
use crate::store::tables::edition_log::read_change;
use crate::store::{Store, StoreError};

/// What one edition did.
pub struct Logged {
    pub name: EditionName,
    pub note: String,
    /// What it revised or removed.
    pub changed: Vec<FigureChange>,
    /// To whom it added figures, and how many.
    pub added_to: BTreeMap<Slug, usize>,
}

impl Store {
    /// Every edition that did something, newest first; to one subject, if one is asked for.
    pub fn log(&self, subject: Option<&Slug>) -> Result<Vec<Logged>, StoreError> {
        let sql = "SELECT name, note FROM edition_log ORDER BY position DESC";
        let read = |row: &Row<'_>| {
            let (name, note) = (row.get("name")?, row.get("note")?);
            Ok(Logged { name, note, changed: Vec::new(), added_to: BTreeMap::new() })
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

    /// What was revised or removed and by which edition, newest first.
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
