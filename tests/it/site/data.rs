//! Downloads agree with the pages: the file, the tables and the twins.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::Data;
use crate::support::site::{Site, site, texts};

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

/// With `If-Range` a client never gets parts of two files.
#[test]
fn parts_are_of_one_file() {
    let path = "/data/edition.sqlite";
    let whole = site().get(path);
    let tag = whole.header("etag").unwrap().to_owned();
    assert!(tag.starts_with('"'), "a weak validator joins no parts: {tag}");
    let status = |headers: &[(&str, &str)]| site().get_with(path, headers).status;
    assert_eq!(status(&[("Range", "bytes=0-15"), ("If-Range", &tag)]), 206);
    assert_eq!(status(&[("Range", "bytes=0-15"), ("If-Range", "\"another\"")]), 200);
    assert_eq!(status(&[("Range", "bytes=0-15"), ("If-Range", &format!("W/{tag}"))]), 200);
    assert_eq!(status(&[("Range", "bytes=0-15"), ("If-Range", "Wed, 25 Nov 2026 00:00:00 GMT")]), 200);
    assert_eq!(status(&[("Range", "bytes=999999999-"), ("If-None-Match", &tag)]), 304);
    assert_eq!(status(&[("If-None-Match", &format!("W/{tag}"))]), 304);
    let part = site().get_with(path, &[("Range", "bytes=0-15")]);
    assert_eq!(part.header("etag"), Some(tag.as_str()));
    let head = site().raw(
        format!("HEAD {path} HTTP/1.1\r\nHost: x\r\nRange: bytes=0-15\r\nConnection: close\r\n\r\n").as_bytes(),
    );
    let length = format!("content-length: {}", site().bytes(path, None).1.len());
    assert!(head.starts_with("HTTP/1.1 200") && head.to_lowercase().contains(&length), "{head}");
}

#[test]
fn a_download_can_be_checked_and_cited() {
    let digest = Sha256::digest(site().bytes("/data/edition.sqlite", None).1);
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let page = site().page("/data");
    assert!(texts(&page, "dd").join(" ").contains(&digest));
    let cited = texts(&page, "pre");
    let keys: BTreeSet<&str> = cited.iter().map(|bibtex| bibtex.split(',').next().unwrap()).collect();
    assert_eq!((cited.len(), keys.len()), (tables().len() + 1, tables().len() + 1), "two have one name");
    assert!(cited.iter().any(|bibtex| bibtex.contains("title = {Table inventory\\_sector}")), "{cited:?}");
}

/// The dictionary is in the file itself, and the unit of each measure agrees with its name.
#[test]
fn every_table_and_column_is_described() {
    for table in tables() {
        let name = table["name"].as_str().unwrap();
        assert!(table["description"].as_str().unwrap().ends_with('.'), "{name}");
        for column in table["columns"].as_array().unwrap() {
            let (key, unit) = (column["name"].as_str().unwrap(), column["unit"].as_str());
            assert!(column["description"].as_str().unwrap().ends_with('.'), "{name}.{key}");
            let measure = [("tco2e", "t CO2e"), ("pct", "percent"), ("km2", "km2"), ("_c", "°C")];
            let named = measure.iter().find(|(end, _)| key.ends_with(end) && column["kind"] != "TEXT");
            named.iter().for_each(|(_, expected)| assert_eq!(unit, Some(*expected), "{name}.{key}"));
        }
    }
}

#[test]
fn every_value_keeps_the_limits_that_the_dictionary_tells() {
    let mut limited = 0;
    for table in tables() {
        let rows = site().json(&format!("/data/{}.json", table["name"].as_str().unwrap()));
        for column in table["columns"].as_array().unwrap() {
            let values = rows.as_array().unwrap().iter().map(|row| &row[column["name"].as_str().unwrap()]);
            for value in values.filter(|value| !value.is_null()) {
                let number = value.as_f64().unwrap_or_default();
                assert!(
                    column["codes"].as_array().is_none_or(|codes| codes.contains(value)),
                    "{column}: {value}"
                );
                assert!(column["minimum"].as_f64().is_none_or(|least| number >= least), "{column}: {value}");
                assert!(column["maximum"].as_f64().is_none_or(|most| number <= most), "{column}: {value}");
            }
            limited += usize::from(!column["codes"].is_null() || !column["minimum"].is_null());
        }
    }
    assert!(limited > 40, "{limited}");
}

/// Text that looks like a formula is guarded in every CSV, and unchanged in JSON.
#[test]
fn no_text_of_the_record_runs_in_a_spreadsheet() {
    let file = "communities/boston.toml";
    let evil = Data::light()
        .text(file)
        .replace("\ntitle = \"", "\ntitle = \"=1+")
        .replace("\nname = \"Boston\"", "\nname = \"@Boston\"")
        .replace("\nstate = \"MA\"", "\nstate = \"NH\"")
        .replace("City of Boston", "City of @Boston");
    let data = Data::light().write(file, &evil);
    let site = Site::of(&data.root());
    let paths = ["/communities", "/communities/boston", "/actions", "/reports", "/criteria", "/data/action"];
    for path in paths.into_iter().chain(["/data/source", "/data/community"]) {
        let answer = site.get(&format!("{path}.csv"));
        assert!(answer.body.starts_with('\u{feff}'), "{path}");
        let cells: Vec<String> = answer.csv().into_iter().flat_map(BTreeMap::into_values).collect();
        let guarded = cells.iter().filter(|cell| cell.starts_with("'=1+") || *cell == "'@Boston").count();
        assert!(guarded > 0 && !cells.iter().any(|cell| cell.starts_with(['=', '@'])), "{path}");
    }
    assert!(site.get("/data/action.json").body.contains("\"=1+"));
    assert_eq!(site.json("/communities/boston.json")["name"], "@Boston");
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
