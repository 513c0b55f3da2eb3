//! Horizontal bars, each under its words: for figures too few for a line over the years, which would be an empty
//! frame.

use crate::charts::drawing::{Area, Margin, Marker, Plot, Role, Size, UNITS, broken, width};

/// The heights of a line of words, of a bar, of the space below it, of the unit above the rows and of a line of
/// remarks below the unit, in CSS pixels.
const LINE: i32 = 19;
const BAR: i32 = 18;
/// Between the words and their bar, so that no letter reaches into it.
const GAP: i32 = 4;
const BELOW: i32 = 13;
const ABOVE: i32 = 34;
const REMARK: i32 = 20;

/// One bar. A bar of zero is a ring on the axis.
pub struct Bar<'s> {
    /// `2018`, `half of 2018 by 2030, as pledged`.
    pub words: String,
    /// The series, in the words of the record.
    pub series: Option<&'s str>,
    pub amount: String,
    pub value: f64,
    pub tip: String,
    pub kind: BarKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarKind {
    Counted,
    Promised,
    Pledged,
    Measured,
    /// The state beside what others measured.
    State,
}

/// Draws the bars under a unit and a remark, and returns the size of the drawing in CSS pixels. The scale reaches at
/// least to `least_scale`.
pub fn draw_bars(
    bars: &[Bar<'_>],
    unit: &str,
    remark: Option<&str>,
    least_scale: f64,
    body: &mut String,
    size: Size,
) -> (i32, i32) {
    let room = size.pixels().0 - 12;
    let rows: Vec<Row<'_>> =
        bars.iter().map(|bar| Row { bar, lines: broken(&bar.words, size.text(), room) }).collect();
    let remark = remark.map(|text| broken(text, size.text(), room)).unwrap_or_default();
    let above = ABOVE + REMARK * count(&remark);
    let pixels = (size.pixels().0, above + rows.iter().map(Row::height).sum::<i32>());
    let most = bars.iter().map(|bar| bar.value).fold(least_scale, f64::max);
    let amount = |bar: &Bar<'_>| width(&bar.amount, f64::from(size.text())).ceil() as i32;
    let beside = 16 + bars.iter().map(amount).max().unwrap_or_default();
    let across = (0.0, if most > 0.0 { most } else { 1.0 });
    let plot = Plot::new(body, pixels, size.text(), Margin(2, above, beside, 6), across, (0.0, 1.0));
    plot.unit(unit);
    plot.block((0, REMARK * UNITS), remark.iter().map(|line| (line.as_str(), Role::Aside)));
    let zero = plot.at(0.0, 0.0).0;
    plot.line(&[(zero, (above - 4) * UNITS), (zero, (pixels.1 - 6) * UNITS)], Role::Axis);
    let mut top = above;
    for row in &rows {
        row.draw(&plot, top * UNITS);
        top += row.height();
    }
    pixels
}

fn count(lines: &[String]) -> i32 {
    i32::try_from(lines.len()).unwrap_or_default()
}

struct Row<'b> {
    bar: &'b Bar<'b>,
    lines: Vec<String>,
}

impl Row<'_> {
    /// In CSS pixels.
    fn height(&self) -> i32 {
        LINE * count(&self.lines) + GAP + BAR + BELOW
    }

    /// `top` is the upper edge of the row, in units.
    fn draw(&self, plot: &Plot<'_>, top: i32) {
        let (zero, words) = (plot.at(0.0, 0.0).0, self.bar.kind.words());
        plot.block((zero + 60, top), self.lines.iter().map(|line| (line.as_str(), words)));
        if let Some(series) = self.bar.series {
            plot.block((zero + 160 + plot.size(&self.bar.words).0, top), [(series, Role::SeriesName)]);
        }
        let bar = top + (self.height() - BAR - BELOW) * UNITS;
        let right = plot.at(self.bar.value, 0.0).0;
        self.draw_bar(plot, Area { left: zero, top: bar, right, bottom: bar + BAR * UNITS });
    }

    fn draw_bar(&self, plot: &Plot<'_>, area: Area) {
        let middle = i32::midpoint(area.top, area.bottom);
        let beside = if self.bar.value > 0.0 {
            plot.bar(area, self.bar.kind.role(), &self.bar.tip);
            area.right + 60
        } else {
            plot.sample((area.left + 60, middle), Marker::Circle, self.bar.kind.zero(), 52);
            area.left + 180
        };
        plot.text_right_of((beside, middle), &self.bar.amount, self.bar.kind.amount());
    }
}

impl BarKind {
    fn role(self) -> Role {
        match self {
            BarKind::Counted => Role::CountedBar,
            BarKind::Promised => Role::PromisedBar,
            BarKind::Pledged => Role::PledgedBar,
            BarKind::Measured => Role::MeasuredBar,
            BarKind::State => Role::StateBar,
        }
    }

    /// The ring of a bar of zero.
    fn zero(self) -> Role {
        match self {
            BarKind::Counted | BarKind::Promised | BarKind::Pledged => Role::Target,
            BarKind::Measured | BarKind::State => Role::FillingPoint,
        }
    }

    fn words(self) -> Role {
        match self {
            BarKind::Counted => Role::CountLabel,
            BarKind::Promised => Role::PromiseNote,
            BarKind::Measured => Role::MeasuredLabel,
            BarKind::Pledged | BarKind::State => Role::Aside,
        }
    }

    fn amount(self) -> Role {
        match self {
            BarKind::Counted => Role::CountLabel,
            BarKind::Promised => Role::PromiseLabel,
            BarKind::Measured => Role::MeasuredLabel,
            BarKind::Pledged | BarKind::State => Role::Label,
        }
    }
}
