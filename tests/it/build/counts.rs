//! The edition holds what the record holds: a reader that shares no code with the program counts both.

use std::collections::BTreeMap;
use std::fs;

use rusqlite::{Connection, OpenFlags};
use toml::{Table, Value};

use crate::support::site::record;
use crate::support::{edition, record as records};

/// The edition of the frozen record, opened to be read.
fn opened() -> Connection {
    Connection::open_with_flags(edition::frozen(), OpenFlags::SQLITE_OPEN_READ_ONLY).expect("a database")
}

fn strings(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).expect("good SQL");
    let rows = statement.query_map([], |row| row.get(0)).expect("rows");
    rows.map(|row| row.expect("a string")).collect()
}

/// Every community and the state.
fn places() -> Vec<Table> {
    ["communities", "context"].iter().flat_map(|name| folder(name)).collect()
}

/// Every file of a folder.
fn folder(folder: &str) -> Vec<Table> {
    let entries = fs::read_dir(records::frozen().join(folder)).expect("a folder");
    let names = entries.map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned());
    names.map(|name| record(&format!("{folder}/{name}"))).collect()
}

/// The number of tables or keys in a value: 1 for a string or a number, 0 for a missing value.
fn size(value: Option<&Value>) -> i64 {
    match value {
        None => 0,
        Some(Value::Array(list)) => list.len() as i64,
        Some(Value::Table(table)) => table.len() as i64,
        Some(_) => 1,
    }
}

/// The documents that statements name after their first one.
fn further(place: &Table) -> i64 {
    let lists = place.values().flat_map(|value| match value {
        Value::Array(tables) => tables.iter().filter_map(|table| table.get("sources")).collect(),
        Value::Table(table) => table.get("sources").into_iter().collect::<Vec<_>>(),
        _ => Vec::new(),
    });
    lists.map(|list| size(Some(list)) - 1).sum()
}

fn inventories(place: &Table) -> impl Iterator<Item = &Value> {
    place.get("inventories").and_then(Value::as_array).into_iter().flatten()
}

#[test]
fn it_is_sound() {
    let connection = opened();
    assert_eq!(strings(&connection, "SELECT * FROM pragma_integrity_check"), ["ok"]);
    assert_eq!(strings(&connection, "SELECT \"table\" FROM pragma_foreign_key_check"), Vec::<String>::new());
}

#[test]
fn every_table_is_strict() {
    let connection = opened();
    let loose = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0";
    assert_eq!(strings(&connection, loose), ["sqlite_schema"]);
}

/// Tables of town data that hold more than the rows of a file, or fewer.
const COMPUTED: [&str; 10] = [
    "indicator_caution",
    "indicator_caution_text",
    "indicator_dataset",
    "indicator_input",
    "state_value",
    "town_index_at_share",
    "town_latest",
    "town_neighbor",
    "town_not_given",
    "town_value",
];

/// The rows of a list of town data.
fn lines(list: &str) -> i64 {
    let path = records::frozen().join("towns").join(format!("{list}.csv"));
    fs::read_to_string(path).expect("a list").lines().count() as i64 - 1
}

/// The published figures of cities and towns.
fn published(connection: &Connection) -> i64 {
    let sql = "SELECT count(*) FROM town_value JOIN indicator ON key = indicator WHERE derived = 0";
    connection.query_row(sql, [], |row| row.get(0)).expect("a count")
}

/// The cells with a figure of a city or town.
fn cells() -> i64 {
    let files = fs::read_dir(records::frozen().join("towns")).expect("a folder");
    let texts = files.filter_map(|file| fs::read_to_string(file.expect("a file").path()).ok());
    let of = |text: String| {
        let rows = text.lines().skip(1).filter(|line| !line.starts_with("25,"));
        rows.flat_map(|line| line.split(',').skip(2).map(str::len)).filter(|length| *length > 0).count()
    };
    texts.filter(|text| text.starts_with("geoid,year,")).map(of).sum::<usize>() as i64
}

#[test]
fn it_has_every_figure_of_town_data() {
    assert_eq!(published(&opened()), cells());
}

