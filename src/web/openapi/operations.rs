//! One address as an operation of OpenAPI: its parameters and its responses.

use schemars::SchemaGenerator;
use serde_json::{Value, json};

use crate::store::Store;
use crate::web::directory::endpoint::{Body, Endpoint};
use crate::web::directory::parameter::Parameter;
use crate::web::error::PageError;
use crate::web::openapi::parameters::{EVERYWHERE, IN_PATH, RANGE};
use crate::web::response::problem;

pub fn operation(
    store: &Store,
    endpoint: &Endpoint,
    generator: &mut SchemaGenerator,
) -> Result<Value, PageError> {
    let kept = !matches!(endpoint.body, Body::Fresh(_));
    let content = content(endpoint.body, generator);
    let mut answers = answers(endpoint.summary, endpoint.representation.media_type(), &content, kept);
    // An unknown community gives 404, in the path and in a query with several communities.
    if endpoint.path.contains('{') || endpoint.query.iter().any(|one| one.is_repeatable) {
        answers["404"] = reference("responses", problem::NOT_FOUND.key);
    }
    let mut parameters = parameters(store, endpoint)?;
    if matches!(endpoint.body, Body::InParts) {
        parameters.push(parameter(store, &RANGE, "header")?);
        answers["206"] = answers["200"].clone();
        answers["206"]["description"] = json!("The requested range");
        answers["206"]["headers"]["Content-Range"] = reference("headers", "Content-Range");
        answers["416"] = reference("responses", problem::NO_SUCH_PART.key);
    }
    Ok(described(endpoint.path, endpoint.summary, parameters, answers))
}

fn parameters(store: &Store, endpoint: &Endpoint) -> Result<Vec<Value>, PageError> {
    let mut parameters = Vec::new();
    for name in endpoint.in_path() {
        let known = IN_PATH.iter().find(|parameter| parameter.name == name);
        let known = known.ok_or_else(|| PageError::internal(format!("{name} is not described")))?;
        parameters.push(parameter(store, known, "path")?);
    }
    for one in endpoint.query {
        parameters.push(parameter(store, one, "query")?);
    }
    parameters.extend(everywhere());
    Ok(parameters)
}

/// The parameters of every address, as references to one description.
pub fn everywhere() -> Vec<Value> {
    EVERYWHERE.iter().map(|one| reference("parameters", one.name)).collect()
}

pub fn described(path: &str, summary: &str, parameters: Vec<Value>, responses: Value) -> Value {
    let words = path.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    json!({
        "operationId": words.collect::<Vec<_>>().join("_"),
        "summary": summary,
        "parameters": parameters,
        "responses": responses,
    })
}

fn content(body: Body, generator: &mut SchemaGenerator) -> Value {
    match body {
        Body::Json(shape) | Body::Fresh(shape) => json!({"schema": shape(generator)}),
        Body::Csv(shape) => sheet(&json!(shape(generator))),
        Body::File | Body::Undescribed => json!({"schema": {"type": "string"}}),
        Body::InParts => json!({}),
    }
}

/// CSV is text for OpenAPI. The extension `x-row` describes the rows.
pub fn sheet(row: &Value) -> Value {
    json!({
        "schema": {
            "type": "string",
            "description": "The first line has the names of the columns: the keys of x-row, in order.",
        },
        "x-row": row,
    })
}

/// The responses of every endpoint. A response that depends on the moment has no `ETag`.
pub fn answers(summary: &str, media_type: &str, content: &Value, kept: bool) -> Value {
    let mut headers = json!({
        "Cache-Control": reference("headers", "Cache-Control"),
        "Access-Control-Allow-Origin": reference("headers", "Access-Control-Allow-Origin"),
    });
    let mut answers = json!({
        "200": {"description": summary, "headers": {}, "content": {media_type: content}},
        "400": reference("responses", problem::BAD_QUERY.key),
        "405": reference("responses", problem::METHOD_NOT_ALLOWED.key),
        "503": reference("responses", problem::UNAVAILABLE.key),
    });
    if kept {
        headers["ETag"] = reference("headers", "ETag");
        answers["304"] = reference("responses", "not-modified");
    }
    answers["200"]["headers"] = headers;
    answers
}

pub fn parameter(store: &Store, parameter: &Parameter, place: &str) -> Result<Value, PageError> {
    let mut described = json!({
        "name": parameter.name,
        "in": place,
        "required": place == "path",
        "description": parameter.summary,
        "schema": (parameter.schema)(store)?,
    });
    if place == "query" {
        // Forms send empty values, which count as absent.
        described["allowEmptyValue"] = json!(true);
    }
    if parameter.is_repeatable {
        described["style"] = json!("form");
        described["explode"] = json!(true);
    }
    Ok(described)
}

pub fn reference(kind: &str, name: &str) -> Value {
    json!({"$ref": format!("#/components/{kind}/{name}")})
}
