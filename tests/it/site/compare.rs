//! Comparing: on one scale, with what must not be read into it.

use crate::support::site::{attributes, site, texts};

#[test]
fn nothing_chosen_asks_for_a_choice() {
    for path in ["/compare", "/compare?c=boston"] {
        let page = site().page(path);
        assert_eq!(texts(&page, "[role=status]"), ["Choose two to six communities to set side by side."]);
        assert!(texts(&page, ".panels li").is_empty());
    }
}

#[test]
fn the_address_is_the_state() {
    let page = site().page("/compare?c=boston&c=medford&measure=per-person");
    assert_eq!(attributes(&page, "input[checked]", "value"), ["boston", "medford"]);
    assert_eq!(attributes(&page, "option[selected]", "value"), ["per-person"]);
    assert_eq!(texts(&page, ".panels h3"), ["Boston", "Medford"]);
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
    let said = texts(&site().page("/compare?c=boston&c=beverly&c=medford"), ".warning li").join("\n");
    insta::assert_snapshot!(said);
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
fn shares_are_of_the_newest_year_that_is_split() {
    let page = site().page("/compare?c=boston&c=melrose&measure=sectors");
    assert_eq!(texts(&page, "h3 .why"), ["2020, the newest year split by sector"]);
    assert_eq!(texts(&page, ".absent"), ["No source found splits its emissions by sector in metric tons."]);
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
    assert_eq!(csv[0]["unit"], "Metric tons of CO₂e a person");
}
