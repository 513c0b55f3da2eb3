//! The positions of grid lines.

/// Zero and round steps up to `most`, at least one step and at most `steps` of them.
pub fn ticks(most: f64, steps: u32) -> Vec<f64> {
    let step = step(most / f64::from(steps.max(1)));
    let count = (most / step).ceil().clamp(1.0, f64::from(steps) + 1.0) as u32;
    (0..=count).map(|i| f64::from(i) * step).collect()
}

/// The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is at least `least`.
fn step(least: f64) -> f64 {
    if !(least.is_finite() && least > 0.0) {
        return 1.0;
    }
    let power = 10f64.powf(least.log10().floor());
    let round = [1.0, 2.0, 2.5, 5.0].into_iter().find(|round| round * power >= least * 0.999_999);
    round.unwrap_or(10.0) * power
}

/// The years divisible by `every` from `first` to `last`.
pub fn years(first: i32, last: i32, every: i32) -> Vec<i32> {
    (first..=last).filter(|year| year % every == 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_reach_the_top() {
        assert_eq!(ticks(7_849_852.0, 4), [0.0, 2e6, 4e6, 6e6, 8e6]);
        assert_eq!(ticks(461_499.0, 4), [0.0, 2e5, 4e5, 6e5]);
        assert_eq!(ticks(0.0, 4), [0.0, 1.0]);
        assert_eq!(ticks(11.6, 4), [0.0, 5.0, 10.0, 15.0]);
    }
}
