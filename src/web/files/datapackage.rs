//! `/data/datapackage.json`: the description of the CSV files as a Frictionless Data Package.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::store::{Column, Table};
use crate::web::directory::Listing;
use crate::web::directory::endpoint::json;
use crate::web::error::PageError;
use crate::web::page::Page;
use crate::web::pages::data::citation::Citation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::citation::LICENCE;

#[derive(Serialize)]
struct Package {
    name: &'static str,
    title: String,
    description: String,
    homepage: String,
    version: String,
    created: String,
    licenses: Vec<Value>,
    sources: Vec<Value>,
    resources: Vec<Value>,
}

pub const FILE: Page = Page {
    listing: Listing::files(&[json::<Map<String, Value>>(
        "/data/datapackage.json",
        "The tables as a Frictionless Data Package",
    )]),
    handler: page,
};

fn page(site: &Site, _: &PageRequest) -> Result<PageResponse, PageError> {
    PageResponse::json(&package(site)?)
}

fn package(site: &Site) -> Result<Package, PageError> {
    let campaign = &site.campaign;
    let source = |source: &crate::domain::Source| json!({"title": source.title, "path": source.url.as_str()});
    Ok(Package {
        name: "cities-race-to-zero",
        title: site.name(),
        description: format!(
            "The record behind the public dashboard. Cite as: {}",
            Citation::of_edition(Language::En, site).text
        ),
        homepage: format!("{}/", site.public_url),
        version: site.edition().short_digest().to_owned(),
        created: format!("{}T00:00:00Z", campaign.as_of),
        licenses: vec![json!({"name": LICENCE.identifier, "title": LICENCE.name, "path": LICENCE.url})],
        sources: campaign.sources.iter().map(source).collect(),
        resources: site.store.tables()?.iter().map(resource).collect(),
    })
}

fn resource(table: &Table) -> Value {
    let mut schema = json!({
        "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
        "foreignKeys": table.foreign_keys.iter().map(|key| json!({
            "fields": key.columns,
            "reference": {"resource": key.table, "fields": key.references}
        })).collect::<Vec<_>>(),
    });
    if !table.primary_key.is_empty() {
        schema["primaryKey"] = json!(table.primary_key);
    }
    json!({
        "name": table.name,
        "description": table.description,
        "path": format!("{}.csv", table.name),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema
    })
}

fn field(column: &Column) -> Value {
    let mut constraints = json!({"required": column.required});
    let codes = column.codes.clone().map(Value::from);
    let limits = [("enum", &codes), ("minimum", &column.minimum), ("maximum", &column.maximum)];
    for (name, limit) in limits {
        limit.iter().for_each(|limit| constraints[name] = (*limit).clone());
    }
    let mut field = json!({
        "name": column.name,
        "type": column.json_type(),
        "description": column.description,
        "constraints": constraints,
    });
    column.unit.iter().for_each(|unit| field["unit"] = unit.as_str().into());
    field
}
