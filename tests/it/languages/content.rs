//! The record's own texts in the language of a page: actions, evidence, notes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use racetozero::domain::Code;
use scraper::{ElementRef, Html, Selector};
use toml::Value;

use super::TRANSLATED;
use crate::support::Data;
use crate::support::site::{Site, folded, site, texts};

/// Of all words of a page, at most this share may be English, in percent.
const MOST_ENGLISH: f64 = 8.0;

/// Names stay as they are: of documents and their publishers, of offices, networks and places in a document.
const NAMES: [&str; 7] = ["title", "publisher", "name", "office", "locator", "copy", "url"];

/// The names in a record's files. The title of an action is none.
pub fn names(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for of in ["", "communities", "context", "towns"] {
        for entry in fs::read_dir(folder.join(of)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "toml") {
                let file: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
                let named =
                    file.iter().filter(|(table, _)| !["actions", "series", "aims"].contains(&table.as_str()));
                named.for_each(|(key, value)| take_names(key, value, &mut names));
            }
        }
    }
    names
}

fn take_names(key: &str, value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Table(table) => table.iter().for_each(|(key, value)| take_names(key, value, names)),
        Value::Array(items) => items.iter().for_each(|item| take_names(key, item, names)),
        Value::String(text) if NAMES.contains(&key) => drop(names.insert(folded(text))),
        _ => {}
    }
}

/// The words of the main part of a page: in English, and in all. Names are in neither.
#[derive(Default)]
struct Words {
    english: usize,
    all: usize,
    /// The English texts, for the message of a test.
    left: Vec<String>,
}

impl Words {
    fn of(page: &Html, names: &BTreeSet<String>) -> Self {
        let main = page.select(&Selector::parse("main").unwrap()).next().unwrap();
        let mut words = Words::default();
        words.walk(main, false, names);
        words
    }

    fn walk(&mut self, element: ElementRef<'_>, english: bool, names: &BTreeSet<String>) {
        let english = element.attr("lang").map_or(english, |lang| lang == "en");
        let whole = folded(&element.text().collect::<String>());
        // The letter to an office has its English beside it on purpose.
        let is_letter = element.value().classes().any(|class| class == "letter");
        let is_aside = ["code", "pre", "svg"].contains(&element.value().name());
        if english && (names.contains(&whole) || is_letter) || is_aside {
            return;
        }
        for child in element.children() {
            if let Some(text) = child.value().as_text() {
                self.take(text, english);
            }
            ElementRef::wrap(child).into_iter().for_each(|child| self.walk(child, english, names));
        }
    }

    fn take(&mut self, text: &str, english: bool) {
        let count = text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
        self.all += count;
        if english && count > 0 {
            self.english += count;
            self.left.push(folded(text));
        }
    }

    fn share(&self) -> f64 {
        100.0 * self.english as f64 / self.all as f64
    }
}

/// The page without its charts, which are most of its bytes and have no text of the record but tooltips.
fn without_pictures(page: &str) -> String {
    let mut parts = page.split("<svg");
    let before = parts.next().unwrap_or_default().to_owned();
    parts.fold(before, |page, part| page + part.split_once("</svg>").map_or("", |(_, after)| after))
}

/// Fails if a page in a language other than English has too much English.
pub fn assert_little_english(site: &Site, names: &BTreeSet<String>, paths: &[String]) {
    for language in TRANSLATED {
        for path in paths {
            let path = format!("/{}{path}", language.code());
            let answer = site.get(&path);
            assert_eq!(answer.status, 200, "{path}");
            let words = Words::of(&Html::parse_document(&without_pictures(&answer.body)), names);
            let (share, left) = (words.share(), words.left.join("\n"));
            assert!(share < MOST_ENGLISH, "{path}: {share:.1} % of the words are English:\n{left}");
        }
    }
}

/// The texts that a page shows in English, except names.
fn left(site: &Site, path: &str) -> Vec<String> {
    Words::of(&site.page(path), &names(crate::support::record::frozen())).left
}

const ENGLISH: &str = "All-electric public library";

#[test]
fn melrose_is_told_in_every_language() {
    for language in TRANSLATED {
        let page = site().page(&format!("/{}/communities/melrose", language.code()));
        let titles = Selector::parse("ul.actions h4").unwrap();
        assert_eq!(
            page.select(&titles).filter(|title| title.attr("lang").is_some()).count(),
            0,
            "{language:?}"
        );
        assert!(!texts(&page, "main").concat().contains(ENGLISH), "{language:?}");
    }
    let spanish = texts(&site().page("/es/communities/melrose"), "main").concat();
    assert!(spanish.contains("Biblioteca pública totalmente eléctrica"), "{spanish}");
    assert_little_english(
        site(),
        &names(crate::support::record::frozen()),
        &["/communities/melrose".to_owned()],
    );
}

