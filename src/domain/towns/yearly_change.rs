//! The change of a figure since the year before, where a sentence may be made of it.

use super::course::{Course, CoursePoint, Measured};
use super::town_data::YearValue;

/// Two settled figures of successive years, with those of the state, in the unit of the indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearlyChange {
    pub from: YearValue,
    pub to: YearValue,
    /// The figures of the state in the same two years.
    pub state: (f64, f64),
}

impl YearlyChange {
    /// The size of the change, rising or falling. Never negative.
    pub fn size(&self) -> f64 {
        (self.to.value - self.from.value).abs()
    }
}

impl Measured<'_> {
    /// The change to the newest settled figure from that of the year before.
    ///
    /// `None` where METHOD makes no sentence of it: counts, which depend on the size of a place; surveys of several
    /// years, which share most of their answers with the survey before; changes that are about the same; and figures
    /// that will still rise. `None` also without a figure for both years, of the place and of the state.
    pub fn yearly_change(&self, course: &Course<'_>) -> Option<YearlyChange> {
        let is_survey = self.indicator.no_sentence_under.is_some();
        if !self.indicator.derived || self.indicator.no_sentence || is_survey {
            return None;
        }
        let settled = |point: &&CoursePoint| !point.is_filling;
        let to = course.points.iter().rev().find(settled)?;
        let from = course.points.iter().filter(settled).find(|point| point.year.next() == Some(to.year))?;
        let state = (course.of_state(from.year)?, course.of_state(to.year)?);
        let moved = self.indicator.change(from.value, to.value)?;
        let value = |point: &CoursePoint| YearValue { year: point.year, value: point.value };
        (!moved.about_the_same).then(|| YearlyChange { from: value(from), to: value(to), state })
    }
}
