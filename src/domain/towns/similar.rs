//! Cities and towns of like size and density.

use crate::domain::record::Municipality;

/// How many are named.
const NAMED: usize = 5;

/// The five nearest of `all` by residents and residents a square kilometer, nearest first; ties by name.
///
/// The distance is over the logarithms of both, each divided by its standard deviation over `all`. METHOD,
/// "Town data".
pub fn similar<'a>(to: &Municipality, all: &'a [Municipality]) -> Vec<&'a Municipality> {
    let points: Vec<[f64; 2]> = all.iter().map(point).collect();
    let scales = [deviation(&points, 0), deviation(&points, 1)];
    let own = point(to);
    let distance = |other: &[f64; 2]| {
        let along = |axis: usize| (other[axis] - own[axis]) / scales[axis];
        along(0).hypot(along(1))
    };
    let mut others: Vec<(f64, &Municipality)> =
        points.iter().map(distance).zip(all).filter(|(_, other)| other.slug != to.slug).collect();
    others.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.name.cmp(&b.1.name)));
    others.into_iter().take(NAMED).map(|(_, other)| other).collect()
}

fn point(of: &Municipality) -> [f64; 2] {
    let residents = of.population_2020 as f64;
    [residents.ln(), (residents / of.area_km2).ln()]
}

/// The standard deviation of one axis.
fn deviation(points: &[[f64; 2]], axis: usize) -> f64 {
    let number = points.len() as f64;
    let mean = points.iter().map(|point| point[axis]).sum::<f64>() / number;
    (points.iter().map(|point| (point[axis] - mean).powi(2)).sum::<f64>() / number).sqrt()
}
