//! `/manifest.webmanifest`: what the site is called and looks like as a shortcut on a phone.

use serde::Serialize;

use crate::web::directory::Listing;
use crate::web::directory::endpoint::undescribed;
use crate::web::error::PageError;
use crate::web::html::assets;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;

/// A Web App Manifest (W3C).
#[derive(Serialize)]
struct Manifest<'a> {
    name: String,
    short_name: &'a str,
    lang: &'a str,
    start_url: &'static str,
    scope: &'static str,
    /// With the browser's own back button and address: this is a site, not an application.
    display: &'static str,
    theme_color: &'static str,
    background_color: &'static str,
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    r#type: &'static str,
    purpose: &'static str,
}

/// As `--paper` in `static/site.css`, in light.
const PAPER: &str = "#fbfbf8";

pub const FILE: Page = Page {
    listing: Listing::files(&[undescribed("/manifest.webmanifest", Representation::WebManifest)]),
    handler: page,
};

fn page(site: &Site, _: &PageRequest) -> Result<PageResponse, PageError> {
    let campaign = &site.campaign;
    let png =
        |name, sizes| Icon { src: assets::href(name), sizes, r#type: "image/png", purpose: "any maskable" };
    let response = PageResponse::json(&Manifest {
        name: site.name(),
        short_name: &campaign.name,
        lang: &campaign.language,
        start_url: "/",
        scope: "/",
        display: "minimal-ui",
        theme_color: PAPER,
        background_color: PAPER,
        icons: vec![png("icon-192.png", "192x192"), png("icon-512.png", "512x512")],
    })?;
    Ok(PageResponse { representation: Representation::WebManifest, ..response })
}
