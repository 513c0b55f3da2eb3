//! Every link on every page resolves, and links reach every page.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::OnceLock;

use scraper::Selector;

use crate::support::site::{Answer, attributes, site};

/// Every page of the site, found by following links from `/`. All tests share the result.
pub fn crawl() -> &'static BTreeMap<String, Answer> {
    static SITE: OnceLock<BTreeMap<String, Answer>> = OnceLock::new();
    SITE.get_or_init(follow)
}

fn follow() -> BTreeMap<String, Answer> {
    let mut seen = BTreeMap::new();
    let mut ahead = VecDeque::from(["/".to_owned()]);
    while let Some(path) = ahead.pop_front() {
        if seen.contains_key(&path) {
            continue;
        }
        let answer = site().get(&path);
        assert_eq!(answer.status, 200, "{path}");
        if answer.header("content-type").unwrap().starts_with("text/html") {
            let page = answer.html();
            let links = attributes(&page, "a[href], link[href]", "href");
            let inside = links.iter().filter(|href| href.starts_with('/'));
            // Sorted lists link to sorted lists without end, so one step of sorting is enough.
            let fresh = inside.filter(|href| !(path.contains("sort=") && href.contains("sort=")));
            ahead.extend(fresh.map(|href| href.split('#').next().unwrap().to_owned()));
        }
        seen.insert(path, answer);
    }
    seen
}

#[test]
fn no_link_is_broken_and_every_page_is_reached() {
    let pages = crawl();
    for path in [
        "/communities",
        "/press",
        "/press.json",
        "/compare",
        "/data",
        "/data/inventory.csv",
        "/criteria",
        "/actions",
        "/reports",
        "/method",
        "/about",
        "/resources",
        "/glossary",
        "/communities.csv",
        "/communities/boston.json",
        "/communities/boston/trajectory.svg",
    ] {
        assert!(pages.contains_key(path), "{path} is reached by no link");
    }
    let html: Vec<(&String, scraper::Html)> = pages
        .iter()
        .filter(|(_, answer)| answer.body.starts_with("<!doctype html>"))
        .map(|(path, answer)| (path, answer.html()))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<String>> = html
        .iter()
        .map(|(path, page)| (path.as_str(), attributes(page, "[id]", "id").into_iter().collect()))
        .collect();
    for (path, page) in &html {
        for href in attributes(page, "a[href]", "href") {
            let Some((target, fragment)) = href.split_once('#') else { continue };
            let target = if target.is_empty() { path.as_str() } else { target };
            assert!(ids[target].contains(fragment), "{path}: {href}");
        }
    }
}

#[test]
fn links_out_of_the_site_are_web_or_mail_addresses() {
    for (path, answer) in crawl().iter().filter(|(_, answer)| answer.body.starts_with("<!doctype html>")) {
        for href in attributes(&answer.html(), "[href]", "href") {
            let known =
                ["/", "#", "http://", "https://", "mailto:"].iter().any(|start| href.starts_with(start));
            assert!(known && !href.starts_with("//"), "{path}: {href}");
        }
    }
}

#[test]
fn every_page_has_one_heading_a_title_and_no_duplicate_id() {
    for (path, answer) in crawl().iter().filter(|(_, answer)| answer.body.starts_with("<!doctype html>")) {
        let page = answer.html();
        assert_eq!(page.select(&Selector::parse("h1").unwrap()).count(), 1, "{path}");
        let ids = attributes(&page, "[id]", "id");
        let once: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(ids.len(), once.len(), "{path}: an id stands twice");
        let odd = |word: &str| ["NaN", "inf", "-inf"].contains(&word);
        assert!(!answer.body.split(|c: char| !c.is_alphanumeric() && c != '-').any(odd), "{path}");
        assert!(page.select(&Selector::parse("[style]").unwrap()).next().is_none(), "{path}: inline style");
    }
}

#[test]
fn the_sitemap_names_every_community() {
    let sitemap = site().get("/sitemap.xml").body;
    for slug in crate::support::site::COMMUNITIES {
        assert!(sitemap.contains(&format!("<loc>https://example.org/communities/{slug}</loc>")));
    }
    assert!(site().get("/robots.txt").body.contains("Sitemap: https://example.org/sitemap.xml"));
}
