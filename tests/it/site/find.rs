//! “Find yours”: a misspelt name still finds its place.

use crate::support::site::{COMMUNITIES, attributes, record, site, texts};

fn asked(text: &str) -> String {
    url::form_urlencoded::Serializer::new(String::new()).append_pair("q", text).finish()
}

fn heading(text: &str) -> String {
    texts(&site().page(&format!("/find?{}", asked(text))), "h1").remove(0)
}

#[test]
fn a_community_that_joined_is_found_however_it_is_written() {
    for (text, name) in [
        ("new bedfrod", "New Bedford"),
        ("Camb", "Cambridge"),
        ("CAMBRIDGE", "Cambridge"),
        ("Cámbridge", "Cambridge"),
        ("City of Boston, MA", "Boston"),
        ("bostn", "Boston"),
        ("sommerville mass.", "Somerville"),
        ("Town of Lexington", "Lexington"),
    ] {
        assert_eq!(heading(text), format!("{name} has joined Cities Race to Zero"), "{text}");
    }
    let page = site().page("/find?q=bostn");
    assert_eq!(texts(&page, ".lead .verdict"), ["Behind, 2021"]);
    assert_eq!(attributes(&page, ".lead a", "href"), ["/communities/boston"]);
    assert!(texts(&page, "main p").contains(&"You wrote “bostn”. We took it to mean Boston.".to_owned()));
}

#[test]
fn a_town_that_has_not_joined_is_told_what_joining_asks_and_whom_to_write_to() {
    for text in ["Acton", "acton ma", "Acotn"] {
        assert_eq!(heading(text), "Acton has not joined Cities Race to Zero", "{text}");
    }
    let page = site().page("/find?q=Acton");
    assert!(texts(&page, ".lead")[0].starts_with("Acton is a town in Middlesex County. 24,021 people"));
    assert_eq!(attributes(&page, ".lead a", "href").len(), 1, "the source");
    assert_eq!(texts(&page, "[aria-labelledby=joining] li").len(), 5);
    let links = attributes(&page, "main section a", "href");
    assert!(links.contains(&"/join".to_owned()), "{links:?}");
    assert!(links.contains(&"mailto:info@citiesracetozero.org".to_owned()), "{links:?}");
}

#[test]
fn a_name_that_several_have_lists_them_those_that_joined_first() {
    let page = site().page("/find?q=new");
    let links = attributes(&page, ".found a", "href");
    assert_eq!(links[0], "/communities/new-bedford");
    assert!(links.contains(&"/find?q=New+Braintree".to_owned()), "{links:?}");
    let page = site().page("/find?q=Bedford");
    assert_eq!(texts(&page, "h1"), ["Bedford has not joined Cities Race to Zero"]);
    assert_eq!(attributes(&page, ".found a", "href"), ["/communities/new-bedford"]);
}

#[test]
fn nothing_near_has_a_way_on() {
    for text in ["zzz", "\"", "* OR NOT ( NEAR", "name:x", "ma", "波士顿"] {
        assert!(heading(text).starts_with("We know no city or town in Massachusetts called"), "{text}");
    }
    let page = site().page("/find?q=zzz");
    let links = attributes(&page, "main a", "href");
    assert!(links.contains(&"/communities".to_owned()), "{links:?}");
    assert_eq!(attributes(&page, "main input[name=q]", "value"), ["zzz"]);
}

#[test]
fn every_city_and_town_finds_itself() {
    let list = record("municipalities.toml");
    let list = list["municipalities"].as_array().unwrap();
    assert_eq!(list.len(), 351);
    for place in list {
        let name = place["name"].as_str().unwrap();
        let twin = site().json(&format!("/find.json?{}", asked(name)));
        let first = &twin["found"][0];
        assert_eq!((first["name"].as_str(), first["likeness"].as_str()), (Some(name), Some("same")), "{name}");
        let slug = name.to_lowercase().replace(' ', "-");
        assert_eq!(first["joined"].as_bool(), Some(COMMUNITIES.contains(&slug.as_str())), "{name}");
        assert_eq!(first["slug"].is_null(), first["joined"] == false, "{name}");
    }
}

#[test]
fn the_box_stands_where_people_look_for_their_town() {
    for path in ["/", "/communities", "/find"] {
        assert_eq!(attributes(&site().page(path), "form[action='/find'] input", "name"), ["q"], "{path}");
    }
    let missing = site().get("/communities/acton").html();
    assert_eq!(attributes(&missing, "form[action='/find'] input", "name"), ["q"]);
    assert!(attributes(&missing, ".ways a", "href").contains(&"/find?q=acton".to_owned()));
}
