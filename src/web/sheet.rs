//! CSV as a spreadsheet opens it right: UTF-8 that says so, names above the values, and no text that
//! runs as a formula. The one place where CSV is written.

use schemars::{JsonSchema, SchemaGenerator};
use serde::Serialize;
use serde_json::Value;

use super::error::PageError;

/// Without it Excel takes UTF-8 for the code page of its reader's country.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// One row a value, under the names of the type's keys, which stand there also over no rows.
pub fn of_rows<T: Serialize + JsonSchema>(rows: &[T]) -> Result<Vec<u8>, PageError> {
    let names = columns::<T>();
    let value = |row: &T| serde_json::to_value(row).map_err(PageError::internal);
    let cells = |row: Value| names.iter().map(|name| row.get(name).cloned().unwrap_or_default()).collect();
    let rows = rows.iter().map(|row| value(row).map(cells)).collect::<Result<Vec<Vec<Value>>, _>>()?;
    write(names.iter().map(String::as_str), &rows)
}

/// The keys of a row's type, in order.
pub fn columns<T: JsonSchema>() -> Vec<String> {
    let schema = SchemaGenerator::default().into_root_schema_for::<T>();
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.map(|properties| properties.keys().cloned().collect()).unwrap_or_default()
}

pub fn write<'a>(names: impl Iterator<Item = &'a str>, rows: &[Vec<Value>]) -> Result<Vec<u8>, PageError> {
    let mut writer = csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer.write_record(names).map_err(PageError::internal)?;
    for row in rows {
        writer.write_record(row.iter().map(cell)).map_err(PageError::internal)?;
    }
    writer.into_inner().map_err(PageError::internal)
}

/// Only text can be a formula: a negative number stays a number.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => guarded(text),
        other => other.to_string(),
    }
}

/// What makes a spreadsheet run a cell, in half and full width.
const STARTERS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Text that would run gets an apostrophe before it. So does text that looks as if it had got one, so
/// that taking one away always gives the text.
fn guarded(text: &str) -> String {
    if text.trim_start_matches('\'').starts_with(STARTERS) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// How a reader takes the apostrophe away, as `/data/api` tells it.
    fn read(cell: &str) -> &str {
        let guarded = cell.starts_with('\'') && cell.trim_start_matches('\'').starts_with(STARTERS);
        if guarded { &cell[1..] } else { cell }
    }

    fn written_and_read(text: &str, number: i64) -> (String, String) {
        let rows = [vec![Value::from(text), Value::from(number)]];
        let bytes = write(["text", "number"].into_iter(), &rows).unwrap();
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let row = reader.records().next().unwrap().unwrap();
        (row[0].to_owned(), row[1].to_owned())
    }

    proptest! {
        #[test]
        fn no_text_runs_and_every_text_comes_back(text in "'{0,2}[=+@＝\t\r\n-]{0,2}\\PC{0,12}", number: i64) {
            let (cell, figure) = written_and_read(&text, number);
            prop_assert!(!cell.starts_with(STARTERS), "{cell:?}");
            prop_assert_eq!(read(&cell), text);
            prop_assert_eq!(figure, number.to_string());
        }
    }

    #[test]
    fn plain_text_is_left_alone_and_formulas_are_not() {
        for text in ["Boston", "'Sconset", "1=1", "", "–5%", "a\tb"] {
            assert_eq!(guarded(text), text);
        }
        for text in ["=1+1", "+1", "-5", "@SUM(1)", "\t=1", "＝1", "'=1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
    }

    #[test]
    fn names_stand_over_no_rows_too() {
        #[derive(Serialize, JsonSchema)]
        struct Row {
            slug: String,
            area_km2: f64,
        }
        assert_eq!(of_rows::<Row>(&[]).unwrap(), "\u{feff}slug,area_km2\n".as_bytes());
        let row = Row { slug: "-x".to_owned(), area_km2: -1.5 };
        assert_eq!(of_rows(&[row]).unwrap(), "\u{feff}slug,area_km2\n'-x,-1.5\n".as_bytes());
    }
}
