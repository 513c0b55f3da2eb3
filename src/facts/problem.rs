//! A problem that an editor can fix.

use std::fmt;
use std::path::PathBuf;

/// Whether the problem prevents an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    /// The record is well-formed, but an editor should look again. An edition can be built.
    Warning,
}

/// Where the problem is and what was expected. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub path: PathBuf,
    pub line: usize,
    pub column: usize,
    pub message: String,
    pub severity: Severity,
}

impl Problem {
    /// A problem with a file as a whole.
    pub fn of_file(path: impl Into<PathBuf>, message: impl Into<String>) -> Self {
        Problem { path: path.into(), line: 1, column: 1, message: message.into(), severity: Severity::Error }
    }
}

/// Prints one line. Control characters in quoted text are escaped, so that none reaches a terminal.
fn printable(text: &str) -> String {
    let shown = |c: char| if c.is_control() { c.escape_default().collect() } else { c.to_string() };
    text.chars().map(shown).collect()
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.severity == Severity::Warning { "warning: " } else { "" };
        let line = format!("{}:{}:{}: {kind}{}", self.path.display(), self.line, self.column, self.message);
        f.write_str(&printable(&line))
    }
}
