//! A response in one encoding, ready to send: body, headers and `ETag`.

use actix_http::header::{CONTENT_ENCODING, ETAG, HeaderName, HeaderValue, VARY};
use actix_http::{ContentEncoding, Request, StatusCode};
use actix_web::http::header::{EntityTag, Header, IfNoneMatch, TryIntoHeaderValue};

use crate::domain::Digest;
use crate::server::encoding::encode;
use crate::web::response::PageResponse;
use crate::web::response::body::Body;
use crate::web::response::cache::Cache;
use crate::web::response::headers;

/// Below this size the header costs more than compression saves.
const LEAST_ENCODED: u64 = 256;

#[derive(Clone, Debug)]
pub struct Encoded {
    pub status: StatusCode,
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// A strong `ETag`, made from the encoded bytes.
    pub etag: Option<EntityTag>,
    pub body: Body,
    /// Whether the response stays the same until the next edition.
    pub lasting: bool,
    pub failure: Option<String>,
}

impl Encoded {
    pub fn new(response: PageResponse, wanted: ContentEncoding) -> Self {
        let mut headers = headers::of(&response);
        let lasting = response.status == 200 && response.cache != Cache::Never;
        let (encoding, body) = encoded(&response, wanted);
        if is_encodable(&response) {
            headers.push((VARY, HeaderValue::from_static("Accept-Encoding")));
        }
        if encoding != ContentEncoding::Identity {
            headers.push((CONTENT_ENCODING, encoding.to_header_value()));
        }
        let etag = etag(response.etag.as_deref(), &body).filter(|_| lasting);
        headers.extend(etag.clone().and_then(|etag| Some((ETAG, etag.try_into_value().ok()?))));
        let status = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Encoded { status, headers, etag, body, lasting, failure: response.failure }
    }

    /// Whether the client already has this response. The comparison is weak, because a proxy may have
    /// weakened the client's `ETag`.
    pub fn is_known(&self, request: &Request) -> bool {
        let Some(etag) = &self.etag else { return false };
        match IfNoneMatch::parse(request) {
            Ok(IfNoneMatch::Any) => true,
            Ok(IfNoneMatch::Items(known)) => known.iter().any(|known| known.weak_eq(etag)),
            Err(_) => false,
        }
    }
}

/// The response's own `ETag`, or one made from the bytes only. Two instances agree on it, and so do two editions
/// with the same bytes.
fn etag(own: Option<&str>, body: &Body) -> Option<EntityTag> {
    match (own, body) {
        (Some(own), _) => own.parse().ok(),
        (None, Body::Bytes(bytes)) => Some(EntityTag::new_strong(Digest::of(bytes).short(24))),
        (None, Body::File(_)) => None,
    }
}

/// Whether compression helps: text, but not PNG pictures and the database.
fn is_encodable(response: &PageResponse) -> bool {
    response.representation.is_compressible() && !response.in_parts() && response.body.length() >= LEAST_ENCODED
}

fn encoded(response: &PageResponse, wanted: ContentEncoding) -> (ContentEncoding, Body) {
    let plain = || (ContentEncoding::Identity, response.body.clone());
    match &response.body {
        Body::Bytes(bytes) if is_encodable(response) => {
            encode(wanted, bytes).map_or_else(|_| plain(), |bytes| (wanted, bytes.into()))
        }
        _ => plain(),
    }
}
