//! Writes and reads actions.

use rusqlite::{Connection, Result, named_params};

use super::{action_search, documents};
use crate::domain::{Action, ActionDetails, Community, Inclusion, Language};
use crate::store::Store;
use crate::store::sql::{Row, insert};

pub fn insert_all(db: &Connection, community: &Community) -> Result<()> {
    let slug = community.slug.as_str();
    for (position, action) in community.actions.iter().enumerate() {
        action_search::insert_one(db, (slug, &community.name), position, Language::En, action)?;
        insert(
            db,
            "action",
            named_params! {
                "community": slug,
                "position": position,
                "title": action.title,
                "sector": action.sector,
                "status": action.status,
                "started": action.started,
                "due": action.due,
                "inclusive": action.is_inclusive(),
                "inclusive_because": action.inclusive_because(),
                "summary": action.summary,
                "source": action.source,
                "locator": action.documents.locator,
                "adopted": action.details.adopted,
                "checked": action.details.checked,
                "open_to": action.details.open_to,
                "url": action.details.url,
            },
        )?;
    }
    Ok(())
}

impl Store {
    pub(in crate::store) fn actions_of(&self, community: &str) -> Result<Vec<Action>> {
        self.all("SELECT * FROM action WHERE community = ? ORDER BY position", [community], read)
    }
}

pub fn read(row: &Row<'_>) -> Result<Action> {
    Ok(Action {
        title: row.get("title")?,
        sector: row.get("sector")?,
        status: row.get("status")?,
        started: row.get("started")?,
        due: row.get("due")?,
        inclusion: Inclusion::new(row.get("inclusive_because")?),
        summary: row.get("summary")?,
        source: row.get("source")?,
        documents: documents::read(row)?,
        details: ActionDetails {
            adopted: row.get("adopted")?,
            checked: row.get("checked")?,
            open_to: row.get("open_to")?,
            url: row.get("url")?,
        },
    })
}
