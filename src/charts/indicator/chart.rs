//! What is drawn: one indicator in one place.

use crate::domain::{Course, Measured, Year};
use crate::words::{Language, indicator};

#[derive(Clone, Copy)]
pub struct IndicatorChart<'a> {
    pub language: Language,
    pub measured: &'a Measured<'a>,
    pub course: &'a Course<'a>,
    /// The scale that it shares with the charts beside it; `None` for a scale of its own.
    pub scale: Option<IndicatorScale>,
}

/// The axes that several charts of one indicator share, so that readers can compare them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IndicatorScale {
    pub first: Year,
    pub last: Year,
    pub most: f64,
    /// The most points of any of them.
    pub points: usize,
}

impl IndicatorScale {
    /// `None` without a course.
    pub fn around(courses: &[&Course<'_>]) -> Option<Self> {
        let years = || courses.iter().flat_map(|course| &course.points).map(|point| point.year);
        let own = courses.iter().flat_map(|course| &course.points).map(|point| point.value);
        let state = courses.iter().flat_map(|course| &course.state).map(|point| point.value);
        Some(IndicatorScale {
            first: years().min()?,
            last: years().max()?,
            most: own.chain(state).fold(0.0, f64::max),
            points: courses.iter().map(|course| course.points.len()).max().unwrap_or_default(),
        })
    }
}

impl IndicatorChart<'_> {
    /// A figure as a label has it.
    pub(super) fn amount(&self, value: f64) -> String {
        indicator::amount(self.language, self.measured.indicator, value)
    }

    pub(super) fn text(&self, key: &'static str) -> &'static str {
        self.language.text(key)
    }
}
