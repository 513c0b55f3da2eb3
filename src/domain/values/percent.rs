//! A percentage.

use thiserror::Error;

/// A percentage from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(f64);

#[derive(Debug, Error, PartialEq, Eq)]
#[error("a percentage from 0 to 100")]
pub struct NotPercent;

impl Percent {
    pub fn number(self) -> f64 {
        self.0
    }

    /// `whole` less this percentage.
    pub fn off(self, whole: f64) -> f64 {
        whole * (1.0 - self.0 / 100.0)
    }
}

impl TryFrom<f64> for Percent {
    type Error = NotPercent;

    fn try_from(number: f64) -> Result<Self, NotPercent> {
        if (0.0..=100.0).contains(&number) { Ok(Percent(number)) } else { Err(NotPercent) }
    }
}
