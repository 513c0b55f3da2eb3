//! Each page has a twin that parses, has its promised keys and agrees with the page.

use serde_json::Value;

use crate::support::site::{COMMUNITIES, attributes, folded, site, texts};

#[test]
fn the_community_twin_has_the_contract_s_keys() {
    let twin = site().json("/communities/boston.json");
    let has = |value: &Value, keys: &[&str]| {
        for key in keys {
            assert!(value.get(key).is_some(), "{key} is missing in {value}");
        }
    };
    has(
        &twin,
        &["slug", "name", "kind", "state", "county", "edition", "as_of", "population", "pledge", "targets"],
    );
    has(&twin, &["inventories", "verdict", "criteria", "actions", "reports", "sources"]);
    has(&twin["population"][0], &["year", "value", "source"]);
    has(&twin["pledge"], &["joined", "networks", "source"]);
    has(
        &twin["targets"][0],
        &["kind", "basis", "year", "reduction_pct", "baseline_year", "level_tco2e", "source"],
    );
    has(&twin["inventories"][0], &["year", "basis", "series", "total_tco2e", "precision", "sectors"]);
    has(&twin["inventories"][0], &["per_person_tco2e", "source"]);
    has(&twin["inventories"][0]["sectors"], &["stationary", "transport", "waste", "ippu", "afolu", "other"]);
    has(
        &twin["verdict"],
        &["target_year", "word", "sentence", "reason", "latest_year", "change_since_baseline_pct"],
    );
    has(&twin["verdict"], &["needed_pct_per_year", "observed_pct_per_year", "needed_tco2e_per_year"]);
    has(&twin["verdict"], &["projected_tco2e", "gap_to_path_tco2e"]);
    has(&twin["criteria"][0], &["number", "status", "evidence", "source"]);
    has(&twin["actions"][0], &["title", "sector", "status", "started", "inclusive", "summary", "source"]);
    has(
        &twin["actions"][0],
        &["due", "inclusive_because", "sources", "locator", "adopted", "checked", "open_to", "url"],
    );
    has(&twin["reports"][0], &["covers_year", "published", "kind", "title", "url"]);
    has(
        &twin["sources"]["mma-story"],
        &["title", "publisher", "kind", "url", "published", "locator", "archived"],
    );
    has(&twin, &["contact", "reply", "confirmed"]);
}

#[test]
fn the_list_twin_has_the_contract_s_keys() {
    let list = site().json("/communities.json");
    let slugs: Vec<&str> = list.as_array().unwrap().iter().map(|row| row["slug"].as_str().unwrap()).collect();
    assert_eq!(slugs, COMMUNITIES);
    for key in [
        "slug",
        "name",
        "kind",
        "county",
        "latest_year",
        "latest_tco2e",
        "change_since_baseline_pct",
        "interim_target",
        "net_zero_year",
        "verdict",
    ] {
        assert!(list[0].get(key).is_some(), "{key}");
    }
}

/// Each `null` has a reason, for the keys that promise one.
#[test]
fn what_is_not_known_has_a_reason() {
    for slug in COMMUNITIES {
        let twin = site().json(&format!("/communities/{slug}.json"));
        let verdict = twin["verdict"].as_object().unwrap();
        for (key, reason) in verdict.iter().filter(|(key, _)| key.ends_with("_reason")) {
            let value = &verdict[key.trim_end_matches("_reason")];
            assert_eq!(value.is_null(), reason.is_string(), "{slug} {key}");
        }
        for inventory in twin["inventories"].as_array().unwrap() {
            assert_eq!(
                inventory["per_person_tco2e"].is_null(),
                inventory["per_person_tco2e_reason"].is_string()
            );
        }
    }
}

#[test]
fn pages_say_what_their_twins_say() {
    for slug in COMMUNITIES {
        let path = format!("/communities/{slug}");
        let page = site().page(&path);
        let twin = site().json(&format!("{path}.json"));
        assert_eq!(texts(&page, ".lead")[0], folded(twin["answers"]["sentence"].as_str().unwrap()));
        let word = twin["verdict"]["word"].as_str().unwrap();
        let pace = texts(&page, ".answer-pace dd")[0].clone();
        match (word, &twin["verdict"]["latest_year"]) {
            ("Can't tell", _) => assert!(pace.contains("We can’t tell whether it is on pace."), "{pace}"),
            (_, year) => assert!(pace.starts_with(&format!("{word} count of {year}")), "{pace}"),
        }
        let csv = site().get(&format!("{path}.csv")).csv();
        let totals = csv.iter().filter(|row| row["figure"] == "total").count();
        assert_eq!(totals, twin["inventories"].as_array().unwrap().len(), "{slug}");
        assert!(csv.iter().all(|row| row["source_url"].starts_with("http") && !row["unit"].is_empty()));
    }
}

#[test]
fn lists_in_csv_and_json_have_the_same_rows() {
    for path in ["/communities", "/criteria", "/actions", "/reports", "/communities?target=no"] {
        let (base, query) = path.split_once('?').map_or((path, String::new()), |(p, q)| (p, format!("?{q}")));
        let json = site().json(&format!("{base}.json{query}"));
        let csv = site().get(&format!("{base}.csv{query}")).csv();
        assert_eq!(json.as_array().unwrap().len(), csv.len(), "{path}");
        assert!(!csv.is_empty(), "{path}");
    }
}

#[test]
fn each_page_names_twins_that_are_there() {
    for path in [
        "/",
        "/communities",
        "/communities/boston",
        "/criteria",
        "/find",
        "/join",
        "/find?q=new",
        "/about",
        "/glossary",
        "/method",
        "/resources",
    ] {
        let named = attributes(&site().page(path), "link[rel=alternate][type]", "href");
        assert!(!named.is_empty(), "{path}");
        for twin in named {
            let answer = site().get(&twin);
            assert_eq!(answer.status, 200, "{twin}");
            assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
            if twin.ends_with(".json") {
                answer.json();
            }
        }
    }
}

#[test]
fn healthz_names_the_edition() {
    let health = site().json("/healthz");
    assert_eq!(health["status"], "ok");
    assert_eq!(health["edition"], site().json("/communities/boston.json")["edition"]);
    assert_eq!(health["edition"].as_str().unwrap().len(), 64);
    let built: jiff::Timestamp = health["built"].as_str().unwrap().parse().unwrap();
    assert!(built <= jiff::Timestamp::now());
}
