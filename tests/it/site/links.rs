//! Every link on every page resolves, and links reach every page.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::OnceLock;

use scraper::Selector;

use crate::support::site::{Answer, attributes, site};

/// An answer, and what the tests ask of a page: to parse one takes longer than to get it.
pub struct Reached {
    pub answer: Answer,
    page: Option<Page>,
}

#[derive(Default)]
struct Page {
    ids: Vec<String>,
    /// The `href` of each link within the page.
    anchors: Vec<String>,
    /// All attributes `href`.
    hrefs: Vec<String>,
    headings: usize,
    has_inline_style: bool,
}

impl Page {
    fn of(answer: &Answer) -> Self {
        let page = answer.html();
        let count = |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
        Page {
            ids: attributes(&page, "[id]", "id"),
            anchors: attributes(&page, "a[href]", "href"),
            hrefs: attributes(&page, "[href]", "href"),
            headings: count("h1"),
            has_inline_style: count("[style]") > 0,
        }
    }
}

/// Every page of the site, found by following links from `/`. All tests share the result.
pub fn crawl() -> &'static BTreeMap<String, Reached> {
    static SITE: OnceLock<BTreeMap<String, Reached>> = OnceLock::new();
    SITE.get_or_init(follow)
}

fn pages() -> impl Iterator<Item = (&'static str, &'static Answer, &'static Page)> {
    crawl().iter().filter_map(|(path, it)| Some((path.as_str(), &it.answer, it.page.as_ref()?)))
}

fn follow() -> BTreeMap<String, Reached> {
    let mut seen = BTreeMap::new();
    let mut ahead = VecDeque::from(["/".to_owned()]);
    while let Some(path) = ahead.pop_front() {
        if seen.contains_key(&path) {
            continue;
        }
        let answer = site().get(&path);
        assert_eq!(answer.status, 200, "{path}");
        let is_page = answer.header("content-type").unwrap().starts_with("text/html");
        let page = is_page.then(|| Page::of(&answer));
        if let Some(page) = &page {
            let inside = page.hrefs.iter().filter(|href| href.starts_with('/'));
            // Sorted lists link to sorted lists without end, so one step of sorting is enough.
            let fresh = inside.filter(|href| !(path.contains("sort=") && href.contains("sort=")));
            let fresh =
                fresh.filter(|href| !is_picture_of_a_town(href) || href.starts_with("/towns/worcester/"));
            ahead.extend(fresh.map(|href| href.split('#').next().unwrap().to_owned()));
        }
        seen.insert(path, Reached { answer, page });
    }
    seen
}

/// There are tens of thousands of them, so those of one city in English stand for all.
fn is_picture_of_a_town(href: &str) -> bool {
    href.contains("/towns/") && [".svg", ".png"].iter().any(|ending| href.ends_with(ending))
}

#[test]
fn no_link_is_broken_and_every_page_is_reached() {
    let reached = crawl();
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
        assert!(reached.contains_key(path), "{path} is reached by no link");
    }
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages().map(|(path, _, page)| (path, page.ids.iter().map(String::as_str).collect())).collect();
    for (path, _, page) in pages() {
        for href in &page.anchors {
            let Some((target, fragment)) = href.split_once('#') else { continue };
            let target = if target.is_empty() { path } else { target };
            assert!(ids[target].contains(fragment), "{path}: {href}");
        }
    }
}

#[test]
fn links_out_of_the_site_are_web_or_mail_addresses() {
    for (path, _, page) in pages() {
        for href in &page.hrefs {
            let known =
                ["/", "#", "http://", "https://", "mailto:"].iter().any(|start| href.starts_with(start));
            assert!(known && !href.starts_with("//"), "{path}: {href}");
        }
    }
}

#[test]
fn every_page_has_one_heading_a_title_and_no_duplicate_id() {
    for (path, answer, page) in pages() {
        assert_eq!(page.headings, 1, "{path}");
        let once: BTreeSet<&String> = page.ids.iter().collect();
        assert_eq!(page.ids.len(), once.len(), "{path}: an id stands twice");
        let odd = |word: &str| ["NaN", "inf", "-inf"].contains(&word);
        assert!(!answer.body.split(|c: char| !c.is_alphanumeric() && c != '-').any(odd), "{path}");
        assert!(!page.has_inline_style, "{path}: inline style");
    }
}

#[test]
fn the_sitemap_names_every_community_and_town_once() {
    let sitemap = site().get("/sitemap.xml").body;
    for slug in crate::support::site::COMMUNITIES {
        assert!(sitemap.contains(&format!("<loc>https://example.org/communities/{slug}</loc>")));
    }
    for town in site().json("/towns.json").as_array().unwrap() {
        let room = if town["joined"] == true { "communities" } else { "towns" };
        let address = format!("<loc>https://example.org/es/{room}/{}</loc>", town["slug"].as_str().unwrap());
        assert_eq!(sitemap.matches(&address).count(), 1, "{address}");
    }
    assert!(site().get("/robots.txt").body.contains("Sitemap: https://example.org/sitemap.xml"));
}
