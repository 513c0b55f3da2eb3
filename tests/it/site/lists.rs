//! Search, filters and sorting by the query.

use crate::support::site::{COMMUNITIES, attributes, site, texts};

fn names(query: &str) -> Vec<String> {
    texts(&site().page(&format!("/communities{query}")), ".list tbody th")
}

#[test]
fn filters_narrow_the_list() {
    for asked in ["BEDFORD", "new bedfrod", "City of New Bedford, MA", "N%C3%A9w Bedford"] {
        assert_eq!(names(&format!("?q={}", asked.replace(' ', "+"))), ["New Bedford"], "{asked}");
    }
    assert_eq!(names("?kind=town"), ["Lexington"]);
    assert_eq!(names("?county=Hampshire"), ["Northampton"]);
    assert_eq!(names("?inventory=no"), ["Melrose"]);
    assert_eq!(names("?target=yes"), ["Beverly", "Boston", "Cambridge", "Medford", "New Bedford"]);
    assert_eq!(names("?net_zero=2050").len(), COMMUNITIES.len());
    assert_eq!(names("?kind=&county=&q=").len(), COMMUNITIES.len());
    assert_eq!(names("?verdict=behind"), ["Boston", "Somerville"]);
    assert_eq!(names("?utm_source=paper").len(), COMMUNITIES.len());
}

#[test]
fn a_search_without_a_hit_offers_a_way_on() {
    let page = site().page("/communities?q=zzz");
    assert_eq!(texts(&page, "[role=status]"), ["No communities found."]);
    assert_eq!(attributes(&page, ".absent a", "href"), ["/communities"]);
}

#[test]
fn the_form_keeps_its_state() {
    let page = site().page("/communities?q=bo&kind=city&target=yes&sort=change&direction=down");
    assert_eq!(attributes(&page, "#q", "value"), ["bo"]);
    assert_eq!(attributes(&page, "option[selected]", "value"), ["city", "", "", "yes", "", ""]);
    assert_eq!(attributes(&page, "input[name=sort]", "value"), ["change"]);
    assert_eq!(attributes(&page, "th[aria-sort=descending] a", "href").len(), 1);
}

#[test]
fn every_column_sorts_both_ways_by_plain_links() {
    let page = site().page("/communities");
    for href in attributes(&page, "thead th a", "href") {
        let up = site().json(&href.replace("/communities?", "/communities.json?"));
        let turned =
            attributes(&site().page(&href), "th[aria-sort=ascending] a, th[aria-sort=descending] a", "href");
        let down = site().json(&turned[0].replace("/communities?", "/communities.json?"));
        assert_eq!(up.as_array().unwrap().len(), COMMUNITIES.len(), "{href}");
        assert_eq!(down.as_array().unwrap().len(), COMMUNITIES.len(), "{href}");
    }
    let years = |query: &str| -> Vec<Option<i64>> {
        let list = site().json(&format!("/communities.json{query}"));
        list.as_array().unwrap().iter().map(|row| row["latest_year"].as_i64()).collect()
    };
    let up = years("?sort=latest");
    assert!(up.iter().flatten().is_sorted());
    assert!(years("?sort=latest&direction=down").iter().flatten().rev().is_sorted());
    assert_eq!((up.last(), years("?sort=latest&direction=down").last()), (Some(&None), Some(&None)));
}

#[test]
fn actions_are_filtered_by_sector_status_and_fairness() {
    let all = site().json("/actions.json");
    for (key, value) in [("sector", "waste"), ("status", "planned")] {
        let expected = all.as_array().unwrap().iter().filter(|action| action[key] == value).count();
        let found = site().json(&format!("/actions.json?{key}={value}"));
        assert_eq!(found.as_array().unwrap().len(), expected);
        assert!(expected > 0);
        let page = site().page(&format!("/actions?{key}={value}"));
        assert_eq!(texts(&page, ".actions h3").len(), expected);
    }
    let inclusive = site().json("/actions.json?inclusive=yes");
    let inclusive = inclusive.as_array().unwrap();
    assert!(
        inclusive.iter().all(|action| action["inclusive"] == true && action["inclusive_because"].is_string())
    );
    let page = site().page("/actions?inclusive=yes");
    assert_eq!(texts(&page, ".because").len(), inclusive.len());
}

#[test]
fn each_choice_says_how_many_actions_it_would_show() {
    let page = site().page("/actions?sector=transport");
    for (name, value, chosen) in [
        ("sector", "transport", true),
        ("sector", "waste", false),
        ("status", "in-force", false),
        ("inclusive", "yes", false),
    ] {
        let sector = if name == "sector" { "" } else { "sector=transport&" };
        let found = site().json(&format!("/actions.json?{sector}{name}={value}"));
        let shown =
            texts(&page, &format!("#{name} option[value={value}]{}", if chosen { "[selected]" } else { "" }));
        assert!(shown[0].ends_with(&format!(" ({})", found.as_array().unwrap().len())), "{name}: {shown:?}");
    }
}

#[test]
fn a_community_says_what_is_done_what_is_under_way_and_by_when() {
    let page = site().page("/communities/cambridge");
    let stages = texts(&page, "[aria-labelledby=actions] > h3");
    let rules = "Rules and programs in force, by published lists";
    assert_eq!(stages, ["Done or in force: seven actions", "Under way: seven actions", rules]);
    let facts = texts(&page, "[aria-labelledby=actions] .facts");
    assert!(facts.contains(&"In progress Transportation since 2019 by November 2027".to_owned()), "{facts:?}");
    let due = |stage: &str| {
        facts.iter().filter(|fact| fact.starts_with(stage) && fact.contains("no deadline found")).count()
    };
    assert_eq!((due("In force"), due("In progress") > 0), (0, true), "{facts:?}");
}

#[test]
fn a_table_has_a_caption_and_scopes() {
    let page = site().page("/communities");
    assert_eq!(texts(&page, ".list caption").len(), 1);
    let heads = texts(&page, ".list th").len();
    assert_eq!(attributes(&page, ".list th", "scope").len(), heads);
}
