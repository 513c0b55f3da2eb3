//! A calendar year, or the fiscal year a source names.

use std::fmt;

use thiserror::Error;

/// A year from 1850 to 2100. No inventory is older and no target is later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(i16);

#[derive(Debug, Error, PartialEq, Eq)]
#[error("a year from 1850 to 2100")]
pub struct YearOutOfRange;

impl Year {
    pub const FIRST: i16 = 1850;
    pub const LAST: i16 = 2100;

    /// The years from `earlier` to `self`; negative if `earlier` is later.
    pub fn since(self, earlier: Year) -> i32 {
        i32::from(self.0) - i32::from(earlier.0)
    }

    /// `None` after the last year.
    pub fn next(self) -> Option<Year> {
        Year::try_from(i64::from(self.0) + 1).ok()
    }

    pub fn number(self) -> i32 {
        i32::from(self.0)
    }
}

impl TryFrom<i64> for Year {
    type Error = YearOutOfRange;

    fn try_from(number: i64) -> Result<Self, YearOutOfRange> {
        match i16::try_from(number) {
            Ok(year @ Year::FIRST..=Year::LAST) => Ok(Year(year)),
            _ => Err(YearOutOfRange),
        }
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
