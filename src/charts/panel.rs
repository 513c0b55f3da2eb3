//! One community of a comparison. Panels side by side share their scales, so that a glance is fair.

use super::label::Side;
use super::marker::Marker;
use super::plot::{Margin, Plot, beside_axis};
use super::role::Role;
use super::scale::years;
use super::size::Size;
use super::svg::Svg;
use crate::domain::{Inventory, Line, Measure, Point};
use crate::words::comparison::unit;
use crate::words::number::{short, trimmed};

/// The scales that all panels share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    first: i32,
    last: i32,
    most: f64,
}

impl Scale {
    /// Wide enough for every line; `None` where there is nothing to draw.
    pub fn around<'l>(lines: impl Iterator<Item = &'l Line<'l>>) -> Option<Self> {
        let points: Vec<Point<'_>> = lines.flat_map(|line| line.points.iter().copied()).collect();
        let years = points.iter().map(|point| point.inventory.year.number());
        let (first, last) = (years.clone().min()?, years.max()?);
        let most = points.iter().map(|point| point.value).fold(0.0, f64::max);
        Some(Scale { first: first - 1, last: last.max(first + 4) + 1, most })
    }
}

/// `name` and the newest value are said in the drawing's title.
pub fn panel(name: &str, lines: &[Line<'_>], measure: Measure, scale: Scale) -> Svg {
    let mut body = String::new();
    draw(lines, measure, scale, &mut body);
    let said = newest(lines).map_or_else(
        || "nothing counted".to_owned(),
        |point| format!("{} in {}, the newest count", label(measure, point.value), point.inventory.year),
    );
    Svg::new(Size::Phone.pixels(), &format!("{name}: {}", unit(measure)), &said, &body)
}

fn newest<'a>(lines: &[Line<'a>]) -> Option<Point<'a>> {
    lines.iter().filter_map(|line| line.points.last()).max_by_key(|point| point.inventory.year).copied()
}

fn draw(lines: &[Line<'_>], measure: Measure, scale: Scale, body: &mut String) {
    let size = Size::Phone;
    let tick = |value: f64| tick(measure, value);
    let margin = Margin(beside_axis(scale.most, 4, size.text(), tick), 34, 24, 28);
    let top = if scale.most > 0.0 { scale.most * 1.12 } else { 1.0 };
    let range = (f64::from(scale.first), f64::from(scale.last));
    let mut plot = Plot::new(body, size.pixels(), size.text(), margin, range, (0.0, top));
    plot.values(scale.most, 4, unit(measure), tick);
    let every = if scale.last - scale.first > 24 { 10 } else { 5 };
    for year in years(scale.first, scale.last, every) {
        plot.under(f64::from(year), &year.to_string());
    }
    for (index, line) in lines.iter().enumerate() {
        draw_line(&mut plot, line, index, measure);
    }
    if let Some(point) = newest(lines) {
        label_newest(&mut plot, point, measure);
    }
}

fn place(plot: &Plot<'_>, point: &Point<'_>) -> (i32, i32) {
    plot.at(f64::from(point.inventory.year.number()), point.value)
}

fn draw_line(plot: &mut Plot<'_>, line: &Line<'_>, index: usize, measure: Measure) {
    let points: Vec<(i32, i32)> = line.points.iter().map(|point| place(plot, point)).collect();
    if points.len() > 1 {
        plot.line(&points, Role::Counted);
        points.windows(2).for_each(|leg| plot.taken.take_line(leg[0], leg[1]));
    }
    for (point, at) in line.points.iter().zip(points) {
        let tip = format!("{}, {}", said(point.inventory, measure, point.value), line.series.title);
        plot.point(at, Marker::nth(index), Role::Point, 40, &tip);
    }
}

/// The newest alone: a name on each of several series would seem to join them.
fn label_newest(plot: &mut Plot<'_>, point: Point<'_>, measure: Measure) {
    let (at, text) = (place(plot, &point), said(point.inventory, measure, point.value));
    plot.label(&text, at, Role::Label, &[Side::Above, Side::AboveLeft, Side::Below]);
}

fn said(inventory: &Inventory, measure: Measure, value: f64) -> String {
    format!("{}: {}", inventory.year, label(measure, value))
}

fn tick(measure: Measure, value: f64) -> String {
    match measure {
        Measure::PerPerson => trimmed(value, 1),
        other => label(other, value),
    }
}

/// Per person always with one decimal: panels are read against each other.
fn label(measure: Measure, value: f64) -> String {
    match measure {
        Measure::Total => short(value),
        Measure::PerPerson => format!("{value:.1}"),
        Measure::Indexed | Measure::Sectors => format!("{}%", trimmed(value, 0)),
    }
}
