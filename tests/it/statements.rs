//! All that a page says beside figures is in the log of changes: actions, reports, documents, every word.

use std::collections::{BTreeMap, BTreeSet};

use insta::assert_snapshot;
use racetozero::domain::{FigureName, FigureValue};
use racetozero::facts;
use racetozero::words::log::{self, Known};
use racetozero::words::{Language, MISSING};
use strum::VariantArray;

use crate::support::site::{Site, site, texts};
use crate::support::{Data, OWN};

const MELROSE: &str = "communities/melrose.toml";

/// The text of Melrose's file from its first table of this kind up to the next table of any kind.
fn first(data: &Data, table: &str) -> String {
    let text = data.text(MELROSE);
    let at = text.find(table).expect("such a table");
    let end = text[at + 1..].find("\n[").map_or(text.len(), |end| at + 1 + end + 1);
    text[at..end].to_owned()
}

/// Melrose has one action more and one less, and the status of a third differs; the same for reports.
fn changed() -> Data {
    let data = Data::published();
    let (action, report) = (first(&data, "[[actions]]"), first(&data, "[[reports]]"));
    let data = data.edit(MELROSE, &action, "").edit(MELROSE, &report, "");
    let (third, second) = (first(&data, "[[actions]]"), first(&data, "[[reports]]"));
    let status = third.lines().find(|line| line.starts_with("status = ")).expect("a status");
    let kind = second.lines().find(|line| line.starts_with("kind = ")).expect("a kind");
    let other_kind =
        if kind.contains("action-plan") { "kind = \"progress-report\"" } else { "kind = \"action-plan\"" };
    let source = third.lines().find(|line| line.starts_with("source = ")).expect("a source");
    let started = third.replace(status, "status = \"done\"");
    let retold = second.replace(kind, other_kind);
    let more = format!(
        "[[actions]]\ntitle = \"Free buses\"\nsector = \"transport\"\nstatus = \"planned\"\n\
         summary = \"Buses cost nothing on Sundays.\"\n{source}\n\n\
         [[reports]]\ntitle = \"Climate report 2025\"\nkind = \"progress-report\"\npublished = \"2026-02\"\n\
         url = \"https://example.org/2025\"\n\n"
    );
    data.edit(MELROSE, &third, &format!("{more}{started}")).edit(MELROSE, &second, &retold)
}

