//! The figures of a chart as a table: text and sources, without HTML.

use std::borrow::Cow;

use crate::domain::Key;

pub struct ChartTable {
    /// The columns after the first one, which is the year.
    pub columns: Vec<ChartColumn>,
    pub rows: Vec<ChartRow>,
}

pub struct ChartColumn {
    pub name: Cow<'static, str>,
    /// Numbers are aligned to the right.
    pub is_number: bool,
}

pub struct ChartRow {
    pub year: i32,
    /// One cell a column.
    pub cells: Vec<ChartCell>,
}

#[derive(Default)]
pub struct ChartCell {
    pub text: String,
    /// Words of the source, in English on every page.
    pub quote: Option<String>,
    pub source: Option<Key>,
    /// A remark in small print.
    pub remark: Option<String>,
}

impl ChartColumn {
    pub fn number(name: impl Into<Cow<'static, str>>) -> Self {
        ChartColumn { name: name.into(), is_number: true }
    }

    pub fn text(name: impl Into<Cow<'static, str>>) -> Self {
        ChartColumn { name: name.into(), is_number: false }
    }
}

impl ChartCell {
    pub fn new(text: impl Into<String>) -> Self {
        ChartCell { text: text.into(), ..ChartCell::default() }
    }
}
