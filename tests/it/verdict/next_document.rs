//! Each kind of document that a letter can ask for, from a community that lacks it.

use racetozero::domain::{Assessment, Community, Percent, Report, ReportKind, ReportYear, Year};

use crate::support::record;

fn year(number: i64) -> Year {
    number.try_into().unwrap()
}

/// A community of the frozen record, changed, and what its letters ask for in a year.
fn asked(slug: &str, today: i64, change: impl FnOnce(&mut Community)) -> String {
    let record = racetozero::facts::read(record::frozen()).unwrap_or_else(|problems| panic!("{problems:?}"));
    let is_it = |community: &Community| community.slug.to_string() == slug;
    let mut community = record.communities.into_iter().find(is_it).unwrap();
    change(&mut community);
    let documents = Assessment::new(&community, year(today), year(2030)).next_documents();
    documents.iter().map(|document| format!("{document:?}")).collect::<Vec<_>>().join(", ")
}

fn unchanged(_: &mut Community) {}

#[test]
fn a_target_without_a_baseline_year_comes_first() {
    let asked = asked("medford", 2026, unchanged);
    assert!(asked.starts_with("BaselineYear { cut: Percent(50.0), due: Year(2030) }, "), "{asked}");
}

#[test]
fn a_community_without_a_total_is_asked_for_one_of_the_year_that_it_reported() {
    let total = asked("melrose", 2026, unchanged);
    assert_eq!(total, "Total { year: None }, InterimTarget { by: Year(2030) }");
    let report = |covers| Report {
        dated: ReportYear::Covers(year(covers)),
        kind: ReportKind::Inventory,
        title: "Inventory".to_owned(),
        url: "https://example.org/".parse().unwrap(),
    };
    let total = asked("melrose", 2026, |melrose| melrose.reports.extend([report(2020), report(2017)]));
    assert!(total.starts_with("Total { year: Some(Year(2020)) }, "), "{total}");
}

#[test]
fn a_target_whose_baseline_year_was_not_counted_is_asked_for_that_count() {
    let asked = asked("boston", 2026, |boston| {
        boston.targets.iter_mut().for_each(|target| target.baseline_year = Some(year(1999)));
    });
    assert!(asked.starts_with("BaselineInventory { baseline: Year(1999) }"), "{asked}");
}

#[test]
fn two_years_that_were_counted_differently_are_asked_for_in_one_way() {
    assert!(
        asked("cambridge", 2026, unchanged)
            .starts_with("SameMethod { compared: Year(2012), newer: Year(2019) }")
    );
    // The verdict rests on an older series, although a newer count exists.
    let other = asked("boston", 2026, |boston| {
        let mut series = boston.series[0].clone();
        series.key = "plan".parse().unwrap();
        let mut newest = boston.documented_inventories().last().copied().cloned().unwrap();
        (newest.series, newest.year) = (series.key.clone(), year(2024));
        boston.series.push(series);
        boston.inventories.push(newest);
    });
    assert!(other.starts_with("SameMethod { compared: Year(2021), newer: Year(2024) }"), "{other}");
}

#[test]
fn too_few_or_too_old_counts_need_a_newer_one() {
    assert!(asked("beverly", 2026, unchanged).starts_with("NewerInventory { latest: Year(2018) }"));
    assert!(asked("boston", 2026, unchanged).starts_with("NewerInventory { latest: Year(2021) }"));
    // A pace, and a count that is two years old: none is due.
    assert!(!asked("boston", 2023, unchanged).contains("NewerInventory"));
}

#[test]
fn a_community_without_a_target_on_the_way_is_asked_for_it_while_there_is_time() {
    let target = "InterimTarget { by: Year(2030) }";
    assert!(asked("northampton", 2026, unchanged).contains(target));
    assert!(!asked("northampton", 2032, unchanged).contains(target));
    let in_time = asked("northampton", 2026, |northampton| {
        northampton.targets.iter_mut().for_each(|target| target.year = year(2030));
    });
    assert!(!in_time.contains(target), "{in_time}");
    let own = asked("boston", 2026, |boston| {
        boston.targets.iter_mut().for_each(|target| target.reduction = Percent::try_from(10.0).unwrap());
    });
    assert!(!own.contains("InterimTarget"), "{own}");
}

#[test]
fn an_inventory_in_one_sum_is_asked_for_its_sectors() {
    assert_eq!(asked("boston", 2023, unchanged), "Sectors { year: Year(2021) }");
    let split = asked("boston", 2023, |boston| {
        let split = boston.inventories.iter().find_map(|inventory| inventory.split.clone());
        boston.inventories.iter_mut().for_each(|inventory| inventory.split.clone_from(&split));
    });
    assert_eq!(split, "");
}
