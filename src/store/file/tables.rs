//! The edition table by table, for downloads: names, columns and rows.

use rusqlite::Result;
use rusqlite::types::ValueRef;
use serde_json::Value;

use super::dictionary::{self, Meaning};
use super::edition::Store;
use super::table::{Column, ForeignKey, Table};
use crate::store::StoreError;
use crate::store::sql::Row;

impl Store {
    /// Every table, by name. A connection counts their rows once, because the edition never changes.
    pub fn tables(&self) -> Result<&[Table], StoreError> {
        if let Some(known) = self.tables.get() {
            return Ok(known);
        }
        // The index of words is a virtual table with tables of its own, and no table of the record.
        let sql = "SELECT name, sql FROM sqlite_schema JOIN pragma_table_list USING (name)
            WHERE sqlite_schema.type = 'table' AND pragma_table_list.type = 'table' ORDER BY name";
        let names: Vec<(String, String)> = self.all(sql, [], |row| Ok((row.get("name")?, row.get("sql")?)))?;
        let read = names.into_iter().map(|(name, sql)| self.describe(name, &sql)).collect::<Result<_>>()?;
        Ok(self.tables.get_or_init(|| read))
    }

    fn describe(&self, name: String, sql: &str) -> Result<Table> {
        let described = dictionary::read(sql);
        let rows = self.one(&format!("SELECT count(*) AS rows FROM \"{name}\""), [], |row| row.get("rows"))?;
        let sql = "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid";
        let read = |row: &Row<'_>| {
            let (required, key): (bool, i64) = (row.get("notnull")?, row.get("pk")?);
            let name: String = row.get("name")?;
            let meaning = described.columns.get(&name).cloned().unwrap_or_default();
            Ok((column(name, row.get("type")?, required || key > 0, meaning), key))
        };
        let columns: Vec<(Column, i64)> = self.all(sql, [&name], read)?;
        let mut keys: Vec<&(Column, i64)> = columns.iter().filter(|(_, key)| *key > 0).collect();
        keys.sort_by_key(|(_, key)| *key);
        let primary_key = keys.into_iter().map(|(column, _)| column.name.clone()).collect();
        let foreign_keys = self.foreign_keys(&name)?;
        let columns = columns.into_iter().map(|(column, _)| column).collect();
        Ok(Table { name, description: described.table, rows, columns, primary_key, foreign_keys })
    }

    fn foreign_keys(&self, name: &str) -> Result<Vec<ForeignKey>> {
        let sql = "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?) ORDER BY id, seq";
        let read = |row: &Row<'_>| Ok((row.get("id")?, row.get("table")?, row.get("from")?, row.get("to")?));
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

    /// Passes each row of a table in the order of its key, one at a time: some tables have 100,000 rows.
    pub fn each_row<E: From<StoreError>>(
        &self,
        table: &Table,
        mut take: impl FnMut(Vec<Value>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut statement = self.connection.prepare(&select(table)).map_err(StoreError::from)?;
        let columns = table.columns.len();
        let read = |row: &rusqlite::Row<'_>| (0..columns).map(|i| Ok(json(row.get_ref(i)?))).collect();
        for row in statement.query_map([], read).map_err(StoreError::from)? {
            take(row.map_err(StoreError::from)?)?;
        }
        Ok(())
    }
}

pub fn select(table: &Table) -> String {
    let quoted = |name: &String| format!("\"{name}\"");
    let columns: Vec<String> = table.columns.iter().map(|column| quoted(&column.name)).collect();
    let order: Vec<String> = table.primary_key.iter().map(quoted).collect();
    let order = if order.is_empty() { "rowid".to_owned() } else { order.join(", ") };
    format!("SELECT {} FROM \"{}\" ORDER BY {order}", columns.join(", "), table.name)
}

fn column(name: String, kind: String, required: bool, meaning: Meaning) -> Column {
    let Meaning { description, unit, limits } = meaning;
    let (codes, minimum, maximum) = (limits.codes, limits.minimum, limits.maximum);
    Column { name, kind, required, description, unit, codes, minimum, maximum }
}

fn json(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
    }
}
