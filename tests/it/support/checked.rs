//! What the library finds wrong in a record, read in the test's own process.

use std::path::Path;

use racetozero::facts::{self, Problem, Severity};

/// The problems of a record as `racetozero check` prints them.
pub struct Checked {
    pub errors: Vec<String>,
    pub warnings: Vec<String>,
}

impl Checked {
    /// Checks a record. The printed paths start at its folder.
    pub fn of(data: &Path) -> Self {
        let start = format!("{}/", data.parent().expect("a folder around the record").display());
        let printed = |problem: &Problem| problem.to_string().replace(&start, "");
        let problems = facts::check(data);
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
