//! What can be taken away is what is served: the file, the tables and the pages agree.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::Value;

use crate::support::site::site;

/// The SQLite file as downloaded, opened.
fn downloaded() -> Connection {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("download-{:?}.sqlite", std::thread::current().id()));
    std::fs::write(&path, site().bytes("/data/edition.sqlite", None).1).unwrap();
    Connection::open(path).unwrap()
}

fn tables() -> Vec<Value> {
    site().json("/data.json").as_array().unwrap().clone()
}

#[test]
fn the_file_is_whole_and_is_the_edition_served() {
    let db = downloaded();
    let check: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    let digest: String = db.query_row("SELECT digest FROM edition", [], |row| row.get(0)).unwrap();
    assert_eq!((check.as_str(), digest.as_str()), ("ok", site().json("/healthz")["edition"].as_str().unwrap()));
    assert_eq!(site().get("/data/edition.sqlite").header("content-type"), Some("application/vnd.sqlite3"));
}

#[test]
fn every_table_has_the_same_rows_in_the_file_in_csv_and_in_json() {
    let db = downloaded();
    assert!(tables().len() > 15);
    for table in tables() {
        let name = table["name"].as_str().unwrap();
        let count: usize =
            db.query_row(&format!("SELECT count(*) FROM \"{name}\""), [], |row| row.get(0)).unwrap();
        let csv = site().get(&format!("/data/{name}.csv")).csv();
        let json = site().json(&format!("/data/{name}.json"));
        assert_eq!((csv.len(), json.as_array().unwrap().len()), (count, count), "{name}");
        for (row, object) in csv.iter().zip(json.as_array().unwrap()) {
            for (column, value) in object.as_object().unwrap() {
                let expected = match value {
                    Value::Null => String::new(),
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                assert_eq!(row[column], expected, "{name}.{column}");
            }
        }
    }
}

#[test]
fn the_tables_hold_what_the_twins_say() {
    let totals: BTreeMap<(String, i64, String), f64> = site()
        .json("/data/inventory.json")
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap().to_owned();
            (
                (text("community"), row["year"].as_i64().unwrap(), text("series")),
                row["total_tco2e"].as_f64().unwrap(),
            )
        })
        .collect();
    let boston = site().json("/communities/boston.json");
    for inventory in boston["inventories"].as_array().unwrap() {
        let series = inventory["series"].as_str().unwrap().to_owned();
        let key = ("boston".to_owned(), inventory["year"].as_i64().unwrap(), series);
        assert_eq!(totals[&key], inventory["total_tco2e"].as_f64().unwrap());
    }
}

#[test]
fn the_file_can_be_read_in_parts() {
    let (status, whole) = site().bytes("/data/edition.sqlite", None);
    assert_eq!((status, &whole[..16]), (200, &b"SQLite format 3\0"[..]));
    let (status, head) = site().bytes("/data/edition.sqlite", Some("bytes=0-15"));
    assert_eq!((status, &head[..]), (206, &b"SQLite format 3\0"[..]));
    let (status, tail) = site().bytes("/data/edition.sqlite", Some("bytes=-100"));
    assert_eq!((status, &tail[..]), (206, &whole[whole.len() - 100..]));
    let answer = site().get_with("/data/edition.sqlite", &[("Range", "bytes=999999999-")]);
    assert_eq!(answer.status, 416);
    assert_eq!(answer.header("content-range"), Some(format!("bytes */{}", whole.len()).as_str()));
}

#[test]
fn the_data_package_describes_every_table() {
    let package = site().json("/data/datapackage.json");
    let described: Vec<&str> = package["resources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|resource| resource["name"].as_str().unwrap())
        .collect();
    let named: Vec<String> = tables().iter().map(|table| table["name"].as_str().unwrap().to_owned()).collect();
    assert_eq!(described, named);
    assert_eq!(package["licenses"][0]["name"], "CC-BY-4.0");
    for resource in package["resources"].as_array().unwrap() {
        assert_eq!(site().get(&format!("/data/{}", resource["path"].as_str().unwrap())).status, 200);
    }
}

#[test]
fn a_table_that_is_not_there_is_not_found() {
    for path in ["/data/nothing.csv", "/data/sqlite_schema.json", "/data/edition", "/data/..%2Fedition.csv"] {
        assert_eq!(site().get(path).status, 404, "{path}");
    }
}
