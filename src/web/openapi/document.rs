//! `/data/openapi.json`: the addresses as OpenAPI 3.1, for the current edition.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::store::Table;
use crate::web::directory::Directory;
use crate::web::error::PageError;
use crate::web::openapi::operations;
use crate::web::openapi::operations::{parameter, reference};
use crate::web::openapi::parameters::EVERYWHERE;
use crate::web::openapi::tables;
use crate::web::representation::Representation;
use crate::web::response::problem;
use crate::web::response::problem::Problem;
use crate::web::site::Site;
use crate::words::citation::LICENCE;

/// Raised only if a promised key or address is removed. `/data/api` says how we announce that.
pub const VERSION: &str = "1";

const ABOUT: &str = "Every page of the site has a twin for programs: the same address with .json, and tables also \
    with .csv. No request needs a key, and none can write. The server answers GET and HEAD, and OPTIONS for \
    preflight requests of browsers. /data/api says what stays.";

pub fn document(site: &Site, directory: Directory) -> Result<Value, PageError> {
    let mut generator = generator();
    let mut paths = Map::new();
    for endpoint in directory.endpoints() {
        let operation = operations::operation(&site.store, endpoint, &mut generator)?;
        paths.insert(endpoint.path.to_owned(), json!({"get": operation}));
    }
    let tables = site.store.tables()?;
    paths.extend(tables.iter().flat_map(tables::operations));
    Ok(json!({
        "openapi": "3.1.0",
        "info": info(site),
        "servers": [{"url": site.public_url}],
        "externalDocs": {"url": format!("{}/data/api", site.public_url), "description": "In plain words"},
        "paths": paths,
        "components": components(site, tables, generator)?,
    }))
}

fn generator() -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    settings.for_serialize().into_generator()
}

fn components(site: &Site, tables: &[Table], mut generator: SchemaGenerator) -> Result<Value, PageError> {
    let problem = generator.subschema_for::<Problem>();
    let mut schemas = generator.take_definitions(true);
    schemas.extend(tables.iter().map(|table| (tables::row_name(table), tables::row_schema(table))));
    let mut parameters = Map::new();
    for one in EVERYWHERE {
        parameters.insert(one.name.to_owned(), parameter(&site.store, one, "query")?);
    }
    Ok(json!({
        "schemas": schemas,
        "headers": headers(),
        "parameters": parameters,
        "responses": responses(&json!(problem)),
    }))
}

fn info(site: &Site) -> Value {
    let campaign = &site.campaign;
    json!({
        "title": site.name(),
        "version": VERSION,
        "summary": "What communities promised, what they emit, and whether they cut emissions fast enough",
        "description": ABOUT,
        "contact": {
            "name": campaign.name,
            "url": campaign.contact.website.as_str(),
            "email": campaign.contact.email,
        },
        "license": {"name": LICENCE.name, "identifier": LICENCE.identifier},
    })
}

fn responses(problem: &Value) -> Value {
    let mut responses = json!({"not-modified": {
        "description": "The response in your cache, as If-None-Match names it, is still valid",
        "headers": {"ETag": reference("headers", "ETag")},
    }});
    for kind in problem::KINDS {
        responses[kind.key] = json!({
            "description": kind.meaning,
            "headers": {"Access-Control-Allow-Origin": reference("headers", "Access-Control-Allow-Origin")},
            "content": {Representation::Problem.media_type(): {"schema": problem}},
        });
    }
    responses
}

fn headers() -> Value {
    let header = |description: &str| json!({"description": description, "schema": {"type": "string"}});
    json!({
        "ETag": header("Identifies the bytes of this encoding. Send it back as If-None-Match."),
        "Cache-Control": header("How long you may cache the response."),
        "Access-Control-Allow-Origin": header("Always *: pages of any site may read the response."),
        "Content-Range": header("The range of these bytes, and the total size."),
    })
}
