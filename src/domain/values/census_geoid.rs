//! The code of a place with the U.S. Census Bureau.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// The 10 digits of a county subdivision, such as `2502507000`, or the 2 digits of a state, such as `25`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CensusGeoid(u64);

#[derive(Debug, Error, PartialEq, Eq)]
#[error("a GEOID of the U.S. census: 10 digits for a city or town, 2 for a state")]
pub struct NotCensusGeoid;

/// A code below this is a state's.
const STATES: u64 = 100;

impl CensusGeoid {
    /// The state that the place is in; a state is in itself.
    pub fn state(self) -> CensusGeoid {
        if self.is_state() { self } else { CensusGeoid(self.0 / 100_000_000) }
    }

    pub fn is_state(self) -> bool {
        self.0 < STATES
    }
}

impl FromStr for CensusGeoid {
    type Err = NotCensusGeoid;

    fn from_str(text: &str) -> Result<Self, NotCensusGeoid> {
        let is_code = matches!(text.len(), 2 | 10) && text.bytes().all(|byte| byte.is_ascii_digit());
        let number: u64 = is_code.then(|| text.parse().ok()).flatten().ok_or(NotCensusGeoid)?;
        let is_one = (number >= STATES) == (text.len() == 10) && number > 0;
        if is_one { Ok(CensusGeoid(number)) } else { Err(NotCensusGeoid) }
    }
}

impl fmt::Display for CensusGeoid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = if self.is_state() { 2 } else { 10 };
        write!(f, "{:0digits$}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_ten_digits_or_a_states_two() {
        for text in ["2502507000", "25", "0900112345", "09"] {
            assert_eq!(text.parse::<CensusGeoid>().unwrap().to_string(), text);
        }
        for text in ["", "2", "250250700", "25025070000", "00", "0000000025", "+5", "25x2507000"] {
            assert_eq!(text.parse::<CensusGeoid>(), Err(NotCensusGeoid), "{text}");
        }
        let boston: CensusGeoid = "2502507000".parse().unwrap();
        assert_eq!(boston.state().to_string(), "25");
        assert!(boston.state().is_state() && !boston.is_state());
    }
}
