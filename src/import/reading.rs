//! A sheet, read: what it says, and every cell that could not be taken.

use std::io;

use super::entry::{At, Entry};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub rows: usize,
    pub entries: Vec<Entry>,
    pub rejected: Vec<Rejected>,
    /// Rows that speak of none of our communities, such as those of companies.
    pub beside: usize,
}

/// A cell that could not be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Rejected {
    pub at: At,
    pub column: String,
    pub value: String,
    pub reason: String,
}

impl Reading {
    pub fn reject(&mut self, rejected: impl Into<Box<Rejected>>) {
        self.rejected.push(*rejected.into());
    }

    /// What was read, with a note of what was refused on the way.
    pub fn take<T>(&mut self, read: Result<Option<T>, Box<Rejected>>) -> Option<T> {
        match read {
            Ok(read) => read,
            Err(rejected) => {
                self.reject(rejected);
                None
            }
        }
    }
}

/// The rejected cells as CSV, for who can mend them.
pub fn report(rejected: &[Rejected], mut to: impl io::Write) -> io::Result<()> {
    // Without a byte order mark Excel takes UTF-8 for the code page of its reader's country.
    to.write_all("\u{feff}".as_bytes())?;
    let mut writer = csv::Writer::from_writer(to);
    writer.write_record(["file", "row", "column", "value", "reason"])?;
    for Rejected { at, column, value, reason } in rejected {
        let row = at.row.to_string();
        writer.write_record([&at.file, &row, column, value, reason].map(|cell| guarded(cell)))?;
    }
    writer.flush()
}

/// What makes a spreadsheet run a cell, in half and full width.
const STARTERS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// What stood in somebody's cell is shown and not run.
fn guarded(text: &str) -> String {
    if text.trim_start_matches('\'').starts_with(STARTERS) { format!("'{text}") } else { text.to_owned() }
}
