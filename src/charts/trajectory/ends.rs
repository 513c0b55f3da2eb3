//! The words at the end of the time axis: where the promises and the observed pace lead. On a phone only the
//! amounts.

use super::promise::MarkKind;
use super::scene::Scene;
use crate::charts::drawing::{Area, Plot, Role, Size, UNITS, broken, stacked, width};
use crate::domain::{InventoryTotal, Spread};
use crate::words::number::short;

/// The room for words on a desk, in CSS pixels.
const ROOM: i32 = 215;
/// The distance from the end of the axis, in CSS pixels.
const BESIDE: i32 = 18;

pub struct Ends(Vec<End>);

struct End {
    at: InventoryTotal,
    head: String,
    lines: Vec<String>,
    role: Role,
    /// The role of the lines below the head.
    small: Role,
}

impl Ends {
    pub fn new(scene: &Scene<'_>, desk: bool) -> Self {
        let mut ends: Vec<End> = scene.marks.iter().filter_map(|mark| promise(scene, mark)).collect();
        ends.extend(continued(scene));
        for end in &mut ends {
            let words = std::mem::take(&mut end.lines).into_iter().filter(|_| desk);
            end.lines = words.flat_map(|text| broken(&text, Size::Desk.text(), ROOM)).collect();
        }
        ends.sort_by(|one, other| other.at.total.number().total_cmp(&one.at.total.number()));
        Ends(ends)
    }

    /// The margin to the right of the plot, in CSS pixels.
    pub fn room(&self, size: Size) -> i32 {
        let head = |end: &End| width(&end.head, f64::from(size.text())).ceil() as i32;
        let heads = self.0.iter().map(head).max().unwrap_or_default();
        match self.0.is_empty() {
            true => 16,
            false if size.is_roomy() => BESIDE + ROOM.max(heads),
            false => BESIDE + heads,
        }
    }

    /// Whether a mark has its words here.
    pub fn has(&self, count: InventoryTotal) -> bool {
        self.0.iter().any(|end| end.at == count)
    }

    pub fn write(&self, plot: &mut Plot<'_>) {
        let line = plot.line_height();
        let tall = |end: &End| line * (1 + i32::try_from(end.lines.len()).unwrap_or_default());
        let wanted: Vec<(i32, i32)> =
            self.0.iter().map(|end| (Scene::at(plot, end.at).1 - line / 2, tall(end))).collect();
        let tops = stacked(&wanted, plot.height(), line / 3);
        for (end, top) in self.0.iter().zip(tops) {
            let at = Scene::at(plot, end.at);
            let left = at.0 + BESIDE * UNITS;
            plot.elbow(at, (left - 30, top + line / 2));
            plot.taken.take(Area { left, top, right: plot.taken.right(), bottom: top + tall(end) });
            plot.block((left, top), [(end.head.as_str(), end.role)]);
            plot.block((left, top + line), end.lines.iter().map(|line| (line.as_str(), end.small)));
        }
    }
}

fn promise(scene: &Scene<'_>, mark: &super::promise::Mark) -> Option<End> {
    if mark.count.year != scene.last {
        return None;
    }
    let (role, small) = match mark.kind {
        MarkKind::Own => (Role::PromiseLabel, Role::PromiseNote),
        MarkKind::Pledged => (Role::Label, Role::Aside),
    };
    // The path goes on through the own targets.
    let then = scene.then().filter(|_| mark.kind == MarkKind::Own);
    let words = [mark.words.clone()].into_iter().chain(then).collect::<Vec<_>>().join("; ");
    Some(End { at: mark.count, head: mark.amount.clone(), lines: vec![words], role, small })
}

fn continued(scene: &Scene<'_>) -> Option<End> {
    let at = scene.continued().last().copied().filter(|end| end.year == scene.last)?;
    Some(End {
        at,
        head: short(scene.language, at.total.number()),
        lines: vec![scene.pace_words()],
        role: Role::PaceLabel,
        small: Role::Note,
    })
}

impl Scene<'_> {
    /// `if the pace up to 2021 went on (4.3M to 4.67M), no forecast`.
    pub fn pace_words(&self) -> String {
        let Some(year) = self.latest().map(|latest| latest.year) else { return String::new() };
        let amount = |ends: &[InventoryTotal]| ends.last().map(|end| short(self.language, end.total.number()));
        let spread = self.fan().and_then(|[low, high]| {
            let (high, low) = (amount(&low)?, amount(&high)?);
            (low != high).then_some(Spread { low, high })
        });
        match spread {
            Some(Spread { low, high }) => {
                let message = self.language.message("label-pace-spread").with("year", year);
                message.with("low", low).with("high", high).to_string()
            }
            None => self.language.message("label-pace-up-to").with("year", year).to_string(),
        }
    }
}
