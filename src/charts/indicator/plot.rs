//! The chart with both axes, for a page and for a picture.

use super::chart::IndicatorChart;
use super::ends::{End, Ends};
use super::line;
use super::scene::{Scene, place};
use crate::charts::drawing::{Margin, Plot, Role, Side, Size, beside_axis, years};
use crate::words::{indicator, indicator_chart};

/// Draws the chart, and returns its size in CSS pixels.
pub fn draw(chart: &IndicatorChart<'_>, size: Size, body: &mut String) -> (i32, i32) {
    let (scene, pixels) = (Scene::whole(chart), pixels(size));
    let (language, indicator) = (chart.language, chart.measured.indicator);
    let tick = |value: f64| indicator::tick(language, indicator, value);
    let ends = Ends::new(ends(chart, &scene, size), &scene);
    let (left, right) = (beside_axis(scene.most, 4, size.text(), tick), ends.room(size.text()));
    let margin = Margin(left, 30, right, 28);
    let range = (f64::from(scene.first) - 0.4, f64::from(scene.last) + 0.05);
    let every = every(&scene, pixels.0 - left - right, size);
    let mut plot = Plot::new(body, pixels, size.text(), margin, range, (0.0, scene.top()));
    chart.draw_gaps(&scene, &plot);
    plot.values(scene.most, 4, indicator.unit_name.in_language(language), tick);
    for year in years(scene.first, scene.last, every) {
        plot.under(f64::from(year), &year.to_string());
    }
    plot.taken.slides = true;
    line::draw(chart, &scene, &mut plot, if size.is_roomy() { 38 } else { 32 });
    ends.write(&mut plot);
    label(chart, &scene, &mut plot);
    pixels
}

/// On a page three charts stand side by side, so they are small.
fn pixels(size: Size) -> (i32, i32) {
    match size {
        Size::Phone => (340, 260),
        other => other.pixels(),
    }
}

/// The years from one that is written under the axis to the next. `room` is the width of the axis in CSS pixels.
fn every(scene: &Scene, room: i32, size: Size) -> i32 {
    let most = room / (size.text() * 3);
    let span = scene.last - scene.first;
    [1, 2, 5].into_iter().find(|every| span / every < most).unwrap_or(10)
}

fn ends(chart: &IndicatorChart<'_>, scene: &Scene, size: Size) -> Vec<End> {
    let straight =
        scene.straight.map(|(_, to)| End { at: to, text: chart.amount(to.1), role: Role::PromiseLabel });
    [chart.own_end(scene, size.is_roomy()), chart.state_end(), straight].into_iter().flatten().collect()
}

fn label(chart: &IndicatorChart<'_>, scene: &Scene, plot: &mut Plot<'_>) {
    let points = &chart.course.points;
    chart.label_gaps(scene, plot);
    if let Some(last) = points.last().filter(|last| last.is_filling) {
        let sides = [Side::Below, Side::BelowLeft, Side::AboveLeft, Side::Above];
        plot.label_far(chart.text("indicator-filling"), place(plot, last), Role::Aside, &sides);
    }
    if let (Some((from, to)), Some(line)) = (scene.straight, chart.measured.indicator.line) {
        let middle = plot.at(f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
        let words = plot.broken(&indicator_chart::line_name(chart.language, line), 150);
        plot.say(&words, middle, Role::PromiseNote);
    }
    if let Some(first) = points.first() {
        let sides = [Side::Above, Side::AboveRight, Side::Below];
        plot.label_near(&chart.amount(first.value), place(plot, first), Role::MeasuredLabel, &sides);
    }
}
