//! Fewer than three inventories, as bars beside the promises: half, a target, zero.

use super::promise::{Mark, MarkKind};
use super::scene::Scene;
use crate::charts::bars::{Bar, BarKind, draw_bars};
use crate::charts::drawing::Size;
use crate::domain::{InventoryTotal, Precision, Trajectory};
use crate::words::number::{self, short};

impl Scene<'_> {
    /// Draws a bar for each inventory and promise, and returns the size of the drawing in CSS pixels.
    pub fn draw_bars(&self, body: &mut String, size: Size) -> (i32, i32) {
        draw_bars(&self.bars(), self.language.text("unit-year"), self.apart(), 0.0, body, size)
    }

    /// The inventories, oldest first, then the promises.
    fn bars(&self) -> Vec<Bar<'_>> {
        let all = self.assessment.trajectories.iter();
        let counted = all.flat_map(|one| one.totals().iter().map(move |count| (one, *count)));
        let mut counted: Vec<(&Trajectory, InventoryTotal)> = counted.collect();
        counted.sort_by_key(|(_, count)| count.year);
        let counted = counted.into_iter().map(|(trajectory, count)| self.counted_bar(trajectory, count));
        counted.chain(self.marks.iter().chain(&self.later).map(promise_bar)).collect()
    }

    fn counted_bar(&self, trajectory: &Trajectory, count: InventoryTotal) -> Bar<'_> {
        let series = self.assessment.community.series(&trajectory.series).map(|series| series.title.as_str());
        let total = number::tons(self.language, count.total, Precision::Exact);
        Bar {
            words: count.year.to_string(),
            series: series.filter(|_| self.assessment.trajectories.len() > 1),
            amount: short(self.language, count.total.number()),
            value: count.total.number(),
            tip: format!("{}: {total}, {}", count.year, series.unwrap_or_default()),
            kind: BarKind::Counted,
        }
    }
}

fn promise_bar(mark: &Mark) -> Bar<'_> {
    Bar {
        words: mark.words.clone(),
        series: None,
        amount: mark.amount.clone(),
        value: mark.count.total.number(),
        tip: mark.label.clone(),
        kind: match mark.kind {
            MarkKind::Own => BarKind::Promised,
            MarkKind::Pledged => BarKind::Pledged,
        },
    }
}
