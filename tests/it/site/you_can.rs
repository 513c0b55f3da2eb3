//! What a reader can do on the page of a community: its letters, for people to read aloud, its programs and feeds.

use std::sync::LazyLock;

use racetozero::domain::Code;
use racetozero::words::Language;
use scraper::{Html, Selector};
use strum::VariantArray;

use crate::support::site::{COMMUNITIES, Site, attributes, site, texts};
use crate::support::{Data, OWN};

fn localized(language: Language, path: &str) -> String {
    if language == Language::En { path.to_owned() } else { format!("/{}{path}", language.code()) }
}

/// The letters of a page as a reader copies them, in a language.
fn letters(page: &Html, language: &str) -> String {
    let letters = Selector::parse(&format!(".letter[lang={language}] .letter-text")).unwrap();
    let letters = page.select(&letters).map(|letter| letter.text().collect::<String>());
    letters.collect::<Vec<_>>().join("\n\n--- as a request for public records ---\n\n")
}

#[test]
fn every_letter_of_every_community_is_read_by_people() {
    let read =
        |slug: &&str| format!("=== {slug}\n\n{}", letters(&site().page(&format!("/communities/{slug}")), "en"));
    insta::assert_snapshot!("letters_en", COMMUNITIES.iter().map(read).collect::<Vec<_>>().join("\n\n"));
    for (language, slug) in [("es", "medford"), ("pt", "new-bedford"), ("ht", "melrose")] {
        let page = site().page(&format!("/{language}/communities/{slug}"));
        insta::assert_snapshot!(format!("letters_{language}"), letters(&page, language));
        // The English that the office reads is beside it.
        assert_eq!(letters(&page, "en"), letters(&site().page(&format!("/communities/{slug}")), "en"));
    }
}

/// Melrose with an office that has an address, with a program whose date has passed and with a finished one; Boston in New Hampshire.
pub static CHANGED: LazyLock<Site> = LazyLock::new(|| {
    let part = |from: &str, to: &str| OWN[OWN.find(from).unwrap()..OWN.find(to).unwrap()].to_owned();
    let contact = part("[sources.own]", "[reply]").replace("climate@example.org", "climate+energy@example.org");
    let action = part("[[actions]]", "[[reports]]");
    let action = action.replace("due = \"2026\"", "due = \"2026-01\"").replace("checked = \"2026-11-20\"", "");
    let done = action.replace("A bus lane", "An old pilot").replace("\"in-force\"", "\"done\"");
    let data = Data::small().append("communities/melrose.toml", &format!("{contact}\n{action}\n{done}"));
    Site::of(&data.edit("communities/boston.toml", "state = \"MA\"", "state = \"NH\"").root())
});

#[test]
fn a_letter_opens_as_a_mail_where_the_office_has_an_address() {
    for language in Language::VARIANTS {
        let page = CHANGED.page(&localized(*language, "/communities/melrose"));
        let mails = attributes(&page, ".letter > p > a", "href");
        // Each letter has its own, and opens with the text that the page shows.
        assert_eq!(mails.len(), texts(&page, ".letter").len(), "{mails:?}");
        let mail = url::Url::parse(&mails[0]).unwrap();
        assert_eq!((mail.scheme(), mail.path()), ("mailto", "climate+energy@example.org"));
        // In `mailto:` a plus is a plus.
        assert_eq!(mails[0].matches('+').count(), 1, "{}", mails[0]);
        let said: Vec<String> = mail.query_pairs().map(|(_, value)| value.into_owned()).collect();
        let shown = letters(&page, language.code());
        let opened = format!("{}\n\n{}", said[0], said[1].replace("\r\n", "\n"));
        assert!(shown.starts_with(&opened), "{opened} {shown}");
        assert!(opened.contains("Office of Climate"), "{opened}");
    }
    assert!(attributes(&site().page("/communities/boston"), ".letter > p > a", "href").is_empty());
}

#[test]
fn programs_that_residents_can_join_are_named_and_finished_ones_are_not() {
    let programs = texts(&CHANGED.page("/pt/communities/melrose"), ".programs li");
    assert_eq!(programs.len(), 1, "{programs:?}");
    assert!(programs[0].starts_with("A bus lane"), "{programs:?}");
    assert!(programs[0].contains("everyone who rides a bus"), "{programs:?}");
    let page = CHANGED.page("/communities/melrose");
    assert_eq!(attributes(&page, ".programs a:not(.cite)", "href"), ["https://example.org/lane"]);
    assert_eq!(attributes(&page, ".you-can a[href$=atom]", "href"), ["/communities/melrose/changes.atom"]);
}

#[test]
fn the_law_of_massachusetts_is_named_only_there() {
    let said = |slug: &str| texts(&CHANGED.page(&format!("/communities/{slug}")), "main").concat();
    assert!(said("melrose").contains("M.G.L. c. 66, § 10") && !said("boston").contains("M.G.L."));
    assert!(said("boston").contains("Could you please publish"));
}
