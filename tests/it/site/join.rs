//! `/join`: every example on the page is in the record.

use crate::support::site::{attributes, record, site, texts};

#[test]
fn each_step_has_a_community_that_did_it_and_a_guide_of_the_record() {
    let twin = site().json("/join.json");
    let steps = twin["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 5);
    let resources = record("resources.toml");
    for step in steps {
        let example = &step["example"];
        let file = record(&format!("communities/{}.toml", example["slug"].as_str().unwrap()));
        let standing = &file["criteria"][step["number"].as_u64().unwrap() as usize - 1];
        assert_eq!(
            (standing["status"].as_str(), standing["evidence"].as_str()),
            (Some("met"), example["evidence"].as_str())
        );
        let url = file["sources"][standing["source"].as_str().unwrap()]["url"].as_str();
        assert_eq!(example["source_url"].as_str(), url);
        let guide = step["guide"]["url"].as_str();
        assert!(resources["resources"].as_array().unwrap().iter().any(|one| one["url"].as_str() == guide));
    }
    let mut examples: Vec<&str> = steps.iter().map(|step| step["example"]["slug"].as_str().unwrap()).collect();
    examples.sort_unstable();
    examples.dedup();
    assert_eq!(examples.len(), 5, "five communities, not one five times: {examples:?}");
}

#[test]
fn the_page_says_whom_to_write_to_and_pretends_no_registration() {
    let page = site().page("/join");
    assert_eq!(texts(&page, ".steps > li > h2").len(), 5);
    assert!(attributes(&page, "main a", "href").contains(&"mailto:info@citiesracetozero.org".to_owned()));
    assert_eq!(texts(&page, "main form").len(), 0);
}

#[test]
fn the_way_to_it_is_on_the_pages_that_recruit() {
    for path in ["/", "/about", "/find", "/find?q=Acton"] {
        assert!(attributes(&site().page(path), "main a", "href").contains(&"/join".to_owned()), "{path}");
    }
}
