//! Writes the texts of the record in other languages, and reads one by its English.

use rusqlite::{Connection, Result, named_params};

use crate::domain::{Language, TranslatedText};
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, texts: &[TranslatedText]) -> Result<()> {
    for TranslatedText { language, subject, english, text, reviewed } in texts {
        let row = named_params! {
            "language": language,
            "english": english,
            "subject": subject,
            "text": text,
            "reviewed": reviewed,
        };
        insert(db, "translation", row)?;
    }
    Ok(())
}

/// A text of the record in the language of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    pub text: String,
    /// Whether a native reader has approved it.
    pub is_reviewed: bool,
}

impl Store {
    /// The translation of an English text. Files that translate the same text agree, so the first is taken.
    pub fn translated(&self, language: Language, english: &str) -> Result<Option<Translated>, StoreError> {
        let sql = "SELECT text, reviewed FROM translation WHERE language = ? AND english = ? LIMIT 1";
        Ok(self.all(sql, (language, english), read)?.pop())
    }
}

fn read(row: &Row<'_>) -> Result<Translated> {
    let reviewed: Option<String> = row.get("reviewed")?;
    Ok(Translated { text: row.get("text")?, is_reviewed: reviewed.is_some() })
}
