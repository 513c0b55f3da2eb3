//! Communities with few facts, and communities of other countries.

use crate::support::Data;
use crate::support::site::{COMMUNITIES, Site, attributes, folded, texts};

/// A community as an import writes it: its name, one target, and no pledge.
const LITTLE_KNOWN: &str = r#"
slug = "cambridge-gb"
name = "Cambridge"
kind = "city"
country = "GB"
region = "England"
no_pledge = "A data set names it; no list of the campaign was found that does."
no_inventory = "The data set has no inventory of it."

[[targets]]
kind = "net-zero"
year = 2050
basis = "community"
reduction_pct = 100
wording = "net zero by 2050"
source = "tracker"

[sources.tracker]
title = "A tracker of targets"
publisher = "The trackers"
kind = "dataset"
url = "https://example.org/tracker"
"#;

fn with_one_more() -> Data {
    Data::light().write("communities/cambridge-gb.toml", LITTLE_KNOWN)
}

#[test]
fn it_is_told_of_and_never_counted_among_those_that_joined() {
    let site = Site::of(&with_one_more().root());
    assert_eq!(site.json("/communities.json").as_array().unwrap().len(), COMMUNITIES.len());
    let others = site.json("/communities.json?joined=no");
    assert_eq!((others[0]["slug"].as_str(), others.as_array().unwrap().len()), (Some("cambridge-gb"), 1));
    assert_eq!(site.json("/communities.json?joined=no&country=gb&region=England"), others);
    assert_eq!(site.json("/communities.json?country=GB"), serde_json::json!([]), "none of those that joined");
    assert_eq!(site.get("/communities?country=FR").status, 400, "the record has none there");
    let list = site.page("/communities?joined=no");
    let filters = texts(&list, "form.filters option");
    assert!(filters.contains(&"Not known to have joined".to_owned()), "{filters:?}");

    let page = site.page("/communities/cambridge-gb");
    let said = folded(&texts(&page, "main").concat());
    for sentence in [
        "It is not known whether it joined the campaign. A data set names it;",
        "Nobody has looked yet whether Cambridge meets the five criteria.",
        "Cambridge promised net zero by 2050, but no 2030 target for the whole community was found.",
    ] {
        assert!(said.contains(sentence), "{sentence}: {said}");
    }
    let twin = site.json("/communities/cambridge-gb.json");
    assert_eq!(
        (twin["pledge"].is_null(), twin["county"].is_null(), twin["website"].is_null()),
        (true, true, true)
    );
    assert_eq!(twin["region"], "England");
}

/// Like Adelaide in the imports: one target, for 2020, with its baseline year.
#[test]
fn a_target_whose_year_has_passed_is_not_called_missing() {
    let passed = LITTLE_KNOWN
        .replace("kind = \"net-zero\"\nyear = 2050", "kind = \"interim\"\nyear = 2020\nbaseline_year = 2007")
        .replace("reduction_pct = 100", "reduction_pct = 35");
    let site = Site::of(&Data::light().write("communities/cambridge-gb.toml", &passed).root());
    let said = folded(&texts(&site.page("/communities/cambridge-gb"), "main").concat());
    assert!(said.contains("35% below 2007"), "{said}");
    assert!(!said.contains("which year the target is measured from"), "{said}");
    assert!(said.contains("2020 target"), "{said}");
}

#[test]
fn a_name_that_two_places_share_finds_both() {
    let site = Site::of(&with_one_more().root());
    let found = site.json("/find.json?q=cambridge");
    let slugs: Vec<_> = found["found"].as_array().unwrap().iter().map(|one| one["slug"].as_str()).collect();
    assert_eq!(slugs, [Some("cambridge"), Some("cambridge-gb")]);
    assert_eq!(found["found"][1]["joined"], false);
}

/// A community that joined in another country, and the setting that limits the site to one state.
#[test]
fn a_site_of_one_state_has_its_communities_alone() {
    let joined = LITTLE_KNOWN
        .replace("no_pledge = \"A data set names it; no list of the campaign was found that does.\"\n", "")
        + "[pledge]\nnamed_in_story = false\nnetworks = []\nsource = \"tracker\"\n"
        + &(1..=5).fold(String::new(), |all, number| {
            format!("{all}[[criteria]]\nnumber = {number}\nstatus = \"not-found\"\nevidence = \"None.\"\nsource = \"tracker\"\n")
        });
    let data = Data::light().write("communities/cambridge-gb.toml", &joined);
    let world = Site::of(&data.root());
    let list = world.page("/es/communities");
    assert_eq!(attributes(&list, "select#country option", "value"), ["", "US", "GB"]);
    assert_eq!(texts(&list, "select#country option")[1..], ["Estados Unidos (9)", "Reino Unido (1)"]);
    assert!(
        folded(&texts(&world.page("/communities/cambridge-gb"), "main").concat())
            .contains("no document found says when")
    );

    let state = data.edit(
        "campaign.toml",
        "[pledge]\nhalve_by",
        "[site]\ncountry = \"US\"\nregion = \"MA\"\n\n[pledge]\nhalve_by",
    );
    let site = Site::of(&state.root());
    assert_eq!(site.json("/communities.json").as_array().unwrap().len(), COMMUNITIES.len());
    assert_eq!(site.get("/communities/cambridge-gb").status, 404);
}

#[test]
fn a_page_that_the_list_has_not() {
    let answer = crate::support::site::site().get("/communities?page=2");
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains("1 to 1"), "{}", answer.body);
}
