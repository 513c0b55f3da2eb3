//! A published figure: its name, its value and its document.

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

/// A number in the unit of its figure, or the code of a verdict or a criterion.
#[derive(Clone, Debug, PartialEq)]
pub enum FigureValue {
    Number(f64),
    Code(String),
}

impl fmt::Display for FigureValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FigureValue::Number(number) => number.fmt(f),
            FigureValue::Code(code) => f.write_str(code),
        }
    }
}

impl FromStr for FigureValue {
    type Err = std::convert::Infallible;

    /// A code never begins like a number.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
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
    }
}
