//! Fewer than three inventories, as bars beside the promises: half, a target, zero. A line over the years would be
//! an empty frame.

use super::promise::{Mark, MarkKind};
use super::scene::Scene;
use crate::charts::drawing::{Area, Margin, Marker, Plot, Role, Size, UNITS, broken, width};
use crate::domain::{InventoryTotal, Precision, Trajectory};
use crate::words::number::{self, short};

/// The heights of a line of words, of a bar, of the space below it and of the unit above the rows, in CSS pixels.
const LINE: i32 = 19;
const BAR: i32 = 18;
const BELOW: i32 = 13;
const ABOVE: i32 = 34;
/// The height of a remark below the unit.
const REMARK: i32 = 20;

struct Row<'s> {
    /// `2018`, `half of 2018 by 2030, as pledged`.
    words: Vec<String>,
    /// The series, if there is more than one.
    series: Option<&'s str>,
    amount: String,
    value: f64,
    tip: String,
    kind: RowKind,
}

#[derive(Clone, Copy, PartialEq)]
enum RowKind {
    Counted,
    Promised(MarkKind),
}

impl Scene<'_> {
    /// Draws a bar for each inventory and promise, and returns the size of the drawing in CSS pixels.
    pub fn draw_bars(&self, body: &mut String, size: Size) -> (i32, i32) {
        let rows = self.rows(size);
        let room = size.pixels().0 - 12;
        let remark = self.apart().map(|text| broken(text, size.text(), room)).unwrap_or_default();
        let above = ABOVE + REMARK * i32::try_from(remark.len()).unwrap_or_default();
        let pixels = (size.pixels().0, above + rows.iter().map(Row::height).sum::<i32>());
        let most = rows.iter().map(|row| row.value).fold(0.0, f64::max);
        let amount = |row: &Row<'_>| width(&row.amount, f64::from(size.text())).ceil() as i32;
        let beside = 16 + rows.iter().map(amount).max().unwrap_or_default();
        let across = (0.0, if most > 0.0 { most } else { 1.0 });
        let plot = Plot::new(body, pixels, size.text(), Margin(2, above, beside, 6), across, (0.0, 1.0));
        plot.unit(self.language.text("unit-year"));
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

    /// The inventories, oldest first, then the promises.
    fn rows(&self, size: Size) -> Vec<Row<'_>> {
        let all = self.assessment.trajectories.iter();
        let counted = all.flat_map(|one| one.totals().iter().map(move |count| (one, *count)));
        let mut counted: Vec<(&Trajectory, InventoryTotal)> = counted.collect();
        counted.sort_by_key(|(_, count)| count.year);
        let counted = counted.into_iter().map(|(trajectory, count)| self.counted_row(trajectory, count));
        let promised = self.marks.iter().chain(&self.later).map(|mark| promise_row(mark, size));
        counted.chain(promised).collect()
    }

    fn counted_row(&self, trajectory: &Trajectory, count: InventoryTotal) -> Row<'_> {
        let series = self.assessment.community.series(&trajectory.series).map(|series| series.title.as_str());
        let total = number::tons(self.language, count.total, Precision::Exact);
        Row {
            words: vec![count.year.to_string()],
            series: series.filter(|_| self.assessment.trajectories.len() > 1),
            amount: short(self.language, count.total.number()),
            value: count.total.number(),
            tip: format!("{}: {total}, {}", count.year, series.unwrap_or_default()),
            kind: RowKind::Counted,
        }
    }
}

fn promise_row(mark: &Mark, size: Size) -> Row<'_> {
    Row {
        words: broken(&mark.words, size.text(), size.pixels().0 - 12),
        series: None,
        amount: mark.amount.clone(),
        value: mark.count.total.number(),
        tip: mark.label.clone(),
        kind: RowKind::Promised(mark.kind),
    }
}

impl Row<'_> {
    /// In CSS pixels.
    fn height(&self) -> i32 {
        LINE * i32::try_from(self.words.len()).unwrap_or(1) + BAR + BELOW
    }

    /// `top` is the upper edge of the row, in units.
    fn draw(&self, plot: &Plot<'_>, top: i32) {
        let zero = plot.at(0.0, 0.0).0;
        plot.block((zero + 60, top), self.words.iter().map(|line| (line.as_str(), self.words_role())));
        if let (Some(series), Some(year)) = (self.series, self.words.first()) {
            plot.block((zero + 160 + plot.size(year).0, top), [(series, Role::SeriesName)]);
        }
        let bar = top + (self.height() - BAR - BELOW) * UNITS;
        self.draw_bar(
            plot,
            Area { left: zero, top: bar, right: plot.at(self.value, 0.0).0, bottom: bar + BAR * UNITS },
        );
    }

    /// Zero is a ring on the axis.
    fn draw_bar(&self, plot: &Plot<'_>, area: Area) {
        let middle = i32::midpoint(area.top, area.bottom);
        let beside = if self.value > 0.0 {
            plot.bar(area, self.bar_role(), &self.tip);
            area.right + 60
        } else {
            plot.sample((area.left + 60, middle), Marker::Circle, Role::Target, 52);
            area.left + 180
        };
        plot.text_right_of((beside, middle), &self.amount, self.amount_role());
    }

    fn bar_role(&self) -> Role {
        match self.kind {
            RowKind::Counted => Role::CountedBar,
            RowKind::Promised(MarkKind::Own) => Role::PromisedBar,
            RowKind::Promised(MarkKind::Pledged) => Role::PledgedBar,
        }
    }

    fn words_role(&self) -> Role {
        match self.kind {
            RowKind::Counted => Role::CountLabel,
            RowKind::Promised(MarkKind::Own) => Role::PromiseNote,
            RowKind::Promised(MarkKind::Pledged) => Role::Aside,
        }
    }

    fn amount_role(&self) -> Role {
        match self.kind {
            RowKind::Counted => Role::CountLabel,
            RowKind::Promised(MarkKind::Own) => Role::PromiseLabel,
            RowKind::Promised(MarkKind::Pledged) => Role::Label,
        }
    }
}