fn corrected() -> Data {
    let data = changed().edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2026-12-01\"");
    let run = data.run(&["edition", "--note", "The city's new list"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    data
}

#[test]
fn an_action_or_a_report_never_changes_in_silence() {
    assert_snapshot!(changed().problems());
    assert_snapshot!(changed().run(&["diff"]).transcript());
    assert_eq!(corrected().check().errors(), "");
}

#[test]
fn the_log_tells_it_in_each_language() {
    let site = Site::of(&corrected().root());
    let mut told = String::new();
    for language in ["", "/es", "/pt", "/ht"] {
        let page = site.page(&format!("{language}/changes?community=melrose"));
        told += &format!("{language}\n{}\n", texts(&page, "section:first-of-type .log li").join("\n"));
        let everyone = texts(&site.page(&format!("{language}/changes")), "section:first-of-type .log li");
        assert_eq!(everyone, texts(&page, "section:first-of-type .log li"), "{language}");
        let own = texts(&site.page(&format!("{language}/communities/melrose")), "#changed ~ .log li");
        assert!(own.iter().all(|row| everyone.contains(row)) && !own.is_empty(), "{language}: {own:?}");
    }
    assert_snapshot!(told);
}

#[test]
fn the_twins_have_the_keys_that_changed() {
    let site = Site::of(&corrected().root());
    let rows = site.json("/changes.json?community=melrose");
    let of = |kind: &str| {
        let of_kind = |row: &&serde_json::Value| {
            row["edition"] == "2026-12-01"
                && row["kind"] == kind
                && row["figure"].as_str().unwrap().starts_with("statement/actions/")
        };
        rows.as_array().unwrap().iter().find(of_kind).cloned().expect(kind)
    };
    assert_eq!(of("revised")["to"], serde_json::json!({"status": "done"}));
    assert_eq!(of("revised")["from"].as_object().unwrap().len(), 1);
    assert_eq!(of("added")["to"]["summary"], "Buses cost nothing on Sundays.");
    assert_eq!(
        (&of("removed")["to"], &of("removed")["why"]),
        (&serde_json::Value::Null, &"The city's new list".into())
    );
    let csv = site.get("/changes.csv?community=melrose").csv();
    assert_eq!(csv.len(), rows.as_array().unwrap().len());
    assert!(csv.iter().any(|row| row.values().any(|cell| cell == "{\"status\":\"done\"}")), "{csv:?}");
}

#[test]
fn each_feed_tells_it_in_each_language_and_by_topic() {
    let site = Site::of(&corrected().root());
    let entry = |path: &str| {
        let feed = feed_rs::parser::parse(site.get(path).body.as_bytes()).unwrap();
        assert_eq!(feed.id, format!("https://example.org{path}"));
        feed.entries.first().and_then(|entry| entry.content.clone()?.body).unwrap_or_default()
    };
    for (path, words) in [
        ("/changes.atom", "Action added: “Free buses”"),
        ("/communities/melrose/changes.atom", "Report added: “Climate report 2025”"),
        ("/es/changes.atom", "Acción añadida: «<span lang=\"en\">Free buses</span>»"),
        ("/pt/changes.atom", "Ação acrescentada: “<span lang=\"en\">Free buses</span>”"),
        ("/ht/communities/melrose/changes.atom", "Aksyon ajoute: “<span lang=\"en\">Free buses</span>”"),
    ] {
        assert!(entry(path).contains(words), "{path}: {}", entry(path));
    }
    let actions = entry("/changes.atom?kind=action");
    assert!(actions.contains("Free buses") && !actions.contains("Climate report 2025"), "{actions}");
    let reports = entry("/communities/melrose/changes.atom?kind=report");
    assert!(reports.contains("Climate report 2025") && !reports.contains("Free buses"), "{reports}");
    for kind in ["verdict", "inventory", "target", "criterion"] {
        let of_kind = entry(&format!("/changes.atom?kind={kind}"));
        assert!(!of_kind.contains("Free buses"), "{of_kind}");
    }
    assert_eq!(site.get("/changes.atom?kind=rumor").status, 400);
}

/// Every text of a file, changed by one letter.
#[test]
fn no_word_of_the_record_changes_in_silence() {
    for path in
        [MELROSE, "campaign.toml", "context/massachusetts.toml", "resources.toml", "municipalities.toml"]
    {
        let data = Data::small_published();
        let text = data.text(path);
        let lines: Vec<(usize, &str)> = (1..).zip(text.lines()).filter(|(_, line)| is_prose(line)).collect();
        let changed: Vec<usize> = lines.iter().take(40).map(|(number, _)| *number).collect();
        let data = data.write(path, &changed_at(&text, &changed));
        let said = data.check().errors;
        let is_said = |number: &usize| {
            let place = format!("data/{path}:{number}:");
            said.iter().any(|line| line.starts_with(&place) && line.contains("publish the change"))
        };
        // Another name of a row is a problem at the row: each of these is changed alone.
        let alone = changed.iter().filter(|number| !is_said(number));
        let silent = alone.filter(|number| {
            let data = Data::small_published().write(path, &changed_at(&text, &[**number]));
            !data.check().errors().contains("publish the change")
        });
        assert_eq!(silent.collect::<Vec<_>>(), Vec::<&usize>::new(), "{path}");
    }
}

/// The text with one letter more at the end of these lines.
fn changed_at(text: &str, lines: &[usize]) -> String {
    let line = |(number, line): (usize, &str)| match line.strip_suffix('"') {
        Some(start) if lines.contains(&number) => format!("{start}x\"\n"),
        _ => format!("{line}\n"),
    };
    (1..).zip(text.lines()).map(line).collect()
}

/// A line with text that has no form of its own, as a code or a date has.
fn is_prose(line: &str) -> bool {
    let keys =
        ["title", "summary", "evidence", "note", "wording", "publisher", "text", "url", "county", "guides"];
    let key = line.split(" = ").next().unwrap_or_default();
    keys.contains(&key) && line.ends_with('"')
}

/// Residents by year, of one town in one year by other words.
fn recounted() -> Data {
    let file = "towns/population.csv";
    let data = Data::published();
    let line = data.text(file).lines().nth(1).expect("a first row").to_owned();
    let last = line.split(',').rfind(|cell| !cell.is_empty()).expect("a value");
    let (before, after) = line.rsplit_once(last).expect("the value");
    let more = last.parse::<u64>().expect("a number") + 1;
    data.edit(file, &line, &format!("{before}{more}{after}"))
}

#[test]
fn no_value_of_a_data_file_changes_in_silence() {
    let data = recounted();
    assert_snapshot!(data.problems());
    let data = data.edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2026-12-01\"");
    assert_eq!(data.run(&["edition", "--note", "Counted again"]).code, Some(0));
    assert_eq!(data.check().errors(), "");
    assert_snapshot!(data.text("editions/2026-12-01.toml"));
    let site = Site::of(&data.root());
    let told = ["/changes", "/es/changes"]
        .map(|path| texts(&site.page(path), "section:first-of-type .log li").join("\n"));
    assert_snapshot!(told.join("\n"));
    let rows = site.json("/changes.json?community=files");
    let added = rows.as_array().unwrap().iter().find(|row| row["kind"] == "added").unwrap();
    assert!(
        added["to"].as_object().unwrap().values().all(|values| values.as_str().unwrap().len() < 6),
        "{added}"
    );
}

