//! A target from the numbers that data sets give.

use super::entry::Promised;
use crate::domain::{Origin, Percent, TargetKind, TargetRule, TargetStatus, Year};

/// All of it gone is net zero; less is an interim target.
pub fn promised(
    (year, reduction): (Year, f64),
    baseline: Option<Year>,
    (status, adopted): (TargetStatus, Option<Year>),
    wording: &str,
    origin: Origin<TargetRule>,
) -> Result<Promised, String> {
    let percent = Percent::try_from(reduction).map_err(|error| format!("expected {error}"))?;
    if reduction <= 0.0 {
        return Err("expected a cut above 0 percent".to_owned());
    }
    if baseline.is_some_and(|baseline| baseline >= year) {
        return Err("expected a base year before the year of the target".to_owned());
    }
    let kind = if reduction >= 100.0 { TargetKind::NetZero } else { TargetKind::Interim };
    let wording = wording.to_owned();
    Ok(Promised { kind, year, reduction: percent, baseline, status, adopted, wording, origin })
}
