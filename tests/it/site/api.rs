//! The OpenAPI document describes every address for programs, and every response matches it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use jsonschema::Validator;
use racetozero::domain::Code;
use serde_json::Value;

use super::links::crawl;
use crate::languages::TRANSLATED;
use crate::support::site::{Answer, attributes, site};

/// Addresses for pages or crawlers. No program may rely on them.
const NOT_PROMISED: [&str; 4] = ["/static/", "/robots.txt", "/sitemap.xml", "/manifest.webmanifest"];

fn document() -> Value {
    site().json("/data/openapi.json")
}

/// Each path with its operation, with references to parameters and responses resolved.
fn operations(document: &Value) -> Vec<(String, Value)> {
    let paths = document["paths"].as_object().unwrap();
    paths.iter().map(|(path, item)| (path.clone(), item["get"].clone())).collect()
}

fn followed<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

fn parameters(document: &Value, operation: &Value, place: &str) -> Vec<(String, Value)> {
    let all = operation["parameters"].as_array().unwrap().iter().map(|one| followed(document, one));
    all.filter(|one| one["in"] == place)
        .map(|one| (one["name"].as_str().unwrap().to_owned(), one["schema"].clone()))
        .collect()
}

/// The cities and towns of addresses with a further parameter: one with figures and one without.
const SOME_TOWNS: [&str; 2] = ["worcester", "gosnold"];

/// The addresses of a path, with each value of its parameters.
fn addresses(document: &Value, path: &str, operation: &Value) -> Vec<String> {
    let mut addresses = vec![path.to_owned()];
    let in_path = parameters(document, operation, "path");
    for (name, schema) in &in_path {
        let mut values = schema["enum"].as_array().unwrap().clone();
        if name == "town" && in_path.len() > 1 {
            values = SOME_TOWNS.map(Value::from).to_vec();
        }
        let with =
            |address: &String, value: &Value| address.replace(&format!("{{{name}}}"), value.as_str().unwrap());
        addresses =
            addresses.iter().flat_map(|address| values.iter().map(move |value| with(address, value))).collect();
    }
    addresses
}

/// The validator of a schema and of the schemas that it refers to. To make one takes longer than to use it.
fn validator(document: &Value, schema: &Value) -> Arc<Validator> {
    static KNOWN: Mutex<BTreeMap<String, Arc<Validator>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap();
    let made = known.entry(schema.to_string()).or_insert_with(|| {
        let mut whole = schema.clone();
        whole["components"] = document["components"].clone();
        Arc::new(jsonschema::draft202012::new(&whole).unwrap_or_else(|error| panic!("{error}")))
    });
    Arc::clone(made)
}

/// Checks that a response matches its operation, down to each key.
fn assert_as_described(document: &Value, operation: &Value, answer: &Answer) {
    let described = &operation["responses"][answer.status.to_string()];
    assert!(described.is_object(), "{}: {} is not described", answer.path, answer.status);
    let described = followed(document, described);
    let media_type = answer.header("content-type").unwrap().split(';').next().unwrap();
    let content = &described["content"][media_type];
    assert!(content.is_object(), "{}: {media_type} is not described", answer.path);
    for name in described["headers"].as_object().unwrap().keys() {
        assert!(answer.header(&name.to_lowercase()).is_some(), "{}: no {name}", answer.path);
    }
    match media_type {
        "application/json" | "application/problem+json" => {
            let errors: Vec<String> = validator(document, &content["schema"])
                .iter_errors(&answer.json())
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert_eq!(errors, Vec::<String>::new(), "{}", answer.path);
        }
        "text/csv" => {
            let row = followed(document, &content["x-row"])["properties"].as_object().unwrap();
            let names: Vec<&str> = row.keys().map(String::as_str).collect();
            let head = answer.body.trim_start_matches('\u{feff}').lines().next().unwrap();
            assert_eq!(head, names.join(","), "{}", answer.path);
        }
        _ => {}
    }
}

#[test]
fn every_address_answers_as_it_is_described() {
    let document = document();
    let mut seen = BTreeMap::new();
    for (path, operation) in operations(&document) {
        for address in addresses(&document, &path, &operation) {
            let answer = site().get(&address);
            assert_as_described(&document, &operation, &answer);
            *seen.entry(answer.status).or_insert(0) += 1;
        }
    }
    assert!(seen[&200] > 100, "{seen:?}");
    assert!(seen.keys().all(|status| [200, 404].contains(status)), "{seen:?}");
}

