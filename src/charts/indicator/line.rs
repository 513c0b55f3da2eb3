//! The lines: the straight one, the state's, and that of the place, each open where a year is left out.

use super::chart::IndicatorChart;
use super::scene::{At, Scene, number, place};
use crate::charts::drawing::{Marker, Plot, Role};
use crate::domain::CoursePoint;
use crate::words::indicator;

/// Draws all lines of a chart; those of the place come last, on top.
pub fn draw(chart: &IndicatorChart<'_>, scene: &Scene, plot: &mut Plot<'_>, radius: i32) {
    if let Some((from, to)) = scene.straight {
        draw_line(plot, &[from, to], Role::Promised);
    }
    for run in chart.state_runs() {
        draw_line(plot, &run, Role::State);
    }
    for run in chart.course.runs() {
        draw_own(plot, run);
    }
    for point in &chart.course.points {
        let (at, tip) = (place(plot, point), chart.tip(point));
        let role = if point.is_filling { Role::FillingPoint } else { Role::MeasuredPoint };
        plot.point(at, Marker::Circle, role, radius, &tip);
    }
}

/// The part that will still rise is dotted.
fn draw_own(plot: &mut Plot<'_>, run: &[CoursePoint]) {
    let settled = run.iter().take_while(|point| !point.is_filling).count();
    let at = |points: &[CoursePoint]| -> Vec<At> {
        points.iter().map(|point| (number(point.year), point.value)).collect()
    };
    draw_line(plot, &at(&run[..settled]), Role::Measured);
    if settled < run.len() {
        draw_line(plot, &at(&run[settled.saturating_sub(1)..]), Role::Filling);
    }
}

fn draw_line(plot: &mut Plot<'_>, points: &[At], role: Role) {
    let points: Vec<(i32, i32)> = points.iter().map(|(year, value)| plot.at(*year, *value)).collect();
    if points.len() > 1 {
        plot.line(&points, role);
        points.windows(2).for_each(|leg| plot.taken.take_line(leg[0], leg[1]));
    }
}

impl IndicatorChart<'_> {
    fn state_runs(&self) -> Vec<Vec<At>> {
        let is_open = |from: f64, to: f64| {
            self.course.left_out.iter().any(|it| from < number(it.year) && number(it.year) < to)
        };
        let state: Vec<At> = self.course.state.iter().map(|point| (number(point.year), point.value)).collect();
        state.chunk_by(|from, to| !is_open(from.0, to.0)).map(<[At]>::to_vec).collect()
    }

    fn tip(&self, point: &CoursePoint) -> String {
        let figure = indicator::with_unit(self.language, self.measured.indicator, point.value);
        let tip = format!("{}: {figure}", point.year);
        if point.is_filling { format!("{tip}, {}", self.text("indicator-filling")) } else { tip }
    }
}
