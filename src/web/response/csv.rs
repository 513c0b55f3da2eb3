//! Writes CSV that a spreadsheet opens correctly: a byte order mark, a header row, and no text that runs as a
//! formula. All CSV of the site comes from here.

use std::borrow::Cow;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::Value;

use crate::csv::{BYTE_ORDER_MARK, guarded};
use crate::web::error::PageError;

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
    let schema = SchemaSettings::default().for_serialize().into_generator().into_root_schema_for::<T>();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_guarded_and_a_negative_number_is_not() {
        let mut sheet = Sheet::new(["text", "number"]).unwrap();
        sheet.row(&[Value::from("-5"), Value::from(-5)]).unwrap();
        assert_eq!(sheet.finish().unwrap(), "\u{feff}text,number\n'-5,-5\n".as_bytes());
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
