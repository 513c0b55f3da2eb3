//! What is drawn: one indicator in one place.

use crate::domain::{Course, Measured};
use crate::words::{Language, indicator};

#[derive(Clone, Copy)]
pub struct IndicatorChart<'a> {
    pub language: Language,
    pub measured: &'a Measured<'a>,
    pub course: &'a Course<'a>,
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
