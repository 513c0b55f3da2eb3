//! Each page in each language, as a reader sees it.

use std::collections::BTreeSet;

use racetozero::domain::Code;
use racetozero::words::Language;
use scraper::{ElementRef, Html, Selector};
use strum::VariantArray;

use super::TRANSLATED;
use crate::support::site::{COMMUNITIES, Site, attributes, folded, site, texts};
use crate::support::{AMES, Data};

const PAGES: [&str; 32] = [
    "/",
    "/communities",
    "/communities?q=zzz",
    "/communities?target=yes&sort=change&direction=down",
    "/compare",
    "/compare?c=boston&c=somerville&c=medford",
    "/compare?c=boston&c=somerville&measure=indexed",
    "/compare?c=boston&c=medford&measure=per-person",
    "/compare?c=boston&c=melrose&measure=sectors",
    "/press",
    "/find",
    "/find?q=bostn",
    "/find?q=acton",
    "/find?q=north",
    "/find?q=zzz",
    "/join",
    "/data/api",
    "/criteria",
    "/actions",
    "/calendar",
    "/actions?sector=waste",
    "/reports",
    "/state",
    "/towns",
    "/towns/worcester",
    "/towns/gosnold",
    "/towns/worcester/embed",
    "/method",
    "/data",
    "/about",
    "/resources",
    "/glossary",
];

/// The paths, without their language.
fn paths() -> Vec<String> {
    let communities = COMMUNITIES.iter().map(|slug| format!("/communities/{slug}"));
    let more = [
        "/changes",
        "/changes?community=boston",
        "/communities/boston?edition=2026-11-24",
        "/communities/boston/embed",
    ];
    PAGES.iter().chain(&more).map(|path| (*path).to_owned()).chain(communities).collect()
}

fn localized(language: Language, path: &str) -> String {
    if language == Language::En { path.to_owned() } else { format!("/{}{path}", language.code()) }
}

#[test]
fn every_page_is_there_and_says_its_language() {
    for language in Language::VARIANTS {
        for path in paths() {
            let path = localized(*language, &path);
            let answer = site().get(&path);
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(answer.header("content-language"), Some(language.code()), "{path}");
            assert_eq!(attributes(&answer.html(), "html", "lang"), [language.code()], "{path}");
            assert!(!answer.body.contains('⟦'), "{path}: a message is missing");
            let marks = ['\u{E000}', '\u{E001}', '\u{E002}', '\u{E003}', '\u{E004}'];
            assert!(!answer.body.contains(marks), "{path}: a mark is left");
        }
    }
}

#[test]
fn each_page_names_itself_in_every_language() {
    for language in Language::VARIANTS {
        for path in ["/", "/communities/boston", "/method"] {
            let page = site().page(&localized(*language, path));
            let codes = attributes(&page, "link[rel=alternate][hreflang]", "hreflang");
            let every = Language::VARIANTS.iter().map(|language| language.code()).chain(["x-default"]);
            assert_eq!(codes, every.collect::<Vec<_>>(), "{path}");
            let addresses = attributes(&page, "link[rel=alternate][hreflang]", "href");
            assert_eq!(addresses.last(), addresses.first());
            for (code, address) in codes.iter().zip(&addresses).take(Language::VARIANTS.len()) {
                let there = site().page(address.strip_prefix("https://example.org").unwrap());
                assert_eq!(attributes(&there, "html", "lang"), [code.as_str()]);
                assert_eq!(attributes(&there, "link[rel=canonical]", "href"), [address.as_str()]);
            }
        }
    }
}

#[test]
fn the_switch_keeps_the_place() {
    for (path, status) in [
        ("/compare?c=boston&c=medford&measure=per-person", 200),
        ("/communities/boston", 200),
        ("/communities/bostn", 404),
        ("/communities?kind=village", 400),
    ] {
        for language in Language::VARIANTS {
            let answer = site().get(&localized(*language, path));
            assert_eq!(answer.status, status, "{path}");
            let expected: Vec<String> = Language::VARIANTS.iter().map(|l| localized(*l, path)).collect();
            assert_eq!(attributes(&answer.html(), ".languages a", "href"), expected);
            let here = attributes(&answer.html(), ".languages a[aria-current]", "lang");
            assert_eq!(here, [language.code()], "{path}");
        }
    }
}

#[test]
fn links_to_pages_stay_in_the_language_and_those_to_files_leave_it() {
    for language in TRANSLATED.iter().copied() {
        let start = format!("/{}/", language.code());
        for path in paths() {
            let page = site().page(&localized(language, &path));
            let pages = attributes(&page, "a[href^='/']:not([hreflang])", "href");
            let forms = attributes(&page, "form", "action");
            for href in pages.iter().chain(&forms) {
                let target = href.split(['?', '#']).next().unwrap();
                let file = target.rsplit('/').next().unwrap();
                let for_machines = file == "healthz"
                    || file.contains('.')
                        && ![".svg", ".png", ".atom", ".ics"].iter().any(|end| file.ends_with(end));
                assert_eq!(href.starts_with(&start), !for_machines, "{path}: {href}");
            }
            for twin in attributes(&page, "link[rel=alternate][type]", "href") {
                assert_eq!(twin.starts_with(&start), twin.ends_with(".atom"), "{path}: {twin}");
            }
        }
    }
}

