//! Writes CSV that a spreadsheet opens correctly: a byte order mark, a header row, and no text that runs as a
//! formula. All CSV of the site comes from here.

use std::borrow::Cow;

use schemars::{JsonSchema, SchemaGenerator};
use serde::Serialize;
use serde_json::Value;

use crate::web::error::PageError;

/// Without a byte order mark Excel reads UTF-8 as the code page of the reader's country.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A header row with the keys of the type, even without values, and one row a value.
pub fn of_rows<T: Serialize + JsonSchema>(rows: impl IntoIterator<Item = T>) -> Result<Vec<u8>, PageError> {
    let names = columns::<T>();
    let mut sheet = Sheet::new(names.iter().map(String::as_str))?;
    for row in rows {
        let row = serde_json::to_value(row).map_err(PageError::internal)?;
        let cells: Vec<&Value> = names.iter().map(|name| row.get(name).unwrap_or(&Value::Null)).collect();
        sheet.row(cells)?;
    }
    sheet.finish()
}

/// The keys of a row's type, in order.
pub fn columns<T: JsonSchema>() -> Vec<String> {
    let schema = SchemaGenerator::default().into_root_schema_for::<T>();
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.map(|properties| properties.keys().cloned().collect()).unwrap_or_default()
}

/// Writes row by row, because some tables have 100,000 rows.
pub struct Sheet(csv::Writer<Vec<u8>>);

impl Sheet {
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, PageError> {
        let mut writer = csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
        writer.write_record(names).map_err(PageError::internal)?;
        Ok(Sheet(writer))
    }

    pub fn row<'a>(&mut self, values: impl IntoIterator<Item = &'a Value>) -> Result<(), PageError> {
        for value in values {
            self.0.write_field(cell(value).as_bytes()).map_err(PageError::internal)?;
        }
        self.0.write_record(None::<&[u8]>).map_err(PageError::internal)
    }

    pub fn finish(self) -> Result<Vec<u8>, PageError> {
        self.0.into_inner().map_err(PageError::internal)
    }
}

/// Only text can be a formula: a negative number stays a number.
fn cell(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => guarded(text),
        other => Cow::Owned(other.to_string()),
    }
}

/// The characters that start a formula, in half and full width.
const STARTERS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Puts an apostrophe before text that would run as a formula. It does the same for text that already has such
/// an apostrophe, so that removing one always restores the text.
fn guarded(text: &str) -> Cow<'_, str> {
    let runs = text.trim_start_matches('\'').starts_with(STARTERS);
    if runs { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Removes the apostrophe, as `/data/api` describes.
    fn read(cell: &str) -> &str {
        let guarded = cell.starts_with('\'') && cell.trim_start_matches('\'').starts_with(STARTERS);
        if guarded { &cell[1..] } else { cell }
    }

    fn written_and_read(text: &str, number: i64) -> (String, String) {
        let mut sheet = Sheet::new(["text", "number"]).unwrap();
        sheet.row(&[Value::from(text), Value::from(number)]).unwrap();
        let bytes = sheet.finish().unwrap();
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
        assert_eq!(of_rows::<Row>([]).unwrap(), "\u{feff}slug,area_km2\n".as_bytes());
        let row = Row { slug: "-x".to_owned(), area_km2: -1.5 };
        assert_eq!(of_rows([row]).unwrap(), "\u{feff}slug,area_km2\n'-x,-1.5\n".as_bytes());
    }
}
