//! The addresses for programs, with their parameters and responses. `/data/openapi.json` and `/data/api` are
//! made from them.
//!
//! Each address has a line in `endpoints`; the types of the twins describe the responses. This module does
//! *not* answer requests: `routes` and `pages` do.

mod document;
mod endpoints;
mod operations;
mod parameters;
mod tables;

pub use crate::web::openapi::document::document;
pub use crate::web::openapi::endpoints::ADDRESSES;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::Value;

use crate::web::error::PageError;
use crate::web::site::Site;

/// Raised only if a promised key or address is removed. `/data/api` says how we announce that.
pub const VERSION: &str = "1";

/// An address for programs.
pub struct Address {
    pub path: &'static str,
    pub summary: &'static str,
    pub body: Body,
    /// The parameters of the query, besides those of every address.
    query: &'static [Parameter],
}

/// The body of a response.
#[derive(Clone, Copy)]
pub enum Body {
    Json(Shape),
    /// CSV, with the schema of a row.
    Csv(Shape),
    /// A file of this media type.
    File(&'static str),
    /// JSON that depends on the moment and is not cached.
    Fresh(Shape),
    /// A file with range requests.
    InParts(&'static str),
}

type Shape = fn(&mut SchemaGenerator) -> Schema;

/// A parameter of the path or the query.
struct Parameter {
    name: &'static str,
    summary: &'static str,
    /// Whether it may be repeated.
    many: bool,
    schema: fn(&Site) -> Result<Value, PageError>,
}

const fn json<T: JsonSchema>(path: &'static str, summary: &'static str) -> Address {
    Address { path, summary, query: &[], body: Body::Json(SchemaGenerator::subschema_for::<T>) }
}

const fn csv<T: JsonSchema>(path: &'static str, summary: &'static str) -> Address {
    Address { path, summary, query: &[], body: Body::Csv(SchemaGenerator::subschema_for::<T>) }
}

const fn file(path: &'static str, media_type: &'static str, summary: &'static str) -> Address {
    Address { path, summary, query: &[], body: Body::File(media_type) }
}

impl Address {
    const fn with(self, query: &'static [Parameter]) -> Self {
        Address { query, ..self }
    }

    pub fn media_type(&self) -> &'static str {
        match self.body {
            Body::Json(_) | Body::Fresh(_) => "application/json",
            Body::Csv(_) => "text/csv",
            Body::File(media_type) | Body::InParts(media_type) => media_type,
        }
    }

    /// The parameters of the path.
    fn in_path(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
    }

    /// The parameters of the query.
    pub fn in_query(&self) -> Vec<&'static str> {
        self.query.iter().map(|parameter| parameter.name).collect()
    }
}