#[test]
fn it_has_as_many_rows_as_the_record_has_tables() {
    let connection = opened();
    let (places, campaign) = (places(), record("campaign.toml"));
    let of_places = |key: &str| places.iter().map(|place| size(place.get(key))).sum::<i64>();
    let having = |key: &str| places.iter().filter(|place| place.contains_key(key)).count() as i64;
    let series_changes = |place: &Table| {
        let series = place.get("series").and_then(|series| series.as_table());
        series.map_or(0, |series| series.values().map(|one| size(one.get("changes"))).sum())
    };
    let of_inventories =
        |key: &str| places.iter().flat_map(inventories).map(|inventory| size(inventory.get(key))).sum::<i64>();
    let networks =
        places.iter().map(|place| size(place.get("pledge").and_then(|pledge| pledge.get("networks"))));
    let criteria = campaign.get("criteria").and_then(|criteria| criteria.as_array()).expect("five criteria");
    let translations = criteria.iter().map(|criterion| size(criterion.get("translations"))).sum::<i64>();
    let translated = ["es", "pt", "ht"].map(|language| folder(&format!("translations/{language}")));
    let translated = translated.iter().flatten().map(|file| size(file.get("texts"))).sum::<i64>();
    let members = fs::read_to_string(records::frozen().join("campaign/members.csv")).expect("the members");
    let members: Vec<&str> = members.lines().skip(1).collect();
    let towns = record("municipalities.toml");
    let editions = folder("editions");
    let changes = |kind: &str| editions.iter().map(|edition| size(edition.get(kind))).sum::<i64>();
    let expected = BTreeMap::from([
        ("edition", 1),
        ("campaign", 1),
        ("campaign_source", size(campaign.get("sources"))),
        ("aim", size(campaign.get("aims"))),
        ("criterion", size(campaign.get("criteria"))),
        ("criterion_translation", translations),
        ("network", size(campaign.get("networks"))),
        ("member_count", size(campaign["members"].get("counts"))),
        ("member_list", size(campaign["members"].get("lists"))),
        ("member", members.len() as i64),
        ("member_listed", members.iter().map(|row| row.matches("yes").count() as i64).sum()),
        ("community", places.len() as i64),
        ("source", of_places("sources")),
        ("place", having("place")),
        ("population", of_places("population")),
        ("identifiers", having("identifiers")),
        ("pledge", having("pledge")),
        ("pledge_network", networks.sum()),
        ("contact", having("contact")),
        ("reply", having("reply")),
        ("further_source", places.iter().map(further).sum()),
        ("series", of_places("series")),
        ("series_change", places.iter().map(series_changes).sum()),
        ("inventory", of_places("inventories")),
        ("inventory_earlier", of_inventories("earlier")),
        ("inventory_notation", of_inventories("notation")),
        ("inventory_sector", of_inventories("sectors")),
        ("inventory_subsector", of_inventories("subsectors")),
        ("target", of_places("targets")),
        ("standing", of_places("criteria")),
        ("action", of_places("actions")),
        ("report", of_places("reports")),
        ("resource", size(record("resources.toml").get("resources"))),
        ("translation", translated),
        ("summary", places.len() as i64),
        ("municipality", size(towns.get("municipalities"))),
        ("municipality_source", size(towns.get("sources"))),
        ("dataset", size(record("towns/datasets.toml").get("datasets"))),
        ("indicator", size(record("towns/indicators.toml").get("indicators"))),
        ("indicator_words", 4 * size(record("towns/indicators.toml").get("indicators"))),
        ("town_rule", lines("rules")),
        ("town_utility", lines("utilities")),
        ("town_shape", size(towns.get("municipalities"))),
        ("town_similar", 5 * size(towns.get("municipalities"))),
        ("zip_code", lines("zips")),
        ("locality", lines("places")),
        ("edition_log", editions.len() as i64),
        ("figure_change", changes("added") + changes("revised") + changes("removed")),
    ]);
    // The index of the words of actions is no table of the record: it is virtual, with shadows.
    let names = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name <> 'sqlite_schema' ORDER BY name";
    // Residents and their datasets that town data adds stand in no file of a community.
    let rows = |table: &String| {
        let own = match table.as_str() {
            "population" => "WHERE origin_rule IS NOT 'town-data'",
            "source" => "WHERE key NOT IN (SELECT key FROM dataset)",
            _ => "",
        };
        let sql = format!("SELECT count(*) FROM {table} {own}");
        connection.query_row(&sql, [], |row| row.get::<_, i64>(0)).expect("a count")
    };
    let tables = strings(&connection, names);
    // `towns` recomputes these.
    let is_computed = |table: &String| COMPUTED.contains(&table.as_str());
    let tables: Vec<String> = tables.into_iter().filter(|table| !is_computed(table)).collect();
    let found: BTreeMap<&str, i64> = tables.iter().map(|table| (table.as_str(), rows(table))).collect();
    assert_eq!(found, expected);
    assert!(found["inventory_sector"] > 100 && found["target"] > 10, "{found:?}");
}

#[test]
fn it_has_each_communitys_tonnes() {
    let connection = opened();
    let sql = "SELECT total_tco2e FROM inventory WHERE community = ? ORDER BY position";
    let mut statement = connection.prepare(sql).expect("good SQL");
    let number = |value: &Value| value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64));
    for place in places() {
        let slug = place["slug"].as_str().expect("a slug");
        let found = statement.query_map([slug], |row| row.get(0)).expect("rows");
        let found: Vec<Option<f64>> = found.map(Result::ok).collect();
        let written: Vec<_> = inventories(&place).map(|inventory| number(&inventory["total_tco2e"])).collect();
        assert_eq!(found, written, "{slug}");
    }
}
