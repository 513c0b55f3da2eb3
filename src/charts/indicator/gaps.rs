//! The years that no line crosses: a band for each run of them, with its words.

use super::chart::IndicatorChart;
use super::scene::{Scene, number};
use crate::charts::drawing::{Plot, Role, Side};
use crate::domain::Year;
use crate::words::indicator_chart;

/// The first and the last year of a band.
type Band = (Year, Year);

impl IndicatorChart<'_> {
    /// Years without a point between them share a band.
    fn bands(&self) -> Vec<Band> {
        let apart =
            |from: Year, to: Year| self.course.points.iter().any(|point| from < point.year && point.year < to);
        let left_out = self.course.left_out.chunk_by(|from, to| !apart(from.year, to.year));
        left_out.filter_map(|years| Some((years.first()?.year, years.last()?.year))).collect()
    }

    pub fn draw_gaps(&self, scene: &Scene, plot: &Plot<'_>) {
        for (first, last) in self.bands() {
            let (left, right) = (number(first) - 0.5, number(last) + 0.5);
            let top = scene.top();
            let corners = [(left, 0.0), (left, top), (right, top), (right, 0.0)];
            plot.polygon(corners.map(|(year, value)| plot.at(year, value)).to_vec(), Role::Gap);
        }
    }

    /// Near the axis, where a line from zero has room above it.
    pub fn label_gaps(&self, scene: &Scene, plot: &mut Plot<'_>) {
        for (first, last) in self.bands() {
            let middle = f64::midpoint(number(first), number(last));
            let text = indicator_chart::gap(self.language, first, last);
            let sides = [Side::Above, Side::AboveRight, Side::AboveLeft];
            let at = plot.at(middle, scene.top() * 0.04);
            if !plot.label_only(&text, at, Role::Aside, &sides) {
                plot.label_far(&text, plot.at(middle, scene.top() * 0.9), Role::Aside, &[Side::Below]);
            }
        }
    }
}
