//! The five answers: on each page that judges a community, in words, with a picture and a year; and the first
//! sentences that are made from them.

use scraper::Html;

use crate::support::Data;
use crate::support::site::{COMMUNITIES, Site, attributes, site, texts};

const LANGUAGES: [&str; 4] = ["", "/es", "/pt", "/ht"];

/// Pages with the answers of how many communities.
const PAGES: [(&str, usize); 11] = [
    ("/", COMMUNITIES.len()),
    ("/communities", COMMUNITIES.len()),
    ("/press", COMMUNITIES.len()),
    ("/compare?c=boston&c=melrose", 2),
    ("/criteria", COMMUNITIES.len()),
    ("/find?q=boston", 1),
    ("/find?q=bostn", 1),
    ("/communities/boston", 1),
    ("/communities/melrose", 1),
    ("/communities/boston/embed", 1),
    ("/state", 1),
];

#[test]
fn each_answer_has_words_a_picture_with_a_name_and_a_year() {
    for language in LANGUAGES {
        for (path, communities) in PAGES {
            let page = site().page(&format!("{language}{path}"));
            for answer in ["promise", "count", "pace", "doing", "reporting"] {
                let inside = |part: &str| format!("[class^=answer-{answer}] {part}");
                let words = texts(&page, &inside(".answer-words"));
                assert!(words.len() >= communities, "{language}{path}: {answer}");
                for unknown in ["Can't tell", "Not known", "not known", "No se puede saber", "Não se sabe"] {
                    assert!(!words.iter().any(|words| words == unknown), "{path}: {unknown} is a headline");
                }
                let years = texts(&page, &inside(".answer-year"));
                assert!(years.len() >= communities && years.iter().all(|year| has_a_year(year)), "{years:?}");
                let names = attributes(&page, &inside("svg[role=img]"), "aria-label");
                assert!(names.len() >= communities && names.iter().all(|name| name.len() > 9), "{names:?}");
            }
        }
    }
}

/// A verdict is one of five answers. A badge of its own is only beside the target that it judges, and in the method,
/// which explains it.
#[test]
fn no_page_judges_a_community_by_a_verdict_alone() {
    for language in LANGUAGES {
        for (path, _) in PAGES {
            let page = site().page(&format!("{language}{path}"));
            let badges = texts(&page, ".verdict").len();
            assert_eq!(
                badges,
                texts(&page, "[aria-labelledby=targets] .verdict, #limits ~ * .verdict").len(),
                "{path}"
            );
            assert!(badges == 0 || path.starts_with("/communities/") || path == "/state", "{path}: {badges}");
        }
    }
}

/// A year in digits, or the age of a count.
fn has_a_year(text: &str) -> bool {
    text.contains("20") || ["ago", "hace", "há", "de sa"].iter().any(|age| text.contains(age))
}

fn description(page: &Html) -> String {
    attributes(page, "meta[name=description]", "content").remove(0)
}

#[test]
fn a_description_is_whole_sentences_that_a_search_engine_shows() {
    let pages = COMMUNITIES.iter().map(|slug| format!("/communities/{slug}")).chain(["/state".to_owned()]);
    for path in pages {
        for language in LANGUAGES {
            let page = site().page(&format!("{language}{path}"));
            let (description, lead) = (description(&page), texts(&page, ".lead").remove(0));
            assert!(description.chars().count() <= 200, "{language}{path}: {description}");
            assert!(description.ends_with('.') && lead.starts_with(&description), "{description}\n{lead}");
        }
    }
}

const COUNT: &str = r#"
[sources.new]
title = "The first inventory of Melrose"
publisher = "City of Melrose"
kind = "official"
url = "https://example.org/inventory"

[series.new]
title = "A first count"
basis = "community"
protocol = "GPC"
note = "Counted for the first time."

[[inventories]]
year = 2023
series = "new"
total_tco2e = 182400
precision = "exact"
source = "new"
"#;

const REPORT: &str = r#"
[[reports]]
title = "Climate report of Melrose"
kind = "progress-report"
published = "2026-02"
url = "https://example.org/report"
"#;

const ACTION: &str = r#"
[[actions]]
title = "Heat pumps for Melrose"
sector = "buildings"
status = "in-force"
started = "2025"
summary = "Melrose helps residents to buy heat pumps."
source = "mma-story"
"#;

/// What the page of Melrose begins with, in each language: in search results, and on the page.
fn melrose(data: &Data) -> Vec<(String, String)> {
    let site = Site::of(&data.root());
    let pages = LANGUAGES.iter().map(|language| site.page(&format!("{language}/communities/melrose")));
    pages.map(|page| (description(&page), texts(&page, ".lead").remove(0))).collect()
}

#[test]
fn the_first_sentence_differs_when_a_count_a_report_or_an_action_is_added() {
    let file = "communities/melrose.toml";
    let before = melrose(&Data::light());
    let counted = without_reason(Data::light()).append(file, COUNT);
    let changed = [counted, Data::light().append(file, REPORT), Data::light().append(file, ACTION)];
    for data in changed {
        for (before, after) in before.iter().zip(melrose(&data)) {
            assert!(after.0 != before.0 && after.1 != before.1, "{after:?}");
        }
    }
    let with_count = melrose(&without_reason(Data::light()).append(file, COUNT)).remove(0).0;
    assert!(with_count.starts_with("Melrose last counted its emissions in 2023."), "{with_count}");
}

/// The record says why there is no inventory only where there is none.
fn without_reason(data: Data) -> Data {
    let file = "communities/melrose.toml";
    let text = data.text(file);
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("no_inventory")).collect();
    data.write(file, &lines.join("\n"))
}

#[test]
fn a_target_year_that_went_by_uncounted_is_said_and_the_verdict_stays() {
    let later = Data::light().edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2032-11-24\"");
    let page = Site::of(&later.root()).page("/communities/boston");
    let lead = texts(&page, ".lead").remove(0);
    assert!(lead.starts_with("By its count of 2021, Boston cuts its emissions about half as fast"), "{lead}");
    assert!(lead.contains("The target year 2030 went by without a count."), "{lead}");
    assert!(texts(&page, ".answer-pace").remove(0).contains("have gone uncounted"), "it is old");
}

#[test]
fn less_than_the_pledged_half_is_said_beside_the_own_target() {
    for slug in ["cambridge", "new-bedford"] {
        let page = site().page(&format!("/communities/{slug}"));
        for place in [".lead", ".answer-promise", ".figures"] {
            let said = texts(&page, place).concat();
            assert!(said.contains("less than the half"), "{slug}, {place}: {said}");
        }
    }
    let home = texts(&site().page("/"), "main").concat();
    assert!(
        home.contains("pledged to halve emissions by 2030") && !home.contains("promised to halve"),
        "{home}"
    );
}

/// A member whose own target of half is due after the pledge, and that has no count.
#[test]
fn a_target_that_is_due_after_the_pledge_is_said_to_be_later() {
    let later = r#"
[[targets]]
kind = "interim"
year = 2035
baseline_year = 2018
basis = "community"
reduction_pct = 50
wording = "50 percent by 2035"
source = "mma-story"
"#;
    let page =
        Site::of(&Data::light().append("communities/melrose.toml", later).root()).page("/communities/melrose");
    let lead = texts(&page, ".lead").remove(0);
    assert!(lead.starts_with("Melrose pledged to halve its emissions by 2030"), "{lead}");
    let promise = texts(&page, ".answer-promise").remove(0);
    assert!(promise.contains("later than 2030, by when it pledged the half"), "{promise}");
}
