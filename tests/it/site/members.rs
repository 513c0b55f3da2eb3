//! Who is counted: the communities that joined, named after a place only where all of them lie in it.

use std::fs;

use scraper::Html;

use crate::support::Data;
use crate::support::site::{COMMUNITIES, Site, attributes, folded, site, texts};

/// As the tracker of net zero writes a member in Illinois and one in Germany.
const ELSEWHERE: &[u8] = include_bytes!("elsewhere.csv");

fn with_members_elsewhere() -> Data {
    let data = Data::real();
    fs::write(data.folder().join("nzt.csv"), ELSEWHERE).unwrap();
    let run = data.run(&["import", "net-zero-tracker", "nzt.csv"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    data
}

fn heads(page: &Html) -> String {
    let mut said = texts(page, "title, h1, h2, .mark");
    said.extend(attributes(page, "meta[property^=og], meta[name^=twitter], meta[name=description]", "content"));
    said.join("\n")
}

#[test]
fn a_record_of_several_places_names_none_of_them() {
    let world = Site::of(&with_members_elsewhere().root());
    assert_eq!(world.json("/communities.json").as_array().unwrap().len(), COMMUNITIES.len() + 2);
    for language in ["", "/es", "/pt", "/ht"] {
        for path in ["/", "/about", "/communities", "/press", "/data", "/communities/boston"] {
            let heads = heads(&world.page(&format!("{language}{path}")));
            assert!(!heads.contains("Massachusetts"), "{language}{path}: {heads}");
        }
    }
    let home = world.page("/");
    assert_eq!(texts(&home, "h1"), ["11 communities pledged to halve emissions by 2030. Is it happening?"]);
    let said = texts(&home, "main").concat();
    assert!(said.contains("11 communities have joined here"), "{said}");
    let twin = world.json("/index.json");
    assert_eq!((twin["joined_communities"].as_u64(), twin["region"].is_null()), (Some(11), true));
    for path in ["/changes.atom", "/manifest.webmanifest", "/openapi.json", "/data/datapackage.json"] {
        let body = world.get(path).body;
        assert!(!body.contains("Cities Race to Zero Massachusetts"), "{path}");
    }
    let cited = texts(&world.page("/press"), "pre").concat();
    assert!(cited.contains("Cities Race to Zero, public dashboard"), "{cited}");
}

#[test]
fn a_record_of_one_state_names_it() {
    let home = site().page("/");
    let heading = "Nine communities in Massachusetts pledged to halve emissions by 2030. Is it happening?";
    assert_eq!(texts(&home, "h1"), [heading]);
    assert!(texts(&home, "title")[0].ends_with("· Cities Race to Zero Massachusetts"));
    assert_eq!(site().json("/index.json")["region"], "Massachusetts");
    assert_eq!(texts(&site().page("/about"), "#joined"), ["Who joined in Massachusetts"]);
}

#[test]
fn the_map_of_the_state_has_its_communities_alone() {
    let data = with_members_elsewhere();
    let slug = "communities/exampleville.toml";
    let near = data.text(slug)
        + "\n[place]\nlatitude = 42.4\nlongitude = -71.1\narea_km2 = 10.0\nsource = \"net-zero-tracker\"\n";
    let source = near.lines().find_map(|line| line.strip_prefix("[sources.")).unwrap().trim_end_matches(']');
    let near = near.replace("source = \"net-zero-tracker\"\n", &format!("source = \"{source}\"\n"));
    let world = Site::of(&data.write(slug, &near).root());
    let names = attributes(&world.page("/"), ".map .chart-desk a", "aria-label").join("\n");
    assert!(names.contains("Boston") && !names.contains("Exampleville"), "{names}");
}

/// On the campaign's list, without its state.
const NOT_CONFIRMED: &str = r#"
slug = "newburyport"
name = "Newburyport"
kind = "city"
state = "MA"
country = "US"
county = "Essex"
no_pledge = "The campaign's own list of 2024 has a Newburyport, without naming the state. A list that names the state would settle it."
no_inventory = "No inventory of it was found."

[[actions]]
title = "Solar on the roofs of Newburyport"
sector = "energy"
status = "in-force"
started = "2020"
summary = "Newburyport has solar panels on two schools."
source = "own"

[[reports]]
title = "Climate report of Newburyport"
kind = "progress-report"
published = "2025-02"
url = "https://example.org/report"

[sources.own]
title = "A page of Newburyport"
publisher = "City of Newburyport"
kind = "official"
url = "https://example.org/newburyport"
"#;

#[test]
fn one_that_is_not_confirmed_has_a_page_and_is_counted_nowhere() {
    let site = Site::of(&Data::real().write("communities/newburyport.toml", NOT_CONFIRMED).root());
    let page = site.page("/communities/newburyport");
    let notice = folded(&texts(&page, ".notice").concat());
    assert!(notice.contains("A list that names the state would settle it."), "{notice}");
    assert!(notice.contains("It is counted nowhere on this site."), "{notice}");
    let home = site.page("/");
    assert!(texts(&home, "h1")[0].starts_with("Nine communities in Massachusetts"));
    let said = texts(&home, "main").concat();
    assert!(said.contains("One more community is not known to have joined and is counted nowhere."), "{said}");
    assert_eq!(site.json("/index.json")["joined_communities"], 9);
    assert_eq!(site.json("/communities.json").as_array().unwrap().len(), 9);
    for path in ["/", "/communities", "/criteria", "/actions", "/reports", "/press", "/about"] {
        let linked = attributes(&site.page(path), "main a", "href");
        assert!(!linked.iter().any(|href| href.starts_with("/communities/newburyport")), "{path}");
    }
    let others = texts(&site.page("/communities?joined=no"), ".list tbody th");
    assert_eq!(others, ["Newburyport"]);
}

/// A city of another country with a count of the reference years and its residents.
const COPENHAGEN: &str = r#"
slug = "copenhagen"
name = "Copenhagen"
kind = "city"
country = "DK"
no_pledge = "Nobody has looked yet."

[[population]]
year = 2018
value = 613288
kind = "estimate"
source = "own"

[series.own]
title = "Counts of Copenhagen"
basis = "community"
protocol = "GPC"
note = "Counted alike."

[[inventories]]
year = 2018
series = "own"
total_tco2e = 1513000
precision = "rounded"
source = "own"

[sources.own]
title = "A page of Copenhagen"
publisher = "City of Copenhagen"
kind = "official"
url = "https://example.org/copenhagen"
"#;

#[test]
fn the_yardstick_of_governments_of_the_united_states_is_for_those_alone() {
    let site = Site::of(&Data::real().write("communities/copenhagen.toml", COPENHAGEN).root());
    let twin = site.json("/communities/copenhagen.json");
    assert!(twin["fair_share"]["level_tco2e"].is_null(), "{}", twin["fair_share"]);
    let why = twin["fair_share"]["level_tco2e_reason"].as_str().unwrap();
    assert!(why.contains("United States"), "{why}");
    let page = texts(&site.page("/communities/copenhagen"), "#working ~ p").concat();
    assert!(page.contains("this community lies in another country") && !page.contains("ICLEI"), "{page}");
    let here = texts(&site.page("/communities/boston"), "#working ~ p").concat();
    assert!(here.contains("ICLEI"), "{here}");
}
