//! The edition table by table, for those who take all of it: names, columns and rows as they are.

use rusqlite::types::ValueRef;
use rusqlite::{Result, Row};
use serde::Serialize;
use serde_json::Value;

use super::{Store, StoreError};

/// A table of the edition, described by the database itself.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    pub name: String,
    pub rows: u64,
    pub columns: Vec<Column>,
    pub primary_key: Vec<String>,
    pub foreign_keys: Vec<ForeignKey>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Column {
    pub name: String,
    /// `TEXT`, `INTEGER` or `REAL`: every table is STRICT.
    pub kind: String,
    pub required: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ForeignKey {
    pub columns: Vec<String>,
    pub table: String,
    pub references: Vec<String>,
}

impl Store {
    /// Every table, by name.
    pub fn tables(&self) -> Result<Vec<Table>, StoreError> {
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
        let names: Vec<String> = self.all(sql, [], |row| row.get(0))?;
        Ok(names.into_iter().map(|name| self.describe(name)).collect::<Result<_>>()?)
    }

    fn describe(&self, name: String) -> Result<Table> {
        let rows =
            self.connection.query_row(&format!("SELECT count(*) FROM \"{name}\""), [], |row| row.get(0))?;
        let sql = "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid";
        let read = |row: &Row<'_>| {
            let (required, key): (bool, i64) = (row.get("notnull")?, row.get("pk")?);
            Ok((Column { name: row.get("name")?, kind: row.get("type")?, required: required || key > 0 }, key))
        };
        let columns: Vec<(Column, i64)> = self.all(sql, [&name], read)?;
        let mut keys: Vec<&(Column, i64)> = columns.iter().filter(|(_, key)| *key > 0).collect();
        keys.sort_by_key(|(_, key)| *key);
        let primary_key = keys.into_iter().map(|(column, _)| column.name.clone()).collect();
        let foreign_keys = self.foreign_keys(&name)?;
        let columns = columns.into_iter().map(|(column, _)| column).collect();
        Ok(Table { name, rows, columns, primary_key, foreign_keys })
    }

    fn foreign_keys(&self, name: &str) -> Result<Vec<ForeignKey>> {
        let sql = "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?) ORDER BY id, seq";
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
        let legs: Vec<(i64, String, String, String)> = self.all(sql, [name], read)?;
        let mut keys: Vec<(i64, ForeignKey)> = Vec::new();
        for (id, table, from, to) in legs {
            match keys.iter_mut().find(|(known, _)| *known == id) {
                Some((_, key)) => {
                    key.columns.push(from);
                    key.references.push(to);
                }
                None => keys.push((id, ForeignKey { columns: vec![from], table, references: vec![to] })),
            }
        }
        Ok(keys.into_iter().map(|(_, key)| key).collect())
    }

    /// Every row of a table, in the order of its key.
    pub fn rows(&self, table: &Table) -> Result<Vec<Vec<Value>>, StoreError> {
        let quoted = |name: &String| format!("\"{name}\"");
        let columns: Vec<String> = table.columns.iter().map(|column| quoted(&column.name)).collect();
        let order: Vec<String> = table.primary_key.iter().map(quoted).collect();
        let order = if order.is_empty() { "rowid".to_owned() } else { order.join(", ") };
        let sql = format!("SELECT {} FROM \"{}\" ORDER BY {order}", columns.join(", "), table.name);
        let read = |row: &Row<'_>| (0..columns.len()).map(|i| Ok(json(row.get_ref(i)?))).collect();
        Ok(self.all(&sql, [], read)?)
    }
}

fn json(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
    }
}
