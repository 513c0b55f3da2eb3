//! What is due: the page, its twins, and the calendars, unfolded and read without the crate that writes them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::you_can::CHANGED;
use crate::support::site::{COMMUNITIES, attributes, record, site, texts};

/// The properties of each event, without their parameters. RFC 5545: lines are folded after at most 75 bytes.
fn events(path: &str) -> Vec<BTreeMap<String, String>> {
    let answer = site().get(path);
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("text/calendar; charset=utf-8")),
        "{path}"
    );
    assert!(
        answer.body.starts_with("BEGIN:VCALENDAR\r\n") && answer.body.ends_with("END:VCALENDAR\r\n"),
        "{path}"
    );
    assert!(answer.body.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{path}");
    let unfolded = answer.body.replace("\r\n ", "");
    let parts = unfolded.split("BEGIN:VEVENT\r\n").skip(1).map(|part| part.split("END:VEVENT").next().unwrap());
    let property = |line: &str| {
        let (name, value) = line.split_once(':').unwrap();
        let text = value.replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n").replace("\\\\", "\\");
        (name.split(';').next().unwrap().to_owned(), text)
    };
    parts.map(|part| part.lines().map(property).collect()).collect()
}

fn rows() -> Vec<Value> {
    site().json("/calendar.json").as_array().unwrap().clone()
}

#[test]
fn the_calendar_has_every_row_of_the_twin_once() {
    let (rows, events) = (rows(), events("/calendar.ics"));
    let said = |row: &Value| format!("{}: {}", row["name"].as_str().unwrap(), row["what"].as_str().unwrap());
    let expected: Vec<String> = rows.iter().map(said).collect();
    assert_eq!(events.iter().map(|event| event["SUMMARY"].clone()).collect::<Vec<_>>(), expected);
    let ids: BTreeSet<&String> = events.iter().map(|event| &event["UID"]).collect();
    assert_eq!(ids.len(), events.len(), "each has an identifier of its own");
    let as_of = record("campaign.toml")["as_of"].as_str().unwrap().replace('-', "");
    for (event, row) in events.iter().zip(&rows) {
        assert_eq!(event["DTSTAMP"], format!("{as_of}T000000Z"));
        assert_eq!((event["DTSTART"].len(), event.contains_key("DTEND")), (8, false), "a whole day");
        assert!(event["DTSTART"].starts_with(&row["date"].as_str().unwrap().replace('-', "")), "{event:?}");
        assert!(event["DTSTART"] >= as_of, "{event:?}");
        assert_eq!(event["URL"], format!("https://example.org{}", row["page"].as_str().unwrap()));
        assert!(event["DESCRIPTION"].ends_with(row["source_url"].as_str().unwrap()), "{event:?}");
    }
    let dates: Vec<&String> = events.iter().map(|event| &event["DTSTART"]).collect();
    assert!(dates.is_sorted(), "{dates:?}");
}

/// Counted from the files of the record.
#[test]
fn every_target_action_and_report_that_is_to_come_is_in_it() {
    let of_kind =
        |kind: &str, slug: &str| rows().iter().filter(|row| row["kind"] == kind && row["slug"] == slug).count();
    for slug in COMMUNITIES {
        let file = record(&format!("communities/{slug}.toml"));
        let entries =
            |table: &str| file.get(table).and_then(toml::Value::as_array).cloned().unwrap_or_default();
        let is_ahead =
            |target: &&toml::Value| target["year"].as_integer() >= Some(2026) && target.get("status").is_none();
        assert_eq!(of_kind("target", slug), entries("targets").iter().filter(is_ahead).count(), "{slug}");
        let is_open = |action: &&toml::Value| {
            let due = action.get("due").and_then(toml::Value::as_str);
            due.is_some_and(|due| due >= "2026") && action["status"].as_str() != Some("done")
        };
        assert_eq!(of_kind("action", slug), entries("actions").iter().filter(is_open).count(), "{slug}");
        assert_eq!(of_kind("pledge", slug), 1);
        let this_year = |report: &toml::Value| {
            let published = report.get("published").map(toml::Value::to_string).unwrap_or_default();
            published.contains("2026")
                || (published.is_empty() && report["covers_year"].as_integer() == Some(2026))
        };
        let due = if entries("reports").iter().any(this_year) { 1 } else { 2 };
        assert_eq!(of_kind("report", slug), due, "{slug}");
    }
}

#[test]
fn a_community_has_a_calendar_of_its_own_in_each_language() {
    let (own, all) = (events("/communities/cambridge/calendar.ics"), events("/calendar.ics"));
    let of_all: Vec<_> = all.into_iter().filter(|event| event["URL"].ends_with("/cambridge")).collect();
    assert_eq!(own, of_all);
    assert!(
        own.iter().any(|event| event["DTSTART"] == "20271130" && event["SUMMARY"].contains("Cycling")),
        "{own:?}"
    );
    for (language, word) in [("es", "Meta: cero"), ("pt", "Meta: emissões"), ("ht", "Objektif: nèt")] {
        let translated = events(&format!("/{language}/communities/cambridge/calendar.ics"));
        assert!(translated.iter().any(|event| event["SUMMARY"].contains(word)), "{language}: {translated:?}");
        // The same entries, whatever the language.
        assert!(translated.iter().map(|event| &event["UID"]).eq(own.iter().map(|event| &event["UID"])));
        assert!(translated[0]["URL"].contains(&format!("/{language}/communities/")));
    }
    let page = site().page("/es/communities/cambridge");
    let links = attributes(&page, ".you-can a", "href");
    assert!(links.contains(&"/es/communities/cambridge/calendar.ics".to_owned()), "{links:?}");
    assert_eq!(site().get("/communities/atlantis/calendar.ics").status, 404);
}

#[test]
fn the_page_has_one_row_for_what_is_due_everywhere() {
    let page = site().page("/calendar");
    let years = texts(&page, "main h2");
    assert!(years[0] == "2026" && years.is_sorted(), "{years:?}");
    let pledges = texts(&page, ".due-pledge .places");
    assert_eq!(pledges.len(), 1);
    assert_eq!(pledges[0].matches(',').count() + 1, COMMUNITIES.len());
    assert!(attributes(&page, "main a", "href").contains(&"/calendar.ics".to_owned()));
    let rows = rows();
    let single = rows.iter().filter(|row| row["kind"] != "report" && row["kind"] != "pledge").count();
    assert_eq!(texts(&page, ".due-target, .due-action, .due-start, .due-rule").len(), single);
}

/// The goal of Melrose's bus lane was due in January 2026.
#[test]
fn what_has_passed_is_in_no_calendar() {
    let rows = CHANGED.json("/calendar.json");
    assert!(!rows.as_array().unwrap().iter().any(|row| row["what"] == "A bus lane"), "{rows}");
}
