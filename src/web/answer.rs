//! A reply as HTTP: its validator, the part that was asked for, its headers.

use actix_web::http::header::{
    ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ALLOW, CACHE_CONTROL, CONTENT_ENCODING,
    CONTENT_LANGUAGE, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, HeaderValue,
    IF_NONE_MATCH, IF_RANGE, RANGE, X_FRAME_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse};

use super::addresses;
use super::asked::{Asked, Format};
use super::cache::Cache;
use super::cited;
use super::error::{self, Missing, PageError, Way};
use super::headers;
use super::range;
use super::reply::{Framing, Reply};
use super::routes::Opened;
use super::site::Site;
use crate::domain::Code;
use crate::words::Language;

pub fn respond(
    request: &HttpRequest,
    site: &Opened,
    page: impl Fn(&Site, &Asked) -> Result<Reply, PageError>,
) -> HttpResponse {
    let asked = Asked::new(request);
    if request.method() == Method::OPTIONS && asked.for_machines() {
        return preflight();
    }
    let Ok(site) = site else { return plain(error::unopened(&asked)) };
    let only_in_english = asked.language != Language::En && asked.format != Format::Html;
    let answer = if only_in_english {
        Err(untranslated(request))
    } else {
        cited::edition(site, &asked).and_then(|_| page(site, &asked))
    };
    let response = answer.and_then(|reply| validated(request, site, reply)).unwrap_or_else(|failure| {
        let mut response = plain(error::reply(site, &asked, &failure));
        if matches!(failure, PageError::MethodNotAllowed) {
            let allowed = if asked.for_machines() { "GET, HEAD, OPTIONS" } else { "GET, HEAD" };
            response.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
        }
        response
    });
    in_language(&asked, response)
}

/// Twins have one address: it is offered instead.
fn untranslated(request: &HttpRequest) -> PageError {
    let (_, path) = addresses::split(request.path());
    PageError::NotFound { what: Missing::Translation, ways_on: vec![Way::English(path.to_owned())] }
}

/// Names the language of what is worded.
fn in_language(asked: &Asked, mut response: HttpResponse) -> HttpResponse {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if ["text/html", "image/svg", "image/png"].iter().any(|worded| kind.starts_with(worded)) {
        let code = HeaderValue::from_static(asked.language.code());
        response.headers_mut().insert(CONTENT_LANGUAGE, code);
    }
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
fn validated(request: &HttpRequest, site: &Site, reply: Reply) -> Result<HttpResponse, PageError> {
    if reply.cache != Cache::Edition {
        return Ok(plain(reply));
    }
    let weak = || format!("W/\"{}\"", site.edition().short_digest());
    let tag = reply.etag.clone().unwrap_or_else(weak);
    let mut response = if is_known(request, &tag) {
        plain(Reply { body: Vec::new(), in_parts: false, ..reply }.with_status(304))
    } else {
        plain(part(request, &tag, reply)?)
    };
    if let Ok(value) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, value);
    }
    Ok(response)
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
    if !reply.in_parts || request.method() != Method::GET || !same {
        return Ok(reply);
    }
    let length = reply.body.len() as u64;
    match range::parse(header(request, &RANGE), length) {
        range::Asked::Whole => Ok(reply),
        range::Asked::Unsatisfiable => Err(PageError::NoSuchPart { length }),
        range::Asked::Part(part) => {
            reply.content_range = Some(format!("bytes {}-{}/{length}", part.start, part.end - 1));
            reply.body.truncate(usize::try_from(part.end).unwrap_or(usize::MAX));
            reply.body.drain(..usize::try_from(part.start).unwrap_or(usize::MAX).min(reply.body.len()));
            Ok(reply.with_status(206))
        }
    }
}

fn header<'a>(request: &'a HttpRequest, name: &HeaderName) -> Option<&'a str> {
    request.headers().get(name).and_then(|value| value.to_str().ok())
}

fn plain(reply: Reply) -> HttpResponse {
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut builder = HttpResponse::build(status);
    builder
        .insert_header((CONTENT_TYPE, reply.content_type))
        .insert_header((CACHE_CONTROL, reply.cache.header()));
    if !reply.content_type.starts_with("text/html") {
        // Anyone may read the record from a page of their own.
        builder
            .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
            .insert_header((ACCESS_CONTROL_EXPOSE_HEADERS, "Accept-Ranges, Content-Range, ETag"));
    }
    if reply.in_parts {
        // Parts are parts of the file, never of a compressed form of it.
        builder.insert_header((ACCEPT_RANGES, "bytes")).insert_header((CONTENT_ENCODING, "identity"));
    }
    if let Some(range) = reply.content_range {
        builder.insert_header((CONTENT_RANGE, range));
    }
    match reply.framing {
        Framing::Nowhere => builder.insert_header((X_FRAME_OPTIONS, "DENY")),
        Framing::Anywhere => builder.insert_header((CONTENT_SECURITY_POLICY, headers::FRAMED_POLICY)),
    };
    if let Some(policy) = reply.content_security_policy {
        builder.insert_header((CONTENT_SECURITY_POLICY, policy));
    }
    builder.body(reply.body)
}
