//! A table as it was saved: a head, and rows under it.

use std::path::{Path, PathBuf};

use thiserror::Error;

use super::cell::clean;
use super::entry::At;
use super::reading::Rejected;
use super::{decode, quotes, workbook};

/// Bytes. Far above any export seen, far below what could hurt.
const LIMIT: u64 = 256 * 1024 * 1024;

#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub file: String,
    pub head: Vec<String>,
    /// Each with its number, as a spreadsheet program counts: the head is row 1.
    pub rows: Vec<(usize, Vec<String>)>,
}

/// Why a whole file cannot be taken.
#[derive(Debug, Error)]
pub enum BadSheet {
    #[error("{path}: cannot be read: {cause}")]
    Unread { path: PathBuf, cause: std::io::Error },
    #[error("{0}: is larger than {LIMIT} bytes")]
    Large(PathBuf),
    #[error("{path}: row {row}: {cause}")]
    NoTable { path: PathBuf, row: usize, cause: String },
    #[error("{0}: is empty: expected a head and rows under it")]
    Empty(PathBuf),
    #[error("{file}: expected a column {expected}; found {}", found.join(", "))]
    NoColumn { file: String, expected: String, found: Vec<String> },
    #[error("{file}: {what}")]
    Unsaid { file: String, what: &'static str },
}

impl Sheet {
    pub fn open(path: &Path) -> Result<Self, BadSheet> {
        let unread = |cause| BadSheet::Unread { path: path.to_owned(), cause };
        if std::fs::metadata(path).map_err(unread)?.len() > LIMIT {
            return Err(BadSheet::Large(path.to_owned()));
        }
        let bytes = std::fs::read(path).map_err(unread)?;
        let rows = match bytes.starts_with(b"PK") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            true => workbook::rows(path, bytes)?,
            false => {
                let cause = |cause| BadSheet::NoTable { path: path.to_owned(), row: 1, cause };
                table(path, &decode::text(&bytes).map_err(cause)?)?
            }
        };
        Sheet::new(path, rows)
    }

    fn new(path: &Path, rows: Vec<Vec<String>>) -> Result<Self, BadSheet> {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut rows = rows.into_iter();
        let head: Vec<String> = rows.next().unwrap_or_default().iter().map(|cell| clean(cell)).collect();
        if head.iter().all(String::is_empty) {
            return Err(BadSheet::Empty(path.to_owned()));
        }
        let numbered = rows.enumerate().map(|(i, row)| (i + 2, row));
        let filled = numbered.filter(|(_, row)| row.iter().any(|cell| !clean(cell).is_empty()));
        Ok(Sheet { file, head, rows: filled.collect() })
    }

    /// Without the rows that cannot be put under the head, or that hold what no text has.
    pub fn sound(mut self) -> (Self, Vec<Rejected>) {
        let rows = std::mem::take(&mut self.rows);
        let mut refused = Vec::new();
        for (number, cells) in rows {
            match self.fault(number, &cells) {
                Some(fault) => refused.push(fault),
                None => self.rows.push((number, cells)),
            }
        }
        (self, refused)
    }

    fn fault(&self, row: usize, cells: &[String]) -> Option<Rejected> {
        let at = At { file: self.file.clone(), row };
        let beyond = cells.iter().skip(self.head.len()).any(|cell| !clean(cell).is_empty());
        if beyond || cells.len() < self.head.len() {
            let reason = format!("has {} cells under {} names of columns", cells.len(), self.head.len());
            return Some(Rejected { at, column: String::new(), value: String::new(), reason });
        }
        let control = |cell: &String| cell.chars().find(|c| c.is_control() && !c.is_whitespace());
        let (i, letter) = cells.iter().enumerate().find_map(|(i, cell)| Some((i, control(cell)?)))?;
        let column = self.head.get(i).cloned().unwrap_or_default();
        let reason = format!("holds the control character {}", letter.escape_unicode());
        Some(Rejected { at, column, value: cells[i].clone(), reason })
    }
}

/// Commas, tabs or semicolons, whichever the head has most of.
fn table(path: &Path, text: &str) -> Result<Vec<Vec<String>>, BadSheet> {
    let head = text.lines().next().unwrap_or_default();
    let most =
        [b',', b'\t', b';'].into_iter().max_by_key(|mark| head.bytes().filter(|byte| byte == mark).count());
    let delimiter = most.unwrap_or(b',');
    quotes::check(text, delimiter).map_err(|(row, cause)| BadSheet::NoTable {
        path: path.to_owned(),
        row,
        cause: cause.to_owned(),
    })?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| BadSheet::NoTable {
            path: path.to_owned(),
            row: rows.len() + 1,
            cause: error.to_string(),
        })?;
        rows.push(record.iter().map(ToOwned::to_owned).collect());
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn quotes_and_line_ends_in_a_cell_are_part_of_it() {
        let rows = table(Path::new("x"), "a\tb\n\"one\ntwo\"\t\"say \"\"hi\"\"\"\n").unwrap();
        assert_eq!(rows[1], ["one\ntwo", "say \"hi\""]);
        assert_eq!(table(Path::new("x"), "a;b\n1,5;2").unwrap()[1], ["1,5", "2"]);
    }

    proptest! {
        /// What we write, we read.
        #[test]
        fn any_cell_comes_back(cells in proptest::collection::vec("[^\r]{0,30}", 2..6)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record((0..cells.len()).map(|i| format!("c{i}"))).unwrap();
            writer.write_record(&cells).unwrap();
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            prop_assert_eq!(&table(Path::new("x"), &text).unwrap()[1], &cells);
        }
    }
}
