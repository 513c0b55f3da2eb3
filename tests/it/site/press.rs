//! `/press`: each printed number is computed again from the communities' twins, by code that shares nothing
//! with the program.

use serde_json::Value;

use crate::support::site::{COMMUNITIES, attributes, site, texts};

fn twins() -> Vec<Value> {
    COMMUNITIES.iter().map(|slug| site().json(&format!("/communities/{slug}.json"))).collect()
}

fn findings() -> Vec<Value> {
    site().json("/press.json")["findings"].as_array().unwrap().clone()
}

fn as_of(twin: &Value) -> i64 {
    twin["as_of"].as_str().unwrap()[..4].parse().unwrap()
}

/// Year and t CO₂e of one series, oldest first.
fn counts(twin: &Value, series: &Value) -> Vec<(i64, f64)> {
    let inventories = twin["inventories"].as_array().unwrap().iter().filter(|i| i["series"] == *series);
    let mut counts: Vec<(i64, f64)> =
        inventories.map(|i| (i["year"].as_i64().unwrap(), i["total_tco2e"].as_f64().unwrap())).collect();
    counts.sort_by_key(|(year, _)| *year);
    counts
}

/// The year of the newest community-wide inventory that does not rest on news.
fn newest(twin: &Value) -> Option<i64> {
    let official = |i: &&Value| {
        i["basis"] == "community" && twin["sources"][i["source"].as_str().unwrap()]["kind"] != "news"
    };
    twin["inventories"].as_array().unwrap().iter().filter(official).filter_map(|i| i["year"].as_i64()).max()
}

#[test]
fn the_page_and_its_twin_say_the_same() {
    let page = site().page("/press");
    let told = texts(&page, "[aria-labelledby=findings] .lead");
    let twin: Vec<String> =
        findings().iter().map(|finding| finding["sentence"].as_str().unwrap().to_owned()).collect();
    assert_eq!(told, twin);
    assert_eq!(told.len(), 3);
    insta::assert_snapshot!(texts(&page, "[aria-labelledby=findings] .finding > p").join("\n"));
}

#[test]
fn the_three_are_of_different_kinds() {
    let kinds: Vec<String> = findings().iter().map(|f| f["kind"].as_str().unwrap().to_owned()).collect();
    let mut once = kinds.clone();
    once.dedup();
    assert_eq!(kinds, once);
    assert_eq!(kinds, ["too-slow", "cant-tell", "old-counts"]);
}

#[test]
fn the_two_rates_of_a_promise_come_from_its_counts() {
    let finding = &findings()[0];
    let twin = site().json(&format!("/communities/{}.json", finding["slug"].as_str().unwrap()));
    let all = counts(&twin, &twin["verdict"]["series"]);
    let (last, latest) = *all.last().unwrap();
    let recent: Vec<(i64, f64)> = all.iter().copied().filter(|(year, _)| *year >= last - 10).collect();
    let mut slopes = Vec::new();
    for (i, (y, e)) in recent.iter().enumerate() {
        slopes.extend(recent[..i].iter().map(|(x, d)| (e / d).ln() / (y - x) as f64));
    }
    slopes.sort_by(f64::total_cmp);
    let n = slopes.len();
    let pace = 1.0 - ((slopes[(n - 1) / 2] + slopes[n / 2]) / 2.0).exp();
    let target = twin["targets"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|t| t["kind"] == "interim" && t["basis"] == "community" && t["status"] == "adopted")
        .filter(|t| t["year"].as_i64().unwrap() >= as_of(&twin))
        .min_by_key(|t| t["year"].as_i64())
        .unwrap();
    let baseline = all.iter().find(|(year, _)| Some(*year) == target["baseline_year"].as_i64()).unwrap().1;
    let level = baseline * (1.0 - target["reduction_pct"].as_f64().unwrap() / 100.0);
    let years = target["year"].as_i64().unwrap() - last;
    let needed = 1.0 - (level / latest).powf(1.0 / years as f64);
    let said = format!(
        "{}’s emissions fell {:.1}% a year (median, {}–{last}); its own target for {} takes {:.1}% a year from {last} on.",
        twin["name"].as_str().unwrap(),
        pace * 100.0,
        recent[0].0,
        target["year"],
        needed * 100.0
    );
    assert_eq!(finding["sentence"], said);
    let ends = 1.0 - (latest / recent[0].1).powf(1.0 / (last - recent[0].0) as f64);
    let caveat = finding["caveat"].as_str().unwrap();
    assert!(caveat.contains(&format!("alone, the fall is {:.1}% a year.", ends * 100.0)), "{caveat}");
    let value = |what: &str| {
        let row = finding["evidence"].as_array().unwrap().iter().find(|e| e["what"] == what).unwrap();
        row["value"].as_f64().unwrap()
    };
    assert_eq!(value("Emissions in the baseline year"), baseline);
    assert_eq!(value("Emissions in the newest comparable count"), latest);
    assert!((value("Level promised") - level).abs() < 1.0);
    assert!((value("Change between the two") - (latest / baseline - 1.0) * 100.0).abs() < 1e-5);
}

