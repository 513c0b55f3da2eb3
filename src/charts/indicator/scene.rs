//! The ranges of the axes, and the part of the straight line between them.

use super::chart::IndicatorChart;
use crate::charts::drawing::Plot;
use crate::domain::{CoursePoint, StraightLine, Year};

/// A year and a value.
pub type At = (f64, f64);

pub struct Scene {
    pub first: i32,
    pub last: i32,
    pub most: f64,
    /// The ends of the straight line.
    pub straight: Option<(At, At)>,
}

impl Scene {
    /// The axis ends with the straight line.
    pub fn whole(chart: &IndicatorChart<'_>) -> Self {
        let last = chart.measured.indicator.line.map(|line| line.to.0);
        Scene::until(chart, last)
    }

    /// The axis ends with the last figure.
    pub fn of_figures(chart: &IndicatorChart<'_>) -> Self {
        Scene::until(chart, None)
    }

    fn until(chart: &IndicatorChart<'_>, last: Option<Year>) -> Self {
        let (points, line) = (&chart.course.points, chart.measured.indicator.line);
        let shared = chart.scale.iter().flat_map(|scale| [scale.first, scale.last]);
        let years = || points.iter().map(|point| point.year).chain(shared.clone()).chain(last);
        let (first, last) = (years().min(), years().max());
        let straight = line.zip(first.zip(last)).and_then(|(line, (first, last))| within(line, first, last));
        let values = points.iter().map(|point| point.value);
        let state = chart.course.state.iter().map(|point| point.value);
        let ends = straight.iter().flat_map(|(from, to)| [from.1, to.1]);
        Scene {
            first: first.map_or(0, Year::number),
            last: last.map_or(0, Year::number),
            most: values
                .chain(state)
                .chain(ends)
                .chain(chart.scale.map(|scale| scale.most))
                .fold(0.0, f64::max),
            straight,
        }
    }

    /// The upper end of the axis.
    pub fn top(&self) -> f64 {
        if self.most > 0.0 { self.most * 1.12 } else { 1.0 }
    }
}

fn within(line: StraightLine, first: Year, last: Year) -> Option<(At, At)> {
    let (from, to) = (first.max(line.from.0), last.min(line.to.0));
    (from < to).then(|| ((number(from), line.at(from)), (number(to), line.at(to))))
}

pub fn number(year: Year) -> f64 {
    f64::from(year.number())
}

/// The position of a figure, in units.
pub fn place(plot: &Plot<'_>, point: &CoursePoint) -> (i32, i32) {
    plot.at(number(point.year), point.value)
}
