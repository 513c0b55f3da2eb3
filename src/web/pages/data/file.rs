//! `/data/{file}`: `edition.sqlite`, `datapackage.json`, and each table as `.csv` and `.json`.

use serde_json::{Map, Value};

use super::super::super::asked::{Asked, Format};
use super::super::super::body::FilePart;
use super::super::super::error::PageError;
use super::super::super::reply::Reply;
use super::super::super::sheet;
use super::super::super::site::Site;
use super::super::not_found;
use super::package;
use crate::store::Table;

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let name = asked.segment("file");
    match (name, asked.format) {
        ("edition.sqlite", Format::Html) => {
            let file = FilePart::whole(site.store.file())?;
            let reply = Reply::new("application/vnd.sqlite3", file);
            Ok(Reply { etag: Some(format!("\"{}\"", site.store.file_sha256()?)), ..reply })
        }
        ("openapi", Format::Json) => super::api(site, asked),
        ("datapackage", Format::Json) => Reply::json(&package::describe(site)?),
        (_, Format::Csv | Format::Json) => table(site, asked, name),
        _ => Err(not_found(site, asked)),
    }
}

fn table(site: &Site, asked: &Asked, name: &str) -> Result<Reply, PageError> {
    let table = site.store.tables()?.into_iter().find(|table| table.name == name);
    let table = table.ok_or_else(|| not_found(site, asked))?;
    let rows = site.store.rows(&table)?;
    match asked.format {
        Format::Csv => csv(&table, &rows),
        _ => Reply::json(&rows.into_iter().map(|row| object(&table, row)).collect::<Vec<_>>()),
    }
}

fn object(table: &Table, row: Vec<Value>) -> Map<String, Value> {
    table.columns.iter().map(|column| column.name.clone()).zip(row).collect()
}

fn csv(table: &Table, rows: &[Vec<Value>]) -> Result<Reply, PageError> {
    let names = table.columns.iter().map(|column| column.name.as_str());
    sheet::write(names, rows).map(Reply::sheet)
}
