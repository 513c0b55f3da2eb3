//! `/data`: the whole edition as downloads: the SQLite file and every table.

pub mod api;
pub mod citation;

use askama::Template;
use serde_json::Value;

use crate::store::{Column, Table};
use crate::web::directory::endpoint::json;
use crate::web::directory::{Listing, footer};
use crate::web::error::PageError;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::data::citation::Citation;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::number::whole;

#[derive(Template)]
#[template(path = "data.html")]
struct DataPage<'a> {
    layout: Layout<'a>,
    parts: Vec<Part<'a>>,
    size: String,
    digest: &'a str,
    file_sha256: &'a str,
    citation: Citation,
}

/// A table with its citation.
struct Part<'a> {
    table: &'a Table,
    citation: Citation,
}

impl DataPage<'_> {
    fn rows(&self, table: &Table) -> String {
        let (language, rows) = (self.layout.language, table.rows as f64);
        language.message("data-rows").number("n", rows).with("size", whole(language, rows)).to_string()
    }

    /// A code as it appears in a cell.
    fn code(&self, code: &Value) -> String {
        code.as_str().map_or_else(|| code.to_string(), ToOwned::to_owned)
    }

    fn reference(&self, table: &Table, column: &Column) -> Option<String> {
        let keys = table.foreign_keys.iter().filter(|key| key.columns.contains(&column.name));
        // A column may be part of a composite foreign key and have a foreign key of its own. The latter counts.
        Some(keys.min_by_key(|key| key.columns.len())?.table.clone())
    }
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-data"),
        links: &[footer(110, "/data", "page-data")],
        endpoints: &[json::<Vec<Table>>(
            "/data.json",
            "Every table of the edition, with the meaning of each column",
        )],
        ..Listing::page("/data")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let tables = site.store.tables()?;
    if request.representation == Representation::Json {
        return PageResponse::json(&tables);
    }
    let language = request.language;
    let (title, description) = (language.text("data-title"), language.text("data-description"));
    let layout = Layout::new(site, request, title, description)?;
    PageResponse::html(
        language,
        &DataPage {
            layout: layout.about_all(site, tables, site.store.years_counted()?),
            parts: tables.iter().map(|table| part(language, site, table)).collect(),
            size: whole(language, site.store.length()? as f64 / 1024.0),
            digest: &site.edition().digest,
            file_sha256: site.store.file_sha256()?,
            citation: Citation::of_edition(language, site),
        },
    )
}

fn part<'a>(language: Language, site: &Site, table: &'a Table) -> Part<'a> {
    let path = format!("/data/{}.csv", table.name);
    let title = language.message("data-table").with("table", &table.name).to_string();
    Part { citation: Citation::new(language, site, &path, &title), table }
}
