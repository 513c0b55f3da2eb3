//! Domain values as SQL parameters.

use crate::domain::{Code, PartialDate, Year};

pub fn code<T: Code>(value: T) -> &'static str {
    value.code()
}

pub fn date(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

pub fn year(year: Year) -> i64 {
    i64::from(year.number())
}
