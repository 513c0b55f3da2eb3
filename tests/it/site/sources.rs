//! Each figure has a link to its source.

use scraper::Selector;

use crate::support::site::site;

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

#[test]
fn every_input_of_a_verdict_has_a_source() {
    let page = site().page("/communities/boston");
    let rows: Vec<_> = page.select(&select(".working tbody tr")).collect();
    let cited = |row: &scraper::ElementRef<'_>| row.select(&select("a.cite")).next().is_some();
    let inputs: Vec<String> =
        rows.iter().filter(|row| cited(row)).map(|row| row.text().take(1).collect()).collect();
    assert_eq!(
        inputs,
        ["The promise", "Emissions in the baseline year", "Latest inventory counted in the same way"]
    );
}

#[test]
fn a_figure_that_rests_on_news_alone_is_marked_and_never_leads() {
    let page = site().page("/communities/boston");
    let marked: Vec<String> = page
        .select(&select(".data tr"))
        .map(|row| row.text().collect())
        .filter(|t: &String| t.contains("news only"))
        .collect();
    assert_eq!(marked.len(), 1);
    assert!(marked[0].trim_start().starts_with("2024"));
    let headline: String = page.select(&select(".figures")).flat_map(|figures| figures.text()).collect();
    assert!(!headline.contains("2024"));
}

#[test]
fn criteria_and_actions_link_their_documents() {
    for (path, entry) in [("/criteria", ".evidence li"), ("/actions", ".actions li")] {
        let page = site().page(path);
        let entries = page.select(&select(entry)).count();
        let documents = page.select(&select(&format!("{entry} a.document[href^=http]"))).count();
        assert!(entries > 40, "{path}");
        assert_eq!(entries, documents, "{path}");
    }
}
