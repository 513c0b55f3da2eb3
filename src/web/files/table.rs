//! `/data/{file}`: `edition.sqlite`, `datapackage.json`, and each table as `.csv` and `.json`.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::store::Table;
use crate::web::error::PageError;
use crate::web::files::datapackage;
use crate::web::pages::error::not_found;
use crate::web::request::{Asked, Format};
use crate::web::response::Reply;
use crate::web::response::body::FilePart;
use crate::web::response::csv::Sheet;
use crate::web::site::Site;

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let name = asked.segment("file");
    match (name, asked.format) {
        ("edition.sqlite", Format::Html) => {
            let file = FilePart::whole(site.store.file())?;
            let reply = Reply::new("application/vnd.sqlite3", file);
            Ok(Reply { etag: Some(format!("\"{}\"", site.store.file_sha256()?)), ..reply })
        }
        ("openapi", Format::Json) => crate::web::pages::data::api(site, asked),
        ("datapackage", Format::Json) => Reply::json(&datapackage::describe(site)?),
        (_, Format::Csv | Format::Json) => table(site, asked, name),
        _ => Err(not_found(site, asked)),
    }
}

fn table(site: &Site, asked: &Asked, name: &str) -> Result<Reply, PageError> {
    let table = site.store.tables()?.iter().find(|table| table.name == name);
    let table = table.ok_or_else(|| not_found(site, asked))?;
    match asked.format {
        Format::Csv => csv(site, table),
        _ => json(site, table),
    }
}

fn csv(site: &Site, table: &Table) -> Result<Reply, PageError> {
    let mut sheet = Sheet::new(table.columns.iter().map(|column| column.name.as_str()))?;
    site.store.each_row(table, |row| sheet.row(&row))?;
    sheet.finish().map(Reply::sheet)
}

fn json(site: &Site, table: &Table) -> Result<Reply, PageError> {
    let mut body = Vec::new();
    let mut json = serde_json::Serializer::pretty(&mut body);
    let mut rows = json.serialize_seq(None).map_err(PageError::internal)?;
    site.store
        .each_row(table, |row| rows.serialize_element(&Object { table, row }).map_err(PageError::internal))?;
    SerializeSeq::end(rows).map_err(PageError::internal)?;
    body.push(b'\n');
    Ok(Reply::new("application/json", body))
}

/// A row under the names of its columns.
struct Object<'a> {
    table: &'a Table,
    row: Vec<Value>,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.table.columns.iter().map(|column| &column.name).zip(&self.row))
    }
}
