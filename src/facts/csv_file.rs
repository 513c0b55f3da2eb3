//! A CSV file of the record while it is read: rows with positions, and the problems found so far.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use csv::{ReaderBuilder, StringRecord};

use crate::facts::problem::{Problem, Severity};

/// Collects problems instead of returning the first one, so that reading continues.
pub struct CsvFile<'t> {
    path: PathBuf,
    text: &'t str,
    problems: RefCell<Vec<Problem>>,
}

/// One line of the file.
pub struct Row {
    pub cells: StringRecord,
    /// Counted from 1.
    pub line: usize,
    /// The byte offset of the line.
    at: usize,
}

impl Row {
    pub fn cell(&self, index: usize) -> &str {
        self.cells.get(index).unwrap_or_default()
    }
}

impl<'t> CsvFile<'t> {
    pub fn new(path: &Path, text: &'t str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        CsvFile { path: path.to_owned(), text, problems: RefCell::default() }
    }

    /// The heading and the rows with as many cells. Reports a row with more or fewer cells.
    pub fn rows(&self) -> (Option<Row>, Vec<Row>) {
        let mut reader =
            ReaderBuilder::new().has_headers(false).flexible(true).from_reader(self.text.as_bytes());
        let mut rows = Vec::new();
        let mut cells = StringRecord::new();
        while reader.read_record(&mut cells).is_ok_and(|more| more) {
            let (line, at) = cells.position().map_or((1, 0), |it| (it.line() as usize, it.byte() as usize));
            rows.push(Row { cells: std::mem::take(&mut cells), line, at });
        }
        let mut rows = rows.into_iter();
        let heading = rows.next();
        let expected = heading.as_ref().map_or(0, |heading| heading.cells.len());
        (heading, rows.filter(|row| self.is_whole(row, expected)).collect())
    }

    fn is_whole(&self, row: &Row, expected: usize) -> bool {
        if row.cells.iter().any(|cell| cell.contains('\n')) {
            self.report(row, 0, "a quotation mark on this line is not closed");
            return false;
        }
        let found = row.cells.len();
        if found != expected {
            self.report(row, 0, format!("expected {expected} cells as in the first line, found {found}"));
        }
        found == expected
    }

    pub fn report(&self, row: &Row, cell: usize, message: impl Into<String>) {
        self.note(row, cell, message.into(), Severity::Error);
    }

    /// Adds a warning: an editor should look again, but an edition can be built.
    pub fn warn(&self, row: &Row, cell: usize, message: impl Into<String>) {
        self.note(row, cell, message.into(), Severity::Warning);
    }

    fn note(&self, row: &Row, cell: usize, message: String, severity: Severity) {
        let line = self.text.get(row.at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let column = start_of(line, cell);
        let problem = Problem { path: self.path.clone(), line: row.line, column, message, severity };
        self.problems.borrow_mut().push(problem);
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }
}

/// The column of a cell in its line, counted from 1. A comma inside quotation marks ends no cell.
fn start_of(line: &str, cell: usize) -> usize {
    let (mut quoted, mut commas) = (false, 0);
    for (column, letter) in line.chars().enumerate() {
        if commas == cell {
            return column + 1;
        }
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => commas += 1,
            _ => {}
        }
    }
    line.chars().count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_has_its_column() {
        let line = "2502507000,\"a, b\",é,7";
        assert_eq!([0, 1, 2, 3, 4].map(|cell| start_of(line, cell)), [1, 12, 19, 21, 22]);
    }
}
