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
        ("CAMBRIDGE", "Cambridge"),
        ("Cámbridge", "Cambridge"),
        ("City of Boston, MA", "Boston"),
        ("Town of Lexington", "Lexington"),
    ] {
        assert_eq!(heading(text), format!("{name} has joined Cities Race to Zero"), "{text}");
    }
    let page = site().page("/find?q=boston");
    assert!(texts(&page, ".lead")[0].starts_with("By its count of 2021, Boston cuts its emissions"));
    assert_eq!(texts(&page, ".answers dt"), ["Promise", "Count", "Pace", "Doing", "Reporting"]);
    assert!(attributes(&page, "main a", "href").contains(&"/communities/boston".to_owned()));
}

#[test]
fn a_name_that_is_only_similar_is_an_offer_and_no_answer() {
    for (text, name) in [("new bedfrod", "new-bedford"), ("bostn", "boston"), ("somervlle mass.", "somerville")]
    {
        assert_eq!(
            heading(text),
            format!("We know no city, town, village or ZIP code in Massachusetts called “{text}”")
        );
        let page = site().page(&format!("/find?{}", asked(text)));
        assert_eq!(texts(&page, "h2")[0], "Did you mean …?", "{text}");
        assert_eq!(attributes(&page, ".found a", "href")[0], format!("/communities/{name}"), "{text}");
    }
    assert_eq!(heading("Lexi"), "“Lexi” is in the name of one place");
}

#[test]
fn a_town_that_has_not_joined_is_told_what_joining_asks_and_whom_to_write_to() {
    for text in ["Acton", "acton ma"] {
        assert_eq!(heading(text), "Acton has not joined Cities Race to Zero", "{text}");
    }
    let page = site().page("/find?q=Acton");
    assert!(texts(&page, ".lead")[0].starts_with("Acton is a town in Middlesex County. 24,021 people"));
    assert_eq!(attributes(&page, ".lead a", "href").len(), 1, "the source");
    let told =
        texts(&page, "main p").into_iter().find(|it| it.contains("% of the cars in Acton were electric"));
    assert!(told.unwrap().ends_with("What others measure in Acton"));
    assert!(attributes(&page, "main p a", "href").contains(&"/towns/acton".to_owned()));
    assert_eq!(texts(&page, "[aria-labelledby=joining] li").len(), 5);
    let links = attributes(&page, "main section a", "href");
    assert!(links.contains(&"/join".to_owned()), "{links:?}");
    assert!(links.contains(&"mailto:info@citiesracetozero.org".to_owned()), "{links:?}");
}

#[test]
fn a_village_a_neighborhood_and_a_usual_spelling_lead_to_their_city_or_town() {
    for (text, town, sentence) in [
        ("Roxbury", "Boston", "Roxbury is a part of Boston."),
        ("allston", "Boston", "Allston is a part of Boston."),
        ("Jamaica Plain", "Boston", "Jamaica Plain is a part of Boston."),
        ("Florence", "Northampton", "Florence is a part of Northampton."),
        ("02139", "Cambridge", "ZIP code 02139 is in Cambridge."),
        ("02139-4307", "Cambridge", "ZIP code 02139 is in Cambridge."),
    ] {
        assert_eq!(heading(text), format!("{town} has joined Cities Race to Zero"), "{text}");
        let page = site().page(&format!("/find?{}", asked(text)));
        assert!(texts(&page, "main p").contains(&sentence.to_owned()), "{text}");
    }
}

#[test]
fn a_zip_code_in_several_towns_offers_each() {
    let page = site().page("/find?q=02467");
    let twin = site().json("/find.json?q=02467");
    let found = twin["found"].as_array().unwrap();
    assert!(found.len() > 1, "{twin}");
    assert_eq!(texts(&page, "h1"), ["ZIP code 02467 is in three cities and towns"]);
    assert_eq!(texts(&page, ".found li").len(), found.len());
    let shares: Vec<f64> = found.iter().map(|one| one["via"]["share"].as_f64().unwrap()).collect();
    assert!(shares.is_sorted_by(|a, b| a >= b), "{shares:?}");
}

#[test]
fn a_zip_code_that_does_not_exist_is_not_known_and_offers_those_like_it() {
    assert!(heading("02105").starts_with("We know no city, town, village or ZIP code in Massachusetts"));
    let twin = site().json("/find.json?q=02105");
    let near: Vec<&str> =
        twin["found"].as_array().unwrap().iter().map(|one| one["via"]["name"].as_str().unwrap()).collect();
    assert!(!near.is_empty());
    for zip in near {
        assert_eq!(zip.chars().zip("02105".chars()).filter(|(a, b)| a != b).count(), 1, "{zip}");
    }
}

#[test]
fn a_name_that_several_have_lists_them_those_that_joined_first() {
    let page = site().page("/find?q=new");
    let links = attributes(&page, ".found a", "href");
    assert_eq!(links[0], "/communities/new-bedford");
    assert!(links.contains(&"/towns/new-braintree".to_owned()), "{links:?}");
    let page = site().page("/find?q=Bedford");
    assert_eq!(texts(&page, "h1"), ["Bedford has not joined Cities Race to Zero"]);
    assert_eq!(attributes(&page, ".found a", "href"), ["/communities/new-bedford"]);
    assert_eq!(texts(&page, ".found .why"), ["has joined"]);
    assert_eq!(texts(&page, ".answers-table tbody th"), ["New Bedford"]);
}

#[test]
fn nothing_near_has_a_way_on() {
    for text in [
        "zzz",
        "\"",
        "* OR NOT ( NEAR",
        "name:x",
        "ma",
        "波士顿",
        "Springfield-by-the-Sea",
        "00000",
        "99999",
        "0213",
    ] {
        assert!(
            heading(text).starts_with("We know no city, town, village or ZIP code in Massachusetts called"),
            "{text}"
        );
    }
    let page = site().page("/find?q=zzz");
    let links = attributes(&page, "main a", "href");
    assert!(["/communities", "/towns"].iter().all(|way| links.contains(&(*way).to_owned())), "{links:?}");
    assert_eq!(attributes(&page, "main input[name=q]", "value"), ["zzz"]);
}

#[test]
fn every_city_and_town_finds_itself() {
    let list = record("municipalities.toml");
    let list = list["municipalities"].as_array().unwrap();
    assert!(list.len() > 30);
    for place in list {
        let name = place["name"].as_str().unwrap();
        let twin = site().json(&format!("/find.json?{}", asked(name)));
        let first = &twin["found"][0];
        assert_eq!((first["name"].as_str(), first["likeness"].as_str()), (Some(name), Some("same")), "{name}");
        let slug = name.to_lowercase().replace(' ', "-");
        assert_eq!(first["joined"].as_bool(), Some(COMMUNITIES.contains(&slug.as_str())), "{name}");
        assert_eq!(first["slug"].is_null(), first["joined"] == false, "{name}");
        let room = if first["joined"] == true { "communities" } else { "towns" };
        assert_eq!(first["page"], format!("/{room}/{slug}"));
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
