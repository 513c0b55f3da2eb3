//! The criteria: each page says by which rule a status was given.

use crate::support::site::{COMMUNITIES, site, texts};

#[test]
fn each_criterion_of_a_community_has_its_rule() {
    let rules: Vec<String> = texts(&site().page("/criteria"), "section[aria-labelledby^=criterion-] > .why");
    assert_eq!(rules.len(), 5);
    for slug in COMMUNITIES {
        let page = site().page(&format!("/communities/{slug}"));
        assert_eq!(texts(&page, ".standings li > .why"), rules, "{slug}");
    }
}

/// One rule for all: no rating of 2 °C lowers a status.
#[test]
fn the_rules_are_those_of_the_method() {
    let page = site().page("/method");
    let rules = texts(&page, "section[aria-labelledby=rules] dd:not(.worked)");
    assert_eq!(rules.len(), 5);
    assert!(!rules.iter().any(|rule| rule.contains("2 °C")), "{rules:?}");
    assert!(rules[4].contains("three of the last five years"), "{}", rules[4]);
}
