//! The figures of a chart as a table: text and sources, without HTML.

use crate::domain::Key;

pub struct Table {
    /// The columns after the first one, which is the year.
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
}

pub struct Column {
    pub name: &'static str,
    /// Numbers are aligned to the right.
    pub is_number: bool,
}

pub struct Row {
    pub year: i32,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

#[derive(Default)]
pub struct Cell {
    pub text: String,
    /// Words of the source, in English on every page.
    pub quote: Option<String>,
    pub source: Option<Key>,
    /// A remark in small print.
    pub remark: Option<String>,
}

impl Column {
    pub fn number(name: &'static str) -> Self {
        Column { name, is_number: true }
    }

    pub fn text(name: &'static str) -> Self {
        Column { name, is_number: false }
    }
}

impl Cell {
    pub fn new(text: impl Into<String>) -> Self {
        Cell { text: text.into(), ..Cell::default() }
    }
}
