//! The statements that create an edition's tables: `schema.sql`, with a comment on each column.
//!
//! A column that holds a key of a record type has the doc comment of that key. `schema.sql` itself describes only
//! the columns that no record type has, such as positions and computed values.

use std::sync::LazyLock;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::domain::{
    Action, Aim, Campaign, CampaignPledge, Community, CommunityContact, Contact, Criterion, Dataset, Earlier,
    FairShare, Identifiers, Inventory, Member, MemberCount, MemberList, Municipality, Network, Origin, Place,
    Pledge, Population, PopulationRule, Publisher, Reply, Report, Resource, Series, SeriesChange, Source,
    Standing, Story, Target, TargetRule, TotalRule, TranslatedText, Translation,
};
use crate::store::community_row::CommunityRow;

const STRUCTURE: &str = include_str!("../schema.sql");

/// Made once a process: tests build many editions.
pub static SCHEMA: LazyLock<String> = LazyLock::new(|| with_comments(STRUCTURE));

/// A table, the prefix of some of its columns, and the record type that has the rest of their names as keys.
type Meanings = (&'static str, &'static str, fn() -> Value);

const MEANINGS: [Meanings; 40] = [
    ("campaign", "", keys::<Campaign>),
    ("campaign", "", keys::<CampaignPledge>),
    ("campaign", "fair_share_", keys::<FairShare>),
    ("campaign", "contact_", keys::<Contact>),
    ("campaign", "publisher_", keys::<Publisher>),
    ("campaign", "story_", keys::<Story>),
    ("campaign_source", "", keys::<Source>),
    ("aim", "", keys::<Aim>),
    ("criterion", "", keys::<Criterion>),
    ("criterion_translation", "", keys::<Translation>),
    ("network", "", keys::<Network>),
    ("member_count", "", keys::<MemberCount>),
    ("member_list", "", keys::<MemberList>),
    ("member", "", keys::<Member>),
    ("community", "", keys::<Community>),
    ("source", "", keys::<Source>),
    ("place", "", keys::<Place>),
    ("population", "", keys::<Population>),
    ("population", "origin_", keys::<Origin<PopulationRule>>),
    ("identifiers", "", keys::<Identifiers>),
    ("pledge", "", keys::<Pledge>),
    ("contact", "", keys::<CommunityContact>),
    ("reply", "", keys::<Reply>),
    ("series", "", keys::<Series>),
    ("series_change", "", keys::<SeriesChange>),
    ("inventory", "", keys::<Inventory>),
    ("inventory", "origin_", keys::<Origin<TotalRule>>),
    ("inventory_earlier", "", keys::<Earlier>),
    ("inventory_earlier", "origin_", keys::<Origin<TotalRule>>),
    ("target", "", keys::<Target>),
    ("target", "origin_", keys::<Origin<TargetRule>>),
    ("standing", "", keys::<Standing>),
    ("action", "", keys::<Action>),
    ("report", "", keys::<Report>),
    ("resource", "", keys::<Resource>),
    ("translation", "", keys::<TranslatedText>),
    ("municipality", "", keys::<Municipality>),
    ("municipality_source", "", keys::<Source>),
    ("summary", "", keys::<CommunityRow>),
    ("dataset", "", keys::<Dataset>),
];

/// The keys of a record type, each with its JSON Schema.
fn keys<T: JsonSchema>() -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    schema.remove("properties").unwrap_or_default()
}

fn with_comments(structure: &str) -> String {
    let known = MEANINGS.map(|(table, prefix, keys)| (table, prefix, keys()));
    let meaning = |table: &str, column: &str| {
        let mut of_table = known.iter().filter(|(of, ..)| *of == table);
        let key = |prefix: &str, keys: &Value| {
            let key = column.strip_prefix(prefix)?;
            keys.get(key).or_else(|| keys.get(key.strip_suffix("_reason")?)).and_then(comment)
        };
        of_table.find_map(|(_, prefix, keys)| key(prefix, keys))
    };
    let (mut sql, mut table, mut described) = (String::new(), "", false);
    for line in structure.lines() {
        table = line.strip_prefix("CREATE TABLE ").and_then(|rest| rest.split(' ').next()).unwrap_or(table);
        if let Some(comment) = column_of(line).filter(|_| !described).and_then(|column| meaning(table, column))
        {
            sql += &format!("    -- {comment}\n");
        }
        described = line.starts_with("    --");
        sql += line;
        sql.push('\n');
    }
    sql
}

/// The column that a line defines. Columns begin four spaces in; constraints on the table in capitals.
fn column_of(line: &str) -> Option<&str> {
    let name = line.strip_prefix("    ")?.split(' ').next()?;
    name.starts_with(|first: char| first.is_ascii_lowercase()).then_some(name)
}

/// As `dictionary` reads it: the description, then the unit in brackets.
fn comment(key: &Value) -> Option<String> {
    let description = key.get("description")?.as_str()?.replace('\n', " ");
    Some(match key.get("x-unit").and_then(Value::as_str) {
        Some(unit) => format!("{description} [{unit}]"),
        None => description,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_has_the_comment_of_its_key() {
        let sql = with_comments(
            "CREATE TABLE place ( -- One row.\n    -- Own.\n    source TEXT,\n    area_km2 REAL\n)",
        );
        let lines: Vec<&str> = sql.lines().collect();
        assert_eq!(lines[1..3], ["    -- Own.", "    source TEXT,"]);
        assert_eq!(
            lines[3],
            "    -- Area inside the town line, with inland water. On the coast it ends at the shore. [km2]"
        );
    }
}
