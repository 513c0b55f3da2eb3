//! The edition as one SQLite file, and each of its tables as CSV and JSON.

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::store::Table;
use crate::web::directory::Listing;
use crate::web::directory::endpoint::{in_parts, undescribed};
use crate::web::error::PageError;
use crate::web::page::Page;
use crate::web::pages::error::not_found;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::response::body::FilePart;
use crate::web::response::csv::Sheet;
use crate::web::site::Site;

pub const EDITION: Page = Page {
    listing: Listing::files(&[in_parts(
        "/data/edition.sqlite",
        Representation::Sqlite,
        "The edition as one SQLite file, the one that the server reads",
    )]),
    handler: edition,
};

/// `/data/edition.sqlite`: the file that the server reads.
fn edition(site: &Site, _: &PageRequest) -> Result<PageResponse, PageError> {
    let response = PageResponse::new(Representation::Sqlite, FilePart::whole(site.store.file())?);
    Ok(PageResponse { etag: Some(format!("\"{}\"", site.store.file_sha256()?)), ..response })
}

pub const TABLE: Page = Page {
    listing: Listing::files(&[
        undescribed("/data/{table}.json", Representation::Json),
        undescribed("/data/{table}.csv", Representation::Csv),
    ]),
    handler: page,
};

/// `/data/{table}.csv` and `.json`.
fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let name = request.segment("table");
    let table = site.store.tables()?.iter().find(|table| table.name == name);
    let table = table.ok_or_else(|| not_found(site, request))?;
    match request.representation {
        Representation::Csv => csv(site, table),
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
    Ok(PageResponse::new(Representation::Json, body))
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
