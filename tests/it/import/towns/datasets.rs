//! The dataset of what is imported: one of the record, which may grow, or a new one with its source.

use super::*;

const CARS: &str = "town,year,indicator,value,unit\nActon,2026,passenger_vehicles_hybrid,1500,vehicles\n";
const BUSINESS: &str =
    "town,year,indicator,value,unit\nActon,2023,electricity_commercial_industrial,99000,MWh\n";

#[test]
fn a_year_that_no_dataset_covers_asks_for_one() {
    let told = |text: &str, options: &TownOptions| planned(text, options).map(drop).unwrap_err();
    assert_eq!(
        told(CARS, &TownOptions::default()),
        "file.csv, row 2: no dataset of `passenger_vehicles_hybrid` covers 2026: add --dataset mvc-2025 to give it that \
         year, or name a new one with --dataset, --source-title, --source-publisher and --source-url"
    );
    let unknown = told(CARS, &growing("mvc-2026"));
    assert!(
        unknown.contains("there is no dataset `mvc-2026`. Did you mean `mvc-2025`? For a new one add"),
        "{unknown}"
    );
    let stolen = told(BUSINESS, &growing("masssave-2017-2022"));
    assert!(stolen.contains("cannot have 2023, which belongs to `masssave-res-2023`"), "{stolen}");
}

#[test]
fn a_dataset_grows_and_says_where_the_new_figures_come_from() {
    let data = Data::real();
    let before = data.text("towns/datasets.toml");
    write(&data, CARS, &growing("mvc-2025"));
    let after = data.text("towns/datasets.toml");
    let new: Vec<&str> = after.lines().filter(|line| !before.contains(line)).collect();
    assert_eq!(new.len(), 2, "{new:#?}");
    assert!(
        new[0]
            .ends_with("left out; one figure of 2026 read on 2026-11-28 from file.csv: figures as they stand'"),
        "{new:#?}"
    );
    assert_eq!(new[1], "last_year = 2026");
    let known = known_of(&data.root());
    let (readings, plan) = planned_with(&known, CARS, &TownOptions::default()).unwrap();
    assert_eq!((plan.changes.len(), plan.unchanged.len()), (0, 1), "a second time needs no dataset");
    assert_eq!(write_towns(&data.root(), &plan, &known, &TownOptions::default(), &readings).unwrap(), 0);
}

#[test]
fn a_file_with_all_figures_of_a_dataset_is_its_copy() {
    let data = Data::real();
    let text = data.text("towns/weather.csv").replacen(",5127,", ",5128,", 1);
    let options = TownOptions {
        copy: Some("The publisher's own file".to_owned()),
        retrieved: "2026-11-20".parse().ok(),
        ..TownOptions::default()
    };
    write(&data, &text, &options);
    let after = data.text("towns/datasets.toml");
    let table = after.split("[datasets.").find(|table| table.starts_with("ghcnd")).unwrap();
    assert!(
        table.contains("copy = \"The publisher's own file\"\n") && table.contains("retrieved = \"2026-11-20\""),
        "{table}"
    );
    assert!(!table.contains("copy_url"), "the address of the older copy is gone: {table}");
    assert_eq!(data.check().errors(), "");
}

#[test]
fn a_new_dataset_has_its_source_and_is_cited() {
    let data = Data::real();
    let options = TownOptions {
        title: Some("Geographic report of 2023, commercial and industrial".to_owned()),
        publisher: Some("Mass Save program administrators".to_owned()),
        url: "https://www.masssavedata.com/".parse().ok(),
        ..growing("masssave-business-2023")
    };
    write(&data, BUSINESS, &options);
    assert_eq!(data.check().errors(), "");
    assert!(
        data.text("towns/indicators.toml").contains("[\"masssave-2017-2022\", \"masssave-business-2023\"]")
    );
    let datasets = data.text("towns/datasets.toml");
    let table = datasets.split("[datasets.").last().unwrap();
    assert_eq!(
        table,
        "masssave-business-2023]\ntitle = \"Geographic report of 2023, commercial and industrial\"\n\
         publisher = \"Mass Save program administrators\"\nurl = \"https://www.masssavedata.com/\"\n\
         copy = \"file.csv: figures as they stand\"\nretrieved = \"2026-11-24\"\nfirst_year = 2023\nlast_year = 2023\n"
    );
}

#[test]
fn an_import_is_published_like_any_change() {
    let data = Data::published();
    let data = data.edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2026-11-25\"");
    write(&data, CARS, &growing("mvc-2025"));
    assert!(data.check().errors().contains("publish the change with"), "{}", data.check().errors());
    let data = data.with_an_edition();
    assert_eq!(data.check().errors(), "");
    let edition = data.text("editions/2026-11-25.toml");
    assert!(edition.contains("\"passenger_vehicles_hybrid.2026\" = { 2501700380 = \"1500\" }"), "{edition}");
}
