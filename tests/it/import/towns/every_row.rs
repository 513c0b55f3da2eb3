//! What was taken and what was listed is what was there, for any rows in any order.

use proptest::prelude::*;

use super::*;

fn rows() -> impl Strategy<Value = Vec<String>> {
    let town = prop::sample::select(vec![
        "Acton",
        "N. Adams",
        "Boston",
        "Massachusetts",
        "Hyannis",
        "E Boston",
        "Atlantis",
        "",
    ]);
    let year = prop::sample::select(vec!["2021", "2022", "2022", "1700", "2099", "last"]);
    let indicator = prop::sample::select(vec![
        ("occupied_homes", "homes"),
        ("solar_projects_all", "systems"),
        ("solar_capacity_residential", "kW DC"),
        ("electricity_residential", "GWh"),
        ("oil-homes", "percent"),
        ("bicycles", "bicycles"),
    ]);
    let value = prop_oneof![
        (0..2_000_000_i64).prop_map(|number| number.to_string()),
        prop::sample::select(vec!["644", "8900", "Suppressed", "<100", "1.234,5", "-3", "", "644"])
            .prop_map(ToOwned::to_owned),
    ];
    let row = (town, year, indicator, value)
        .prop_map(|(town, year, (key, unit), value)| format!("{town},{year},{key},\"{value}\",{unit}"));
    prop::collection::vec(row, 1..30)
}

/// How many rows were taken, were listed, and had no value.
fn counted(readings: &[TownReading], plan: &Plan) -> [usize; 3] {
    let listed = readings[0].rejected.len() + plan.listed().count();
    let silent = readings[0].left_out.values().sum::<usize>();
    let taken =
        plan.changes.len() + plan.unchanged.len() + plan.repeated + plan.withheld.values().sum::<usize>();
    [taken, listed, silent]
}

fn text(rows: &[String]) -> String {
    format!("town,year,indicator,value,unit\n{}\n", rows.join("\n"))
}

/// The changes in words, without the rows that they come from.
fn changes(plan: &Plan) -> Vec<String> {
    let mut all: Vec<String> = plan
        .changes
        .iter()
        .map(|it| {
            format!("{} {} {} {:?} {}", it.figure.of, it.figure.year, it.figure.indicator, it.from, it.to)
        })
        .collect();
    all.sort();
    all
}

proptest! {
    #[test]
    fn taken_and_listed_is_what_was_there(rows in rows()) {
        let (readings, plan) = planned(&text(&rows), &TownOptions::default()).unwrap();
        prop_assert_eq!(counted(&readings, &plan).iter().sum::<usize>(), rows.len());
        let turned: Vec<String> = rows.iter().rev().cloned().collect();
        let (_, other) = planned(&text(&turned), &TownOptions::default()).unwrap();
        prop_assert_eq!(changes(&plan), changes(&other), "the order of rows changes nothing");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, ..ProptestConfig::default() })]

    #[test]
    fn a_second_time_changes_nothing_and_the_record_is_sound(rows in rows()) {
        let data = Data::real();
        let options = TownOptions::default();
        let (readings, plan) = planned(&text(&rows), &options).unwrap();
        write_towns(&data.root(), &plan, &KNOWN, &options, &readings).unwrap();
        let known = known_of(&data.root());
        let (_, again) = planned_with(&known, &text(&rows), &options).unwrap();
        prop_assert_eq!(again.changes.len(), 0);
    }
}
