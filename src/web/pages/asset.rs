//! `/static/{file}`: only the files built into the program; no path ever reaches the disk.

use super::super::{asked::Asked, assets, cache::Cache, error::PageError, reply::Reply, site::Site};
use super::not_found;

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let asset = assets::find(asked.segment("file")).ok_or_else(|| not_found(site, asked))?;
    let named_by_content = asked.value("v").is_some_and(|version| version == assets::version(asset));
    let cache = if named_by_content { Cache::Forever } else { Cache::Edition };
    Ok(Reply::new(asset.content_type, asset.bytes).cached(cache))
}
