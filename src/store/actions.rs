//! Actions, in and out, one community's or all.

use rusqlite::{Connection, Result, params};

use super::code::{code, date, put};
use super::row::Row;
use super::{Slice, Store, StoreError, row};
use crate::domain::{Action, ActionSector, ActionStatus, Code, Slug};

/// An action with whose it is and the document it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionOf {
    pub slug: Slug,
    pub name: String,
    pub action: Action,
    pub source_title: String,
    pub source_url: String,
}

/// What is left out is not asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ActionFilter {
    pub sector: Option<ActionSector>,
    pub status: Option<ActionStatus>,
    pub inclusive: Option<bool>,
}

pub fn insert(db: &Connection, slug: &str, actions: &[Action]) -> Result<()> {
    for (position, action) in actions.iter().enumerate() {
        put(
            db,
            "INSERT INTO action VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                slug,
                position,
                action.title,
                code(action.sector),
                code(action.status),
                date(action.started),
                date(action.due),
                action.is_inclusive(),
                action.inclusive_because,
                action.summary,
                action.source.as_str()
            ],
        )?;
    }
    Ok(())
}

impl Store {
    pub(super) fn actions_of(&self, slug: &str) -> Result<Vec<Action>> {
        self.all("SELECT * FROM action WHERE community = ? ORDER BY position", [slug], action)
    }

    /// Those that fit, or some of them, by community and in the record's order.
    pub fn actions(&self, filter: ActionFilter, slice: Slice) -> Result<Vec<ActionOf>, StoreError> {
        let sql = "SELECT action.*, slug, name, source.title AS source_title, url FROM action
            JOIN community ON slug = action.community
            JOIN source ON source.community = slug AND key = action.source
            WHERE member AND (?1 IS NULL OR sector = ?1) AND (?2 IS NULL OR status = ?2)
                AND (?3 IS NULL OR inclusive = ?3)
            ORDER BY name, slug, action.position LIMIT ?4 OFFSET ?5";
        let read = |row: &Row<'_>| {
            Ok(ActionOf {
                slug: row::text(row, "slug")?,
                name: row.get("name")?,
                action: action(row)?,
                source_title: row.get("source_title")?,
                source_url: row.get("url")?,
            })
        };
        let (sector, status) = (filter.sector.map(Code::code), filter.status.map(Code::code));
        Ok(self.all(sql, params![sector, status, filter.inclusive, slice.most, slice.skipped], read)?)
    }
}

fn action(row: &Row<'_>) -> Result<Action> {
    Ok(Action {
        title: row.get("title")?,
        sector: row::text(row, "sector")?,
        status: row::text(row, "status")?,
        started: row::maybe_text(row, "started")?,
        due: row::maybe_text(row, "due")?,
        inclusive_because: row.get("inclusive_because")?,
        summary: row.get("summary")?,
        source: row::text(row, "source")?,
    })
}
