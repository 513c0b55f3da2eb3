//! What other sites use of a page: the card of a shared link, the data for search engines, the embedded chart.

use racetozero::charts::CHARTS;
use serde_json::Value;

use crate::support::site::{COMMUNITIES, attributes, site, texts};

const PAGES: [&str; 8] = [
    "/",
    "/communities",
    "/communities/boston",
    "/communities/melrose",
    "/method",
    "/data",
    "/changes",
    "/state",
];

fn property(page: &scraper::Html, name: &str) -> String {
    let found = attributes(page, &format!("meta[property='{name}'], meta[name='{name}']"), "content");
    assert_eq!(found.len(), 1, "{name}");
    found[0].clone()
}

#[test]
fn every_page_has_a_card_that_is_there() {
    for path in PAGES {
        let page = site().page(path);
        assert_eq!(property(&page, "og:url"), format!("https://example.org{path}"));
        assert_eq!(property(&page, "og:type"), "website");
        assert_eq!(property(&page, "twitter:card"), "summary_large_image");
        for name in ["og:title", "og:description", "og:image:alt", "twitter:title", "twitter:description"] {
            assert!(!property(&page, name).is_empty(), "{path}: {name}");
        }
        let image = property(&page, "og:image");
        assert_eq!(image, property(&page, "twitter:image"));
        let answer = site().get(image.strip_prefix("https://example.org").unwrap());
        assert_eq!((answer.status, answer.header("content-type")), (200, Some("image/png")), "{path}");
    }
}

fn linked_data(path: &str) -> Vec<Value> {
    let page = site().page(path);
    let scripts = page.select(&scraper::Selector::parse("script").unwrap()).collect::<Vec<_>>();
    assert!(scripts.iter().all(|script| script.attr("type") == Some("application/ld+json")), "{path}");
    scripts.iter().map(|script| serde_json::from_str(&script.text().collect::<String>()).unwrap()).collect()
}

/// The keys that schema.org and data catalogues require of a Dataset.
#[test]
fn datasets_have_what_catalogues_ask_for() {
    let communities = COMMUNITIES.map(|slug| format!("/communities/{slug}"));
    for path in communities.iter().map(String::as_str).chain(["/data"]) {
        let data = linked_data(path);
        let dataset = data.iter().find(|data| data["@type"] == "Dataset").unwrap();
        assert_eq!(dataset["@context"], "https://schema.org");
        let length = |key: &str| dataset[key].as_str().unwrap().chars().count();
        assert!((50..=5000).contains(&length("description")) && length("name") > 10, "{path}");
        assert_eq!(dataset["url"], format!("https://example.org{path}"));
        assert_eq!(dataset["license"], "https://creativecommons.org/licenses/by/4.0/");
        let distribution = dataset["distribution"].as_array().unwrap();
        assert!(distribution.len() > 1);
        let counted = path != "/communities/melrose";
        assert_eq!(dataset["temporalCoverage"].is_string(), counted, "{path}");
        for download in distribution {
            let address = download["contentUrl"].as_str().unwrap().strip_prefix("https://example.org").unwrap();
            let answer = site().get(address);
            let format = download["encodingFormat"].as_str().unwrap();
            assert!(
                answer.status == 200 && answer.header("content-type").unwrap().starts_with(format),
                "{address}"
            );
        }
    }
}

#[test]
fn breadcrumbs_lead_from_the_first_page_to_this_one() {
    let trail = |path: &str| {
        let data = linked_data(path);
        let list = data.iter().find(|data| data["@type"] == "BreadcrumbList").unwrap().clone();
        let items = list["itemListElement"].as_array().unwrap().clone();
        for (index, item) in items.iter().enumerate() {
            assert_eq!(item["position"], index + 1);
        }
        items.iter().map(|item| item["item"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(trail("/method"), ["https://example.org/", "https://example.org/method"]);
    assert_eq!(
        trail("/communities/boston"),
        ["https://example.org/", "https://example.org/communities", "https://example.org/communities/boston"]
    );
    assert!(linked_data("/").is_empty());
    let nowhere = site().get("/nowhere").body;
    assert!(!nowhere.contains("BreadcrumbList"), "{nowhere}");
}

#[test]
fn only_the_embed_may_be_framed() {
    for path in [
        "/",
        "/communities/boston",
        "/communities/boston/trajectory.svg",
        "/nowhere",
        "/communities/nowhere/embed",
    ] {
        let answer = site().get(path);
        assert_eq!(answer.header("x-frame-options"), Some("DENY"), "{path}");
        assert!(answer.header("content-security-policy").unwrap().contains("frame-ancestors 'none'"), "{path}");
    }
    let embed = site().get("/communities/boston/embed");
    assert_eq!(embed.header("x-frame-options"), None);
    let policy = embed.header("content-security-policy").unwrap();
    assert!(policy.contains("frame-ancestors *") && policy.contains("default-src 'none'"), "{policy}");
}

#[test]
fn the_embed_says_whose_it_is_and_leads_to_every_figure() {
    for (query, title) in [
        ("", "Emissions of Boston and what it promised"),
        ("?chart=sectors", "Where the emissions of Boston come from"),
    ] {
        let page = site().page(&format!("/communities/boston/embed{query}"));
        assert_eq!(texts(&page, "figcaption"), [title]);
        assert!(texts(&page, "h1")[0].starts_with("Boston"));
        assert!(texts(&page, "main > .why")[0].contains("Sources: "));
        assert_eq!(texts(&page, ".answers dt"), ["Promise", "Count", "Pace", "Doing", "Reporting"]);
        let href = &attributes(&page, ".why a", "href")[0];
        assert!(href.starts_with("https://example.org/communities/boston?edition="), "{href}");
    }
    let melrose = site().page("/communities/melrose/embed");
    assert!(texts(&melrose, ".absent")[0].starts_with("No chart can be drawn here."));
    assert_eq!(site().get("/communities/boston/embed?chart=joy").status, 400);
}

#[test]
fn the_code_to_embed_is_on_the_page_and_right() {
    let page = site().page("/communities/boston");
    let codes: Vec<String> =
        texts(&page, ".chart-save pre").into_iter().filter(|text| text.starts_with("<iframe")).collect();
    assert_eq!(codes.len(), CHARTS.len());
    for code in codes {
        let frame = scraper::Html::parse_fragment(&code);
        let address = &attributes(&frame, "iframe", "src")[0];
        assert!(!attributes(&frame, "iframe", "title")[0].is_empty());
        assert_eq!(site().get(address.strip_prefix("https://example.org").unwrap()).status, 200);
    }
    let bibtex: Vec<String> =
        texts(&page, ".chart-save pre").into_iter().filter(|text| text.starts_with("@misc{")).collect();
    assert_eq!(bibtex.len(), CHARTS.len());
    let cited = texts(&page, ".chart-save p").join(" ");
    assert!(
        cited.contains("“Emissions of Boston and what it promised.” Cities Race to Zero Massachusetts"),
        "{cited}"
    );
}
