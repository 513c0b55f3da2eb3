//! The labels of the newest figures. Those at the end of the axis stand beside it, under each other.

use super::chart::IndicatorChart;
use super::scene::{At, Scene, number};
use crate::charts::drawing::{Area, Plot, Role, Side, UNITS, stacked, width};

/// The distance from the end of the axis, in CSS pixels.
const BESIDE: i32 = 10;
/// The room for half of the last year, in CSS pixels.
const HALF_A_YEAR: i32 = 20;

pub struct Ends {
    ends: Vec<End>,
    /// The last year of the axis.
    last: f64,
}

pub struct End {
    pub at: At,
    pub text: String,
    pub role: Role,
}

impl Ends {
    pub fn new(mut ends: Vec<End>, scene: &Scene) -> Self {
        ends.sort_by(|one, other| other.at.1.total_cmp(&one.at.1));
        Ends { ends, last: f64::from(scene.last) }
    }

    /// The margin to the right of the plot, in CSS pixels.
    pub fn room(&self, text: i32) -> i32 {
        let wide = |end: &End| width(&end.text, f64::from(text));
        self.outside().map(|end| BESIDE + wide(end).ceil() as i32).fold(HALF_A_YEAR, i32::max)
    }

    fn outside(&self) -> impl Iterator<Item = &End> {
        self.ends.iter().filter(|end| end.at.0 >= self.last)
    }

    pub fn write(&self, plot: &mut Plot<'_>) {
        let line = plot.line_height();
        let at = |plot: &Plot<'_>, end: &End| plot.at(end.at.0, end.at.1);
        let wanted: Vec<(i32, i32)> = self.outside().map(|end| (at(plot, end).1 - line / 2, line)).collect();
        let (top, bottom) = plot.height();
        for (end, top) in self.outside().zip(stacked(&wanted, (top - line, bottom + line / 2), 0)) {
            let left = at(plot, end).0 + BESIDE * UNITS;
            plot.taken.take(Area { left, top, right: plot.taken.right(), bottom: top + line });
            plot.block((left, top), [(end.text.as_str(), end.role)]);
        }
        for end in self.ends.iter().filter(|end| end.at.0 < self.last) {
            let at = at(plot, end);
            plot.taken.keep_apart(at);
            plot.label(&end.text, at, end.role, &[Side::AboveRight, Side::Above, Side::Below]);
        }
    }
}

impl IndicatorChart<'_> {
    /// The end of the place's line, with its name if there is room for it.
    pub fn own_end(&self, scene: &Scene, named: bool) -> Option<End> {
        let newest = self.course.newest()?;
        let (amount, name) = (self.amount(newest.value), &self.measured.place.name);
        let text = match (named, newest.year.number() < scene.last) {
            (true, false) => format!("{name} {amount}"),
            (true, true) => format!("{name}, {}: {amount}", newest.year),
            (false, false) => amount,
            (false, true) => format!("{}: {amount}", newest.year),
        };
        Some(End { at: (number(newest.year), newest.value), text, role: Role::MeasuredLabel })
    }

    pub fn state_end(&self) -> Option<End> {
        let newest = self.course.newest()?;
        let value = self.course.of_state(newest.year)?;
        let message = self.language.message("indicator-state-label").with("figure", self.amount(value));
        Some(End { at: (number(newest.year), value), text: message.to_string(), role: Role::Aside })
    }
}
