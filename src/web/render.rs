//! An address → what stands there: the whole site as a pure function of the edition, without HTTP.

use crate::web::error::{Missing, PageError, Way};
use crate::web::html::edition_notice;
use crate::web::pages;
use crate::web::request::path;
use crate::web::request::{Asked, Format};
use crate::web::response::Reply;
use crate::web::routes;
use crate::web::site::Site;
use crate::words::Language;

/// `address`: path and query, as a link has it. Whatever it is, there is an answer.
pub fn render(site: &Site, address: &str) -> Reply {
    finished(site, &Asked::new(address))
}

pub fn finished(site: &Site, asked: &Asked) -> Reply {
    let reply = page(site, asked).unwrap_or_else(|failure| pages::error::reply(site, asked, &failure));
    let worded = path::is_worded(&asked.path)
        && ["text/html", "image/svg", "image/png"].iter().any(|kind| reply.content_type.starts_with(kind));
    let by_tls = site.public_url.starts_with("https://");
    Reply { language: worded.then_some(asked.language), by_tls, ..reply }
}

/// Twins have one address, so it is offered instead of a translation.
fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    if asked.language != Language::En && asked.format != Format::Html {
        let ways_on = vec![Way::English(asked.whole_path())];
        return Err(PageError::NotFound { what: Missing::Translation, ways_on });
    }
    edition_notice::edition(site, asked)?;
    match routes::find(asked) {
        Some((page, segments)) => page(site, &asked.clone().with_segments(segments)),
        None => without_slash(asked).map(Reply::moved).ok_or_else(|| pages::error::not_found(site, asked)),
    }
}

/// The same address without the slash at its end, where a page stands there.
fn without_slash(asked: &Asked) -> Option<String> {
    let (path, query) = asked.address.split_once('?').unwrap_or((&asked.address, ""));
    let mark = if query.is_empty() { "" } else { "?" };
    let address = format!("{}{mark}{query}", path.strip_suffix('/')?);
    routes::find(&Asked::new(&address)).map(|_| address)
}
