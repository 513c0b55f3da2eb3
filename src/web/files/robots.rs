//! `/robots.txt`: everything may be read.

use crate::web::error::PageError;
use crate::web::request::Asked;
use crate::web::response::Reply;
use crate::web::site::Site;

pub fn page(site: &Site, _: &Asked) -> Result<Reply, PageError> {
    let text = format!("User-agent: *\nAllow: /\nSitemap: {}/sitemap.xml\n", site.public_url);
    Ok(Reply::new("text/plain; charset=utf-8", text))
}
