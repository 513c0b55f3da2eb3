//! An amount of greenhouse gases.

use thiserror::Error;

/// Metric tons of carbon dioxide equivalent (t CO₂e), always finite. Emissions are gross, so a
/// total is never negative; only land use (AFOLU) may be, where it takes up more than it gives off.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Tonnes(f64);

#[derive(Debug, Error, PartialEq, Eq)]
pub enum NotTonnes {
    #[error("a finite number of metric tons of CO2e")]
    NotFinite,
    #[error("metric tons of CO2e, zero or more: emissions are gross")]
    Negative,
}

impl Tonnes {
    /// An amount that may be negative: a difference, or land use.
    pub fn signed(number: f64) -> Result<Self, NotTonnes> {
        if number.is_finite() { Ok(Tonnes(number)) } else { Err(NotTonnes::NotFinite) }
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
