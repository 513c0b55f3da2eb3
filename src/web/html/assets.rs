//! The static files of every page, compiled into the program. Their addresses contain a digest of the content.

use std::sync::OnceLock;

use crate::domain::Digest;

pub struct Asset {
    pub name: &'static str,
    pub bytes: &'static [u8],
    /// Computed when a page first links the asset.
    version: OnceLock<String>,
}

/// One style sheet for the site and for the charts inside its pages.
const STYLE: &str =
    concat!(include_str!("../../../static/site.css"), "\n", include_str!("../../../static/chart.css"));

pub static ASSETS: [Asset; 5] = [
    asset("site.css", STYLE.as_bytes()),
    asset("icon.svg", include_bytes!("../../../static/icon.svg")),
    asset("icon-180.png", include_bytes!("../../../static/icon-180.png")),
    asset("icon-192.png", include_bytes!("../../../static/icon-192.png")),
    asset("icon-512.png", include_bytes!("../../../static/icon-512.png")),
];

const fn asset(name: &'static str, bytes: &'static [u8]) -> Asset {
    Asset { name, bytes, version: OnceLock::new() }
}

pub fn find(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

/// The address of an asset. It changes with the content, so clients may cache it forever.
pub fn href(name: &str) -> String {
    match find(name) {
        Some(asset) => format!("/static/{name}?v={}", version(asset)),
        None => format!("/static/{name}"),
    }
}

pub fn version(asset: &Asset) -> &str {
    asset.version.get_or_init(|| Digest::of(asset.bytes).short(12))
}
