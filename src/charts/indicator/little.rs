//! The line alone, small, with the newest figures beside its end: for a page with a figure in words above it.

use super::chart::IndicatorChart;
use super::ends::{End, Ends};
use super::line;
use super::scene::Scene;
use crate::charts::drawing::{Margin, Plot, Role, Svg};

const PIXELS: (i32, i32) = (280, 120);
const TEXT: i32 = 13;

pub fn draw(chart: &IndicatorChart<'_>) -> Svg {
    let scene = Scene::of_figures(chart);
    let mut body = String::new();
    let straight =
        scene.straight.map(|(_, to)| End { at: to, text: chart.straight_end(to.1), role: Role::PromiseNote });
    let ends = [chart.own_end(&scene, false), chart.state_end(), straight].into_iter().flatten().collect();
    let ends = Ends::new(ends, &scene);
    let range = (f64::from(scene.first), f64::from(scene.last));
    let margin = Margin(18, 8, ends.room(TEXT), 24);
    let mut plot = Plot::new(&mut body, PIXELS, TEXT, margin, range, (0.0, scene.top()));
    plot.line(&[plot.at(range.0, 0.0), plot.at(range.1, 0.0)], Role::Axis);
    for year in [scene.first, scene.last] {
        plot.under(f64::from(year), &year.to_string());
    }
    line::draw(chart, &scene, &mut plot, 26);
    ends.write(&mut plot);
    Svg::labelled(PIXELS, &chart.described(), &body)
}

impl IndicatorChart<'_> {
    /// The words at the end of the straight line.
    fn straight_end(&self, value: f64) -> String {
        self.language.message("indicator-line-label").with("figure", self.amount(value)).to_string()
    }
}
