//! Which address is which page. The one place, with `server`, that knows the HTTP framework.

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderValue;
use actix_web::http::header::{
    ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_ORIGIN, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_RANGE,
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH, RANGE, X_FRAME_OPTIONS,
};
use actix_web::web::{Data, ServiceConfig, get, head, resource, route};
use actix_web::{HttpRequest, HttpResponse};

use crate::store::StoreError;

use super::asked::Asked;
use super::cache::Cache;
use super::cited;
use super::error::{self, PageError};
use super::headers;
use super::pages;
use super::range;
use super::reply::{Framing, Reply};
use super::site::Site;

/// A page: what was asked of the edition, answered.
type Page = fn(&Site, &Asked) -> Result<Reply, PageError>;
type Opened = Result<Site, StoreError>;

pub fn configure(config: &mut ServiceConfig, site: Opened) {
    config.app_data(Data::new(site));
    for (path, page) in PAGES {
        config.service(answer(path, *page));
    }
    config.default_service(route().to(|request: HttpRequest, site: Data<Opened>| async move {
        respond(&request, &site, |site, asked| Err(pages::not_found(site, asked)))
    }));
}

const PAGES: &[(&str, Page)] = &[
    ("/", pages::home::page),
    ("/index.json", pages::home::page),
    ("/communities", pages::communities::page),
    ("/communities.json", pages::communities::page),
    ("/communities.csv", pages::communities::page),
    ("/communities/{slug}", pages::community::page),
    ("/communities/{slug}/changes.atom", pages::changes::community_feed),
    ("/communities/{slug}/embed", pages::embed::page),
    ("/communities/{slug}/card.png", pages::chart::card),
    ("/communities/{slug}/{chart}", pages::chart::page),
    ("/compare", pages::compare::page),
    ("/compare.json", pages::compare::page),
    ("/compare.csv", pages::compare::page),
    ("/criteria", pages::criteria::page),
    ("/criteria.json", pages::criteria::page),
    ("/criteria.csv", pages::criteria::page),
    ("/actions", pages::actions::page),
    ("/actions.json", pages::actions::page),
    ("/actions.csv", pages::actions::page),
    ("/reports", pages::reports::page),
    ("/reports.json", pages::reports::page),
    ("/reports.csv", pages::reports::page),
    ("/state", pages::state::page),
    ("/state.json", pages::state::page),
    ("/state.csv", pages::state::page),
    ("/card.png", pages::chart::campaign_card),
    ("/state/{chart}", pages::chart::of_state),
    ("/method", pages::method::page),
    ("/method.json", pages::method::page),
    ("/press", pages::press::page),
    ("/press.json", pages::press::page),
    ("/data", pages::data::page),
    ("/data.json", pages::data::page),
    ("/data/{file}", pages::data::file),
    ("/changes", pages::changes::page),
    ("/changes.json", pages::changes::page),
    ("/changes.csv", pages::changes::page),
    ("/changes.atom", pages::changes::feed),
    ("/about", pages::about::page),
    ("/about.json", pages::about::page),
    ("/resources", pages::resources::page),
    ("/resources.json", pages::resources::page),
    ("/glossary", pages::glossary::page),
    ("/glossary.json", pages::glossary::page),
    ("/healthz", pages::healthz::page),
    ("/sitemap.xml", pages::sitemap::page),
    ("/robots.txt", pages::robots::page),
    ("/manifest.webmanifest", pages::manifest::page),
    ("/static/{file}", pages::asset::page),
];

/// GET and HEAD are answered; any other method is told which are.
fn answer(path: &str, page: Page) -> actix_web::Resource {
    let handler = move |request: HttpRequest, site: Data<Opened>| async move { respond(&request, &site, page) };
    let refuse = |request: HttpRequest, site: Data<Opened>| async move {
        respond(&request, &site, |_, _| Err(PageError::MethodNotAllowed))
    };
    resource(path).route(get().to(handler)).route(head().to(handler)).default_service(route().to(refuse))
}

fn respond(
    request: &HttpRequest,
    site: &Opened,
    page: impl Fn(&Site, &Asked) -> Result<Reply, PageError>,
) -> HttpResponse {
    let asked = Asked::new(request);
    let Ok(site) = site else { return plain(error::unopened()) };
    let answer = cited::edition(site, &asked).and_then(|_| page(site, &asked));
    match answer {
        Ok(reply) => validated(request, site, part(request, reply)),
        Err(failure) => {
            let refused = matches!(failure, PageError::MethodNotAllowed);
            let mut response = plain(error::reply(site, &asked, &failure));
            if refused {
                response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            }
            response
        }
    }
}

/// The 304 is decided here, after routing, so that an unknown page stays a 404.
fn validated(request: &HttpRequest, site: &Site, reply: Reply) -> HttpResponse {
    if reply.cache != Cache::Edition {
        return plain(reply);
    }
    let tag = format!("W/\"{}\"", site.edition().short_digest());
    let known = request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let unchanged =
        known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag || one.trim() == "*"));
    let mut response = if unchanged {
        HttpResponse::NotModified().insert_header((CACHE_CONTROL, reply.cache.header())).finish()
    } else {
        plain(reply)
    };
    if let Ok(value) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, value);
    }
    response
}

/// What a `Range` header asks for, of what may be given in parts.
fn part(request: &HttpRequest, mut reply: Reply) -> Reply {
    if !reply.in_parts {
        return reply;
    }
    let asked = request.headers().get(RANGE).and_then(|value| value.to_str().ok());
    let length = reply.body.len() as u64;
    match range::parse(asked, length) {
        range::Asked::Whole => reply,
        range::Asked::Unsatisfiable => {
            Reply { content_range: Some(format!("bytes */{length}")), body: Vec::new(), ..reply }
                .with_status(416)
        }
        range::Asked::Part(part) => {
            reply.content_range = Some(format!("bytes {}-{}/{length}", part.start, part.end - 1));
            reply.body.truncate(usize::try_from(part.end).unwrap_or(usize::MAX));
            reply.body.drain(..usize::try_from(part.start).unwrap_or(usize::MAX).min(reply.body.len()));
            reply.with_status(206)
        }
    }
}

fn plain(reply: Reply) -> HttpResponse {
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut builder = HttpResponse::build(status);
    builder
        .insert_header((CONTENT_TYPE, reply.content_type))
        .insert_header((CACHE_CONTROL, reply.cache.header()));
    if !reply.content_type.starts_with("text/html") {
        // Anyone may read the record from a page of their own.
        builder.insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
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
