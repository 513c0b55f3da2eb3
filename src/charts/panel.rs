//! One community of a comparison. All panels share their scales, so that readers can compare them at a glance.

use crate::charts::drawing::{Margin, Marker, Plot, Role, Side, Size, Svg, beside_axis, years};
use crate::domain::{ComparedLine, ComparedPoint, Inventory, Measure};
use crate::words::Language;
use crate::words::comparison::unit;
use crate::words::number::{fixed, short, trimmed};

/// The scales that all panels share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    first: i32,
    last: i32,
    most: f64,
}

impl Scale {
    /// A scale for all lines; `None` if there is nothing to draw.
    pub fn around<'l>(lines: impl Iterator<Item = &'l ComparedLine<'l>>) -> Option<Self> {
        let points: Vec<ComparedPoint<'_>> = lines.flat_map(|line| line.points.iter().copied()).collect();
        let years = points.iter().map(|point| point.inventory.year.number());
        let (first, last) = (years.clone().min()?, years.max()?);
        let most = points.iter().map(|point| point.value).fold(0.0, f64::max);
        Some(Scale { first: first - 1, last: last.max(first + 4) + 1, most })
    }
}

/// The title of the drawing contains `name` and the newest value.
pub fn panel(
    language: Language,
    name: &str,
    lines: &[ComparedLine<'_>],
    measure: Measure,
    scale: Scale,
) -> Svg {
    let mut body = String::new();
    let format = ValueFormat { language, measure };
    draw(lines, format, scale, &mut body);
    let message = newest(lines).map_or_else(
        || language.text("panel-nothing").to_owned(),
        |point| {
            let message = language.message("panel-newest").with("amount", format.label(point.value));
            message.with("year", point.inventory.year).to_string()
        },
    );
    let title = format!("{name}: {}", unit(language, measure));
    Svg::new(language, Size::Phone.pixels(), &title, &message, &body)
}

fn newest<'a>(lines: &[ComparedLine<'a>]) -> Option<ComparedPoint<'a>> {
    lines.iter().filter_map(|line| line.points.last()).max_by_key(|point| point.inventory.year).copied()
}

fn draw(lines: &[ComparedLine<'_>], format: ValueFormat, scale: Scale, body: &mut String) {
    let size = Size::Phone;
    let tick = |value: f64| format.tick(value);
    let margin = Margin(beside_axis(scale.most, 4, size.text(), tick), 34, 24, 28);
    let top = if scale.most > 0.0 { scale.most * 1.12 } else { 1.0 };
    let range = (f64::from(scale.first), f64::from(scale.last));
    let mut plot = Plot::new(body, size.pixels(), size.text(), margin, range, (0.0, top));
    plot.values(scale.most, 4, unit(format.language, format.measure), tick);
    let every = if scale.last - scale.first > 24 { 10 } else { 5 };
    for year in years(scale.first, scale.last, every) {
        plot.under(f64::from(year), &year.to_string());
    }
    for (index, line) in lines.iter().enumerate() {
        draw_line(&mut plot, line, index, format);
    }
    if let Some(point) = newest(lines) {
        label_newest(&mut plot, point, format);
    }
}

fn place(plot: &Plot<'_>, point: &ComparedPoint<'_>) -> (i32, i32) {
    plot.at(f64::from(point.inventory.year.number()), point.value)
}

fn draw_line(plot: &mut Plot<'_>, line: &ComparedLine<'_>, index: usize, format: ValueFormat) {
    let points: Vec<(i32, i32)> = line.points.iter().map(|point| place(plot, point)).collect();
    if points.len() > 1 {
        plot.line(&points, Role::Counted);
        points.windows(2).for_each(|leg| plot.taken.take_line(leg[0], leg[1]));
    }
    for (point, at) in line.points.iter().zip(points) {
        let tip = format!("{}, {}", format.value_text(point.inventory, point.value), line.series.title);
        plot.point(at, Marker::nth(index), Role::Point, 40, &tip);
    }
}

/// Labels the newest point only. A label on each series would seem to join them.
fn label_newest(plot: &mut Plot<'_>, point: ComparedPoint<'_>, format: ValueFormat) {
    let (at, text) = (place(plot, &point), format.value_text(point.inventory, point.value));
    plot.label(&text, at, Role::Label, &[Side::Above, Side::AboveLeft, Side::Below]);
}

/// Formats values of a measure.
#[derive(Clone, Copy)]
struct ValueFormat {
    language: Language,
    measure: Measure,
}

impl ValueFormat {
    fn value_text(self, inventory: &Inventory, value: f64) -> String {
        format!("{}: {}", inventory.year, self.label(value))
    }

    fn tick(self, value: f64) -> String {
        match self.measure {
            Measure::PerPerson => trimmed(self.language, value, 1),
            _ => self.label(value),
        }
    }

    /// Values per person always have one decimal, because readers compare the panels.
    fn label(self, value: f64) -> String {
        match self.measure {
            Measure::Total => short(self.language, value),
            Measure::PerPerson => fixed(self.language, value, 1),
            Measure::Indexed | Measure::Sectors => format!("{}%", trimmed(self.language, value, 0)),
        }
    }
}
