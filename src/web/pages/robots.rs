//! `/robots.txt`: everything may be read.

use super::super::{asked::Asked, error::PageError, reply::Reply, site::Site};

pub fn page(site: &Site, _: &Asked) -> Result<Reply, PageError> {
    let text = format!("User-agent: *\nAllow: /\nSitemap: {}/sitemap.xml\n", site.public_url);
    Ok(Reply::new("text/plain; charset=utf-8", text))
}
