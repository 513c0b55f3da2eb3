//! Errors are pages with suggestions, in the format of the address.

use crate::support::site::{attributes, site, texts};

#[test]
fn an_unknown_community_offers_the_nearest() {
    for (asked, meant) in [
        ("bostn", "boston"),
        ("new-bedfrod", "new-bedford"),
        ("Cambridge", "cambridge"),
        ("New Bedford", "new-bedford"),
    ] {
        let answer = site().get(&format!("/communities/{}", asked.replace(' ', "%20")));
        assert_eq!(answer.status, 404, "{asked}");
        let ways = attributes(&answer.html(), ".ways a", "href");
        assert_eq!(ways[0], format!("/communities/{meant}"), "{asked}");
    }
}

#[test]
fn a_slash_too_many_leads_to_the_page() {
    let raw = |path: &str| {
        let answer =
            site().raw(format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes());
        let location = answer.lines().find_map(|line| line.strip_prefix("location: ")).map(ToOwned::to_owned);
        (answer[9..12].to_owned(), location)
    };
    for (path, to) in [
        ("/communities/", "/communities"),
        ("/es/communities/boston/", "/es/communities/boston"),
        ("/communities/?q=b%20x&page=1", "/communities?q=b%20x&page=1"),
        ("/data/target.csv/", "/data/target.csv"),
    ] {
        assert_eq!(raw(path), ("308".to_owned(), Some(to.to_owned())), "{path}");
    }
    for path in
        ["//race.example.org/", "/nothing/", "/communities//", "//communities/", "/%2fexample.org/", "/\\x/"]
    {
        assert_eq!(raw(path), ("404".to_owned(), None), "{path}");
    }
    assert_eq!(raw("/es/").0, "200");
}

#[test]
fn an_unknown_page_offers_a_near_one() {
    let answer = site().get("/critera");
    assert_eq!(answer.status, 404);
    assert_eq!(attributes(&answer.html(), ".ways a", "href")[0], "/criteria");
    assert_eq!(
        site()
            .get("/boston")
            .html()
            .select(&scraper::Selector::parse(".ways a[href='/communities/boston']").unwrap())
            .count(),
        1
    );
}

#[test]
fn a_bad_value_is_named_with_what_is_allowed() {
    for (path, allowed) in [
        ("/communities?kind=village", "city, town, local-government, state"),
        ("/communities?county=Kent", "Bristol, Essex, Hampshire, Middlesex, Suffolk"),
        ("/communities?net_zero=soon", "a year from 1850 to 2100"),
        ("/communities?target=maybe", "yes, no"),
        ("/communities?sort=size", "name, kind, county, latest, emissions, change, interim, net-zero, verdict"),
        ("/actions?sector=space", "buildings, energy, transport, waste, nature, cross-cutting"),
        ("/actions?status=late", "planned, in-progress, in-force, done"),
    ] {
        let answer = site().get(path);
        assert_eq!(answer.status, 400, "{path}");
        let value = path.split('=').nth(1).unwrap();
        let said = texts(&answer.html(), ".lead").remove(0);
        assert!(said.contains(value) && said.contains(allowed), "{path}: {said}");
    }
}

#[test]
fn a_json_address_gets_its_errors_as_json() {
    for (path, status) in [
        ("/communities/bostn.json", 404),
        ("/nothing.json", 404),
        ("/communities.json?kind=village", 400),
        ("/actions.csv?sector=space", 400),
    ] {
        let answer = site().get(path);
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{path}");
        assert_eq!(answer.json()["status"], status, "{path}");
    }
    let answer = site().post("/communities.json");
    assert_eq!((answer.status, answer.json()["status"].as_i64()), (405, Some(405)));
}

#[test]
fn other_methods_are_refused_with_what_is_allowed() {
    for path in ["/", "/communities", "/communities/boston", "/about"] {
        let answer = site().post(path);
        assert_eq!(answer.status, 405, "{path}");
        assert_eq!(answer.header("allow"), Some("GET, HEAD"), "{path}");
        assert!(answer.body.contains("<h1>"), "{path}");
    }
    assert_eq!(site().post("/nowhere").status, 404);
}

#[test]
fn the_state_is_no_community() {
    assert_eq!(site().get("/communities/massachusetts").status, 404);
}

#[test]
fn a_chart_that_cannot_be_drawn_says_why() {
    let answer = site().get("/communities/melrose/trajectory.svg");
    assert_eq!(answer.status, 404);
    let detail = answer.json()["detail"].as_str().unwrap().to_owned();
    assert!(detail.contains("No inventory with a total in metric tons was found."), "{detail}");
    assert_eq!(site().get("/communities/boston/pie.svg").status, 404);
}
