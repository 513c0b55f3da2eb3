//! A value of a TOML file: as a number or texts, and named in a message.

use toml::de::{DeTable, DeValue};

use crate::domain::Keys;

/// `None` for a number that does not fit, and for any other value.
pub fn as_integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// A whole number counts too.
pub fn as_number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Float(float) => float.as_str().parse().ok(),
        DeValue::Integer(number) => {
            as_integer(value).map(|number| number as f64).or_else(|| number.as_str().parse().ok())
        }
        _ => None,
    }
}

/// Names a value so that an editor recognises it.
pub fn kind_of(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("the string {text:?}"),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(_) => "a date without quotes".to_owned(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

/// The texts of a table, and those of the tables in it as `column/row`. `None` if it has another value.
pub fn keys_of(table: &DeTable<'_>) -> Option<Keys> {
    let mut keys = Keys::new();
    for (key, value) in table {
        match value.get_ref() {
            DeValue::Table(column) => {
                for (row, value) in column {
                    let text = value.get_ref().as_str()?.to_owned();
                    keys.insert(format!("{}/{}", key.get_ref(), row.get_ref()), text);
                }
            }
            value => drop(keys.insert(key.get_ref().to_string(), value.as_str()?.to_owned())),
        }
    }
    Some(keys)
}
