//! Typed reading of one table. A missing, misspelt or ill-typed key becomes a problem with its place, and
//! reading continues.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Display;
use std::str::FromStr;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::document::Document;
use crate::domain::{Code, FigureName, FigureValue, Keys, PartialDate, Percent, Year, nearest};

pub struct Fields<'d> {
    pub document: &'d Document<'d>,
    name: String,
    table: &'d DeTable<'d>,
    at: usize,
    asked: RefCell<Vec<&'static str>>,
}

impl Document<'_> {
    /// The top-level table.
    pub fn fields(&self) -> Fields<'_> {
        Fields::new(self, "the top of the file", self.table.get_ref(), 0)
    }
}

impl<'d> Fields<'d> {
    pub fn new(document: &'d Document<'d>, name: &str, table: &'d DeTable<'d>, at: usize) -> Self {
        Fields { document, name: name.to_owned(), table, at, asked: RefCell::default() }
    }

    /// A required key.
    pub fn required(&self, key: &'static str) -> Field<'_, 'd> {
        let field = self.optional(key);
        if field.value.is_none() {
            self.lacks(&format!("the key `{key}`"));
        }
        field
    }

    fn lacks(&self, what: &str) {
        self.document.report(self.at, format!("{} lacks {what}", self.name));
    }

    /// An optional key.
    pub fn optional(&self, key: &'static str) -> Field<'_, 'd> {
        self.asked.borrow_mut().push(key);
        Field { fields: self, key, value: self.table.get(key) }
    }

    /// A table under a key, such as `[pledge]`.
    pub fn table(&self, key: &'static str, name: &'static str) -> Option<Fields<'d>> {
        let value = self.optional(key).value?;
        self.as_table(value, name)
    }

    pub fn required_table(&self, key: &'static str, name: &'static str) -> Option<Fields<'d>> {
        match self.optional(key).value {
            Some(value) => self.as_table(value, name),
            None => {
                self.lacks(&format!("the table {name}"));
                None
            }
        }
    }

    /// The tables of an array, such as `[[targets]]`.
    pub fn tables(&self, key: &'static str, name: &'static str) -> Vec<Fields<'d>> {
        let Some(value) = self.optional(key).value else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(items) => items.iter().filter_map(|item| self.as_table(item, name)).collect(),
            other => {
                self.report(key, format!("expected {name} tables, found {}", kind_of(other)));
                Vec::new()
            }
        }
    }

    /// The tables of a table, such as each `[sources.<key>]`, with the byte offset of the key.
    pub fn keyed_tables<K: FromStr<Err: Display>>(
        &self,
        key: &'static str,
        name: &'static str,
    ) -> Vec<(K, usize, Fields<'d>)> {
        let Some(fields) = self.table(key, name) else { return Vec::new() };
        fields.table.iter().filter_map(|(key, value)| fields.keyed(key, value, name)).collect()
    }

    fn keyed<K: FromStr<Err: Display>>(
        &self,
        key: &'d Spanned<impl AsRef<str>>,
        value: &'d Spanned<DeValue<'d>>,
        name: &'static str,
    ) -> Option<(K, usize, Fields<'d>)> {
        let at = key.span().start;
        let own = name.replace("<key>", key.get_ref().as_ref());
        let fields = self.as_table(value, &own).map(|fields| Fields { at, ..fields })?;
        match key.get_ref().as_ref().parse() {
            Ok(key) => Some((key, at, fields)),
            Err(error) => {
                self.document.report(at, format!("expected a key such as `city-plan-2020`: {error}"));
                None
            }
        }
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.table.len()
    }

    /// Each key with its byte offset and number, for tables whose keys are the source's own names.
    pub fn open(&self) -> Vec<(String, usize, Option<f64>)> {
        let read = |name: &str, value: &Spanned<DeValue<'d>>| {
            (name.to_owned(), value.span().start, as_number(value.get_ref()))
        };
        self.table.iter().map(|(key, value)| read(key.get_ref(), value)).collect()
    }

    /// Each key with its code, for tables whose keys are the source's own names.
    pub fn open_codes<T: Code>(&self) -> Vec<(String, T)> {
        let mut list = Vec::new();
        for (name, value) in self.table {
            let text = value.get_ref().as_str().unwrap_or_default();
            match text.parse() {
                Ok(code) => list.push((name.get_ref().as_ref().to_owned(), code)),
                Err(_) => {
                    let expected = T::codes().join(", ");
                    self.document
                        .report(value.span().start, format!("expected one of {expected}, found {text:?}"));
                }
            }
        }
        list
    }

    pub fn report(&self, key: &str, message: impl Display) {
        self.document.report(self.place(key), format!("`{key}`: {message}"));
    }

    /// Adds a warning: an editor should look again.
    pub fn warn(&self, key: &str, message: impl Display) {
        self.document.warn(self.place(key), format!("`{key}`: {message}"));
    }

    /// The byte offset of a key's value, or of the table if the key is absent.
    pub fn place(&self, key: &str) -> usize {
        self.table.get(key).map_or(self.at, |value| value.span().start)
    }

    /// Reports the keys that the reader did not ask for.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table {
            let name = key.get_ref().as_ref();
            if !asked.contains(&name) {
                let hint = match nearest(name, asked.iter().copied()) {
                    Some(known) => format!("did you mean `{known}`?"),
                    None => format!("expected one of {}", known_keys(&asked)),
                };
                let message = format!("unknown key `{name}` in {}; {hint}", self.name);
                self.document.report(key.span().start, message);
            }
        }
    }

    fn as_table(&self, value: &'d Spanned<DeValue<'d>>, name: &str) -> Option<Fields<'d>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(Fields::new(self.document, name, table, value.span().start)),
            other => {
                let message = format!("expected a table {name}, found {}", kind_of(other));
                self.document.report(value.span().start, message);
                None
            }
        }
    }
}

