//! A whole answer, before HTTP.

pub mod body;
pub mod cache;
pub mod csv;
pub mod headers;
pub mod link;
pub mod problem;

use askama::Template;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::web::error::PageError;
use crate::web::html::glossary_links;
use crate::web::request::path;
use crate::web::response::body::Body;
use crate::web::response::cache::Cache;
use crate::words::Language;

/// Whose pages may show an answer inside theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    Nowhere,
    Anywhere,
}

#[derive(Clone, Debug)]
pub struct PageResponse {
    pub status: u16,
    pub content_type: &'static str,
    pub cache: Cache,
    /// A policy of its own, where the site's does not fit.
    pub content_security_policy: Option<String>,
    pub framing: Framing,
    /// A validator of its own, where the body does not follow from the edition and the address alone,
    /// or must be the same to the byte.
    pub etag: Option<String>,
    /// Which part this is, where it is one.
    pub content_range: Option<String>,
    /// Where a reader is sent on to.
    pub location: Option<String>,
    /// The language of what is worded for readers.
    pub language: Option<Language>,
    /// Whether readers know the site by an `https` address: then they are to use no other.
    pub by_tls: bool,
    /// What went wrong on our side: for the log, never for the reader.
    pub failure: Option<String>,
    pub body: Body,
}

impl PageResponse {
    pub fn new(content_type: &'static str, body: impl Into<Body>) -> Self {
        PageResponse {
            status: 200,
            content_type,
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

    pub fn html(language: Language, page: &impl Template) -> Result<Self, PageError> {
        let body = page.render().map_err(PageError::internal)?;
        Ok(PageResponse::new(
            "text/html; charset=utf-8",
            path::stay_in(language, glossary_links::link(language, &body)),
        ))
    }

    /// A page whose words are not explained elsewhere: the glossary itself.
    pub fn plain_html(language: Language, page: &impl Template) -> Result<Self, PageError> {
        let body = page.render().map_err(PageError::internal)?;
        Ok(PageResponse::new("text/html; charset=utf-8", path::stay_in(language, body)))
    }

    pub fn json(twin: &impl Serialize) -> Result<Self, PageError> {
        let mut body = serde_json::to_vec_pretty(twin).map_err(PageError::internal)?;
        body.push(b'\n');
        Ok(PageResponse::new("application/json", body))
    }

    /// A list, each row written before the next is made.
    pub fn json_rows<T: Serialize>(rows: impl IntoIterator<Item = T>) -> Result<Self, PageError> {
        let mut body = Vec::new();
        let mut json = serde_json::Serializer::pretty(&mut body);
        json.collect_seq(rows).map_err(PageError::internal)?;
        body.push(b'\n');
        Ok(PageResponse::new("application/json", body))
    }

    pub fn csv<T: Serialize + JsonSchema>(rows: impl IntoIterator<Item = T>) -> Result<Self, PageError> {
        csv::of_rows(rows).map(PageResponse::sheet)
    }

    /// For good: what was asked for stands at another address.
    pub fn moved(to: String) -> Self {
        let response = PageResponse::new("text/plain; charset=utf-8", format!("{to}\n"));
        PageResponse { status: 308, location: Some(to), ..response }
    }

    /// Whether a reader may ask for a part of it.
    pub fn in_parts(&self) -> bool {
        matches!(self.body, Body::File(_))
    }

    /// CSV as `sheet` writes it.
    pub fn sheet(body: Vec<u8>) -> Self {
        PageResponse::new("text/csv; charset=utf-8", body)
    }

    pub fn with_status(self, status: u16) -> Self {
        PageResponse { status, ..self }
    }

    pub fn cached(self, cache: Cache) -> Self {
        PageResponse { cache, ..self }
    }
}
