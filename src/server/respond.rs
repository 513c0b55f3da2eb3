//! Answers a request from the cache or by rendering: 200, 206 or 304.

use std::sync::Arc;

use actix_http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, ALLOW, CACHE_CONTROL, CONTENT_RANGE, CONTENT_TYPE, HeaderMap, HeaderName,
    HeaderValue, IF_RANGE, RANGE,
};
use actix_http::{ConnectionType, ContentEncoding, HttpMessage, Method, Request, Response, StatusCode};

use crate::server::body_stream::BodyStream;
use crate::server::encoded::Encoded;
use crate::server::encoding::negotiated;
use crate::server::limits;
use crate::server::limits::Refused;
use crate::server::live_edition::{LiveEdition, Origin};
use crate::server::range;
use crate::web::error::PageError;
use crate::web::pages;
use crate::web::response::body::Body;
use crate::web::response::cache::Cache;
use crate::web::routes::{Routed, route};

/// A response, with what the log and the metrics report about it.
pub struct Answer {
    pub response: Response<BodyStream>,
    pub origin: Origin,
    /// The cause of an internal error.
    pub failure: Option<String>,
}

/// `worker`: the number of the worker, and of its connection.
pub fn answer(request: &Request, running: &LiveEdition, worker: usize) -> Answer {
    match limits::within(request) {
        Err(refused) => Answer::made(refusal(refused)),
        Ok(()) if [Method::GET, Method::HEAD].contains(request.method()) => found(request, running, worker),
        Ok(()) => other(request, running, worker),
    }
}

impl Answer {
    fn made(response: Response<BodyStream>) -> Self {
        Answer { response, origin: Origin::Made, failure: None }
    }
}

pub fn address(request: &Request) -> &str {
    request.uri().path_and_query().map_or("", |address| address.as_str())
}

fn found(request: &Request, running: &LiveEdition, worker: usize) -> Answer {
    let (encoding, address) = (negotiated(request.headers()), address(request));
    if let Some(kept) = running.kept.get(encoding, address) {
        return Answer { origin: Origin::AnswerCache, ..Answer::made(sent(request, &kept)) };
    }
    let asked = route(address);
    let reply = running.make(worker, &asked);
    let made = Arc::new(Encoded::new(reply, encoding));
    running.kept.keep(encoding, address, &made);
    let failure = made.failure.clone();
    let response = match part(request, &made) {
        None => sent(request, &made),
        Some(Ok(part)) => whole(part),
        Some(Err(beyond)) => of_error(running, worker, &asked, &beyond),
    };
    Answer { failure, ..Answer::made(response) }
}

/// Decides on 304 after the address was found, so that an unknown page is a 404, and before any range, as
/// RFC 9110 requires.
fn sent(request: &Request, made: &Encoded) -> Response<BodyStream> {
    if made.is_known(request.headers()) {
        return with_headers(StatusCode::NOT_MODIFIED, BodyStream::none(), &made.headers);
    }
    with_headers(made.status, BodyStream::of(made.body.clone()), &made.headers)
}

fn whole(made: Encoded) -> Response<BodyStream> {
    with_headers(made.status, BodyStream::of(made.body), &made.headers)
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

/// The part that a `Range` header requests; `None` for the whole body. Only GET has ranges. A client with a
/// part of another file, as `If-Range` shows, gets the whole body.
fn part(request: &Request, made: &Encoded) -> Option<Result<Encoded, PageError>> {
    let headers = request.headers();
    let Body::File(file) = &made.body else { return None };
    let same = headers.get(IF_RANGE).is_none_or(|held| Some(held) == made.etag.as_ref());
    if request.method() != Method::GET || !same || made.is_known(headers) {
        return None;
    }
    let length = made.body.length();
    match range::parse(text(headers, &RANGE), length) {
        range::PageRequest::Whole => None,
        range::PageRequest::Unsatisfiable => Some(Err(PageError::NoSuchPart { length })),
        range::PageRequest::Part(part) => {
            let mut partial = made.clone();
            let range = format!("bytes {}-{}/{length}", part.start, part.end - 1);
            partial.headers.extend(HeaderValue::from_str(&range).ok().map(|range| (CONTENT_RANGE, range)));
            partial.body = Body::File(file.clone().part(&part));
            partial.status = StatusCode::PARTIAL_CONTENT;
            Some(Ok(partial))
        }
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// An error in the format of the address, without compression.
fn of_error(running: &LiveEdition, worker: usize, asked: &Routed, error: &PageError) -> Response<BodyStream> {
    let reply = running.with_site(worker, |site| pages::error::response(site, &asked.request, error));
    whole(Encoded::new(reply, ContentEncoding::Identity))
}

/// Answers other methods: 405, or 404 if the address does not exist.
fn other(request: &Request, running: &LiveEdition, worker: usize) -> Answer {
    let asked = route(address(request));
    if request.method() == Method::OPTIONS && asked.request.for_machines() {
        return Answer::made(preflight());
    }
    let reply = running.make(worker, &asked);
    if reply.status == 404 {
        return Answer::made(whole(Encoded::new(reply, ContentEncoding::Identity)));
    }
    let mut response = of_error(running, worker, &asked, &PageError::MethodNotAllowed);
    let allowed = if asked.request.for_machines() { "GET, HEAD, OPTIONS" } else { "GET, HEAD" };
    response.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
    Answer::made(response)
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
fn refusal((status, sentence): Refused) -> Response<BodyStream> {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8")),
        (CACHE_CONTROL, HeaderValue::from_static(Cache::Never.header())),
    ];
    let body = BodyStream::of(Body::from(format!("{sentence}\n")));
    let mut response = with_headers(status, body, &headers);
    response.head_mut().set_connection_type(ConnectionType::Close);
    response
}