/// The texts of a page that are not marked as English, with those for screen readers.
fn said(page: &Html) -> Vec<String> {
    fn walk(element: ElementRef<'_>, into: &mut Vec<String>) {
        if element.attr("lang") == Some("en") || element.value().name() == "code" {
            return;
        }
        // The label of a citation contains the name of a source. A part of an attribute cannot be marked.
        let cites = element.value().classes().any(|class| class == "cite");
        into.extend(["aria-label", "title", "alt", "placeholder"].iter().filter(|_| !cites).filter_map(
            |name| {
                let text = element.attr(name)?;
                Some(folded(text))
            },
        ));
        for child in element.children() {
            if let Some(text) = child.value().as_text() {
                into.push(folded(text));
            }
            ElementRef::wrap(child).into_iter().for_each(|child| walk(child, into));
        }
    }
    let mut texts = Vec::new();
    walk(page.select(&Selector::parse("body").unwrap()).next().unwrap(), &mut texts);
    texts
}

/// Texts that also occur on the English page and are not English: names, numbers, addresses.
fn is_name(text: &str) -> bool {
    let names = ["GPC", "AFOLU", "IPPU", "CSV", "JSON", "BibTeX", "English", "Cities Race to Zero"];
    names.contains(&text) || !text.contains(char::is_alphabetic)
}

#[test]
fn no_english_is_left_on_a_translated_page() {
    let english: BTreeSet<String> = super::messages::texts(Language::En);
    for language in TRANSLATED.iter().copied() {
        let own: BTreeSet<String> = super::messages::texts(language);
        for path in paths() {
            let page = site().page(&localized(language, &path));
            let left: Vec<String> = said(&page)
                .into_iter()
                .filter(|text| english.contains(text) && !own.contains(text) && !is_name(text))
                .collect();
            assert_eq!(left, Vec::<String>::new(), "{language:?} {path}");
        }
    }
}

/// Words that every longer English sentence contains and the other three languages do not have.
#[test]
fn no_english_sentence_is_left_on_a_translated_page() {
    const ENGLISH: [&str; 9] = ["the", "is", "was", "were", "which", "this", "that", "from", "with"];
    for language in TRANSLATED.iter().copied() {
        for path in paths() {
            let page = site().page(&localized(language, &path));
            let is_english = |text: &String| {
                let words = text.split(|c: char| !c.is_alphabetic());
                let lower: Vec<String> = words.map(str::to_lowercase).collect();
                ENGLISH.iter().filter(|word| lower.iter().any(|found| found == *word)).count() > 1
            };
            let left: Vec<String> = said(&page).into_iter().filter(is_english).collect();
            assert_eq!(left, Vec::<String>::new(), "{language:?} {path}");
        }
    }
}

#[test]
fn errors_are_in_the_reader_s_language() {
    for (language, title, meant) in [
        (Language::Es, "No se encontró la página", "¿Quiso decir Boston?"),
        (Language::Pt, "Página não encontrada", "Você quis dizer Boston?"),
        (Language::Ht, "Nou pa jwenn paj la", "Èske w te vle di Boston?"),
    ] {
        let answer = site().get(&localized(language, "/communities/bostn"));
        assert_eq!((answer.status, answer.header("content-language")), (404, Some(language.code())));
        assert_eq!(texts(&answer.html(), "h1"), [title]);
        assert_eq!(texts(&answer.html(), ".ways a")[0], meant);
        let way = attributes(&answer.html(), ".ways a", "href").remove(0);
        assert_eq!(way, localized(language, "/communities/boston"));
        assert_eq!(site().get(&localized(language, "/nowhere")).status, 404);
        assert_eq!(site().post(&localized(language, "/about")).status, 405);
    }
}

#[test]
fn what_is_for_machines_has_one_address() {
    for path in ["/es/communities.json", "/pt/communities/boston.csv", "/ht/index.json"] {
        let answer = site().get(path);
        assert_eq!((answer.status, answer.header("content-type")), (404, Some("application/problem+json")));
    }
    assert_eq!(site().get("/es/communities.json").json()["ways_on"][0]["href"], "/communities.json");
    for path in ["/es/data/edition.sqlite", "/es/static/site.css", "/es/sitemap.xml", "/en/", "/xx/"] {
        assert_eq!(site().get(path).status, 404, "{path}");
    }
    assert_eq!(site().get("/es").status, 200);
}

