//! Typed reading of one key. A value of another type or outside its range becomes a problem with its place.

use std::fmt::Display;
use std::str::FromStr;

use toml::Spanned;
use toml::de::DeValue;

use super::document::Document;
use super::value::{as_integer, as_number, keys_of, kind_of};
use crate::domain::{Code, FigureName, FigureValue, PartialDate, Percent, Year, nearest};

/// One key of a table, not yet read.
#[derive(Clone, Copy)]
pub struct Field<'d> {
    pub document: &'d Document<'d>,
    pub key: &'static str,
    pub value: Option<&'d Spanned<DeValue<'d>>>,
    /// The byte offset of the value, or of the table if the key is absent.
    pub place: usize,
}

impl Field<'_> {
    pub fn is_there(&self) -> bool {
        self.value.is_some()
    }

    /// Keeps the place of a figure. `None` if a problem leaves it without a name.
    pub fn figure(self, name: impl Into<Option<FigureName>>) -> Self {
        if let Some(name) = name.into() {
            self.document.locate(name, self.place);
        }
        self
    }

    /// The number of items in a list.
    pub fn items(&self) -> usize {
        self.value.and_then(|value| value.get_ref().as_array()).map_or(0, |items| items.len())
    }

    /// A date of something that has happened, so not after `as_of`.
    pub fn past_date(self) -> Option<PartialDate> {
        let date: PartialDate = self.text()?;
        if let Some(as_of) = self.document.as_of.filter(|as_of| as_of.has_passed(date)) {
            let message = format!(
                "expected a date not after {as_of}, `as_of` in campaign.toml, found {date}: correct it, or raise `as_of`"
            );
            self.report(message);
        }
        Some(date)
    }

    /// A year that has begun, so not after that of `as_of`.
    pub fn past_year(self) -> Option<Year> {
        let year: Year = self.whole()?;
        if let Some(as_of) = self.document.as_of.filter(|as_of| year > as_of.year) {
            let message =
                format!("expected a year not after {}, the year of `as_of`, found {year}", as_of.year);
            self.report(message);
        }
        Some(year)
    }

    /// A percentage. One of at most 1 is most often a share that a spreadsheet shows as a percentage.
    pub fn percent(self) -> Option<Percent> {
        let percent: Percent = self.number(Percent::try_from)?;
        let number = percent.number();
        if number > 0.0 && number <= 1.0 {
            let meant = (number * 1e5).round() / 1e3;
            let message = format!("expected a percentage above 1, found {number}; did you mean {meant}?");
            self.document.warn(self.place, format!("`{}`: {message}", self.key));
        }
        Some(percent)
    }

    /// A non-empty string, parsed.
    pub fn text<T: FromStr<Err: Display>>(self) -> Option<T> {
        match self.value?.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => self.wrong("some text", "\"\""),
            DeValue::String(text) if text.contains(char::is_control) => {
                self.wrong("text on one line, without control characters", &format!("{text:?}"))
            }
            DeValue::String(text) => {
                text.parse().or_else(|error: T::Err| self.wrong(error, &format!("{text:?}")).ok_or(())).ok()
            }
            other => self.wrong("a string in quotes", &kind_of(other)),
        }
    }

    /// A whole number in the range of `T`.
    pub fn whole<T: TryFrom<i64, Error: Display>>(self) -> Option<T> {
        match self.value?.get_ref() {
            value @ DeValue::Integer(_) => {
                // A number that does not fit into i64 gets the same message as the largest one.
                match T::try_from(as_integer(value).unwrap_or(i64::MAX)) {
                    Ok(read) => Some(read),
                    Err(error) => self.wrong(error, &kind_of(value)),
                }
            }
            other => self.wrong("a whole number", &kind_of(other)),
        }
    }

    /// A whole number, one or more.
    pub fn natural(self) -> Option<u64> {
        let value = self.value?.get_ref();
        match as_integer(value).map(u64::try_from) {
            Some(Ok(number)) if number > 0 && matches!(value, DeValue::Integer(_)) => Some(number),
            _ => self.wrong("a whole number, one or more", &kind_of(value)),
        }
    }

    /// A number in the range that `read` accepts.
    pub fn number<T, E: Display>(self, read: impl Fn(f64) -> Result<T, E>) -> Option<T> {
        let value = self.value?.get_ref();
        match as_number(value).map(read) {
            Some(Ok(read)) => Some(read),
            Some(Err(error)) => self.wrong(error, &kind_of(value)),
            None => self.wrong("a number", &kind_of(value)),
        }
    }

    /// A number, the code of a verdict or a criterion, or the keys of a statement.
    pub fn figure_value(self) -> Option<FigureValue> {
        let value = self.value?.get_ref();
        match value {
            DeValue::Table(table) => match keys_of(table) {
                Some(keys) => Some(FigureValue::Keys(keys)),
                None => self.wrong("a table of texts", "another value in it"),
            },
            DeValue::String(_) => self.text::<String>().map(FigureValue::Code),
            _ => match as_number(value).filter(|number| number.is_finite()) {
                Some(number) => Some(FigureValue::Number(number)),
                None => self.wrong("a number, or a code in quotes", &kind_of(value)),
            },
        }
    }

    /// A code from a closed set.
    pub fn code<T: Code>(self) -> Option<T> {
        match self.value?.get_ref() {
            DeValue::String(text) => text.parse().ok().or_else(|| {
                let expected = format!("one of {}", T::codes().join(", "));
                let hint = nearest(text, T::codes()).map(|known| format!("; did you mean `{known}`?"));
                self.wrong(expected, &format!("{text:?}{}", hint.unwrap_or_default()))
            }),
            other => self.wrong(format!("one of {}", T::codes().join(", ")), &kind_of(other)),
        }
    }

    pub fn flag(self) -> Option<bool> {
        match self.value?.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            other => self.wrong("true or false", &kind_of(other)),
        }
    }

    /// A list of keys, each with its byte offset.
    pub fn list<K: FromStr>(self) -> Option<Vec<(K, usize)>> {
        let DeValue::Array(items) = self.value?.get_ref() else {
            return self.wrong("a list of keys", &kind_of(self.value?.get_ref()));
        };
        items.iter().map(|item| self.item(item)).collect()
    }

    fn item<K: FromStr>(&self, item: &Spanned<DeValue<'_>>) -> Option<(K, usize)> {
        let place = item.span().start;
        match item.get_ref().as_str().and_then(|text| text.parse().ok()) {
            Some(key) => Some((key, place)),
            None => {
                let found = kind_of(item.get_ref());
                let message =
                    format!("`{}`: expected a key in quotes, such as \"c40\", found {found}", self.key);
                self.document.report(place, message);
                None
            }
        }
    }

    fn report(&self, message: impl Display) {
        self.document.report(self.place, format!("`{}`: {message}", self.key));
    }

    fn wrong<T>(&self, expected: impl Display, found: &str) -> Option<T> {
        self.report(format!("expected {expected}, found {found}"));
        None
    }
}
