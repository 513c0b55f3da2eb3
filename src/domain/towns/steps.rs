//! Five steps of figures, for a filled map.

/// The number of steps.
pub const STEPS: usize = 5;

/// Where the steps after the first begin: each holds about as many places. Equal figures share a step.
///
/// `None` with fewer figures than steps.
pub fn steps(values: &[f64]) -> Option<[f64; STEPS - 1]> {
    if values.len() < STEPS {
        return None;
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    Some([1, 2, 3, 4].map(|step| sorted[step * sorted.len() / STEPS]))
}

/// The step of a figure, from 0.
pub fn step_of(begins: &[f64], value: f64) -> usize {
    begins.iter().filter(|begin| value >= **begin).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_holds_as_many() {
        let values: Vec<f64> = (0..100).map(f64::from).collect();
        let begins = steps(&values).unwrap();
        assert_eq!(begins, [20.0, 40.0, 60.0, 80.0]);
        assert_eq!([0.0, 19.9, 20.0, 99.0].map(|value| step_of(&begins, value)), [0, 0, 1, 4]);
        assert_eq!(steps(&[1.0]), None);
    }
}
