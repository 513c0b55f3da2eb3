//! What the site promises to programs: which addresses they may ask, with which parameters, and what
//! comes back. `/data/openapi.json` and `/data/api` are both made of it.
//!
//! An address is described by one line in `addresses`; the shapes of what comes back are those of the
//! twins' own types. It is *not* the answering: that is `routes` and `pages`.

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

/// Raised only when a key or an address that was promised goes; `/data/api` tells how that is announced.
pub const VERSION: &str = "1";

/// An address that programs ask for.
pub struct Address {
    pub path: &'static str,
    pub summary: &'static str,
    pub body: Body,
    /// What may stand in the query, beside what every address takes.
    query: &'static [Parameter],
}

/// What comes back.
#[derive(Clone, Copy)]
pub enum Body {
    Json(Shape),
    /// One row is shaped so.
    Csv(Shape),
    /// A file of this media type.
    File(&'static str),
    /// JSON about this very moment, which is not kept.
    Fresh(Shape),
    /// A file that may be asked for in parts.
    InParts(&'static str),
}

type Shape = fn(&mut SchemaGenerator) -> Schema;

/// A name in braces in the path, or in the query.
struct Parameter {
    name: &'static str,
    summary: &'static str,
    /// Whether it may stand more than once.
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

    /// The names in braces in the path.
    fn in_path(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
    }

    /// The names that may stand in the query.
    pub fn in_query(&self) -> Vec<&'static str> {
        self.query.iter().map(|parameter| parameter.name).collect()
    }
}
