//! The actions of all communities: filter, order and page.

use rusqlite::params_from_iter;
use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::slice::Slice;
use crate::domain::{Action, ActionDetails, PartialDate, Slug, WebUrl, Year, reported_in};
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
    /// Whether the due date has passed, although the action is not done.
    pub due_passed: bool,
    /// The year of the newest document, if it is so old that the status may be another by now.
    pub reported_in: Option<Year>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ActionOrder {
    /// The last to start or to be decided first.
    #[default]
    Newest,
    /// The next due date first, then those whose date has passed.
    Due,
    Community,
}

impl ActionOrder {
    fn sql(self) -> &'static str {
        match self {
            ActionOrder::Newest => "max(coalesce(started, ''), coalesce(adopted, '')) DESC, ",
            ActionOrder::Due => {
                "CASE WHEN due IS NULL OR status = 'done' THEN 2
                    WHEN due < substr((SELECT as_of FROM edition), 1, length(due)) THEN 1 ELSE 0 END,
                due || substr('-12-31', length(due) - 3), "
            }
            ActionOrder::Community => "",
        }
    }
}

/// The date of the newest document of an action.
const PUBLISHED: &str =
    "(SELECT max(document.published) FROM source AS document WHERE document.community = slug
    AND (document.key = action.source OR document.key IN (SELECT further.source FROM further_source AS further
        WHERE further.community = slug AND statement = 'action/' || action.position)))";

impl Store {
    /// The actions that match the filter, or a slice of them, in order.
    pub fn actions(
        &self,
        filter: &ActionFilter,
        order: ActionOrder,
        slice: Slice,
    ) -> Result<Vec<ActionOf>, StoreError> {
        let (condition, values) = filter.condition();
        let sql = format!(
            "SELECT action.*, slug, name, source.title AS source_title, source.url AS source_url,
                {PUBLISHED} AS published FROM action
            JOIN community ON slug = action.community
            JOIN source ON source.community = slug AND key = action.source
            WHERE {condition} ORDER BY {}name, slug, action.position LIMIT {} OFFSET {}",
            order.sql(),
            slice.most,
            slice.skipped
        );
        Ok(self.all(&sql, params_from_iter(values), |row| read(row, self.edition.as_of))?)
    }
}

fn read(row: &Row<'_>, as_of: PartialDate) -> rusqlite::Result<ActionOf> {
    let action = action::read(row)?;
    Ok(ActionOf {
        slug: row.get("slug")?,
        name: row.get("name")?,
        details: action.details.clone(),
        due_passed: action.is_past_due(as_of),
        reported_in: reported_in(&action, row.get("published")?, as_of.year),
        action,
        source_title: row.get("source_title")?,
        source_url: row.get("source_url")?,
    })
}