/// The known keys, each once, in alphabetical order.
fn known_keys(asked: &[&str]) -> String {
    let known: BTreeSet<&str> = asked.iter().copied().collect();
    known.into_iter().collect::<Vec<_>>().join(", ")
}

/// One key of a table, not yet read.
pub struct Field<'f, 'd> {
    fields: &'f Fields<'d>,
    key: &'static str,
    value: Option<&'d Spanned<DeValue<'d>>>,
}

impl Field<'_, '_> {
    pub fn is_there(&self) -> bool {
        self.value.is_some()
    }

    /// Keeps the place of a figure. `None` if a problem leaves it without a name.
    pub fn figure(self, name: impl Into<Option<FigureName>>) -> Self {
        if let Some(name) = name.into() {
            self.fields.document.locate(name, self.fields.place(self.key));
        }
        self
    }

    /// The number of items in a list.
    pub fn items(&self) -> usize {
        self.value.and_then(|value| value.get_ref().as_array()).map_or(0, |items| items.len())
    }

    /// A date of something that has happened, so not after `as_of`.
    pub fn past_date(self) -> Option<PartialDate> {
        let (fields, key) = (self.fields, self.key);
        let date: PartialDate = self.text()?;
        if let Some(as_of) = fields.document.as_of.filter(|as_of| as_of.has_passed(date)) {
            let message = format!(
                "expected a date not after {as_of}, `as_of` in campaign.toml, found {date}: correct it, or raise `as_of`"
            );
            fields.report(key, message);
        }
        Some(date)
    }

    /// A year that has begun, so not after that of `as_of`.
    pub fn past_year(self) -> Option<Year> {
        let (fields, key) = (self.fields, self.key);
        let year: Year = self.whole()?;
        if let Some(as_of) = fields.document.as_of.filter(|as_of| year > as_of.year) {
            let message =
                format!("expected a year not after {}, the year of `as_of`, found {year}", as_of.year);
            fields.report(key, message);
        }
        Some(year)
    }

    /// A percentage. One of at most 1 is most often a share that a spreadsheet shows as a percentage.
    pub fn percent(self) -> Option<Percent> {
        let (fields, key) = (self.fields, self.key);
        let percent: Percent = self.number(Percent::try_from)?;
        let number = percent.number();
        if number > 0.0 && number <= 1.0 {
            let meant = (number * 1e5).round() / 1e3;
            fields.warn(key, format!("expected a percentage above 1, found {number}; did you mean {meant}?"));
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
            DeValue::Table(table) => {
                let text = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
                    Some((AsRef::<str>::as_ref(key.get_ref()).to_owned(), value.get_ref().as_str()?.to_owned()))
                };
                let keys: Option<Keys> = table.iter().map(text).collect();
                keys.map(FigureValue::Keys).or_else(|| self.wrong("a table of texts", "another value in it"))
            }
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
                self.fields.document.report(place, message);
                None
            }
        }
    }

    fn wrong<T>(&self, expected: impl Display, found: &str) -> Option<T> {
        self.fields.report(self.key, format!("expected {expected}, found {found}"));
        None
    }
}

fn as_integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn as_number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Float(float) => float.as_str().parse().ok(),
        DeValue::Integer(number) => {
            as_integer(value).map(|number| number as f64).or_else(|| number.as_str().parse().ok())
        }
        _ => None,
    }
}

/// Names a value so that an editor recognises it.
fn kind_of(value: &DeValue<'_>) -> String {
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
