//! The labels in the plot. Figures are placed before names, so that a figure wins if there is little room.

use super::ends::Ends;
use super::promise::MarkKind;
use super::scene::{Scene, Seam};
use crate::charts::drawing::{Plot, Role, Side};
use crate::domain::{InventoryTotal, Trajectory};
use crate::words::number::short;
use crate::words::verdict;

/// The width of a sentence in the plot, in CSS pixels.
const SENTENCE: i32 = 380;

impl Scene<'_> {
    /// On a phone the names are in the key.
    pub fn label(&self, plot: &mut Plot<'_>, ends: &Ends, desk: bool) {
        for count in self.named() {
            plot.taken.keep_apart(Self::at(plot, count));
        }
        self.label_counts(plot, desk);
        self.label_marks(plot, ends, desk);
        if desk {
            self.label_pace(plot, ends);
            self.seams.iter().for_each(|seam| self.label_seam(plot, seam));
            self.say_contrast(plot);
            self.label_path(plot);
        }
    }

    /// The baseline, the ends of each series and the promises.
    fn named(&self) -> impl Iterator<Item = InventoryTotal> {
        let baseline = self.counts().copied().filter(|count| self.is_baseline(*count));
        let ends = self.assessment.trajectories.iter().flat_map(Self::ends);
        baseline.chain(ends).chain(self.marks.iter().map(|mark| mark.count))
    }

    fn label_marks(&self, plot: &mut Plot<'_>, ends: &Ends, desk: bool) {
        const SIDES: [Side; 5] =
            [Side::AboveRight, Side::BelowLeft, Side::Above, Side::FarLeft, Side::AboveLeft];
        for mark in self.marks.iter().filter(|mark| !ends.has(mark.count)) {
            let role = match mark.kind {
                MarkKind::Own => Role::PromiseLabel,
                MarkKind::Pledged => Role::Label,
            };
            let is_past = mark.count.year < self.assessment.as_of;
            plot.label(
                if desk && !is_past { &mark.label } else { &mark.brief },
                Self::at(plot, mark.count),
                role,
                &SIDES,
            );
        }
    }

    /// The newest inventories first. On a desk the baseline says that it is one.
    fn label_counts(&self, plot: &mut Plot<'_>, desk: bool) {
        let baseline = self.counts().copied().find(|count| desk && self.is_baseline(*count));
        if let Some(count) = baseline {
            self.label_count(plot, count, false, desk);
        }
        for trajectory in self.assessment.trajectories.iter().rev() {
            for count in Self::ends(trajectory).filter(|count| Some(*count) != baseline) {
                self.label_count(plot, count, trajectory.totals().len() == 1, desk);
            }
        }
    }

    /// The newest and the first inventory of a series.
    fn ends(trajectory: &Trajectory) -> impl Iterator<Item = InventoryTotal> + use<> {
        let newest = trajectory.newest();
        let first = trajectory.totals().first().copied().filter(|first| first.year != newest.year);
        [newest].into_iter().chain(first)
    }

    fn label_count(&self, plot: &mut Plot<'_>, count: InventoryTotal, is_alone: bool, desk: bool) {
        const ON_A_LINE: [Side; 3] = [Side::AboveRight, Side::Above, Side::Below];
        const ALONE: [Side; 3] = [Side::Right, Side::AboveRight, Side::Below];
        let sides = if is_alone { ALONE } else { ON_A_LINE };
        plot.label(&self.value(count, desk), Self::at(plot, count), Role::CountLabel, &sides);
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

    /// Names the continuation if it ends before the axis.
    fn label_pace(&self, plot: &mut Plot<'_>, ends: &Ends) {
        let line = self.continued();
        if let (Some(end), Some(middle)) = (line.last(), line.get(line.len() / 2))
            && !ends.has(*end)
        {
            let sides = [Side::AboveRight, Side::Above];
            plot.label_far(&self.pace_words(), Self::at(plot, *middle), Role::Note, &sides);
        }
    }

    fn label_seam(&self, plot: &mut Plot<'_>, seam: &Seam<'_>) {
        plot.say(&[seam.words(self.language)], seam.middle(plot), Role::Aside);
    }

    /// Says why the verdict and the picture seem to disagree.
    fn say_contrast(&self, plot: &mut Plot<'_>) {
        let said = self.judgement.and_then(|judged| verdict::contrast(self.language, judged));
        if let (Some(said), Some(latest)) = (said, self.latest()) {
            let lines = plot.broken(&said, SENTENCE);
            plot.say(&lines, Self::at(plot, latest), Role::Finding);
        }
    }

    /// Names the path beside its last leg with room, because later legs are farther from the inventories.
    fn label_path(&self, plot: &mut Plot<'_>) {
        const SIDES: [Side; 2] = [Side::AboveRight, Side::BelowLeft];
        const PERCENT: [i32; 4] = [50, 75, 25, 90];
        let Some(path) = &self.path else { return };
        let role = if path.is_promised { Role::PromiseNote } else { Role::Aside };
        let points = path.points();
        for (leg, percent) in points.windows(2).rev().flat_map(|leg| PERCENT.map(|percent| (leg, percent))) {
            let (from, to) = (Self::at(plot, leg[0]), Self::at(plot, leg[1]));
            let on = |from: i32, to: i32| from + (to - from) / 100 * percent;
            if plot.label_only(&self.path_name(), (on(from.0, to.0), on(from.1, to.1)), role, &SIDES) {
                return;
            }
        }
    }

    /// `promised path`, `straight line to net zero 2050`.
    fn path_name(&self) -> String {
        match &self.path {
            Some(path) if !path.is_promised => {
                self.language.message("label-straight").with("year", path.ends()).to_string()
            }
            _ if self.assessment.community.is_state() => self.language.text("label-path-law").to_owned(),
            _ => self.language.text("label-path").to_owned(),
        }
    }

    /// The same, with the promises after the end of the axis.
    pub fn path_words(&self) -> String {
        let name = self.path_name();
        let promised = self.path.as_ref().filter(|path| path.is_promised);
        match promised.and_then(|_| self.then()) {
            Some(then) => format!("{name}, {then}"),
            None => name,
        }
    }
}
