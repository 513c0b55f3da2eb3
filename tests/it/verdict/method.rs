//! `/method` explains each definition and works it out from the record.

use crate::support::site::{attributes, site, texts};

#[test]
fn every_entry_of_the_contents_leads_to_its_section() {
    let page = site().page("/method");
    let headings = attributes(&page, "h2", "id");
    let links = attributes(&page, ".contents a", "href");
    assert!(links.len() >= 10, "{links:?}");
    assert!(links.iter().all(|link| headings.contains(&link.trim_start_matches('#').to_owned())), "{links:?}");
}

/// A person reads the examples here.
#[test]
fn the_examples_come_from_the_record() {
    let page = site().page("/method");
    let sections = ["promises", "compare", "verdicts", "answers", "person", "fair"];
    let of = |section: &&str| {
        let examples = texts(&page, &format!("[aria-labelledby={section}] .worked"));
        format!("{section}\n  {}", examples.join("\n  "))
    };
    insta::assert_snapshot!(sections.iter().map(of).collect::<Vec<_>>().join("\n"));
}

#[test]
fn each_verdict_has_its_number_of_communities() {
    let page = site().page("/method");
    let said = texts(&page, "[aria-labelledby=verdicts] dl:first-of-type dd");
    assert_eq!(said.len(), 6);
    let of = |code: &str| site().json(&format!("/communities.json?verdict={code}")).as_array().unwrap().len();
    let codes = ["cant-tell", "met", "missed", "going-up", "on-pace", "behind"];
    for (said, code) in said.iter().zip(codes) {
        assert!(said.ends_with(&format!("Today: {} of 9", of(code))), "{code}: {said}");
    }
}

#[test]
fn the_first_edition_is_told_as_past_and_nowhere_else() {
    let page = site().page("/method");
    assert_eq!(texts(&page, "[aria-labelledby=changed] li").len(), 5);
    let text = texts(&page, "main").remove(0).to_lowercase();
    for gone in ["far behind", "too old", "odd year", "five years away", "may be no more than five years"] {
        assert!(!text.contains(gone), "{gone}");
    }
}
