//! Writes and reads the further documents of statements. The column `source` of a statement is its first one.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result, named_params};

use crate::domain::{Community, Documents, Key};
use crate::store::Store;
use crate::store::sql::{Row, insert};

/// Names a statement within its community, such as `action/0` or `inventory/gpc/2019`.
type Statement = String;

/// Both directions need the same names: one list to write, one to fill.
macro_rules! statements {
    ($name:ident: $community:ty, $iter:ident, $($borrow:tt)+) => {
        fn $name(community: $community) -> Vec<(Statement, $($borrow)+ Documents)> {
            let mut all = Vec::new();
            for one in community.place.$iter() {
                all.push(("place".to_owned(), $($borrow)+ one.documents));
            }
            for one in community.population.$iter() {
                all.push((format!("population/{}", one.year), $($borrow)+ one.documents));
            }
            for one in community.identifiers.$iter() {
                all.push(("identifiers".to_owned(), $($borrow)+ one.documents));
            }
            for one in community.pledge.$iter() {
                all.push(("pledge".to_owned(), $($borrow)+ one.documents));
            }
            for one in community.contact.$iter() {
                all.push(("contact".to_owned(), $($borrow)+ one.documents));
            }
            for one in community.reply.$iter() {
                all.push(("reply".to_owned(), $($borrow)+ one.documents));
            }
            for one in community.inventories.$iter() {
                all.push((format!("inventory/{}/{}", one.series, one.year), $($borrow)+ one.documents));
            }
            for (position, one) in community.targets.$iter().enumerate() {
                all.push((format!("target/{position}"), $($borrow)+ one.documents));
            }
            for one in community.standings.$iter() {
                all.push((format!("criterion/{}", one.number.number()), $($borrow)+ one.documents));
            }
            for (position, one) in community.actions.$iter().enumerate() {
                all.push((format!("action/{position}"), $($borrow)+ one.documents));
            }
            all
        }
    };
}

statements!(written: &Community, iter, &);
statements!(filled: &mut Community, iter_mut, &mut);

pub fn insert_all(db: &Connection, slug: &str, community: &Community) -> Result<()> {
    for (statement, documents) in written(community) {
        for (position, source) in documents.further().iter().enumerate() {
            let row = named_params! {
                "community": slug, "statement": statement, "position": position, "source": source,
            };
            insert(db, "further_source", row)?;
        }
    }
    Ok(())
}

impl Store {
    /// The community with all documents of each statement.
    pub(super) fn with_further_sources(&self, mut community: Community) -> Result<Community> {
        let sql =
            "SELECT statement, source FROM further_source WHERE community = ? ORDER BY statement, position";
        let read = |row: &Row<'_>| Ok((row.get("statement")?, row.get("source")?));
        let mut further: BTreeMap<Statement, Vec<Key>> = BTreeMap::new();
        for (statement, source) in self.all(sql, [community.slug.as_str()], read)? {
            further.entry(statement).or_default().push(source);
        }
        if further.is_empty() {
            return Ok(community);
        }
        for (statement, documents) in filled(&mut community) {
            documents.sources.extend(further.remove(&statement).unwrap_or_default());
        }
        Ok(community)
    }
}

/// The first document and the locator.
pub fn read(row: &Row<'_>) -> Result<Documents> {
    Ok(Documents { sources: vec![row.get("source")?], locator: row.get("locator")? })
}