#[test]
fn a_chart_by_itself_speaks_the_language() {
    let pngs = ["/communities/boston/trajectory.png", "/es/communities/boston/trajectory.png"];
    let pngs = pngs.map(|path| site().bytes(path, None));
    assert!(pngs.iter().all(|(status, _)| *status == 200) && pngs[0].1 != pngs[1].1);
    let answer = site().get("/es/communities/boston/trajectory.svg");
    assert_eq!((answer.status, answer.header("content-language")), (200, Some("es")));
    assert!(answer.body.contains("Las emisiones de Boston y lo que prometió"));
    assert!(answer.body.contains("lang=\"es\""));
}

#[test]
fn the_sitemap_has_every_page_in_every_language() {
    let sitemap = site().get("/sitemap.xml").body;
    roxmltree::Document::parse(&sitemap).unwrap();
    let pages = sitemap.matches("<url>").count();
    assert_eq!(pages % Language::VARIANTS.len(), 0);
    assert_eq!(sitemap.matches("<xhtml:link ").count(), pages * (Language::VARIANTS.len() + 1));
    for language in Language::VARIANTS {
        let address = format!("<loc>https://example.org{}</loc>", localized(*language, "/communities/boston"));
        assert!(sitemap.contains(&address), "{address}");
    }
}

/// A snapshot for readers of each language to judge.
#[test]
fn the_nine_and_the_state_in_each_language() {
    for language in TRANSLATED.iter().copied() {
        let places = COMMUNITIES.iter().map(|slug| format!("/communities/{slug}"));
        let say = |path: String| {
            let page = site().page(&localized(language, &path));
            format!("{}\n  {}\n", texts(&page, "h1").remove(0), texts(&page, ".lead").remove(0))
        };
        let all: Vec<String> = places.chain(["/state".to_owned()]).map(say).collect();
        insta::assert_snapshot!(format!("the_nine_{}", language.code()), all.join("\n"));
    }
}

/// A verdict is a longer word in some languages. The map must still show every name.
#[test]
fn the_map_names_every_community_in_every_language() {
    let links = Selector::parse("svg a.c-place").unwrap();
    let labels = Selector::parse("text.c-label").unwrap();
    for language in Language::VARIANTS {
        let page = site().get(&localized(*language, "/"));
        let page = Html::parse_document(&page.body);
        let all: Vec<ElementRef> = page.select(&links).collect();
        assert_eq!(all.len(), 2 * COMMUNITIES.len(), "{language:?}: for a desk and for a phone");
        for link in all {
            assert_eq!(
                link.select(&labels).count(),
                2,
                "{language:?}: {:?} has no room",
                link.attr("aria-label")
            );
        }
    }
}

/// The record has the five criteria in each language. The page marks the language of each.
#[test]
fn the_criteria_are_told_in_the_reader_s_language() {
    for language in Language::VARIANTS {
        let page = site().page(&localized(*language, "/criteria"));
        let headings = attributes(&page, "h2[id^=criterion-] [lang]", "lang");
        assert_eq!(headings, [language.code(); 5]);
    }
    assert_eq!(
        texts(&site().page("/pt/criteria"), "#criterion-4"),
        ["4. Começar uma ação climática inclusiva"]
    );
}

/// Every 2030 of the record becomes 2034, and the year of the campaign's pledge 2035.
#[test]
fn the_year_of_the_pledge_is_the_campaign_s() {
    let files = COMMUNITIES.iter().map(|slug| format!("communities/{slug}.toml"));
    let others = ["campaign.toml", "resources.toml", "context/massachusetts.toml", "towns/indicators.toml"]
        .map(ToOwned::to_owned);
    let data = files.chain(others).fold(Data::real(), |data, file| {
        let text = data.text(&file).replace("2030", "2034");
        data.write(&file, &text)
    });
    let data = data.edit("campaign.toml", "halve_by = 2034", "halve_by = 2035");
    let data = data.write("communities/ames.toml", AMES);
    let site = Site::of(&data.root());
    let named = |text: &str| {
        let at = text.find("2030")?;
        Some(text[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect::<String>())
    };
    for language in Language::VARIANTS {
        let ames =
            ["/communities/ames", "/communities/ames/embed", "/communities?joined=no"].map(ToOwned::to_owned);
        for path in paths().iter().chain(&ames).filter(|path| !path.contains("edition=")) {
            let path = localized(*language, path);
            // An axis may have a mark at this year.
            assert_eq!(named(&site.get(&path).body.replace(">2030<", "")), None, "{path}");
        }
        for path in ["/glossary", "/communities/ames"] {
            let said = texts(&site.page(&localized(*language, path)), "main").concat();
            assert!(said.contains("2035"), "{path}: {said}");
        }
    }
    for twin in ["/communities.json", "/communities.csv", "/glossary.json", "/press.json", "/method.json"] {
        assert_eq!(named(&site.get(twin).body), None, "{twin}");
    }
}
