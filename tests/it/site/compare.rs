//! Comparisons: on one scale, with warnings about differences.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::site::{attributes, site, texts};

#[test]
fn nothing_chosen_asks_for_a_choice() {
    for (path, said) in [
        ("/compare", "Choose two to six communities to set side by side."),
        ("/compare?c=&measure=", "Choose two to six communities to set side by side."),
        ("/compare?c=boston", "Choose one to five more communities to set beside Boston."),
        ("/compare?c=boston&c=boston", "Choose one to five more communities to set beside Boston."),
    ] {
        let page = site().page(path);
        assert_eq!(texts(&page, "[role=status]"), [said], "{path}");
        assert!(texts(&page, ".panels li, #cite").is_empty(), "{path}");
    }
}

#[test]
fn the_address_is_the_state() {
    let page = site().page("/compare?c=boston&c=medford&measure=per-person");
    assert_eq!(attributes(&page, "input[checked]", "value"), ["boston", "medford"]);
    assert_eq!(attributes(&page, "option[selected]", "value"), ["per-person"]);
    assert_eq!(texts(&page, ".panels h3"), ["Boston", "Medford"]);
    // The order is the reader's, each community appears once, and the first measure is the default.
    let turned = site().page("/compare?measure=&c=medford&c=boston&c=medford&utm=x");
    assert_eq!(texts(&turned, ".panels h3"), ["Medford", "Boston"]);
    assert_eq!(attributes(&turned, "option[selected]", "value"), ["total"]);
    assert_eq!(
        texts(&turned, "pre[aria-label=Address]"),
        ["https://example.org/compare?c=medford&c=boston&measure=total"]
    );
    assert_eq!(
        attributes(&turned, "link[type='text/csv']", "href"),
        ["/compare.csv?c=medford&c=boston&measure=total"]
    );
}

#[test]
fn the_address_to_print_names_the_edition_and_shows_the_same() {
    let path = "/compare?c=boston&c=somerville&measure=indexed";
    let cited = texts(&site().page(path), "pre[aria-label=Citation]").remove(0);
    assert!(cited.starts_with("“Boston and Somerville compared: change since 2014.”"), "{cited}");
    let address = cited.split("https://example.org").nth(1).unwrap();
    assert!(address.starts_with(&format!("{path}&edition=")), "{address}");
    let drawn = |path: &str| texts(&site().page(path), ".panels li").join("\n");
    assert_eq!(drawn(address), drawn(path));
}

#[test]
fn a_community_s_page_leads_to_its_comparison() {
    assert_eq!(
        attributes(&site().page("/communities/boston"), "a[href^='/compare?']", "href"),
        ["/compare?c=boston"]
    );
}

#[test]
fn panels_share_their_scales() {
    let page = site().page("/compare?c=boston&c=beverly&measure=total");
    let panels: Vec<Vec<String>> =
        (1..=2).map(|n| texts(&page, &format!(".panels li:nth-child({n}) .c-tick"))).collect();
    assert_eq!(panels[0], panels[1]);
    assert!(panels[0].contains(&"8M".to_owned()), "{panels:?}");
}

#[test]
fn differences_of_method_and_year_are_said() {
    let said = |query: &str| {
        let page = site().page(&format!("/compare?{query}"));
        let cautions = texts(&page, ".warning li").join("\n");
        format!("{query}\n{}\n{cautions}\n", texts(&page, ".warning p").join("\n"))
    };
    let queries = [
        "c=boston&c=beverly&c=medford&measure=total",
        "c=boston&c=beverly&c=medford&measure=per-person",
        "c=boston&c=somerville&measure=indexed",
        "c=boston&c=lexington&c=northampton&measure=sectors",
        "c=boston&c=melrose&measure=total",
    ];
    insta::assert_snapshot!(queries.map(said).join("\n"));
}

#[test]
fn every_series_shown_says_how_it_was_counted() {
    let page = site().page("/compare?c=boston&c=medford");
    let series: BTreeSet<String> = texts(&page, ".data tbody tr").into_iter().collect();
    assert!(!series.is_empty());
    let rows = site().json("/compare.json?c=boston&c=medford");
    let shown: BTreeSet<&str> =
        rows.as_array().unwrap().iter().map(|row| row["series"].as_str().unwrap()).collect();
    assert_eq!(texts(&page, "#counted ~ .series dt").len(), shown.len());
}

#[test]
fn every_figure_names_its_document() {
    for measure in ["total", "per-person", "indexed", "sectors"] {
        let query = format!("c=boston&c=somerville&c=northampton&measure={measure}");
        let query = if measure == "indexed" { query.replace("&c=northampton", "") } else { query };
        let page = site().page(&format!("/compare?{query}"));
        let rows = site().json(&format!("/compare.json?{query}"));
        let rows = rows.as_array().unwrap();
        let linked = attributes(&page, ".data tbody td:last-child a.document", "href");
        let named: Vec<&str> = rows.iter().map(|row| row["source_url"].as_str().unwrap()).collect();
        assert!(named.len() > 3 && named.iter().all(|url| url.starts_with("http")), "{measure}");
        assert_eq!(linked, named, "{measure}");
        // The community's own page names the same document for this figure.
        for row in rows {
            let twin = site().json(&format!("/communities/{}.json", row["slug"].as_str().unwrap()));
            let inventory = twin["inventories"]
                .as_array()
                .unwrap()
                .iter()
                .find(|i| i["year"] == row["year"] && i["series"] == row["series"])
                .unwrap();
            let source = &twin["sources"][inventory["source"].as_str().unwrap()];
            assert_eq!(source["url"], row["source_url"]);
            assert_eq!(recomputed(measure, row, inventory, rows), row["value"].as_f64().unwrap());
        }
    }
}

