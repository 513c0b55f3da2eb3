//! `/data/{file}`: `edition.sqlite`, `datapackage.json`, and each table as `.csv` and `.json`.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::store::Table;
use crate::web::error::PageError;
use crate::web::files::datapackage;
use crate::web::pages::error::not_found;
use crate::web::request::{Format, PageRequest};
use crate::web::response::PageResponse;
use crate::web::response::body::FilePart;
use crate::web::response::csv::Sheet;
use crate::web::site::Site;

pub fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let name = request.segment("file");
    match (name, request.format) {
        ("edition.sqlite", Format::Html) => {
            let file = FilePart::whole(site.store.file())?;
            let response = PageResponse::new("application/vnd.sqlite3", file);
            Ok(PageResponse { etag: Some(format!("\"{}\"", site.store.file_sha256()?)), ..response })
        }
        ("openapi", Format::Json) => crate::web::pages::data::api(site, request),
        ("datapackage", Format::Json) => PageResponse::json(&datapackage::describe(site)?),
        (_, Format::Csv | Format::Json) => table(site, request, name),
        _ => Err(not_found(site, request)),
    }
}

fn table(site: &Site, request: &PageRequest, name: &str) -> Result<PageResponse, PageError> {
    let table = site.store.tables()?.iter().find(|table| table.name == name);
    let table = table.ok_or_else(|| not_found(site, request))?;
    match request.format {
        Format::Csv => csv(site, table),
        _ => json(site, table),
    }
}

fn csv(site: &Site, table: &Table) -> Result<PageResponse, PageError> {
    let mut sheet = Sheet::new(table.columns.iter().map(|column| column.name.as_str()))?;
    site.store.each_row(table, |row| sheet.row(&row))?;
    sheet.finish().map(PageResponse::sheet)
}

fn json(site: &Site, table: &Table) -> Result<PageResponse, PageError> {
    let mut body = Vec::new();
    let mut json = serde_json::Serializer::pretty(&mut body);
    let mut rows = json.serialize_seq(None).map_err(PageError::internal)?;
    site.store
        .each_row(table, |row| rows.serialize_element(&Object { table, row }).map_err(PageError::internal))?;
    SerializeSeq::end(rows).map_err(PageError::internal)?;
    body.push(b'\n');
    Ok(PageResponse::new("application/json", body))
}

/// A row as a JSON object, with the names of the columns as keys.
struct Object<'a> {
    table: &'a Table,
    row: Vec<Value>,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.table.columns.iter().map(|column| &column.name).zip(&self.row))
    }
}
