//! The labels of the chart. Figures are placed before names, so that a figure wins if there is little room.

use super::scene::Scene;
use crate::charts::drawing::{Plot, Role, Side};
use crate::domain::{InventoryTotal, Trajectory};
use crate::words::number::short;

impl Scene<'_> {
    pub fn label(&self, plot: &mut Plot<'_>, desk: bool) {
        for count in self.named() {
            plot.taken.keep_apart(Self::at(plot, count));
        }
        self.label_counts(plot, desk);
        self.label_marks(plot, desk);
        self.label_lines(plot, desk);
    }

    /// The baseline, the ends of each series and the targets.
    fn named(&self) -> impl Iterator<Item = InventoryTotal> {
        let counts = self.assessment.trajectories.iter().flat_map(|trajectory| trajectory.totals());
        let baseline = counts.copied().filter(|count| self.is_baseline(*count));
        let ends = self.assessment.trajectories.iter().flat_map(Self::ends);
        baseline.chain(ends).chain(self.marks.iter().map(|mark| mark.count))
    }

    fn label_marks(&self, plot: &mut Plot<'_>, desk: bool) {
        const SIDES: [Side; 5] =
            [Side::BelowLeft, Side::AboveRight, Side::Above, Side::FarLeft, Side::AboveLeft];
        for mark in &self.marks {
            let text = if desk { &mark.label } else { &mark.brief };
            plot.label(text, Self::at(plot, mark.count), Role::PromiseLabel, &SIDES);
        }
    }

    /// Places figures before names, so that a figure wins if there is little room.
    fn label_counts(&self, plot: &mut Plot<'_>, desk: bool) {
        for trajectory in &self.assessment.trajectories {
            let baseline = trajectory.totals().iter().filter(|count| desk && self.is_baseline(**count));
            baseline.for_each(|count| self.label_count(plot, *count, desk));
        }
        for trajectory in self.assessment.trajectories.iter().rev() {
            self.label_ends(plot, trajectory, desk);
        }
        if desk && self.assessment.trajectories.len() > 1 {
            self.assessment.trajectories.iter().rev().for_each(|trajectory| self.name_series(plot, trajectory));
        }
    }

    /// Labels the ends of a series. On a desk the baseline already has a label.
    fn label_ends(&self, plot: &mut Plot<'_>, trajectory: &Trajectory, desk: bool) {
        for count in Self::ends(trajectory).filter(|count| !(desk && self.is_baseline(*count))) {
            self.label_count(plot, count, desk);
        }
    }

    /// The newest and the first inventory of a series.
    fn ends(trajectory: &Trajectory) -> impl Iterator<Item = InventoryTotal> + use<> {
        let newest = trajectory.newest();
        let first = trajectory.totals().first().copied().filter(|first| first.year != newest.year);
        [newest].into_iter().chain(first)
    }

    fn label_count(&self, plot: &mut Plot<'_>, count: InventoryTotal, desk: bool) {
        const SIDES: [Side; 3] = [Side::AboveRight, Side::Above, Side::Below];
        plot.label(&self.value(count, desk), Self::at(plot, count), Role::Label, &SIDES);
    }

    fn name_series(&self, plot: &mut Plot<'_>, trajectory: &Trajectory) {
        const SIDES: [Side; 3] = [Side::Right, Side::Below, Side::Above];
        let counts = trajectory.totals();
        let (Some(series), Some(middle)) =
            (self.assessment.community.series(&trajectory.series), counts.get(counts.len() / 2))
        else {
            return;
        };
        let along: Vec<(i32, i32)> = counts.iter().map(|count| Self::at(plot, *count)).collect();
        let near = |at: &(i32, i32)| plot.label_only(&series.title, *at, Role::SeriesName, &SIDES);
        if !along.iter().any(near) {
            plot.label_far(&series.title, Self::at(plot, *middle), Role::SeriesName, &SIDES);
        }
    }

    /// `2021: 5.4M`, `2005 baseline: 7.85M`.
    fn value(&self, count: InventoryTotal, desk: bool) -> String {
        let amount = short(self.language, count.total.number());
        if desk && self.is_baseline(count) {
            let message = self.language.message("label-baseline").with("year", count.year);
            return message.with("amount", amount).to_string();
        }
        format!("{}: {amount}", count.year)
    }

    fn label_lines(&self, plot: &mut Plot<'_>, desk: bool) {
        let line = self.continued();
        if let (Some(first), Some(middle)) = (line.first(), line.get(line.len() / 2)) {
            let text = if desk {
                self.language.message("label-pace-up-to").with("year", first.year).to_string()
            } else {
                self.language.text("label-pace").to_owned()
            };
            plot.label_far(&text, Self::at(plot, *middle), Role::Note, &[Side::AboveRight, Side::Above]);
        }
        self.label_path(plot);
    }

    /// Labels the path beside its last leg with room, because later legs are farther from the inventories.
    fn label_path(&self, plot: &mut Plot<'_>) {
        const SIDES: [Side; 2] = [Side::AboveRight, Side::BelowLeft];
        let Some(path) = &self.path else { return };
        for leg in path.points().windows(2).rev() {
            let (from, to) = (Self::at(plot, leg[0]), Self::at(plot, leg[1]));
            let middle = ((from.0 + to.0) / 2, (from.1 + to.1) / 2);
            if plot.label_only(self.language.text("label-path"), middle, Role::PromiseLabel, &SIDES) {
                return;
            }
        }
    }
}
