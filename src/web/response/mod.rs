//! A complete response, before HTTP.

pub mod body;
pub mod cache;
pub mod csv;
pub mod headers;
pub mod link;
pub mod problem;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::web::error::PageError;
use crate::web::representation::Representation;
use crate::web::response::body::Body;
use crate::web::response::cache::Cache;
use crate::words::Language;

/// Which pages may frame a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    Nowhere,
    Anywhere,
}

#[derive(Clone, Debug)]
pub struct PageResponse {
    pub status: u16,
    pub representation: Representation,
    pub cache: Cache,
    /// A content policy of its own, in place of the site's.
    pub content_security_policy: Option<String>,
    pub framing: Framing,
    /// An `ETag` of its own, for a body that is not computed from the encoded bytes.
    pub etag: Option<String>,
    /// The range of a partial response.
    pub content_range: Option<String>,
    /// The target of a redirect.
    pub location: Option<String>,
    /// The language of text for readers.
    pub language: Option<Language>,
    /// Whether the public address is `https`. The response then requires HTTPS (HSTS).
    pub by_tls: bool,
    /// The cause of an internal error, for the log and never for the reader.
    pub failure: Option<String>,
    pub body: Body,
}

impl PageResponse {
    pub fn new(representation: Representation, body: impl Into<Body>) -> Self {
        PageResponse {
            status: 200,
            representation,
            cache: Cache::Edition,
            content_security_policy: None,
            framing: Framing::Nowhere,
            etag: None,
            content_range: None,
            location: None,
            language: None,
            by_tls: false,
            failure: None,
            body: body.into(),
        }
    }

    pub fn json(twin: &impl Serialize) -> Result<Self, PageError> {
        let mut body = serde_json::to_vec_pretty(twin).map_err(PageError::internal)?;
        body.push(b'\n');
        Ok(PageResponse::new(Representation::Json, body))
    }

    /// Shapes, on one line: an outline has thousands of positions.
    pub fn geojson(twin: &impl Serialize) -> Result<Self, PageError> {
        let mut body = serde_json::to_vec(twin).map_err(PageError::internal)?;
        body.push(b'\n');
        Ok(PageResponse::new(Representation::GeoJson, body))
    }

    /// A JSON list, written row by row.
    pub fn json_rows<T: Serialize>(rows: impl IntoIterator<Item = T>) -> Result<Self, PageError> {
        let mut body = Vec::new();
        let mut json = serde_json::Serializer::pretty(&mut body);
        json.collect_seq(rows).map_err(PageError::internal)?;
        body.push(b'\n');
        Ok(PageResponse::new(Representation::Json, body))
    }

    pub fn csv<T: Serialize + JsonSchema>(rows: impl IntoIterator<Item = T>) -> Result<Self, PageError> {
        csv::of_rows(rows).map(PageResponse::sheet)
    }

    /// 308 Permanent Redirect.
    pub fn moved(to: String) -> Self {
        let response = PageResponse::new(Representation::Text, format!("{to}\n"));
        PageResponse { status: 308, location: Some(to), ..response }
    }

    /// Whether clients may request ranges.
    pub fn in_parts(&self) -> bool {
        matches!(self.body, Body::File(_))
    }

    /// CSV as `sheet` writes it.
    pub fn sheet(body: Vec<u8>) -> Self {
        PageResponse::new(Representation::Csv, body)
    }

    pub fn with_status(self, status: u16) -> Self {
        PageResponse { status, ..self }
    }

    pub fn cached(self, cache: Cache) -> Self {
        PageResponse { cache, ..self }
    }
}
