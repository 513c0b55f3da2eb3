//! The short log of editions for pages: revised and removed figures one by one, added figures as a count.
//! There may be 100,000 figures, almost all of them added.

use std::collections::BTreeMap;

use rusqlite::Result;

use crate::domain::{ChangeTopic, EditionName, FigureChange, Slug};
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
    /// The added figures, if they are few enough to be read one by one.
    pub added: Vec<FigureChange>,
}

/// The most added figures of an edition that the short log has one by one.
const FEW: usize = 40;

impl Store {
    /// Every edition with changes, newest first; for one subject and one topic, if they are given.
    pub fn log(
        &self,
        subject: Option<&Slug>,
        topic: Option<ChangeTopic>,
    ) -> Result<Vec<LoggedEdition>, StoreError> {
        let sql = "SELECT name, note FROM edition_log ORDER BY position DESC";
        let read = |row: &Row<'_>| {
            let (name, note) = (row.get("name")?, row.get("note")?);
            let (changed, added) = (Vec::new(), Vec::new());
            Ok(LoggedEdition { name, note, changed, added_to: BTreeMap::new(), added })
        };
        let mut log = self.all(sql, [], read)?;
        let wanted = wanted(subject, topic);
        let changed = self.changes(subject, &format!("kind <> 'added' {wanted}"))?;
        let few = self.changes(subject, &few(&wanted))?;
        let added = self.added(subject, &wanted)?;
        for edition in &mut log {
            edition.changed = of(edition.name, &changed);
            edition.added = of(edition.name, &few);
            let own = added.iter().filter(|(name, ..)| *name == edition.name);
            edition.added_to = own.map(|(_, subject, figures)| (subject.clone(), *figures)).collect();
        }
        log.retain(|edition| !edition.changed.is_empty() || !edition.added_to.is_empty());
        Ok(log)
    }

    /// The revised and removed figures with their editions, newest first.
    pub fn changed(&self, subject: Option<&Slug>) -> Result<Vec<(EditionName, FigureChange)>, StoreError> {
        Ok(self.changes(subject, &format!("kind <> 'added' {}", wanted(subject, None)))?)
    }

    /// The first edition with statements. The editions before it, of an older program, have figures only.
    pub fn first_with_statements(&self) -> Result<Option<EditionName>, StoreError> {
        let sql = "SELECT name FROM edition_log WHERE EXISTS (SELECT 1 FROM figure_change
            WHERE edition = name AND figure GLOB 'statement/*') ORDER BY position LIMIT 1";
        Ok(self.all(sql, [], |row| row.get("name"))?.pop())
    }

    /// The changes that meet a condition on `figure_change`, newest edition first.
    fn changes(&self, subject: Option<&Slug>, condition: &str) -> Result<Vec<(EditionName, FigureChange)>> {
        let sql = format!(
            "SELECT figure_change.* FROM edition_log JOIN figure_change ON edition = name
            WHERE {condition} ORDER BY edition_log.position DESC, figure_change.position"
        );
        self.all(&sql, [subject], |row| Ok((row.get("edition")?, read_change(row)?)))
    }

    fn added(&self, subject: Option<&Slug>, wanted: &str) -> Result<Vec<(EditionName, Slug, usize)>> {
        let sql = format!(
            "SELECT edition, subject, count(*) AS figures FROM figure_change WHERE kind = 'added' {wanted}
            GROUP BY subject, edition"
        );
        let read = |row: &Row<'_>| Ok((row.get("edition")?, row.get("subject")?, row.get("figures")?));
        self.all(&sql, [subject], read)
    }
}

fn of(name: EditionName, changes: &[(EditionName, FigureChange)]) -> Vec<FigureChange> {
    changes.iter().filter(|(edition, _)| *edition == name).map(|(_, change)| change.clone()).collect()
}

/// The added figures of editions that added few.
fn few(wanted: &str) -> String {
    format!(
        "kind = 'added' {wanted} AND edition IN (SELECT edition FROM figure_change
        WHERE kind = 'added' {wanted} GROUP BY edition HAVING count(*) <= {FEW})"
    )
}

/// The condition for one subject, which is the parameter `?1`, and one topic. Without a subject it names none, so
/// that SQLite reads the index of all.
fn wanted(subject: Option<&Slug>, topic: Option<ChangeTopic>) -> String {
    let subject = if subject.is_some() { "AND subject = ?1" } else { "AND ?1 IS NULL" };
    topic.map_or_else(|| subject.to_owned(), |topic| format!("{subject} AND {}", about(topic)))
}

fn about(topic: ChangeTopic) -> &'static str {
    match topic {
        ChangeTopic::Verdict => "figure = 'verdict'",
        ChangeTopic::Inventory => "(figure GLOB 'inventory/*' OR figure GLOB 'statement/inventories/*')",
        ChangeTopic::Target => "(figure GLOB 'target/*' OR figure GLOB 'statement/targets/*')",
        ChangeTopic::Criterion => "(figure GLOB 'criterion/*' OR figure GLOB 'statement/criteria/*')",
        ChangeTopic::Action => "figure GLOB 'statement/actions/*'",
        ChangeTopic::Report => "figure GLOB 'statement/reports/*'",
    }
}
