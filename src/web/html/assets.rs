//! The few files every page needs, built into the program and named by their content.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};

pub struct Asset {
    pub name: &'static str,
    pub content_type: &'static str,
    pub bytes: &'static [u8],
    /// Worked out when a page first names it.
    version: OnceLock<String>,
}

/// One style sheet: the site's, and the charts' that are drawn into its pages.
const STYLE: &str =
    concat!(include_str!("../../../static/site.css"), "\n", include_str!("../../../static/chart.css"));

pub static ASSETS: [Asset; 5] = [
    asset("site.css", "text/css; charset=utf-8", STYLE.as_bytes()),
    asset("icon.svg", "image/svg+xml", include_bytes!("../../../static/icon.svg")),
    png("icon-180.png", include_bytes!("../../../static/icon-180.png")),
    png("icon-192.png", include_bytes!("../../../static/icon-192.png")),
    png("icon-512.png", include_bytes!("../../../static/icon-512.png")),
];

const fn png(name: &'static str, bytes: &'static [u8]) -> Asset {
    asset(name, "image/png", bytes)
}

const fn asset(name: &'static str, content_type: &'static str, bytes: &'static [u8]) -> Asset {
    Asset { name, content_type, bytes, version: OnceLock::new() }
}

pub fn find(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

/// The address of an asset; it changes with its content, so that it may be kept forever.
pub fn href(name: &str) -> String {
    match find(name) {
        Some(asset) => format!("/static/{name}?v={}", version(asset)),
        None => format!("/static/{name}"),
    }
}

pub fn version(asset: &Asset) -> &str {
    let read = || Sha256::digest(asset.bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    asset.version.get_or_init(read)
}
