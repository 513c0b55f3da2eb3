//! Answers a request from the cache or by rendering: 200, 206 or 304.

use std::sync::Arc;

use actix_http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue,
};
use actix_http::{ConnectionType, ContentEncoding, Method, Request, Response, StatusCode};

use crate::server::answer_cache::Cached;
use crate::server::body_stream::BodyStream;
use crate::server::encoded::Encoded;
use crate::server::encoding::negotiated;
use crate::server::limits;
use crate::server::limits::TooLarge;
use crate::server::live_edition::LiveEdition;
use crate::server::range;
use crate::web::error::PageError;
use crate::web::pages;
use crate::web::response::body::Body;
use crate::web::response::cache::Cache;
use crate::web::routes::{Routed, route};

/// A response, with what the log and the metrics report about it.
pub struct Answer {
    pub response: Response<BodyStream>,
    pub cached: Cached,
    /// The cause of an internal error.
    pub failure: Option<String>,
}

/// `worker`: the number of the worker, and of its connection.
pub fn answer(request: &Request, live: &LiveEdition, worker: usize) -> Answer {
    match limits::within(request) {
        Err(too_large) => Answer::new(refusal(too_large)),
        Ok(()) if [Method::GET, Method::HEAD].contains(request.method()) => get(request, live, worker),
        Ok(()) => Answer::new(other_method(request, live, worker)),
    }
}

impl Answer {
    fn new(response: Response<BodyStream>) -> Self {
        Answer { response, cached: Cached::Miss, failure: None }
    }
}

fn address(request: &Request) -> &str {
    request.uri().path_and_query().map_or("", |address| address.as_str())
}

fn get(request: &Request, live: &LiveEdition, worker: usize) -> Answer {
    let (encoding, address) = (negotiated(request), address(request));
    if let Some(encoded) = live.cache.get(encoding, address) {
        return Answer { cached: Cached::Hit, ..Answer::new(unless_known(request, &encoded)) };
    }
    let routed = route(address);
    let encoded = Arc::new(Encoded::new(live.render(worker, &routed), encoding));
    live.cache.insert(encoding, address, &encoded);
    let response = match range::part(request, &encoded) {
        None => unless_known(request, &encoded),
        Some(Ok(part)) => whole(part),
        Some(Err(error)) => error_response(live, worker, &routed, &error),
    };
    Answer { failure: encoded.failure.clone(), ..Answer::new(response) }
}

/// Decides on 304 once the address is found, so that an unknown page is a 404. Ranges come after that, as
/// RFC 9110 requires.
fn unless_known(request: &Request, encoded: &Encoded) -> Response<BodyStream> {
    if encoded.is_known(request) {
        return with_headers(StatusCode::NOT_MODIFIED, BodyStream::none(), &encoded.headers);
    }
    with_headers(encoded.status, BodyStream::of(encoded.body.clone()), &encoded.headers)
}

fn whole(encoded: Encoded) -> Response<BodyStream> {
    with_headers(encoded.status, BodyStream::of(encoded.body), &encoded.headers)
}

fn with_headers(
    status: StatusCode,
    body: BodyStream,
    headers: &[(HeaderName, HeaderValue)],
) -> Response<BodyStream> {
    let mut response = Response::with_body(status, body);
    for (name, value) in headers {
        response.headers_mut().insert(name.clone(), value.clone());
    }
    response
}

/// An error in the format of the address, without compression.
fn error_response(
    live: &LiveEdition,
    worker: usize,
    routed: &Routed,
    error: &PageError,
) -> Response<BodyStream> {
    let response = live.with_site(worker, |site| pages::error::response(site, &routed.request, error));
    whole(Encoded::new(response, ContentEncoding::Identity))
}

/// Answers other methods: 405, or 404 if the address does not exist.
fn other_method(request: &Request, live: &LiveEdition, worker: usize) -> Response<BodyStream> {
    let routed = route(address(request));
    if request.method() == Method::OPTIONS && routed.request.for_machines() {
        return preflight();
    }
    let response = live.render(worker, &routed);
    if response.status == 404 {
        return whole(Encoded::new(response, ContentEncoding::Identity));
    }
    let mut response = error_response(live, worker, &routed, &PageError::MethodNotAllowed);
    let allowed = if routed.request.for_machines() { "GET, HEAD, OPTIONS" } else { "GET, HEAD" };
    response.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
    response
}

/// The preflight response: pages of other origins may send ranges and conditions.
fn preflight() -> Response<BodyStream> {
    let fixed = HeaderValue::from_static;
    let headers = [
        (ALLOW, fixed("GET, HEAD, OPTIONS")),
        (ACCESS_CONTROL_ALLOW_ORIGIN, fixed("*")),
        (ACCESS_CONTROL_ALLOW_METHODS, fixed("GET, HEAD")),
        (ACCESS_CONTROL_ALLOW_HEADERS, fixed("If-None-Match, If-Range, Range")),
        (ACCESS_CONTROL_MAX_AGE, fixed("86400")),
    ];
    with_headers(StatusCode::NO_CONTENT, BodyStream::none(), &headers)
}

/// Refuses a request before its language is known, and closes the connection.
fn refusal((status, sentence): TooLarge) -> Response<BodyStream> {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8")),
        (CACHE_CONTROL, HeaderValue::from_static(Cache::Never.header())),
    ];
    let body = BodyStream::of(Body::from(format!("{sentence}\n")));
    let mut response = with_headers(status, body, &headers);
    response.head_mut().set_connection_type(ConnectionType::Close);
    response
}
