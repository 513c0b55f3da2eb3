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
    let text = Data::real().text("campaign.toml");
    let (before, rest) = text.split_once("[publisher]\n").unwrap();
    let (_, after) = rest.split_once("[story]").unwrap();
    let data = Data::real().write("campaign.toml", &format!("{before}[story]{after}"));
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
