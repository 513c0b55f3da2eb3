//! Locators, archived copies, further documents, replies and contacts on the page and in the twin.

use crate::support::site::{Site, attributes, folded, texts};
use crate::support::{Data, OWN};

fn boston_with_own() -> Site {
    let data = Data::light().append("communities/boston.toml", OWN);
    let confirmed = "slug = \"boston\"\nconfirmed = \"2026-11-21\"";
    Site::of(&data.edit("communities/boston.toml", "slug = \"boston\"", confirmed).root())
}

#[test]
fn the_twin_names_every_document_and_the_spot() {
    let twin = boston_with_own().json("/communities/boston.json");
    let action = twin["actions"].as_array().unwrap().last().unwrap();
    assert_eq!(action["source"], "further");
    assert_eq!(action["sources"], serde_json::json!(["further", "own"]));
    assert_eq!((&action["locator"], &action["adopted"]), (&"row 7".into(), &"2017".into()));
    assert_eq!((&action["checked"], &action["started"]), (&"2026-11-20".into(), &"2018-09".into()));
    assert_eq!(action["open_to"], "everyone who rides a bus");
    assert_eq!(action["url"], "https://example.org/lane");
    let own = &twin["sources"]["own"];
    assert_eq!(
        (&own["locator"], &own["archived"]),
        (&"page 12, table 3".into(), &"https://example.com/copy".into())
    );
    let contact = &twin["contact"];
    assert_eq!(
        (&contact["office"], &contact["email"]),
        (&"Office of Climate".into(), &"climate@example.org".into())
    );
    assert_eq!(contact["sources"], serde_json::json!(["own", "further"]));
    assert_eq!(
        (&twin["reply"]["text"], &twin["confirmed"]),
        (&"We count again next year.".into(), &"2026-11-21".into())
    );
    for inventory in twin["inventories"].as_array().unwrap() {
        assert_eq!(inventory["sources"], serde_json::json!([inventory["source"]]));
    }
}

#[test]
fn the_page_shows_them() {
    let site = boston_with_own();
    for (path, words) in [
        (
            "/communities/boston",
            [
                "Boston said on November 20, 2026: “We count again next year.”",
                "Boston said on November 21, 2026 that its record here is right.",
                "Office of Climate",
                "page 12, table 3",
            ],
        ),
        (
            "/es/communities/boston",
            [
                "Boston dijo el 20 de noviembre de 2026: “We count again next year.”",
                "Boston dijo el 21 de noviembre de 2026 que sus datos aquí son correctos.",
                "Office of Climate",
                "copia archivada",
            ],
        ),
        (
            "/pt/communities/boston",
            [
                "Boston disse em 20 de novembro de 2026: “We count again next year.”",
                "Boston disse em 21 de novembro de 2026 que os seus dados aqui estão corretos.",
                "Office of Climate",
                "page 12, table 3",
            ],
        ),
        (
            "/ht/communities/boston",
            [
                "Boston te di nan dat 20 novanm 2026: “We count again next year.”",
                "Boston te di nan dat 21 novanm 2026 ke done li yo isit la kòrèk.",
                "Office of Climate",
                "page 12, table 3",
            ],
        ),
    ] {
        let page = site.page(path);
        let said = folded(&texts(&page, "main").concat());
        for words in words {
            assert!(said.contains(words), "{words}: {said}");
        }
        let links = attributes(&page, "main a", "href");
        for address in [
            "https://example.com/copy",
            "https://example.org/council",
            "mailto:climate@example.org",
            "https://example.org/lane",
        ] {
            assert!(links.iter().any(|link| link == address), "{address}: {links:?}");
        }
    }
}

/// The reply is before the answers, which it may contradict, and the contact is where one can ask.
#[test]
fn the_reply_is_beside_the_answers_and_the_contact_beside_the_letter() {
    let site = boston_with_own();
    let page = site.page("/communities/boston");
    let body = page.html();
    let place = |text: &str| body.find(text).unwrap_or_else(|| panic!("{text}"));
    let (reply, confirmed) = (place("class=\"reply\""), place("that its record here is right"));
    assert!(place("class=\"lead\"") < reply && reply < confirmed && confirmed < place("id=\"answers\""));
    assert_eq!(attributes(&page, "aside.reply a.cite", "href").len(), 1, "the reply has a document");
    let asking = texts(&page, ".asking > p strong[lang=en]");
    assert_eq!(asking, ["Office of Climate"]);
}

#[test]
fn a_page_without_them_has_no_place_for_them() {
    let page = crate::support::site::site().page("/communities/melrose");
    assert!(texts(&page, "aside.reply").is_empty());
    let said = folded(&texts(&page, "main").concat());
    assert!(!said.contains("When the council meets") && !said.contains("its record here is right"), "{said}");
}
