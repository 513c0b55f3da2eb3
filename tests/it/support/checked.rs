//! What the library finds wrong in a record, read in the test's own process.

use std::path::Path;

use racetozero::facts::{self, Problem, Severity};

/// The problems of a record as `racetozero check` prints them, with paths that start at `data/`.
pub struct Checked {
    pub errors: Vec<String>,
    pub warnings: Vec<String>,
}

impl Checked {
    /// Checks `data/` in a folder.
    pub fn of(folder: &Path) -> Self {
        let start = format!("{}/", folder.display());
        let printed = |problem: &Problem| problem.to_string().replace(&start, "");
        let problems = facts::check(&folder.join("data"));
        let problems = problems.map_or_else(|problems| problems, |checked| checked.warnings);
        let (errors, warnings): (Vec<_>, Vec<_>) =
            problems.iter().partition(|problem| problem.severity == Severity::Error);
        let lines = |problems: Vec<&Problem>| problems.into_iter().map(printed).collect();
        Checked { errors: lines(errors), warnings: lines(warnings) }
    }

    /// One error a line; empty if an edition can be built.
    pub fn errors(&self) -> String {
        self.errors.join("\n")
    }
}
