//! `/sitemap.xml`: every page, with the day its record was checked.

use askama::Template;

use super::super::{asked::Asked, error::PageError, reply::Reply, site::Site};
use super::TOP;

#[derive(Template)]
#[template(path = "sitemap.xml")]
struct Sitemap {
    addresses: Vec<String>,
    as_of: String,
}

pub fn page(site: &Site, _: &Asked) -> Result<Reply, PageError> {
    let top = TOP.iter().map(|(path, _)| (*path).to_owned());
    let communities = site.store.names()?.into_iter().map(|(slug, _)| format!("/communities/{slug}"));
    let addresses = top.chain(communities).map(|path| format!("{}{path}", site.public_url)).collect();
    let sitemap = Sitemap { addresses, as_of: site.edition().as_of.to_string() };
    let body = sitemap.render().map_err(PageError::internal)?;
    Ok(Reply::new("application/xml; charset=utf-8", body))
}
