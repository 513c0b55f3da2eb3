//! The key tables of `data/README.md` come from the comments on the record types. `UPDATE_DOCS=1` rewrites them.

use std::path::Path;
use std::{env, fs};

use racetozero::domain::{
    Action, Aim, Campaign, CampaignPledge, Community, CommunityContact, Contact, Criterion, Dataset, Earlier,
    FairShare, Identifiers, Inventory, Member, MemberCount, MemberList, Municipality, Network, Origin, Place,
    Pledge, Population, Publisher, Reply, Report, Resource, Series, SeriesChange, SiteRegion, Source, Standing,
    Story, Target, TotalRule, TranslatedText,
};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

type Table = (&'static str, fn() -> String);

const TABLES: [Table; 34] = [
    ("community", table::<Community>),
    ("place", table::<Place>),
    ("population", table::<Population>),
    ("identifiers", table::<Identifiers>),
    ("pledge", table::<Pledge>),
    ("contact", table::<CommunityContact>),
    ("reply", table::<Reply>),
    // The name of its table is its key.
    ("series", || without(&["key"], &table::<Series>())),
    ("changes", table::<SeriesChange>),
    ("inventories", table::<Inventory>),
    ("targets", table::<Target>),
    ("criteria", table::<Standing>),
    ("actions", table::<Action>),
    ("reports", table::<Report>),
    ("sources", table::<Source>),
    ("origin", table::<Origin<TotalRule>>),
    ("earlier", table::<Earlier>),
    ("campaign", table::<Campaign>),
    ("campaign pledge", table::<CampaignPledge>),
    ("campaign site", table::<SiteRegion>),
    ("campaign aims", table::<Aim>),
    ("campaign criteria", table::<Criterion>),
    ("campaign networks", table::<Network>),
    ("campaign fair_share", table::<FairShare>),
    ("campaign contact", table::<Contact>),
    ("campaign members.counts", table::<MemberCount>),
    ("campaign members.lists", table::<MemberList>),
    ("campaign members.csv", table::<Member>),
    ("campaign publisher", table::<Publisher>),
    ("campaign story", table::<Story>),
    ("resources", table::<Resource>),
    // The names of its folder and its file are its keys.
    ("texts", || without(&["language", "subject"], &table::<TranslatedText>())),
    ("municipalities", table::<Municipality>),
    // The name of its table is its key.
    ("datasets", || without(&["key"], &table::<Dataset>())),
];

#[test]
fn the_key_tables_are_the_comments_on_the_record_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/README.md");
    let found = fs::read_to_string(&path).expect("data/README.md");
    let expected = TABLES.iter().fold(found.clone(), |text, (name, table)| with_table(&text, name, &table()));
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &expected).expect("the document is written");
    }
    let missing: Vec<&str> = expected.lines().filter(|line| !found.contains(line)).collect();
    assert!(
        found == expected || env::var_os("UPDATE_DOCS").is_some(),
        "`just documents` updates data/README.md:\n{}",
        missing.join("\n")
    );
}

#[test]
fn every_key_has_a_meaning() {
    for (name, table) in TABLES {
        assert!(!table().contains("|  |"), "{name}:\n{}", table());
    }
}

/// The text with a table between its two marks.
fn with_table(text: &str, name: &str, table: &str) -> String {
    let mark = format!("<!-- keys of {name} -->\n");
    let (before, rest) = text.split_once(&mark).unwrap_or_else(|| panic!("no mark {mark}"));
    let (_, after) = rest.split_once("<!-- end -->").expect("an end mark");
    format!("{before}{mark}{table}<!-- end -->{after}")
}

fn table<T: JsonSchema>() -> String {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    let keys = schema.get("properties").and_then(Value::as_object).expect("keys");
    let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let row = |(key, about): (&String, &Value)| {
        let optional = if required.contains(&Value::from(key.as_str())) { "" } else { ", optional" };
        let meaning = about["description"].as_str().unwrap_or_default().replace('\n', " ");
        format!("| `{key}` | {}{optional} | {meaning} |\n", value_of(key, about))
    };
    let rows: String = keys.iter().map(row).collect();
    format!("\n| key | value | meaning |\n|---|---|---|\n{rows}\n")
}

fn without(keys: &[&str], table: &str) -> String {
    let is_kept = |line: &&str| !keys.iter().any(|key| line.starts_with(&format!("| `{key}`")));
    table.split_inclusive('\n').filter(is_kept).collect()
}

/// The kind of value, as an editor writes it.
fn value_of(key: &str, about: &Value) -> String {
    if let Some(codes) = about["enum"].as_array() {
        let codes: Vec<String> =
            codes.iter().filter_map(Value::as_str).map(|code| format!("`{code}`")).collect();
        return codes.join(", ");
    }
    if let Some(unit) = about["x-unit"].as_str() {
        return format!("number of {unit}").replace("t CO2e", "t CO₂e").replace("km2", "km²");
    }
    let pattern = about["pattern"].as_str().unwrap_or_default();
    let kind = about["type"].as_str().or_else(|| about["type"][0].as_str()).unwrap_or("table");
    match (kind, key, pattern) {
        ("integer", ..) if about["minimum"] == 1850 => "year",
        ("integer" | "number", ..) => "number",
        ("boolean", ..) => "true or false",
        ("array", "earlier" | "changes", _) => "tables",
        ("array", ..) => "list of keys",
        ("string", _, pattern) if pattern.starts_with("^https") => "web address",
        ("string", _, pattern) if pattern.starts_with("^[0-9]") => "date",
        ("string", ..) => "text",
        _ => "table",
    }
    .to_owned()
}
