//! The observed pace: how fast emissions have been falling.

use super::not_known::{Known, NotKnown};
use super::trajectory::{InventoryTotal, Trajectory};

/// A fall by this fraction every year; negative if emissions rise.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Rate(pub f64);

impl Rate {
    pub fn pct_per_year(self) -> f64 {
        self.0 * 100.0
    }

    /// The emissions after `tonnes` fall at this rate for `years`.
    pub fn carry(self, tonnes: f64, years: i32) -> f64 {
        tonnes * (1.0 - self.0).powi(years)
    }
}

const WINDOW_YEARS: i32 = 10;
const LEAST_COUNTS: usize = 3;
const LEAST_SPAN_YEARS: i32 = 4;

/// The fall a year, as a fraction, over the ten years up to the newest inventory: one minus the
/// exponential of the Theil–Sen slope (the median over all pairs) of the logarithm of emissions.
/// It is a median, so that one odd year such as 2020 does not decide.
///
/// Not known with fewer than three inventories or a span under four years.
/// Source: METHOD, "observed pace"; Sen (1968), doi:10.1080/01621459.1968.10480934.
pub fn observed_pace(trajectory: &Trajectory) -> Known<Rate> {
    let newest = trajectory.newest().year;
    let recent = pace_window(trajectory);
    let span = recent.first().map_or(0, |first| newest.since(first.year));
    if recent.len() < LEAST_COUNTS || span < LEAST_SPAN_YEARS {
        return Err(NotKnown::TooFewInventories { count: recent.len(), span });
    }
    Ok(Rate(1.0 - median(slopes(&recent)).exp()))
}

/// The inventories of the pace's window, oldest first.
pub fn pace_window(trajectory: &Trajectory) -> Vec<InventoryTotal> {
    let newest = trajectory.newest().year;
    let recent =
        |count: &InventoryTotal| newest.since(count.year) <= WINDOW_YEARS && count.total.number() > 0.0;
    trajectory.totals().iter().copied().filter(recent).collect()
}

fn slopes(counts: &[InventoryTotal]) -> Vec<f64> {
    let slope = |from: &InventoryTotal, to: &InventoryTotal| {
        (to.total.number().ln() - from.total.number().ln()) / f64::from(to.year.since(from.year))
    };
    let later = |i: usize| &counts[i + 1..];
    counts.iter().enumerate().flat_map(|(i, from)| later(i).iter().map(move |to| slope(from, to))).collect()
}

/// The middle value, or the mean of the two middle ones. The slice is never empty here.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { f64::midpoint(values[middle - 1], values[middle]) }
}
