//! What a cell holds. A workbook knows its numbers, percentages and days; a text has only text.

use super::cell::clean;

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    /// A number that the workbook shows as a percentage: 0.5 is 50 %.
    Percent(f64),
    /// A number of a workbook whose number formats cannot be read: 0.5 may be 50 %.
    Unformatted(f64),
    /// As YYYY-MM-DD.
    Day(String),
}

impl Cell {
    /// The cell as its reader sees it.
    pub fn shown(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Day(text) => text.clone(),
            Cell::Number(number) | Cell::Unformatted(number) => number.to_string(),
            Cell::Percent(share) => format!("{}%", percent(*share)),
        }
    }

    /// Whether there is nothing to see in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => clean(text).is_empty(),
            _ => false,
        }
    }
}

/// The share as a percentage, without the noise of the last binary digits.
pub fn percent(share: f64) -> f64 {
    (share * 1e12).round() / 1e10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_shown_as_one() {
        assert_eq!(Cell::Percent(0.5).shown(), "50%");
        assert_eq!(Cell::Percent(0.55).shown(), "55%");
        assert_eq!(Cell::Percent(1.0).shown(), "100%");
        assert_eq!(Cell::Number(499.125).shown(), "499.125");
        assert!(Cell::Text(" \u{200b}".to_owned()).is_empty() && !Cell::Number(0.0).is_empty());
    }
}
