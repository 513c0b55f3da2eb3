//! The site as a shortcut on a phone: its name, icons and colors.

use crate::support::site::{attributes, site};

#[test]
fn the_manifest_names_icons_that_are_there() {
    let manifest = site().json("/manifest.webmanifest");
    assert_eq!(manifest["name"], "Cities Race to Zero Massachusetts");
    let icons = manifest["icons"].as_array().unwrap();
    for (icon, size) in icons.iter().zip([192_u32, 512]) {
        let (status, png) = site().bytes(icon["src"].as_str().unwrap(), None);
        assert_eq!((status, &png[..8]), (200, &b"\x89PNG\r\n\x1a\n"[..]));
        let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        assert_eq!((side(16), side(20)), (size, size));
    }
}

#[test]
fn the_colours_of_the_shortcut_are_those_of_the_page() {
    let css = site().get("/static/site.css").body;
    let page = site().page("/");
    let colours = attributes(&page, "meta[name=theme-color]", "content");
    assert_eq!(colours.len(), 2);
    for colour in colours {
        assert!(css.contains(&format!("--paper: {colour};")), "{colour}");
    }
    assert_eq!(site().json("/manifest.webmanifest")["theme_color"], "#fbfbf8");
    let touch = attributes(&page, "link[rel=apple-touch-icon]", "href");
    assert_eq!(site().get(&touch[0]).header("content-type"), Some("image/png"));
}