/// A value from the community's own twin.
fn recomputed(measure: &str, row: &Value, inventory: &Value, rows: &[Value]) -> f64 {
    let total = inventory["total_tco2e"].as_f64().unwrap();
    let value = match measure {
        "total" => total,
        "per-person" => {
            assert_eq!(row["population_year"], inventory["population_year"]);
            assert!(row["population_source_url"].as_str().unwrap().starts_with("http"));
            total / row["population"].as_f64().unwrap()
        }
        "indexed" => {
            let base = rows.iter().find(|r| r["slug"] == row["slug"] && r["value"] == 100.0).unwrap();
            total / base["tco2e"].as_f64().unwrap() * 100.0
        }
        _ => inventory["sectors"][row["part"].as_str().unwrap()].as_f64().unwrap() / total * 100.0,
    };
    (value * 1e6).round() / 1e6
}

#[test]
fn an_index_needs_a_year_that_all_counted() {
    let page = site().page("/compare?c=boston&c=somerville&measure=indexed");
    assert_eq!(texts(&page, "h2#shown"), ["Change since the first common year, 2014 = 100%"]);
    let rows = site().json("/compare.json?c=boston&c=somerville&measure=indexed");
    let at_2014: Vec<f64> = rows
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["year"] == 2014)
        .map(|row| row["value"].as_f64().unwrap())
        .collect();
    assert_eq!(at_2014, [100.0, 100.0]);
    let none = site().page("/compare?c=boston&c=cambridge&measure=indexed");
    assert!(texts(&none, "[role=status]")[0].starts_with("There is no year that all of them counted"));
}

#[test]
fn an_index_begins_in_its_year() {
    let rows = site().json("/compare.json?c=boston&c=somerville&measure=indexed");
    assert!(rows.as_array().unwrap().iter().all(|row| row["year"].as_i64().unwrap() >= 2014));
}

#[test]
fn shares_are_of_the_newest_year_that_is_split_on_one_scale() {
    let page = site().page("/compare?c=boston&c=melrose&c=northampton&measure=sectors");
    assert_eq!(texts(&page, ".panels .why"), ["Percent of the total of 2020", "Percent of the total of 2016"]);
    assert_eq!(texts(&page, ".absent"), ["No source found splits its emissions by sector in metric tons."]);
    let drawn = |n: usize| texts(&page, &format!(".panels li:nth-child({n}) svg text"));
    let (boston, northampton) = (drawn(1), drawn(3));
    for text in ["Buildings", "71%", "Land use", "not split out"] {
        assert!(boston.contains(&text.to_owned()), "{boston:?}");
    }
    let axis = |texts: &[String]| -> Vec<String> {
        texts.iter().filter(|text| text.ends_with("0%")).take(4).cloned().collect()
    };
    assert_eq!(axis(&boston), axis(&northampton));
    let rows = site().json("/compare.json?c=boston&c=melrose&measure=sectors");
    let sum: f64 = rows.as_array().unwrap().iter().map(|row| row["value"].as_f64().unwrap()).sum();
    assert!((sum - 100.0).abs() < 0.01, "{sum}");
}

#[test]
fn figures_known_from_news_alone_are_left_out() {
    let rows = site().json("/compare.json?c=boston&c=somerville");
    assert!(rows.as_array().unwrap().iter().all(|row| row["year"] != 2024));
}

#[test]
fn too_many_or_unknown_communities_are_refused() {
    let many =
        site().get("/compare?c=boston&c=beverly&c=cambridge&c=lexington&c=medford&c=melrose&c=somerville");
    assert_eq!(many.status, 400);
    let unknown = site().get("/compare?c=boston&c=bevrly");
    assert_eq!(unknown.status, 404);
    assert_eq!(attributes(&unknown.html(), ".ways a", "href")[0], "/communities/beverly");
    assert_eq!(site().get("/compare?c=boston&c=beverly&measure=joy").status, 400);
}

#[test]
fn twins_have_the_same_rows() {
    let query = "c=boston&c=medford&measure=per-person";
    let json = site().json(&format!("/compare.json?{query}"));
    let csv = site().get(&format!("/compare.csv?{query}")).csv();
    assert_eq!(json.as_array().unwrap().len(), csv.len());
    assert!(csv.iter().all(|row| row["source_url"].starts_with("http") && !row["precision"].is_empty()));
    assert_eq!(csv[0]["unit"], "Metric tons of CO₂e a person");
}
