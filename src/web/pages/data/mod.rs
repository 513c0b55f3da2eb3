//! `/data`: the whole edition to take away, table by table or as the very file that is served.

mod file;
mod package;

pub use file::page as file;

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::reply::Reply;
use super::super::site::Site;
use crate::store::{Column, Table};
use crate::words::number::whole;

#[derive(Template)]
#[template(path = "data.html")]
struct DataPage<'a> {
    frame: Frame<'a>,
    tables: Vec<Table>,
    size: String,
    digest: &'a str,
    citation: String,
}

impl DataPage<'_> {
    fn reference(&self, table: &Table, column: &Column) -> Option<String> {
        let key = table.foreign_keys.iter().find(|key| key.columns.contains(&column.name))?;
        Some(key.table.clone())
    }
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let tables = site.store.tables()?;
    if asked.format == Format::Json {
        return Reply::json(&tables);
    }
    let description =
        "Every table of this edition as CSV and JSON, the SQLite file, and what each column means.";
    Reply::html(&DataPage {
        frame: Frame::new(site, asked, Section::None, "Take the data", description).about_all(site),
        tables,
        size: whole(site.store.length()? as f64 / 1024.0),
        digest: &site.edition().digest,
        citation: citation(site),
    })
}

/// How to name this edition in print.
pub fn citation(site: &Site) -> String {
    site.cite("All data of this edition", "/data").text()
}
