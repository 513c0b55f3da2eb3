//! A published figure or statement: its name, its value and its document.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::domain::values::WebUrl;

use super::figure_name::FigureName;

/// One value of an edition.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub name: FigureName,
    pub value: FigureValue,
    /// `None` for a verdict, which is computed from other figures.
    pub source: Option<WebUrl>,
}

/// A number in the unit of its figure, the code of a verdict or a criterion, or the keys of a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum FigureValue {
    Number(f64),
    Code(String),
    Keys(Keys),
}

/// The keys of a row of the record, with their values as text. A key within a table has its path, such as
/// `origin.row`.
pub type Keys = BTreeMap<String, String>;

impl FigureValue {
    /// The old and the new value. Of a statement only the keys that differ: a key that only the old or only the
    /// new value has is in that one alone.
    pub fn difference(&self, to: &FigureValue) -> (FigureValue, FigureValue) {
        match (self, to) {
            (FigureValue::Keys(from), FigureValue::Keys(to)) => (only(from, to), only(to, from)),
            _ => (self.clone(), to.clone()),
        }
    }

    /// The value after a revision; `None` if the revision starts from another value.
    pub fn revised(&self, from: &FigureValue, to: &FigureValue) -> Option<FigureValue> {
        match (self, from, to) {
            (FigureValue::Keys(own), FigureValue::Keys(from), FigureValue::Keys(to)) => {
                let expected = |key: &String| own.get(key) == from.get(key);
                from.keys().chain(to.keys()).all(expected).then(|| {
                    let mut keys = own.clone();
                    keys.retain(|key, _| !from.contains_key(key));
                    keys.extend(to.clone());
                    FigureValue::Keys(keys)
                })
            }
            _ => (self == from).then(|| to.clone()),
        }
    }
}

/// The keys of `of` that have another value in `than`, or are not in it.
fn only(of: &Keys, than: &Keys) -> FigureValue {
    let differs = |(key, value): &(&String, &String)| than.get(*key) != Some(*value);
    FigureValue::Keys(of.iter().filter(differs).map(|(key, value)| (key.clone(), value.clone())).collect())
}

impl fmt::Display for FigureValue {
    /// The keys of a statement are a JSON object.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FigureValue::Number(number) => number.fmt(f),
            FigureValue::Code(code) => f.write_str(code),
            FigureValue::Keys(keys) => f.write_str(&serde_json::to_string(keys).map_err(|_| fmt::Error)?),
        }
    }
}

impl FromStr for FigureValue {
    type Err = std::convert::Infallible;

    /// A code never begins like a number or an object.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.starts_with('{')
            && let Ok(keys) = serde_json::from_str(text)
        {
            return Ok(FigureValue::Keys(keys));
        }
        let starts_as_number = text.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        let number = text.parse().ok().filter(|_| starts_as_number);
        Ok(number.map_or_else(|| FigureValue::Code(text.to_owned()), FigureValue::Number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_comes_back_from_its_spelling() {
        let code = |code: &str| FigureValue::Code(code.to_owned());
        let number = FigureValue::Number;
        for value in [number(7_850_000.0), number(63.3), number(-194.25), code("in-progress"), code("inf")] {
            assert_eq!(value.to_string().parse(), Ok(value));
        }
        for value in [keys(&[]), keys(&[("status", "planned"), ("summary", "\"Solar\", {all} of it")])] {
            assert_eq!(value.to_string().parse(), Ok(value));
        }
    }

    fn keys(keys: &[(&str, &str)]) -> FigureValue {
        FigureValue::Keys(keys.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_revision_of_a_statement_holds_the_keys_that_differ() {
        let was = keys(&[("due", "2030"), ("status", "planned"), ("sector", "waste")]);
        let is = keys(&[("started", "2026"), ("status", "in-force"), ("sector", "waste")]);
        let (from, to) = was.difference(&is);
        assert_eq!(from, keys(&[("due", "2030"), ("status", "planned")]));
        assert_eq!(to, keys(&[("started", "2026"), ("status", "in-force")]));
        assert_eq!(was.revised(&from, &to), Some(is.clone()));
        assert_eq!(is.revised(&from, &to), None);
    }
}
