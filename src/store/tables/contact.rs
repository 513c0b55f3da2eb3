//! Writes and reads whom a resident can ask, and the community's reply to its page.

use rusqlite::{Connection, Result, named_params};

use super::documents;
use crate::domain::{CommunityContact, Reply};
use crate::store::Store;
use crate::store::sql::{Row, insert};

pub fn insert_contact(db: &Connection, community: &str, contact: &CommunityContact) -> Result<()> {
    let row = named_params! {
        "community": community,
        "office": contact.office,
        "url": contact.url,
        "email": contact.email,
        "council_url": contact.council_url,
        "records_url": contact.records_url,
        "source": contact.source,
        "locator": contact.documents.locator,
    };
    insert(db, "contact", row)
}

pub fn insert_reply(db: &Connection, community: &str, reply: &Reply) -> Result<()> {
    let row = named_params! {
        "community": community,
        "date": reply.date,
        "text": reply.text,
        "source": reply.source,
        "locator": reply.documents.locator,
    };
    insert(db, "reply", row)
}

impl Store {
    pub(super) fn contact(&self, community: &str) -> Result<Option<CommunityContact>> {
        Ok(self.all("SELECT * FROM contact WHERE community = ?", [community], contact)?.pop())
    }

    pub(super) fn reply(&self, community: &str) -> Result<Option<Reply>> {
        Ok(self.all("SELECT * FROM reply WHERE community = ?", [community], reply)?.pop())
    }
}

fn contact(row: &Row<'_>) -> Result<CommunityContact> {
    Ok(CommunityContact {
        office: row.get("office")?,
        url: row.get("url")?,
        email: row.get("email")?,
        council_url: row.get("council_url")?,
        records_url: row.get("records_url")?,
        source: row.get("source")?,
        documents: documents::read(row)?,
    })
}

fn reply(row: &Row<'_>) -> Result<Reply> {
    Ok(Reply {
        date: row.get("date")?,
        text: row.get("text")?,
        source: row.get("source")?,
        documents: documents::read(row)?,
    })
}
