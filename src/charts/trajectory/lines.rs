//! The lines and points of the chart, drawn from the grid up.

use super::ends::Ends;
use super::key::Key;
use super::scene::{Scene, Seam};
use crate::charts::drawing::{Margin, Marker, Plot, Role, Size, beside_axis, years};
use crate::domain::{InventoryTotal, Precision, Trajectory};
use crate::words::Language;
use crate::words::number::{self, short};

impl Scene<'_> {
    /// Draws the inventories over the years, and returns the size of the drawing in CSS pixels. Below the plot
    /// is the key.
    pub fn draw_over_years(&self, body: &mut String, size: Size) -> (i32, i32) {
        let desk = size.is_roomy();
        let short = |value: f64| short(self.language, value);
        let ends = Ends::new(self, desk);
        let key = Key::new(self, size);
        let (width, height) = size.pixels();
        let pixels = (width, height + key.height());
        let left = beside_axis(self.most(), 4, size.text(), short);
        let axis = if desk { 30 } else { 28 };
        let margin = Margin(left, 40, ends.room(size), axis + key.height());
        let top = if self.most() > 0.0 { self.most() * 1.1 } else { 1.0 };
        let mut plot = Plot::new(body, pixels, size.text(), margin, self.years(), (0.0, top));
        plot.values(self.most(), 4, self.language.text("unit-year"), short);
        let (first, last) = self.years();
        let every = if desk || last - first < 20.0 { 5 } else { 10 };
        for year in years(first.ceil() as i32, last.floor() as i32, every) {
            plot.under(f64::from(year), &year.to_string());
        }
        plot.taken.slides = !desk;
        self.draw_today(&mut plot);
        self.take_lines(&mut plot);
        self.draw_fan(&plot);
        self.draw_path(&plot);
        self.draw_pace(&plot);
        self.draw_counts(&mut plot);
        self.draw_seams(&mut plot);
        self.draw_marks(&mut plot);
        ends.write(&mut plot);
        self.label(&mut plot, &ends, desk);
        key.draw(&plot, height);
        pixels
    }

    pub fn at(plot: &Plot<'_>, count: InventoryTotal) -> (i32, i32) {
        plot.at(f64::from(count.year.number()), count.total.number())
    }

    fn draw_today(&self, plot: &mut Plot<'_>) {
        let (today, (first, last)) = (f64::from(self.assessment.as_of.number()), self.years());
        if (first..=last).contains(&today) {
            let text = self.language.message("label-today").with("year", self.assessment.as_of).to_string();
            plot.rule(today, &text);
        }
    }

    fn take_lines(&self, plot: &mut Plot<'_>) {
        let counted = self.assessment.trajectories.iter().map(|t| t.totals().to_vec());
        let promised = self.path.iter().map(super::scene::Path::points);
        for line in counted.chain(promised).chain([self.continued()]).chain(self.fan().into_iter().flatten()) {
            for leg in line.windows(2) {
                let (from, to) = (Self::at(plot, leg[0]), Self::at(plot, leg[1]));
                plot.taken.take_line(from, to);
            }
        }
    }

    fn line(plot: &Plot<'_>, counts: &[InventoryTotal], role: Role) {
        let points: Vec<(i32, i32)> = counts.iter().map(|count| Self::at(plot, *count)).collect();
        if points.len() > 1 {
            plot.line(&points, role);
        }
    }

    fn draw_fan(&self, plot: &Plot<'_>) {
        let Some([low, high]) = self.fan() else { return };
        let around = low.iter().chain(high.iter().rev()).map(|count| Self::at(plot, *count)).collect();
        plot.polygon(around, Role::Fan);
    }

    fn draw_path(&self, plot: &Plot<'_>) {
        if let Some(path) = &self.path {
            let role = if path.is_promised { Role::Promised } else { Role::Straight };
            Self::line(plot, &path.points(), role);
        }
    }

    fn draw_pace(&self, plot: &Plot<'_>) {
        Self::line(plot, &self.continued(), Role::Continued);
    }

    fn draw_counts(&self, plot: &mut Plot<'_>) {
        for (index, trajectory) in self.assessment.trajectories.iter().enumerate() {
            Self::line(plot, trajectory.totals(), Role::Counted);
            let radius = if trajectory.totals().len() > 12 { 38 } else { 46 };
            for count in trajectory.totals() {
                let point = Self::at(plot, *count);
                if self.is_baseline(*count) {
                    let tip = self.language.text("trajectory-baseline");
                    plot.point(point, Marker::Circle, Role::Baseline, radius + 34, tip);
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

    fn draw_seams(&self, plot: &mut Plot<'_>) {
        for seam in &self.seams {
            plot.seam(seam.middle(plot), &seam.words(self.language));
        }
    }

    fn draw_marks(&self, plot: &mut Plot<'_>) {
        for mark in &self.marks {
            let at = Self::at(plot, mark.count);
            let (marker, role) = mark.kind.shape();
            plot.point(at, marker, role, 52, &mark.label);
        }
    }
}

impl Seam<'_> {
    /// `another source from 2020 on`.
    pub fn words(&self, language: Language) -> String {
        language.message("label-seam").with("year", self.change.year).to_string()
    }

    /// The same, as a sentence.
    pub fn sentence(&self, language: Language) -> String {
        language.message("trajectory-seam").with("year", self.change.year).to_string()
    }

    /// The middle of the step.
    pub fn middle(&self, plot: &Plot<'_>) -> (i32, i32) {
        let (from, to) = (Scene::at(plot, self.from), Scene::at(plot, self.to));
        ((from.0 + to.0) / 2, (from.1 + to.1) / 2)
    }
}
