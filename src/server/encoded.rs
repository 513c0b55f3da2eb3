//! A response in one encoding, ready to send: body, headers and `ETag`.

use actix_http::header::{CONTENT_ENCODING, ETAG, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, VARY};
use actix_http::{ContentEncoding, StatusCode};
use bytes::Bytes;

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
    pub etag: Option<HeaderValue>,
    pub body: Body,
    /// Whether the response stays the same until the next edition.
    pub lasting: bool,
    pub failure: Option<String>,
}

impl Encoded {
    pub fn new(reply: PageResponse, wanted: ContentEncoding) -> Self {
        let mut headers = headers::of(&reply);
        let lasting = reply.status == 200 && reply.cache != Cache::Never;
        let (encoding, body) = encoded(&reply, wanted);
        if is_encodable(&reply) {
            headers.push((VARY, HeaderValue::from_static("Accept-Encoding")));
        }
        if encoding != ContentEncoding::Identity {
            headers.push((CONTENT_ENCODING, encoding.to_header_value()));
        }
        let own = reply.etag.and_then(|tag| HeaderValue::from_str(&tag).ok());
        let etag = own.or_else(|| match &body {
            Body::Bytes(bytes) => tag(bytes),
            Body::File(_) => None,
        });
        let etag = etag.filter(|_| lasting);
        headers.extend(etag.clone().map(|tag| (ETAG, tag)));
        let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Encoded { status, headers, etag, body, lasting, failure: reply.failure }
    }

    /// Whether the client already has this response. The comparison is weak, because a proxy may have
    /// weakened the client's `ETag`.
    pub fn is_known(&self, asked: &HeaderMap) -> bool {
        let strong = |tag: &[u8]| tag.trim_ascii().strip_prefix(b"W/").unwrap_or(tag.trim_ascii()).to_vec();
        let (Some(tag), Some(known)) = (&self.etag, asked.get(IF_NONE_MATCH)) else { return false };
        let mut known = known.as_bytes().split(|byte| *byte == b',');
        known.any(|one| one.trim_ascii() == b"*" || strong(one) == strong(tag.as_bytes()))
    }
}

/// An `ETag` made from the bytes only. Two instances agree on it, and so do two editions with the same bytes.
fn tag(bytes: &Bytes) -> Option<HeaderValue> {
    HeaderValue::from_str(&format!("\"{}\"", Digest::of(bytes).short(24))).ok()
}

/// Whether compression helps: text, but not PNG pictures and the database.
fn is_encodable(reply: &PageResponse) -> bool {
    reply.representation.is_compressible() && !reply.in_parts() && reply.body.length() >= LEAST_ENCODED
}

fn encoded(reply: &PageResponse, wanted: ContentEncoding) -> (ContentEncoding, Body) {
    let plain = || (ContentEncoding::Identity, reply.body.clone());
    match &reply.body {
        Body::Bytes(bytes) if is_encodable(reply) => {
            encode(wanted, bytes).map_or_else(|_| plain(), |bytes| (wanted, bytes.into()))
        }
        _ => plain(),
    }
}
