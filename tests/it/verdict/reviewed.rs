//! The sentences about each community in one snapshot. A change of the method or record appears as a diff that
//! a person can read.

use crate::support::site::{COMMUNITIES, site, texts};

fn said(path: &str) -> String {
    let twin = site().json(path);
    let (name, verdict) = (twin["name"].as_str().unwrap(), &twin["verdict"]);
    let reason = verdict["reason"].as_str().map(|reason| format!("\n  because: {reason}")).unwrap_or_default();
    format!(
        "{name}: {}\n  {}{reason}\n",
        verdict["word"].as_str().unwrap(),
        verdict["sentence"].as_str().unwrap()
    )
}

#[test]
fn the_nine_and_the_state() {
    let nine = COMMUNITIES.iter().map(|slug| format!("/communities/{slug}.json"));
    let all: Vec<String> = nine.chain(["/state.json".to_owned()]).map(|path| said(&path)).collect();
    insta::assert_snapshot!(all.join("\n"));
}

/// Every page uses the same sentence.
#[test]
fn lists_home_and_criteria_agree() {
    let words = |path: &str, selector: &str| texts(&site().page(path), selector);
    let list = words("/communities", ".list tbody td[class^=answer-]");
    assert_eq!(list.len(), 5 * COMMUNITIES.len());
    assert_eq!(words("/", ".answers-table tbody td"), list);
    assert_eq!(words("/press", ".answers-table tbody td"), list);
    assert_eq!(words("/criteria", ".answers-table tbody td"), list);
    let verdicts = words("/method", ".list .verdict");
    assert_eq!(verdicts.len(), COMMUNITIES.len());
    for (verdict, pace) in verdicts.iter().zip(list.iter().skip(2).step_by(5)) {
        let (word, _) = verdict.split_once(", ").unwrap_or((verdict, ""));
        assert!(pace.starts_with(word) || word == "Can't tell" && pace.contains("can’t tell yet"), "{pace}");
    }
}

#[test]
fn the_working_is_on_the_page_and_in_the_method() {
    let steps = |path: &str| texts(&site().page(path), ".working tbody th");
    assert_eq!(steps("/communities/boston").len(), 14);
    assert_eq!(steps("/communities/lexington").len(), 14);
    let method =
        |selector: &str| texts(&site().page("/method"), &format!("[aria-labelledby=quantities] {selector}"));
    assert_eq!(method("dt"), steps("/communities/boston"));
    let results = texts(&site().page("/communities/boston"), ".working tbody td:last-child");
    let results = results.iter().map(|result| result.split(" [").next().unwrap().to_owned());
    assert_eq!(method("dd.worked strong"), results.collect::<Vec<_>>());
    insta::assert_snapshot!(texts(&site().page("/communities/boston"), ".working tbody tr").join("\n"));
}

#[test]
fn the_yardstick_is_beside_the_target_in_one_unit() {
    // Lexington's residents of 2016 come from town data.
    for (slug, year) in [("boston", 2018), ("lexington", 2016)] {
        let twin = site().json(&format!("/communities/{slug}.json"));
        let inventory = twin["inventories"].as_array().unwrap().iter().find(|i| i["year"] == year).unwrap();
        let residents = twin["population"].as_array().unwrap().last().unwrap()["value"].as_f64().unwrap();
        let expected = inventory["per_person_tco2e"].as_f64().unwrap() * (1.0 - 0.633) * residents;
        let shown = twin["fair_share"]["level_tco2e"].as_f64().unwrap();
        assert!((shown - expected).abs() < 5.0, "{slug}: {shown} {expected}");
    }
    for (slug, said) in [
        ("boston", "Its own target for 2030, 3,924,926 t CO₂e, is higher."),
        ("somerville", "It has no target of its own before net zero that could be set against it."),
        ("medford", "Its own target has no known level that could be set against it."),
    ] {
        let page = texts(&site().page(&format!("/communities/{slug}")), "[aria-labelledby=working] p").concat();
        assert!(page.contains(said), "{slug}: {page}");
    }
    let melrose = site().json("/communities/melrose.json");
    assert!(melrose["fair_share"]["level_tco2e_reason"].is_string());
}

#[test]
fn the_first_use_of_a_word_leads_to_the_glossary() {
    use crate::support::site::attributes;
    for path in ["/", "/communities/boston", "/method", "/state", "/criteria"] {
        let links = attributes(&site().page(path), "a.term", "href");
        assert!(links.len() >= 3, "{path}: {links:?}");
        let mut once = links.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), links.len(), "{path}");
    }
}
