//! `/about`: who makes the site, and the statements about access and privacy.

use crate::support::Data;
use crate::support::site::{Site, attributes, folded, site, texts};

fn section(site: &Site, path: &str, id: &str) -> String {
    let all = texts(&site.page(path), &format!("section[aria-labelledby=\"{id}\"]"));
    assert_eq!(all.len(), 1, "{path} has no section {id}");
    folded(&all.concat())
}

#[test]
fn who_makes_the_site_is_told_as_the_record_has_it() {
    let told = section(site(), "/about", "site");
    for sentence in [
        "This is not the campaign’s own site; that is https://www.citiesracetozero.org/.",
        "Neighbors for Counting makes this site.",
        "Who decides on corrections: two editors, each of whom reads the document.",
        "A wrong figure, or a question about this site: corrections@example.org.",
    ] {
        assert!(told.contains(sentence), "{sentence}: {told}");
    }
    assert!(!told.contains("Not yet said"), "{told}");
    let publisher = &site().json("/about.json")["publisher"];
    assert_eq!(publisher["email"], "corrections@example.org");
    assert_eq!(publisher["website"], "https://example.org/");
    assert_eq!(
        attributes(&site().page("/"), "footer a[href^=\"mailto:\"]", "href"),
        ["mailto:corrections@example.org"]
    );
}

#[test]
fn what_is_not_yet_said_is_called_so_and_comes_late() {
    let text = Data::light().text("campaign.toml");
    let (before, rest) = text.split_once("[publisher]\n").unwrap();
    let (_, after) = rest.split_once("[story]").unwrap();
    let data = Data::light().write("campaign.toml", &format!("{before}[story]{after}"));
    let site = Site::of(&data.root());
    for (path, sentence) in [
        (
            "/about",
            "Not yet said here: who makes this site, who decides on corrections and how to reach them. \
             Until then, pages give the campaign’s address for corrections: info@citiesracetozero.org.",
        ),
        (
            "/es/about",
            "Todavía no se dice aquí: quién hace este sitio, quién decide las correcciones y cómo escribirle.",
        ),
        (
            "/pt/about",
            "Ainda não se diz aqui: quem faz este site, quem decide sobre correções e como entrar em contato.",
        ),
        (
            "/ht/about",
            "Sa ki poko ekri isit la: ki moun ki fè sit sa a, ki moun ki deside sou koreksyon ak kijan pou kontakte yo.",
        ),
    ] {
        let told = section(&site, path, "site");
        assert!(told.contains(sentence), "{path}: {told}");
        let headings = attributes(&site.page(path), "main h2", "id");
        assert!(headings.iter().position(|id| id == "site") > Some(2), "{headings:?}");
    }
    assert_eq!(site.json("/about.json")["publisher"]["name"], serde_json::Value::Null);
    assert_eq!(
        attributes(&site.page("/"), "footer a[href^=\"mailto:\"]", "href"),
        ["mailto:info@citiesracetozero.org"]
    );
}

/// What the page says about the server holds for the answer that brings the page.
#[test]
fn the_statement_on_privacy_is_true_of_its_own_page() {
    let answer = site().get("/about");
    assert_eq!(answer.header("set-cookie"), None);
    let policy = answer.header("content-security-policy").unwrap();
    assert!(policy.starts_with("default-src 'none';") && !policy.contains("script-src"), "{policy}");
    assert!(!answer.body.contains("<script src"), "a script is loaded");
    let told = section(site(), "/about", "privacy");
    assert!(told.contains("This site sets no cookie, runs no script"), "{told}");
    assert!(told.contains("stores no address of a visitor"), "{told}");
}

#[test]
fn every_page_links_the_statements() {
    let page = site().page("/communities/boston");
    let links = attributes(&page, "footer a", "href");
    for link in ["/about#site", "/about#accessibility", "/about#privacy"] {
        assert!(links.contains(&link.to_owned()), "{links:?}");
    }
}

/// The frozen record has 27 rows of the list, of which the newest list marks 24.
#[test]
fn members_are_counted_from_the_rows_of_the_list() {
    let told = section(site(), "/about", "members");
    for sentence in [
        "The campaign’s list of September 2024 has 24 members, in 4 countries.",
        "The campaign told of more than 1,000 for the first time on November 2, 2021: 1,049.",
        "Nine of them are in Massachusetts, of 15 in the country: Beverly, Boston,",
        "23 cities, and one state or region. One row names no country.",
    ] {
        assert!(told.contains(sentence), "{sentence}: {told}");
    }
}

#[test]
fn the_twins_have_the_members() {
    let members = &site().json("/about.json")["members"];
    let counts: Vec<(u64, Option<u64>, &str)> = members["over_time"]
        .as_array()
        .unwrap()
        .iter()
        .map(|at| (at["members"].as_u64().unwrap(), at["countries"].as_u64(), at["counted"].as_str().unwrap()))
        .collect();
    assert_eq!(
        counts,
        [(704, None, "told"), (1049, None, "told"), (26, Some(7), "list"), (24, Some(4), "list")]
    );
    assert_eq!((members["without_country"].as_u64(), members["regions"].as_u64()), (Some(1), Some(1)));
    let rows = site().get("/about.csv").csv();
    let first: Vec<&str> = ["country", "name", "members"].iter().map(|key| rows[0][*key].as_str()).collect();
    assert_eq!((first, rows.len()), (vec!["US", "United States", "15"], 4));
}

#[test]
fn the_chart_of_members_is_drawn_with_its_goal_and_described() {
    for (path, label) in [
        ("/about/members.svg", "goal: more than 1,000"),
        ("/es/about/members.svg", "meta: más de 1,000"),
        ("/pt/about/members.svg", "meta: mais de 1.000"),
        ("/ht/about/members.svg", "objektif: plis pase 1,000"),
    ] {
        let answer = site().get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.body.contains(label), "{path}: {}", answer.body);
        assert!(answer.body.contains("1,049") || answer.body.contains("1.049"), "{path}");
    }
    assert_eq!(site().get("/about/members.png").header("content-type"), Some("image/png"));
}
