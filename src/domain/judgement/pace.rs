//! The observed pace: how fast emissions have been falling, and how much that depends on single years.

use super::not_known::{Known, NotKnown};
use super::spread::Spread;
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
const LEAST_COUNTS_OF_SPREAD: usize = 4;

/// The fall a year, as a fraction, over the ten years up to the newest inventory: one minus the
/// exponential of the Theil–Sen slope (the median over all pairs) of the logarithm of emissions.
///
/// At most 1; negative if emissions rise. Not known with fewer than three inventories above zero in the
/// window, or with a span under four years. Source: METHOD, "pace"; Sen (1968),
/// doi:10.1080/01621459.1968.10480934.
pub fn observed_pace(trajectory: &Trajectory) -> Known<Rate> {
    let newest = trajectory.newest().year;
    let recent = pace_window(trajectory);
    let span = recent.first().map_or(0, |first| newest.since(first.year));
    if recent.len() < LEAST_COUNTS || span < LEAST_SPAN_YEARS {
        return Err(NotKnown::TooFewInventories { count: recent.len(), span });
    }
    Ok(theil_sen(&recent))
}

/// The lowest and the highest of the pace itself and of the paces without any one inventory of the window but
/// the newest. The spread always contains the pace.
///
/// Fractions a year. Not known if the pace is not known, or with fewer than four inventories above zero in the
/// window. Source: METHOD, "spread of the pace".
pub fn pace_spread(trajectory: &Trajectory) -> Known<Spread<Rate>> {
    let pace = observed_pace(trajectory)?;
    let window = pace_window(trajectory);
    if window.len() < LEAST_COUNTS_OF_SPREAD {
        return Err(NotKnown::TooFewForSpread { count: window.len() });
    }
    let without = |left_out: usize| {
        let others = window.iter().enumerate().filter(|(i, _)| *i != left_out);
        theil_sen(&others.map(|(_, count)| *count).collect::<Vec<_>>())
    };
    let paces = (0..window.len() - 1).map(without);
    Ok(paces.fold(Spread { low: pace, high: pace }, |spread, pace| Spread {
        low: Rate(spread.low.0.min(pace.0)),
        high: Rate(spread.high.0.max(pace.0)),
    }))
}

/// The inventories of the pace's window, oldest first: those above zero in the ten years up to the newest.
pub fn pace_window(trajectory: &Trajectory) -> Vec<InventoryTotal> {
    let newest = trajectory.newest().year;
    let recent =
        |count: &InventoryTotal| newest.since(count.year) <= WINDOW_YEARS && count.total.number() > 0.0;
    trajectory.totals().iter().copied().filter(recent).collect()
}

/// The pace by at least two inventories, as a fraction a year.
fn theil_sen(counts: &[InventoryTotal]) -> Rate {
    Rate(1.0 - median(slopes(counts)).exp())
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
