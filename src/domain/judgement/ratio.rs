//! How much of the needed rate the observed pace is.

use super::not_known::{Known, NotKnown};
use super::pace::Rate;
use super::spread::Spread;
use super::trajectory::InventoryTotal;

/// The observed pace divided by the needed rate. 1 is just enough; a negative ratio is a rise.
///
/// Not known if either rate is not known, or if no cut is needed. Source: METHOD, "ratio".
pub fn ratio(pace: Known<Rate>, needed: Known<Rate>, latest: Known<InventoryTotal>) -> Known<f64> {
    let (pace, needed, latest) = (pace?, needed?, latest?);
    if needed.0 <= 0.0 {
        return Err(NotKnown::AlreadyAtTarget { latest: latest.year });
    }
    Ok(pace.0 / needed.0)
}

/// The ratio at both ends of the spread of the pace. Not known where the spread or the ratio is not known.
pub fn ratio_spread(
    spread: Known<Spread<Rate>>,
    needed: Known<Rate>,
    latest: Known<InventoryTotal>,
) -> Known<Spread<f64>> {
    let Spread { low, high } = spread?;
    Ok(Spread { low: ratio(Ok(low), needed, latest)?, high: ratio(Ok(high), needed, latest)? })
}
