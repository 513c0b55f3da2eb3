//! An amount of greenhouse gases.

use thiserror::Error;

/// The whole world emits some sixty billion tons a year, so more than a trillion is a mistake.
const MOST: f64 = 1e12;

/// Metric tons of carbon dioxide equivalent (t CO₂e), never above a trillion. Emissions are gross, so a
/// total is never negative. Only land use (AFOLU) may be negative, if land absorbs more than it emits.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Tonnes(f64);

#[derive(Debug, Error, PartialEq, Eq)]
pub enum NotTonnes {
    #[error("metric tons of CO2e, below a trillion")]
    TooMany,
    #[error("metric tons of CO2e, zero or more: emissions are gross")]
    Negative,
}

impl Tonnes {
    /// An amount that may be negative: a difference, or land use.
    pub fn signed(number: f64) -> Result<Self, NotTonnes> {
        if number.abs() < MOST { Ok(Tonnes(number)) } else { Err(NotTonnes::TooMany) }
    }

    /// An amount emitted: zero or more.
    pub fn emitted(number: f64) -> Result<Self, NotTonnes> {
        match Tonnes::signed(number)? {
            Tonnes(number) if number < 0.0 => Err(NotTonnes::Negative),
            tonnes => Ok(tonnes),
        }
    }

    pub fn number(self) -> f64 {
        self.0
    }
}
