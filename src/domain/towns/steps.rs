//! Steps of figures for a filled map, with round figures between them.

use std::iter;

/// The most steps.
const STEPS: usize = 5;

/// Where one step ends and the next begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// The first figure of each step but the first one, ascending.
    begins: Vec<f64>,
    /// The decimals with which figures are shown. A figure belongs to the step that its shown digits say.
    decimals: u8,
}

impl Steps {
    /// Five steps that hold about as many figures, or fewer where many figures are equal. `decimals`: with which
    /// the figures are shown.
    ///
    /// The boundaries are multiples of the largest 1, 2 or 5 · 10ⁿ that leaves each step half its fair share.
    /// `None` with fewer figures than steps, or if all are the same.
    pub fn of(values: &[f64], decimals: u8) -> Option<Self> {
        let mut sorted: Vec<f64> = values.iter().map(|value| shown(*value, decimals)).collect();
        sorted.sort_by(f64::total_cmp);
        let largest = sorted.iter().map(|value| value.abs()).fold(0.0, f64::max);
        if sorted.len() < STEPS || largest == 0.0 {
            return None;
        }
        let quantiles: Vec<f64> = (1..STEPS).map(|step| sorted[step * sorted.len() / STEPS]).collect();
        let coarsest = largest.log10().ceil() as i32;
        let exponents = (-i32::from(decimals)..=coarsest).rev();
        let units = exponents.flat_map(|exponent| [5, 2, 1].map(|digit| (digit, exponent)));
        let mut candidates = units.map(|unit| Steps { begins: rounded(&quantiles, unit), decimals });
        let balanced = candidates.find(|steps| steps.begins.len() == STEPS - 1 && steps.is_balanced(&sorted));
        balanced.or_else(|| {
            Steps { begins: rounded(&quantiles, (1, -i32::from(decimals))), decimals }.filled(&sorted)
        })
    }

    fn is_balanced(&self, sorted: &[f64]) -> bool {
        self.sizes(sorted).iter().all(|size| size * 2 * STEPS >= sorted.len())
    }

    /// Without the boundaries of empty steps.
    fn filled(mut self, sorted: &[f64]) -> Option<Self> {
        let sizes = self.sizes(sorted);
        let mut below = sizes.iter();
        self.begins.retain(|_| below.next().is_some_and(|size| *size > 0));
        (!self.begins.is_empty()).then_some(self)
    }

    /// How many figures each step holds.
    fn sizes(&self, values: &[f64]) -> Vec<usize> {
        let mut sizes = vec![0; self.begins.len() + 1];
        values.iter().for_each(|value| sizes[self.step(*value)] += 1);
        sizes
    }

    /// The step of a figure, from 0.
    pub fn step(&self, value: f64) -> usize {
        let value = shown(value, self.decimals);
        self.begins.iter().filter(|begin| value >= **begin).count()
    }

    /// Where each step begins and where the next one does. The first and the last one are open.
    pub fn ranges(&self) -> Vec<(Option<f64>, Option<f64>)> {
        let begins = || self.begins.iter().copied().map(Some);
        iter::once(None).chain(begins()).zip(begins().chain(iter::once(None))).collect()
    }
}

fn shown(value: f64, decimals: u8) -> f64 {
    let scale = 10_f64.powi(i32::from(decimals));
    (value * scale).round() / scale
}

/// The nearest multiples of `digit` · 10^`exponent`, each once. A quotient of whole numbers is the nearest double
/// of the decimal that a reader sees.
fn rounded(values: &[f64], (digit, exponent): (i32, i32)) -> Vec<f64> {
    let (times, by) = (10_f64.powi(exponent.max(0)), 10_f64.powi((-exponent).max(0)));
    let unit = f64::from(digit) * times / by;
    let mut rounded: Vec<f64> =
        values.iter().map(|value| (value / unit).round() * f64::from(digit) * times / by).collect();
    rounded.dedup();
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries_are_round_and_each_step_holds_its_part() {
        let shares: Vec<f64> = (0..351).map(|at| 0.4 + f64::from(at).powi(2) / 10_000.0).collect();
        let steps = Steps::of(&shares, 1).unwrap();
        assert_eq!(steps.begins, [1.0, 2.0, 5.0, 8.0]);
        assert_eq!([0.0, 0.94, 0.96, 1.0, 7.96, 100.0].map(|value| steps.step(value)), [0, 0, 1, 1, 4, 4]);
        let ranges = steps.ranges();
        assert_eq!(ranges[..2], [(None, Some(1.0)), (Some(1.0), Some(2.0))]);
        assert_eq!(ranges[4], (Some(8.0), None));
    }

    #[test]
    fn equal_figures_share_a_step() {
        let mut few = vec![0.0; 200];
        few.extend([1.0, 1.0, 2.0, 3.0, 12.0].repeat(20));
        let steps = Steps::of(&few, 0).unwrap();
        assert_eq!(steps.begins, [2.0]);
        assert_eq!(
            (Steps::of(&[1.0], 0), Steps::of(&[7.0; 9], 0), Steps::of(&[0.0; 9], 0)),
            (None, None, None)
        );
    }
}