#[test]
fn every_value_of_a_parameter_is_taken_and_no_other() {
    let document = document();
    for (path, operation) in operations(&document) {
        let Some(address) = addresses(&document, &path, &operation).into_iter().next() else { continue };
        for (name, schema) in parameters(&document, &operation, "query") {
            let codes = schema["enum"].as_array().or(schema["items"]["enum"].as_array()).cloned();
            for code in codes.unwrap_or_default() {
                let answer = site().get(&format!("{address}?{name}={}", code.as_str().unwrap()));
                assert_eq!(answer.status, 200, "{}", answer.path);
                assert_as_described(&document, &operation, &answer);
            }
            let long = "x".repeat(schema["maxLength"].as_u64().unwrap_or(4) as usize + 1);
            let answer = site().get(&format!("{address}?{name}={long}"));
            assert!([400, 404].contains(&answer.status), "{}: {}", answer.path, answer.status);
            assert_as_described(&document, &operation, &answer);
        }
    }
}

/// The document contains every address that links reach, and every address with a name of its own.
#[test]
fn nothing_for_programs_is_left_out() {
    let document = document();
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, operation) in operations(&document) {
        let content = operation["responses"]["200"]["content"].as_object().unwrap();
        for address in addresses(&document, &path, &operation) {
            known.entry(address).or_default().extend(content.keys().cloned());
        }
    }
    for (path, reached) in crawl() {
        let media_type = reached.answer.header("content-type").unwrap().split(';').next().unwrap();
        let path = path.split('?').next().unwrap();
        let english =
            TRANSLATED.iter().find_map(|language| path.strip_prefix(&format!("/{}/", language.code())));
        let path = &english.map_or(path.to_owned(), |rest| format!("/{rest}"));
        if media_type == "text/html" || NOT_PROMISED.iter().any(|start| path.starts_with(start)) {
            continue;
        }
        let described = known.get(path).unwrap_or_else(|| panic!("{path} is not described"));
        assert!(described.contains(media_type), "{path}: {media_type}");
    }
}

#[test]
fn every_key_says_what_it_means() {
    let document = document();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert!(schemas.len() > 40);
    for (name, schema) in schemas {
        assert!(!schema["description"].as_str().unwrap_or_default().is_empty(), "{name}");
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            assert!(!property["description"].as_str().unwrap_or_default().is_empty(), "{name}.{key}");
        }
    }
}

/// The promise of `/data/api`: removing a line of this snapshot breaks it; adding one does not.
#[test]
fn what_was_promised_is_still_there() {
    let document = document();
    let mut lines: Vec<String> = operations(&document)
        .iter()
        .map(|(path, operation)| {
            let query = parameters(&document, operation, "query");
            let query: Vec<String> = query.into_iter().map(|(name, _)| name).collect();
            format!("{path} ?{}", query.join(" ?"))
        })
        .collect();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        let keys = schema["properties"].as_object().into_iter().flatten();
        lines.extend(keys.map(|(key, property)| format!("{name}.{key} {}", kind(property))));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

/// The type of a key, in a few words.
fn kind(property: &Value) -> String {
    let name = |value: &Value| value.as_str().map(|text| text.replace("#/components/schemas/", ""));
    let either = property["anyOf"].as_array().map(|any| any.iter().map(kind).collect::<Vec<_>>().join("|"));
    let named = name(&property["$ref"]).or_else(|| name(&property["type"])).or(either);
    let named = named.unwrap_or_else(|| property["type"].to_string());
    let items = if named == "array" { format!(" of {}", kind(&property["items"])) } else { String::new() };
    let codes = property["enum"].as_array().map(|codes| format!(" of {}", Value::from(codes.clone())));
    format!("{named}{items}{}", codes.unwrap_or_default())
}

#[test]
fn the_page_names_every_address_and_every_kind_of_error() {
    let document = document();
    let page = site().page("/data/api");
    let text: String = page.root_element().text().collect();
    let links = attributes(&page, "a[href]", "href");
    for (path, _) in operations(&document) {
        assert!(links.contains(&path) || text.contains(&path), "{path}");
    }
    for (path, key) in [
        ("/communities.json?kind=village", "bad-query"),
        ("/communities/bostn.json", "not-found"),
        ("/communities/melrose/trajectory.svg", "not-found"),
        ("/data/nothing.csv", "not-found"),
        ("/nowhere.atom", "not-found"),
    ] {
        let answer = site().get(path);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{path}");
        let problem = answer.json();
        assert_eq!(problem["type"], format!("https://example.org/data/api#problem-{key}"), "{path}");
        assert_eq!(problem["instance"], path);
        assert!(attributes(&page, "[id]", "id").contains(&format!("problem-{key}")));
    }
}

#[test]
fn the_instance_of_a_problem_is_a_uri_whatever_was_asked() {
    let request = b"GET /nothing.json?a=b|{c}%22 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let answer = site().raw(request);
    assert!(answer.contains("/nothing.json?a=b%7C%7Bc%7D%22\""), "{answer}");
}
