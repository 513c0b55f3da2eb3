//! Bars, for figures too few for a line.

use super::chart::IndicatorChart;
use crate::charts::bars::{Bar, BarKind, draw_bars};
use crate::charts::drawing::Size;
use crate::words::indicator;

/// Draws the bars, and returns their size in CSS pixels.
pub fn draw(chart: &IndicatorChart<'_>, size: Size, body: &mut String) -> (i32, i32) {
    let name = &chart.measured.place.name;
    let own = chart.course.points.iter().map(|point| {
        let words = chart.language.message("indicator-bar").with("name", name).with("year", point.year);
        bar(chart, words.to_string(), point.value, BarKind::Measured)
    });
    let mut bars: Vec<Bar<'_>> = own.collect();
    if let Some((year, value)) =
        chart.course.newest().and_then(|newest| Some((newest.year, chart.course.of_state(newest.year)?)))
    {
        let words = chart.language.message("indicator-bar").with("name", chart.text("indicator-state"));
        bars.push(bar(chart, words.with("year", year).to_string(), value, BarKind::State));
    }
    let unit = chart.measured.indicator.unit_name.in_language(chart.language);
    draw_bars(&bars, unit, None, chart.scale.map_or(0.0, |scale| scale.most), body, size)
}

fn bar<'b>(chart: &IndicatorChart<'_>, words: String, value: f64, kind: BarKind) -> Bar<'b> {
    Bar {
        tip: format!("{words}: {}", indicator::with_unit(chart.language, chart.measured.indicator, value)),
        words,
        series: None,
        amount: chart.amount(value),
        value,
        kind,
    }
}
