//! The actions of all communities.

use rusqlite::params;
use schemars::JsonSchema;
use serde::Serialize;

use super::slice::Slice;
use crate::domain::{Action, ActionDetails, Slug, WebUrl};
use crate::store::filter::ActionFilter;
use crate::store::sql::Row;
use crate::store::tables::action;
use crate::store::{Store, StoreError};

/// An action with its community and its document.
#[derive(Clone, Debug, JsonSchema, PartialEq, Serialize)]
#[schemars(rename = "ActionRow")]
pub struct ActionOf {
    /// The slug of the community.
    pub slug: Slug,
    /// The name of the community.
    pub name: String,
    #[serde(flatten)]
    pub action: Action,
    /// The title of the document.
    pub source_title: String,
    /// The web address of the document.
    pub source_url: WebUrl,
    #[serde(flatten)]
    pub details: ActionDetails,
}

impl Store {
    /// The actions that match the filter, or a slice of them, by community and in the record's order.
    pub fn actions(&self, filter: ActionFilter, slice: Slice) -> Result<Vec<ActionOf>, StoreError> {
        let sql = "SELECT action.*, slug, name, source.title AS source_title,
                source.url AS source_url FROM action
            JOIN community ON slug = action.community
            JOIN source ON source.community = slug AND key = action.source
            WHERE member AND (?1 IS NULL OR sector = ?1) AND (?2 IS NULL OR status = ?2)
                AND (?3 IS NULL OR inclusive = ?3)
            ORDER BY name, slug, action.position LIMIT ?4 OFFSET ?5";
        let ActionFilter { sector, status, inclusive } = filter;
        Ok(self.all(sql, params![sector, status, inclusive, slice.most, slice.skipped], read)?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ActionOf> {
    let action = action::read(row)?;
    Ok(ActionOf {
        slug: row.get("slug")?,
        name: row.get("name")?,
        details: action.details.clone(),
        action,
        source_title: row.get("source_title")?,
        source_url: row.get("source_url")?,
    })
}
