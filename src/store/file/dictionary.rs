//! The data dictionary: the comments of `schema.sql` on tables and columns, and the allowed values.
//!
//! It comes from the edition's own file, so that it always describes that file. It is *not* a parser of SQL:
//! it relies on the layout of `schema.sql`, and SQLite reports names, types and keys.

use std::collections::HashMap;

use serde_json::Value;

/// The parts of a `CREATE TABLE` statement that SQLite does not report.
#[derive(Debug, Default)]
pub struct Described {
    pub table: String,
    pub columns: HashMap<String, Meaning>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meaning {
    pub description: String,
    pub unit: Option<String>,
    pub limits: Limits,
}

/// The values that `CHECK` allows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// The only allowed values, if `CHECK` lists them.
    pub codes: Option<Vec<Value>>,
    pub minimum: Option<Value>,
    pub maximum: Option<Value>,
}

/// A column begins a line after four spaces. Its continuation lines have more.
pub fn read(sql: &str) -> Described {
    let (head, body) = sql.split_once('\n').unwrap_or((sql, ""));
    let mut described = Described { table: comment(head), ..Described::default() };
    let mut said = String::new();
    let mut definitions: Vec<(String, String)> = Vec::new();
    for line in body.lines() {
        let text = line.trim();
        if text.starts_with("--") {
            said = format!("{said} {}", comment(text));
        } else if line.starts_with("        ") {
            definitions.last_mut().into_iter().for_each(|(_, open)| *open += &format!(" {text}"));
        } else {
            definitions.push((std::mem::take(&mut said), text.to_owned()));
        }
    }
    for (said, definition) in definitions {
        let name = definition.split(' ').next().unwrap_or_default().to_owned();
        let (description, unit) = with_unit(said.trim());
        let limits = limits(&name, &definition);
        described.columns.insert(name, Meaning { description, unit, limits });
    }
    described
}

fn comment(line: &str) -> String {
    line.split_once("--").map(|(_, comment)| comment.trim().to_owned()).unwrap_or_default()
}

/// Splits `Gross emissions. [t CO2e]` into description and unit.
fn with_unit(said: &str) -> (String, Option<String>) {
    match said.strip_suffix(']').and_then(|said| said.rsplit_once(" [")) {
        Some((description, unit)) => (description.to_owned(), Some(unit.to_owned())),
        None => (said.to_owned(), None),
    }
}

fn limits(name: &str, definition: &str) -> Limits {
    let Some((_, check)) = definition.split_once(&format!("CHECK ({name} ")) else { return Limits::default() };
    let words: Vec<&str> = check.split([' ', ')']).collect();
    match words.as_slice() {
        ["IN", ..] => Limits { codes: codes(check), ..Limits::default() },
        ["BETWEEN", from, "AND", to, ..] => Limits { minimum: number(from), maximum: number(to), codes: None },
        [">=", from, ..] => Limits { minimum: number(from), ..Limits::default() },
        _ => Limits::default(),
    }
}

fn codes(check: &str) -> Option<Vec<Value>> {
    let list = check.split_once('(')?.1.split_once(')')?.0;
    let code = |code: &str| number(code).unwrap_or_else(|| code.trim_matches('\'').into());
    Some(list.split(',').map(|one| code(one.trim())).collect())
}

/// Numbers only: a bound may also be the name of another column.
fn number(text: &str) -> Option<Value> {
    text.parse::<i64>().ok().map(Value::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const SQL: &str = "CREATE TABLE count ( -- One row a count.
    -- Whose.
    slug TEXT PRIMARY KEY,
    -- What was emitted,
    -- in all. [t CO2e]
    total_tco2e REAL NOT NULL CHECK (total_tco2e >= 0 AND total_tco2e < 1e12),
    basis TEXT NOT NULL
        CHECK (basis IN ('community', 'municipal')),
    member INTEGER NOT NULL CHECK (member IN (0, 1)),
    -- When.
    year INTEGER CHECK (year BETWEEN 1850 AND 2100),
    floor REAL CHECK (floor BETWEEN 0 AND year),
    CHECK (floor < year)
) STRICT";

    #[test]
    fn comments_are_descriptions_and_brackets_units() {
        let described = read(SQL);
        assert_eq!(described.table, "One row a count.");
        let said = |name: &str| {
            let meaning = &described.columns[name];
            (meaning.description.as_str(), meaning.unit.as_deref())
        };
        assert_eq!(said("slug"), ("Whose.", None));
        assert_eq!(said("total_tco2e"), ("What was emitted, in all.", Some("t CO2e")));
        assert_eq!((said("basis"), said("year")), (("", None), ("When.", None)));
    }

    #[test]
    fn checks_are_limits() {
        let described = read(SQL);
        let limits = |name: &str| {
            let limits = described.columns[name].limits.clone();
            (json!(limits.codes), json!(limits.minimum), json!(limits.maximum))
        };
        let none = Value::Null;
        assert_eq!(limits("slug"), (none.clone(), none.clone(), none.clone()));
        assert_eq!(limits("total_tco2e"), (none.clone(), json!(0), none.clone()));
        assert_eq!(limits("basis"), (json!(["community", "municipal"]), none.clone(), none.clone()));
        assert_eq!(limits("member"), (json!([0, 1]), none.clone(), none.clone()));
        assert_eq!(limits("year"), (none.clone(), json!(1850), json!(2100)));
        assert_eq!(limits("floor"), (none.clone(), json!(0), none));
    }
}