#[test]
fn those_that_cannot_be_judged_are_counted_and_the_commonest_reason_is() {
    let all = twins();
    let unjudged: Vec<&Value> = all.iter().filter(|twin| twin["verdict"]["word"] == "Can't tell").collect();
    let too_few = |twin: &&&Value| {
        let reason = twin["verdict"]["reason"].as_str().unwrap();
        reason.contains("A pace needs at least three")
    };
    let without = unjudged.iter().filter(too_few).count();
    assert_eq!((all.len(), unjudged.len(), without), (9, 7, 4));
    assert_eq!(
        findings()[1]["sentence"],
        "For seven of the nine communities that joined, the documents found cannot show whether they are on pace for what was promised; for four of them, fewer than three comparable inventories over four years were found."
    );
    let named: Vec<Value> =
        findings()[1]["evidence"].as_array().unwrap().iter().map(|e| e["slug"].clone()).collect();
    assert_eq!(named, unjudged.iter().map(|twin| twin["slug"].clone()).collect::<Vec<_>>());
    // No other reason is as common.
    for reason in unjudged.iter().map(|twin| &twin["verdict"]["reason"]) {
        assert!(unjudged.iter().filter(|twin| twin["verdict"]["reason"] == *reason).count() <= without);
    }
}

#[test]
fn those_without_a_recent_inventory_are_counted() {
    let all = twins();
    let recent = as_of(&all[0]) - 5;
    let without: Vec<&Value> =
        all.iter().filter(|twin| newest(twin).is_none_or(|year| year < recent)).collect();
    assert_eq!((without.len(), recent), (8, 2021));
    assert_eq!(
        findings()[2]["sentence"],
        "For eight of the nine communities that joined, no inventory of their emissions for 2021 or any later year was found in official documents and public data sets."
    );
    for (twin, row) in without.iter().zip(findings()[2]["evidence"].as_array().unwrap()) {
        assert_eq!((&row["slug"], row["year"].as_i64()), (&twin["slug"], newest(twin)));
    }
}

#[test]
fn every_number_behind_a_finding_has_a_document() {
    for finding in findings() {
        for row in finding["evidence"].as_array().unwrap().iter().filter(|row| !row["value"].is_null()) {
            assert!(!row["sources"].as_array().unwrap().is_empty(), "{row}");
        }
    }
    let page = site().page("/press");
    let rows = texts(&page, ".finding tbody tr").len();
    let linked = page
        .select(&scraper::Selector::parse(".finding tbody tr").unwrap())
        .filter(|row| row.select(&scraper::Selector::parse("a.document[href^=http]").unwrap()).next().is_some())
        .count();
    // A community without an inventory has no document to link. Its page says what is missing.
    assert_eq!(rows - linked, 1);
}

#[test]
fn each_count_is_that_of_the_list_it_leads_to() {
    let page = site().page("/press");
    let numbers = texts(&page, ".counts a strong");
    let lists = attributes(&page, ".counts dd > a[href^='/communities']", "href");
    for (number, href) in numbers.iter().zip(&lists) {
        let list = site().json(&href.replacen("/communities", "/communities.json", 1));
        assert_eq!(list.as_array().unwrap().len().to_string(), *number, "{href}");
    }
    assert!(lists.len() >= 6, "{lists:?}");
    let counts = &site().json("/press.json")["counts"];
    let all = twins();
    assert_eq!(counts["newest_inventory_year"].as_i64(), all.iter().filter_map(newest).max());
    assert_eq!(counts["oldest_newest_inventory_year"].as_i64(), all.iter().filter_map(newest).min());
    let counted = |twin: &Value| {
        twin["inventories"].as_array().unwrap().iter().filter(|i| i["basis"] == "community").count()
    };
    assert_eq!(counts["inventories"].as_u64().unwrap() as usize, all.iter().map(counted).sum::<usize>());
}

#[test]
fn a_correction_has_a_way() {
    let page = site().page("/press");
    let mail = &attributes(&page, "#correction ~ ol a", "href")[0];
    assert!(mail.starts_with("mailto:corrections@example.org?subject=Correction&body=Page:"), "{mail}");
    assert!(attributes(&page, "#correction ~ ol a", "href").contains(&"/changes".to_owned()));
    let cited = texts(&page, "pre[aria-label=Citation]").remove(0);
    assert!(cited.contains("https://example.org/press?edition="), "{cited}");
}