#[test]
fn what_is_said_of_a_dataset_never_changes_in_silence() {
    let data = Data::published();
    let text = data.text("towns/datasets.toml");
    let line = text.lines().find(|line| line.starts_with("copy = ")).expect("a copy");
    let data = data.write("towns/datasets.toml", &text.replacen(line, "copy = \"another copy\"", 1));
    assert!(data.problems().contains("`copy` of statement/datasets/"), "{}", data.problems());
}

#[test]
fn two_rows_of_one_name_are_refused() {
    let data = Data::published();
    let action = first(&data, "[[actions]]");
    let data = data.edit(MELROSE, &action, &format!("{action}{action}"));
    assert_snapshot!(data.problems());
}

#[test]
fn every_table_and_key_of_the_record_has_words() {
    let data = Data::real().append("communities/boston.toml", OWN);
    let draft = facts::draft(&data.root()).unwrap_or_else(|problems| panic!("{problems:?}"));
    let mut keys = BTreeSet::new();
    for (subject, figures) in &draft.said {
        for figure in figures {
            let FigureValue::Keys(own) = &figure.value else { continue };
            if subject.as_str() == "files" {
                continue;
            }
            assert!(!own.is_empty(), "{subject}: {}", figure.name);
            keys.extend(own.keys().map(|key| key.split('.').next().unwrap().to_owned()));
        }
    }
    assert!(keys.len() > 50, "{keys:?}");
    for language in Language::VARIANTS {
        let other = log::key_name(*language, "no such key").to_string();
        let unnamed: Vec<&String> =
            keys.iter().filter(|key| log::key_name(*language, key).to_string() == other).collect();
        assert_eq!(unnamed, Vec::<&String>::new(), "{language:?}");
    }
    let known = Known { series: &[], sources: &[], names: &BTreeMap::new() };
    for change in draft.published.changes_to(&draft.said, "") {
        let FigureName::Statement { .. } = change.name else { continue };
        for language in Language::VARIANTS {
            for line in log::lines(*language, &change, known) {
                let what = line.what.to_string();
                assert!(!what.contains(MISSING) && !what.contains("Entry"), "{what}");
            }
        }
    }
}

#[test]
fn the_page_says_from_when_on_it_covers_what() {
    let old = Data::published().remove("editions/2026-11-24-2.toml");
    let old = old.edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2026-12-01\"");
    assert!(old.check().errors().contains("is in no edition yet"), "a baseline is asked for");
    assert_eq!(old.run(&["edition", "--note", "The log covers all that pages say"]).code, Some(0));
    let page = Site::of(&old.root()).page("/changes");
    let covers = texts(&page, ".lead + p").join("");
    assert!(covers.contains("Figures are listed from November 24, 2026 on."), "{covers}");
    assert!(covers.contains("from December 1, 2026"), "{covers}");
    assert!(!texts(&site().page("/changes"), ".lead + p").join("").contains("Figures are listed"));
}
