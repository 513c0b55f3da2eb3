//! The formulas by which figures are computed from published ones. `compute` has the arithmetic.

mod home_energy;
mod index;
mod ratio;

pub use home_energy::HomeEnergy;
pub use index::Index;
pub use ratio::Ratio;

use crate::domain::values::IndicatorKey;

/// How an indicator is computed from others.
#[derive(Clone, Debug, PartialEq)]
pub enum Derivation {
    Ratio(Ratio),
    HomeEnergy(Box<HomeEnergy>),
    Index(Index),
}

impl Derivation {
    /// The indicators that it is computed from. The first one has its years.
    pub fn inputs(&self) -> Vec<&IndicatorKey> {
        match self {
            Derivation::Ratio(ratio) => ratio.of.iter().chain(&ratio.to).collect(),
            Derivation::HomeEnergy(home) => home.inputs(),
            Derivation::Index(index) => vec![&index.of],
        }
    }
}
