//! More communities than fit on a page: each is on some page, and no page lists all.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::support::Data;
use crate::support::many;
use crate::support::site::{Site, attributes, texts};

fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let data = Data::published();
        many::add(&data.root(), 160, 3);
        Site::of(&data.root())
    })
}

fn slugs(list: &serde_json::Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|one| one["slug"].as_str().unwrap().to_owned()).collect()
}

/// The slugs on all pages of a list, found by following the links to the next page.
fn walked(first: &str) -> (usize, Vec<String>) {
    let (mut pages, mut found, mut next) = (0, Vec::new(), Some(first.to_owned()));
    while let Some(path) = next {
        let page = site().page(&path);
        let rows = attributes(&page, "table.list tbody th a", "href");
        found.extend(rows.iter().map(|href| href.trim_start_matches("/communities/").to_owned()));
        pages += 1;
        next = attributes(&page, "a[rel=next]", "href").pop();
        assert_eq!(attributes(&page, "a[rel=prev]", "href").is_empty(), pages == 1, "{path}");
    }
    (pages, found)
}

#[test]
fn the_pages_of_a_list_are_its_twin() {
    for query in ["", "?joined=no", "?sort=emissions&direction=down", "?country=US&sort=verdict"] {
        let whole = slugs(&site().json(&format!("/communities.json{query}")));
        let (pages, found) = walked(&format!("/communities{query}"));
        assert_eq!(found, whole, "{query}");
        assert_eq!(pages, whole.len().div_ceil(50).max(1), "{query}");
    }
    assert_eq!(slugs(&site().json("/communities.json")).len(), 9 + 120);
}

/// The number in the text of a choice, such as "Brazil (12)".
fn number_in(text: &str) -> usize {
    text.rsplit_once('(').unwrap().1.trim_end_matches(')').parse().unwrap()
}

#[test]
fn each_choice_says_how_many_it_shows() {
    let list = site().page("/communities");
    let codes = attributes(&list, "select#country option", "value");
    let said = texts(&list, "select#country option");
    assert!(codes.len() > 10, "{codes:?}");
    let mut all = 0;
    for (code, said) in codes.iter().zip(&said).skip(1) {
        let found = slugs(&site().json(&format!("/communities.json?country={code}"))).len();
        assert_eq!(number_in(said), found, "{said}");
        all += found;
    }
    assert_eq!(all, slugs(&site().json("/communities.json")).len());
    let there = site().page("/communities?country=BR");
    let regions: usize = texts(&there, "select#region option").iter().skip(1).map(|text| number_in(text)).sum();
    assert_eq!(regions, slugs(&site().json("/communities.json?country=BR")).len());
}

#[test]
fn no_page_lists_all() {
    for path in ["/", "/communities", "/criteria", "/reports", "/compare", "/find?q=al", "/method"] {
        let page = site().page(path);
        let linked: BTreeSet<String> =
            attributes(&page, "main a", "href").into_iter().filter(|href| href.contains("/made-")).collect();
        assert!(linked.len() <= 60, "{path}: {}", linked.len());
        assert!(attributes(&page, "main input[type=checkbox]", "value").len() <= 60, "{path}");
    }
}

#[test]
fn the_pictures_of_all_are_in_pages() {
    let rows = |path: &str| attributes(&site().page(path), "section[aria-labelledby=pictures] th a", "href");
    let all: Vec<String> = ["/press", "/press?page=2", "/press?page=3"].into_iter().flat_map(rows).collect();
    assert_eq!(all.len(), 129);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 129, "one stands on two pages");
}

#[test]
fn the_numbers_behind_all_verdicts_are_in_pages_and_the_method_is_told_once() {
    let page = |number: usize| site().page(&format!("/method?page={number}"));
    let rows = |number| attributes(&page(number), "section[aria-labelledby=table] tbody th a", "href");
    let all: BTreeSet<String> = (1..=4).flat_map(rows).collect();
    assert_eq!(all.len(), 9 + 160);
    let told = |number| attributes(&page(number), "main section", "aria-labelledby");
    assert!(told(1).contains(&"quantities".to_owned()) && told(1).len() > 5, "{:?}", told(1));
    assert_eq!(told(2), ["table"]);
}

#[test]
fn what_is_compared_is_found_by_its_name() {
    let first = &site().json("/communities.json?country=BR")[0];
    let (slug, name) = (first["slug"].as_str().unwrap(), first["name"].as_str().unwrap());
    let page = site().page(&format!("/compare?c=boston&q={}", name.replace(' ', "+")));
    let offered = attributes(&page, "form.compare input[name=c]", "value");
    assert!(offered.contains(&"boston".to_owned()) && offered.contains(&slug.to_owned()), "{offered:?}");
}

#[test]
fn a_page_beyond_the_last_says_which_there_are() {
    let answer = site().get("/communities?page=4");
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains("1 to 3"), "{}", answer.body);
}
