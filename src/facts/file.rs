//! Reads one file of the record as text, and trusts nothing about it.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::problem::{Problem, Severity};

/// In bytes: far above any real file of the record, and small enough to read safely.
pub const LIMIT: u64 = 1024 * 1024;

/// In bytes: the first edition lists every figure of every community.
pub const EDITION_LIMIT: u64 = 64 * LIMIT;

/// Reads a plain, non-empty UTF-8 file of at most `limit` bytes. A symbolic link is refused.
pub fn text(path: &Path, limit: u64) -> Result<String, Problem> {
    let problem = |message: String| Problem::of_file(path, message);
    let about = path.symlink_metadata().map_err(|error| problem(format!("cannot be read: {error}")))?;
    if about.is_symlink() {
        return Err(problem("is a link: expected a plain file inside data/".to_owned()));
    }
    if !about.is_file() {
        return Err(problem("is not a plain file: expected a TOML file here".to_owned()));
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes));
    read.map_err(|error| problem(format!("cannot be read: {error}")))?;
    if bytes.len() as u64 > limit {
        return Err(problem(format!("is {} bytes long: expected at most {limit}", about.len())));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(problem("is empty: expected the tables that data/README.md names".to_owned()));
    }
    String::from_utf8(bytes).map_err(|error| bad_utf8(path, &error))
}

fn bad_utf8(path: &Path, error: &std::string::FromUtf8Error) -> Problem {
    let good = error.utf8_error().valid_up_to();
    let before = &error.as_bytes()[..good];
    let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    Problem {
        path: path.to_owned(),
        line: before.split(|byte| *byte == b'\n').count(),
        column: String::from_utf8_lossy(&before[line_start..]).chars().count() + 1,
        message: format!("byte {:#04x} is not UTF-8: save the file as UTF-8", error.as_bytes()[good]),
        severity: Severity::Error,
    }
}
