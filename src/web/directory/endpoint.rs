//! An address of a twin or a file, with its description for OpenAPI.

use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::web::directory::parameter::Parameter;
use crate::web::representation::Representation;

pub struct Endpoint {
    pub path: &'static str,
    pub representation: Representation,
    pub summary: &'static str,
    pub body: Body,
    /// The parameters of the query, besides those of every address.
    pub query: &'static [Parameter],
}

/// The body of a response.
#[derive(Clone, Copy)]
pub enum Body {
    Json(Shape),
    /// CSV, with the schema of a row.
    Csv(Shape),
    File,
    /// JSON that depends on the moment and is not cached.
    Fresh(Shape),
    /// A file with range requests.
    InParts,
    /// No part of the promise to programs.
    Undescribed,
}

type Shape = fn(&mut SchemaGenerator) -> Schema;

const fn endpoint(
    path: &'static str,
    representation: Representation,
    summary: &'static str,
    body: Body,
) -> Endpoint {
    Endpoint { path, representation, summary, body, query: &[] }
}

pub const fn json<T: JsonSchema>(path: &'static str, summary: &'static str) -> Endpoint {
    endpoint(path, Representation::Json, summary, Body::Json(SchemaGenerator::subschema_for::<T>))
}

/// Shapes, for maps.
pub const fn geojson<T: JsonSchema>(path: &'static str, summary: &'static str) -> Endpoint {
    endpoint(path, Representation::GeoJson, summary, Body::Json(SchemaGenerator::subschema_for::<T>))
}

/// JSON that depends on the moment.
pub const fn fresh<T: JsonSchema>(path: &'static str, summary: &'static str) -> Endpoint {
    endpoint(path, Representation::Json, summary, Body::Fresh(SchemaGenerator::subschema_for::<T>))
}

/// CSV; `T` is the type of a row.
pub const fn csv<T: JsonSchema>(path: &'static str, summary: &'static str) -> Endpoint {
    endpoint(path, Representation::Csv, summary, Body::Csv(SchemaGenerator::subschema_for::<T>))
}

pub const fn file(path: &'static str, representation: Representation, summary: &'static str) -> Endpoint {
    endpoint(path, representation, summary, Body::File)
}

/// A file with range requests.
pub const fn in_parts(path: &'static str, representation: Representation, summary: &'static str) -> Endpoint {
    endpoint(path, representation, summary, Body::InParts)
}

/// An address that browsers and crawlers know by themselves, or that OpenAPI describes elsewhere.
pub const fn undescribed(path: &'static str, representation: Representation) -> Endpoint {
    endpoint(path, representation, "", Body::Undescribed)
}

impl Endpoint {
    pub const fn with(self, query: &'static [Parameter]) -> Self {
        Endpoint { query, ..self }
    }

    pub fn is_described(&self) -> bool {
        !matches!(self.body, Body::Undescribed)
    }

    /// The parameters of the path.
    pub fn in_path(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
    }

    /// The parameters of the query.
    pub fn in_query(&self) -> Vec<&'static str> {
        self.query.iter().map(|parameter| parameter.name).collect()
    }
}
