//! A reply as HTTP: its validator, the part that was asked for, its headers.

use actix_web::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, ALLOW, CONTENT_ENCODING, ETAG, HeaderName, HeaderValue, IF_NONE_MATCH, IF_RANGE,
    RANGE,
};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse};

use super::asked::Asked;
use super::body::Body;
use super::cache::Cache;
use super::error::{self, PageError};
use super::headers;
use super::range;
use super::render::finished;
use super::reply::Reply;
use super::site::Site;
use crate::store::StoreError;

pub type Opened = Result<Site, StoreError>;

pub fn respond(request: &HttpRequest, site: &Opened) -> HttpResponse {
    let address = request.uri().path_and_query().map_or("", |address| address.as_str());
    let asked = Asked::new(address);
    if request.method() == Method::OPTIONS && asked.for_machines() {
        return preflight();
    }
    let Ok(site) = site else { return plain(error::unopened(&asked)) };
    let reply = finished(site, &asked);
    if [Method::GET, Method::HEAD].contains(request.method()) || reply.status == 404 {
        validated(request, site, &asked, reply)
    } else {
        refused(site, &asked)
    }
}

fn refused(site: &Site, asked: &Asked) -> HttpResponse {
    let mut response = plain(error::reply(site, asked, &PageError::MethodNotAllowed));
    let allowed = if asked.for_machines() { "GET, HEAD, OPTIONS" } else { "GET, HEAD" };
    response.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
    response
}

/// What a browser asks before a page of another origin may ask for a part, or with a validator.
fn preflight() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((ALLOW, "GET, HEAD, OPTIONS"))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header((ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD"))
        .insert_header((ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match, If-Range, Range"))
        .insert_header((ACCESS_CONTROL_MAX_AGE, "86400"))
        .finish()
}

/// The 304 is decided here, after routing, so that an unknown page stays a 404; and before any part,
/// as the standard wants it.
fn validated(request: &HttpRequest, site: &Site, asked: &Asked, reply: Reply) -> HttpResponse {
    if reply.cache != Cache::Edition {
        return plain(reply);
    }
    let weak = || format!("W/\"{}\"", site.edition().short_digest());
    let tag = reply.etag.clone().unwrap_or_else(weak);
    let mut response = if is_known(request, &tag) {
        plain(Reply { body: Body::from(""), ..reply }.with_status(304))
    } else {
        plain(part(request, &tag, reply).unwrap_or_else(|beyond| error::reply(site, asked, &beyond)))
    };
    if let Ok(value) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, value);
    }
    response
}

/// A weak comparison: what was kept may have been weakened on the way, by compression.
fn is_known(request: &HttpRequest, tag: &str) -> bool {
    let strong = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let known = header(request, &IF_NONE_MATCH);
    known.is_some_and(|known| known.split(',').any(|one| one.trim() == "*" || strong(one) == strong(tag)))
}

/// What a `Range` header asks for, of what may be given in parts. Only GET knows parts; and who holds
/// a part of another file, as `If-Range` tells, gets the whole.
fn part(request: &HttpRequest, tag: &str, mut reply: Reply) -> Result<Reply, PageError> {
    let same = header(request, &IF_RANGE).is_none_or(|held| held == tag && !tag.starts_with("W/"));
    let length = reply.body.length();
    let Body::File(file) = reply.body.clone() else { return Ok(reply) };
    if request.method() != Method::GET || !same {
        return Ok(reply);
    }
    match range::parse(header(request, &RANGE), length) {
        range::Asked::Whole => Ok(reply),
        range::Asked::Unsatisfiable => Err(PageError::NoSuchPart { length }),
        range::Asked::Part(part) => {
            reply.content_range = Some(format!("bytes {}-{}/{length}", part.start, part.end - 1));
            reply.body = Body::File(file.part(&part));
            Ok(reply.with_status(206))
        }
    }
}

fn header<'a>(request: &'a HttpRequest, name: &HeaderName) -> Option<&'a str> {
    request.headers().get(name).and_then(|value| value.to_str().ok())
}

fn plain(reply: Reply) -> HttpResponse {
    if let Some(failure) = &reply.failure {
        eprintln!("error: {failure}");
    }
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    for header in headers::of(&reply) {
        response.insert_header(header);
    }
    if reply.in_parts() {
        // Parts are parts of the file, never of a compressed form of it.
        response.insert_header((CONTENT_ENCODING, "identity"));
    }
    match reply.body.read() {
        Ok(bytes) => response.body(bytes),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}
