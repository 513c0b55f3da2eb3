//! Comparisons by what others measure: any city or town, on one scale.

use crate::support::site::{attributes, site, texts};

const QUERY: &str = "c=worcester&c=boston&c=gosnold&measure=home-energy-index";

#[test]
fn any_city_or_town_is_compared_by_an_indicator() {
    let page = site().page(&format!("/compare?{QUERY}"));
    assert_eq!(texts(&page, ".panels h3"), ["Worcester", "Boston", "Gosnold"]);
    assert_eq!(
        attributes(&page, ".panels h3 a", "href"),
        ["/towns/worcester", "/communities/boston", "/towns/gosnold"]
    );
    assert_eq!(attributes(&page, "option[selected]", "value"), ["home-energy-index"]);
    assert_eq!(attributes(&page, "input[checked]", "value").len(), 3);
    assert!(texts(&page, ".panels .absent").remove(0).starts_with("not given: in so small a place"));
    let axis = |panel: usize| texts(&page, &format!(".panels li:nth-child({panel}) .c-tick"));
    assert!(axis(1).contains(&"2030".to_owned()) && axis(1) == axis(2), "{:?}", axis(1));
    let cautions = texts(&page, ".warning li").join(" ");
    assert!(cautions.contains("2019 left out: Accounts were matched"), "{cautions}");
    let head = texts(&page, "h1, title").remove(0);
    assert!(
        head.starts_with("Worcester, Boston and Gosnold compared: Emissions of homes since 2018"),
        "{head}"
    );
    assert_eq!(texts(&page, "pre[aria-label=Address]"), [format!("https://example.org/compare?{QUERY}")]);
    assert_eq!(attributes(&page, "link[type='text/csv']", "href"), [format!("/compare.csv?{QUERY}")]);
}

#[test]
fn the_twins_have_every_year_with_the_state_and_the_cautions() {
    let rows = site().json("/compare.json?c=worcester&c=melrose&measure=zero-emission-cars");
    let newest = rows.as_array().unwrap().iter().find(|row| row["slug"] == "worcester" && row["year"] == 2025);
    let newest = newest.unwrap();
    assert_eq!((&newest["value"], &newest["state"]), (&1.412_943.into(), &2.772_826.into()));
    assert_eq!(
        (&newest["measure"], &newest["precision"]),
        (&"zero-emission-cars".into(), &serde_json::Value::Null)
    );
    let csv = site().get("/compare.csv?c=worcester&c=melrose&measure=home-energy-index").csv();
    let melrose = csv.iter().find(|row| row["slug"] == "melrose" && row["year"] == "2019").unwrap();
    assert!(melrose["note"].contains("No trend uses this year"));
    assert!(csv.iter().all(|row| row["source_url"].starts_with("http")));
}

#[test]
fn a_single_figure_is_a_bar_on_the_scale_of_all() {
    let bars = |query: &str| {
        let page = site().page(&format!("/compare?{query}&measure=heat-pumps"));
        attributes(&page, ".panels li:first-child .c-measured-bar", "d")
    };
    assert_ne!(bars("c=worcester&c=melrose"), bars("c=worcester&c=lynn"), "the scale is that of both");
}

#[test]
fn a_town_without_an_inventory_is_named_and_an_indicator_offered() {
    let page = site().page("/compare?c=boston&c=medford&c=worcester&measure=total");
    assert_eq!(texts(&page, ".panels h3"), ["Boston", "Medford"]);
    let said = texts(&page, "[role=note]").remove(0);
    assert!(said.starts_with("Worcester has no inventory in this record. What others measure"), "{said}");
    let alone = site().page("/compare?c=boston&c=worcester");
    assert!(texts(&alone, "[role=status]")[0].starts_with("Choose one to five more"));
    let searched = site().page("/compare?c=boston&q=barnstable");
    assert!(attributes(&searched, "fieldset input", "value").contains(&"barnstable".to_owned()));
}

#[test]
fn each_language_compares_and_no_other_word_is_taken() {
    for (language, said) in
        [("es", "Se mide de la misma manera"), ("pt", "Medido da mesma forma"), ("ht", "Yo mezire l menm jan")]
    {
        let page = site().page(&format!("/{language}/compare?{QUERY}"));
        assert!(texts(&page, ".warning p")[0].contains(said), "{language}");
    }
    assert_eq!(site().get("/compare?c=worcester&c=nowhere&measure=oil-homes").status, 404);
    assert_eq!(site().get("/compare?c=worcester&c=lynn&measure=rain").status, 400);
}
