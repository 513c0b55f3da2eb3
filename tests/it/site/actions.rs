//! The list of actions: search, order and filters, on the page and in its twins.

use serde_json::Value;

use super::you_can::CHANGED;
use crate::support::site::{attributes, site, texts};

fn list(query: &str) -> Vec<Value> {
    site().json(&format!("/actions.json{query}")).as_array().unwrap().clone()
}

fn said(action: &Value) -> String {
    let keys = ["name", "title", "summary", "inclusive_because", "open_to"];
    keys.map(|key| action[key].as_str().unwrap_or_default().to_lowercase()).join(" ")
}

/// Whether a word is the asked one, its plural or singular, or begins with it.
fn is_form(word: &str, asked: &str) -> bool {
    let ends = |long: &str, short: &str| matches!(long.strip_prefix(short), Some("" | "s" | "es"));
    ends(word, asked) || ends(asked, word) || (asked.len() >= 4 && word.starts_with(asked))
}

/// All actions that have each of these words.
fn with_words(asked: &[&str]) -> Vec<Value> {
    let has = |said: &str, asked: &str| {
        said.split(|letter: char| !letter.is_alphanumeric()).any(|word| is_form(word, asked))
    };
    list("").into_iter().filter(|action| asked.iter().all(|asked| has(&said(action), asked))).collect()
}

#[test]
fn a_search_finds_every_action_with_the_words() {
    for (query, words) in [
        ("compost", &["compost"] as &[&str]),
        ("COMPOST", &["compost"]),
        ("bus", &["bus"]),
        ("BUSES", &["buses"]),
        ("heat pumps", &["heat", "pumps"]),
        ("pump, heat!", &["heat", "pump"]),
        ("Cambridge bike", &["cambridge", "bike"]),
        ("c%C3%B3mpost", &["compost"]),
    ] {
        let found = list(&format!("?q={}", query.replace(' ', "+")));
        assert!(!found.is_empty(), "{query}");
        assert_eq!(found, with_words(words), "{query}");
    }
    // Each language finds the English words too.
    assert_eq!(texts(&site().page("/ht/actions?q=compost"), ".actions h3").len(), list("?q=compost").len());
}

#[test]
fn nothing_that_a_reader_writes_is_syntax() {
    let written = [
        "\"",
        "\"\"",
        "*",
        "a*b",
        "AND",
        "NOT x",
        "x OR",
        "(",
        "title:heat",
        "^heat",
        "NEAR(a b)",
        "-",
        "{}",
        "\\",
        "'",
        "%00",
        ";",
        "+",
        "é\u{301}",
        "heat\" OR \"x",
    ];
    for text in written {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", text).finish();
        for path in ["/actions", "/pt/actions", "/actions.json", "/actions.csv"] {
            let answer = site().get(&format!("{path}?{query}"));
            assert_eq!(answer.status, 200, "{path} {text}: {}", answer.body);
        }
    }
    let page = site().page("/actions?q=%21%21");
    assert_eq!(texts(&page, "[role=status]"), ["No actions found."]);
    assert_eq!(attributes(&page, ".absent a", "href"), ["/actions"]);
    // The form keeps the words as they are.
    assert_eq!(attributes(&site().page("/actions?q=%22heat%22"), "#q", "value"), ["\"heat\""]);
}

#[test]
fn the_twins_take_the_parameters_of_the_page() {
    for query in
        ["", "?sort=due", "?sort=community&status=in-progress", "?q=solar&sort=due", "?community=boston&q=zero"]
    {
        let shown = texts(&site().page(&format!("/actions{query}")), ".actions h3");
        let json: Vec<String> =
            list(query).iter().map(|one| one["title"].as_str().unwrap().to_owned()).collect();
        let csv: Vec<String> = site()
            .get(&format!("/actions.csv{query}"))
            .csv()
            .into_iter()
            .map(|row| row["title"].clone())
            .collect();
        assert!(!shown.is_empty(), "{query}");
        let folded: Vec<String> = json.iter().map(|title| crate::support::site::folded(title)).collect();
        assert_eq!((&shown, &json), (&folded, &csv), "{query}");
    }
    for query in ["?community=atlantis", "?sort=up", "?status=new"] {
        assert_eq!(site().get(&format!("/actions.json{query}")).status, 400, "{query}");
    }
    let refused = site().get("/actions.json?community=atlantis");
    assert!(refused.body.contains("new-bedford"), "{}", refused.body);
}

#[test]
fn the_newest_come_first_and_the_next_due_date_first() {
    let date = |action: &Value| {
        let dates = ["started", "adopted"].map(|key| action[key].as_str().unwrap_or_default().to_owned());
        dates.into_iter().max().unwrap()
    };
    let newest: Vec<String> = list("").iter().map(date).collect();
    assert!(newest.iter().rev().is_sorted() && newest.first() > newest.last(), "{newest:?}");
    let headings = texts(&site().page("/actions"), "main h2");
    assert!(headings[0].starts_with("20") && headings.iter().rev().skip(1).is_sorted(), "{headings:?}");
    assert_eq!(headings.last().unwrap(), "No date found");
    let due = list("?sort=due");
    let ahead: Vec<&str> = due
        .iter()
        .map_while(|action| action["due"].as_str().filter(|_| action["due_passed"] == false))
        .collect();
    assert!(ahead.iter().map(|due| &due[..4]).is_sorted() && ahead.len() > 5, "{ahead:?}");
    let headings = texts(&site().page("/actions?sort=due"), "main h2");
    assert_eq!(
        (headings[0].as_str(), headings.last().unwrap().as_str()),
        ("2027", "No due date"),
        "{headings:?}"
    );
    let communities = texts(&site().page("/actions?sort=community"), "main h2");
    assert_eq!(communities.len(), crate::support::site::COMMUNITIES.len());
}

#[test]
fn each_choice_counts_what_the_search_found() {
    let page = site().page("/actions?q=solar");
    let found = list("?q=solar");
    for slug in ["boston", "beverly", "lexington"] {
        let of = found.iter().filter(|action| action["slug"] == slug).count();
        let choice = texts(&page, &format!("#community option[value={slug}]"));
        assert!(choice[0].ends_with(&format!(" ({of})")), "{slug}: {choice:?}");
    }
    assert_eq!(texts(&page, "#community option").len(), crate::support::site::COMMUNITIES.len() + 1);
}

/// The action is in force, was due in January 2026, and its newest document is of 2020.
#[test]
fn a_goal_whose_date_has_passed_and_an_old_document_are_said() {
    for (path, goal, reported) in [
        ("/actions?q=bus+lane", "was to reach its goal by January 2026", "as reported in 2020"),
        ("/communities/melrose", "was to reach its goal by January 2026", "as reported in 2020"),
        ("/es/actions?q=bus+lane", "debía alcanzar su objetivo para enero de 2026", "según un informe de 2020"),
    ] {
        let facts = texts(&CHANGED.page(path), ".actions .facts").concat();
        assert!(facts.contains(goal) && facts.contains(reported), "{path}: {facts}");
    }
    let lane = CHANGED.json("/actions.json?q=bus+lane");
    assert_eq!((&lane[0]["due_passed"], &lane[0]["reported_in"]), (&true.into(), &2020.into()));
    // Finished actions are what they are.
    let pilot = CHANGED.json("/actions.json?q=old+pilot");
    assert_eq!((&pilot[0]["due_passed"], &pilot[0]["reported_in"]), (&false.into(), &Value::Null));
}
