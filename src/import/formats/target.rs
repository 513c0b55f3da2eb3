//! A target from the numbers that data sets have.

use crate::domain::{Origin, Percent, TargetKind, TargetRule, TargetStatus, Year};
use crate::import::entry::TargetFact;

/// What a row says about a target, before it is checked.
pub struct StatedTarget {
    pub year: Year,
    /// Percent.
    pub reduction: f64,
    pub baseline: Option<Year>,
    pub status: TargetStatus,
    pub adopted: Option<Year>,
    pub wording: String,
    pub origin: Origin<TargetRule>,
}

impl StatedTarget {
    /// A reduction of 100 percent is net zero; a smaller one is an interim target.
    pub fn checked(self) -> Result<TargetFact, String> {
        let StatedTarget { year, reduction, baseline, status, adopted, wording, origin } = self;
        let percent = Percent::try_from(reduction).map_err(|error| format!("expected {error}"))?;
        if reduction <= 0.0 {
            return Err("expected a reduction above 0 percent".to_owned());
        }
        if baseline.is_some_and(|baseline| baseline >= year) {
            return Err("expected a base year before the target year".to_owned());
        }
        let kind = if reduction >= 100.0 { TargetKind::NetZero } else { TargetKind::Interim };
        Ok(TargetFact { kind, year, reduction: percent, baseline, status, adopted, wording, origin })
    }
}