/// One quiet line at the end, and none where every text is English or approved.
#[test]
fn a_page_says_how_many_texts_await_a_native_reader() {
    let line = |site: &Site, path: &str| texts(&site.page(path), "p.translated");
    assert_eq!(line(site(), "/communities/melrose"), Vec::<String>::new());
    assert_eq!(line(site(), "/es/glossary"), Vec::<String>::new());
    let said = line(site(), "/es/communities/melrose").concat();
    let count: usize = said.split(' ').next().unwrap().parse().unwrap();
    let texts_in = |file: &str| Data::published().text(file).matches("[[texts]]").count();
    let files = ["melrose", "campaign", "datasets"].map(|name| format!("translations/es/{name}.toml"));
    let written: usize = files.iter().map(|file| texts_in(file)).sum();
    assert!(count > 20 && count <= written, "{count} of {written}");

    let data = Data::small().remove("translations/es/campaign.toml");
    let texts = data.text("translations/es/melrose.toml");
    let approved = texts.replace("\ntext = ", "\nreviewed = \"2026-11-20\"\ntext = ");
    let site = Site::of(&data.write("translations/es/melrose.toml", &approved).root());
    assert_eq!(line(&site, "/es/communities/melrose"), Vec::<String>::new());
    assert!(!line(&site, "/pt/communities/melrose").is_empty());
}

#[test]
fn where_the_english_changed_a_page_shows_it_and_check_names_the_translation() {
    let data =
        Data::small().edit("communities/melrose.toml", ENGLISH, "All-electric public library of Melrose");
    let warnings = data.check().warnings.join("\n");
    for language in TRANSLATED {
        let file = format!("data/translations/{}/melrose.toml:", language.code());
        let warning =
            warnings.lines().find(|line| line.contains(&file)).unwrap_or_else(|| panic!("{warnings}"));
        assert!(
            warning.ends_with(
                "warning: `english`: melrose.toml no longer has this text, so no page shows its translation; \
                 it may now be \"All-electric public library of Melrose\""
            ),
            "{warning}"
        );
    }
    let site = Site::of(&data.root());
    let left = left(&site, "/es/communities/melrose");
    assert!(left.contains(&"All-electric public library of Melrose".to_owned()), "{left:?}");
    let said = texts(&site.page("/es/communities/melrose"), "main").concat();
    assert!(!said.contains("Biblioteca pública totalmente eléctrica"));
}

#[test]
fn a_translation_is_no_statement_of_fact() {
    let published = Data::small_published();
    let path = "translations/ht/melrose.toml";
    let changed = published.text(path).replace("text = \"", "text = \"Men ");
    let data = published.write(path, &changed);
    assert_eq!(data.check().errors, Vec::<String>::new());
    assert!(data.run(&["diff", "--data", "data"]).stdout.starts_with("nothing has changed"));
}

#[test]
fn the_translations_are_a_table_to_take() {
    let rows = site().get("/data/translation.csv").csv();
    let library: Vec<_> = rows.iter().filter(|row| row["english"] == ENGLISH).collect();
    assert_eq!(library.iter().map(|row| row["language"].as_str()).collect::<Vec<_>>(), ["es", "ht", "pt"]);
    assert!(library.iter().all(|row| row["subject"] == "melrose" && row["reviewed"].is_empty()));
}

/// A reader searches in their own language, and in English.
#[test]
fn a_search_of_actions_finds_the_words_of_a_translation() {
    let found = |path: &str| texts(&site().page(path), "ul.actions h3");
    assert_eq!(found("/pt/actions?q=biblioteca"), ["Biblioteca pública totalmente elétrica"]);
    assert_eq!(
        found("/ht/actions?q=all-electric%20library"),
        ["Bibliyotèk piblik ki mache tout sou elektrisite"]
    );
    assert_eq!(found("/actions?q=biblioteca"), Vec::<String>::new());
}

/// The tooltip of a mark can hold no `lang`.
#[test]
fn the_tooltips_of_a_chart_have_the_translated_name_of_a_series() {
    let told = "[[texts]]\nenglish = \"City inventory\"\ntext = \"Inventario de la ciudad\"\n";
    let site = Site::of(&Data::small().write("translations/es/boston.toml", told).root());
    for path in ["/communities/boston", "/communities/boston/trajectory.svg"] {
        let (english, spanish) = (site.get(path).body, site.get(&format!("/es{path}")).body);
        let tips = |page: &str, name: &str| page.matches(&format!("t CO₂e, {name}</title>")).count();
        let count = tips(&english, "City inventory");
        assert!(count > 3, "{path}");
        assert_eq!(tips(&spanish, "Inventario de la ciudad"), count, "{path}");
        assert_eq!(tips(&spanish, "City inventory"), 0, "{path}");
    }
}
