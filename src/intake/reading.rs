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
pub fn report(rejected: &[Rejected], to: impl io::Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(to);
    writer.write_record(["file", "row", "column", "value", "reason"])?;
    for Rejected { at, column, value, reason } in rejected {
        writer.write_record([&at.file, &at.row.to_string(), column, value, reason])?;
    }
    writer.flush()
}
