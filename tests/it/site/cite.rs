//! The texts to copy from a page are right and name their sources.

use crate::support::site::{COMMUNITIES, site, texts};

#[test]
fn the_key_figures_of_a_page() {
    let page = site().page("/communities/boston");
    let figures: String =
        page.select(&scraper::Selector::parse("#cite ~ details pre").unwrap()).next().unwrap().text().collect();
    insta::assert_snapshot!(figures);
}

#[test]
fn every_community_can_be_cited_with_its_edition_and_address() {
    let edition = site().json("/healthz")["edition"].as_str().unwrap()[..12].to_owned();
    for slug in COMMUNITIES {
        let page = site().page(&format!("/communities/{slug}"));
        let said = texts(&page, "#cite ~ p, #cite ~ details pre").join("\n");
        assert!(said.contains(&edition), "{slug}");
        assert!(said.contains(&format!("https://example.org/communities/{slug}")), "{slug}");
        assert!(said.contains("@misc{racetozero-"), "{slug}");
    }
}
