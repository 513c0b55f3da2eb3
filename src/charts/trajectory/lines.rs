//! The lines and points of the chart, drawn from the grid up.

use super::scene::Scene;
use crate::charts::drawing::{Margin, Marker, Plot, Role, Side, Size, beside_axis, years};
use crate::domain::{InventoryTotal, Precision, Trajectory};
use crate::words::number::{self, short};

impl Scene<'_> {
    pub fn draw(&self, body: &mut String, size: Size) {
        let desk = size.is_roomy();
        let short = |value: f64| short(self.language, value);
        let left = beside_axis(self.most(), 4, size.text(), short);
        let margin = if desk { Margin(left, 34, 130, 30) } else { Margin(left, 34, 14, 28) };
        let top = if self.most() > 0.0 { self.most() * 1.1 } else { 1.0 };
        let mut plot = Plot::new(body, size.pixels(), size.text(), margin, self.years(), (0.0, top));
        plot.values(self.most(), 4, self.language.text("unit-year"), short);
        let (first, last) = self.years();
        for year in years(first.ceil() as i32, last.floor() as i32, if desk { 5 } else { 10 }) {
            plot.under(f64::from(year), &year.to_string());
        }
        plot.taken.slides = !desk;
        self.take_lines(&mut plot);
        self.draw_path(&mut plot);
        self.draw_pace(&mut plot, desk);
        self.draw_counts(&mut plot);
        self.draw_marks(&mut plot);
        self.label(&mut plot, desk);
    }

    pub fn at(plot: &Plot<'_>, count: InventoryTotal) -> (i32, i32) {
        plot.at(f64::from(count.year.number()), count.total.number())
    }

    fn take_lines(&self, plot: &mut Plot<'_>) {
        let counted = self.assessment.trajectories.iter().map(|t| t.totals().to_vec());
        let promised = self.path.iter().map(|path| path.points().to_vec());
        for line in counted.chain(promised).chain([self.continued()]) {
            for leg in line.windows(2) {
                let (from, to) = (Self::at(plot, leg[0]), Self::at(plot, leg[1]));
                plot.taken.take_line(from, to);
            }
        }
    }

    fn draw_path(&self, plot: &mut Plot<'_>) {
        if let Some(path) = &self.path {
            let points: Vec<(i32, i32)> = path.points().iter().map(|count| Self::at(plot, *count)).collect();
            plot.line(&points, Role::Promised);
        }
    }

    fn draw_pace(&self, plot: &mut Plot<'_>, desk: bool) {
        let line = self.continued();
        let Some(end) = line.last() else { return };
        let points: Vec<(i32, i32)> = line.iter().map(|count| Self::at(plot, *count)).collect();
        plot.line(&points, Role::Continued);
        let level = self.judgement.as_ref().and_then(|judgement| judgement.level.ok());
        let Some(level) = level.filter(|level| *level < end.total) else { return };
        self.draw_gap(plot, *end, level.number(), desk);
    }

    /// A bracket from the end of the continuation down to the target level.
    fn draw_gap(&self, plot: &mut Plot<'_>, end: InventoryTotal, level: f64, desk: bool) {
        let (x, top) = Self::at(plot, end);
        let bottom = plot.at(f64::from(end.year.number()), level).1;
        let (inner, outer) = (x + 80, x + 140);
        plot.line(&[(inner, top), (outer, top), (outer, bottom), (inner, bottom)], Role::Gap);
        plot.taken.take_line((outer, top), (outer, bottom));
        let over = short(self.language, end.total.number() - level);
        let message = |key| self.language.message(key).with("amount", &over).to_string();
        let texts = [message("label-over-target"), message("label-over"), format!("+{over}")];
        // The label is on the right only. Across the lines it would seem to name them.
        for text in texts.iter().skip(usize::from(!desk)) {
            let at = (outer, (top + bottom) / 2);
            if plot.label_only(text, at, Role::Note, &[Side::Right, Side::AboveRight, Side::BelowRight]) {
                return;
            }
        }
    }

    fn draw_counts(&self, plot: &mut Plot<'_>) {
        for (index, trajectory) in self.assessment.trajectories.iter().enumerate() {
            let points: Vec<(i32, i32)> = trajectory.totals().iter().map(|c| Self::at(plot, *c)).collect();
            if points.len() > 1 {
                plot.line(&points, Role::Counted);
            }
            let radius = if trajectory.totals().len() > 12 { 38 } else { 46 };
            for (count, point) in trajectory.totals().iter().zip(points) {
                if self.is_baseline(*count) {
                    plot.point(
                        point,
                        Marker::Circle,
                        Role::Baseline,
                        radius + 34,
                        self.language.text("trajectory-baseline"),
                    );
                }
                plot.point(point, Marker::nth(index), Role::Point, radius, &self.tip(trajectory, *count));
            }
        }
    }

    fn tip(&self, trajectory: &Trajectory, count: InventoryTotal) -> String {
        let total = number::tons(self.language, count.total, Precision::Exact);
        match self.assessment.community.series(&trajectory.series) {
            Some(series) => format!("{}: {total}, {}", count.year, series.title),
            None => format!("{}: {total}", count.year),
        }
    }

    fn draw_marks(&self, plot: &mut Plot<'_>) {
        for mark in &self.marks {
            let at = Self::at(plot, mark.count);
            plot.point(at, Marker::Circle, Role::Target, 52, &mark.label);
        }
    }
}
