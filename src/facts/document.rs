//! A file of the record while it is read: text, parsed tables, where its figures are, and the problems found so
//! far.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, Error};

use super::problem::{Problem, Severity};
use crate::domain::{Figure, FigureName, PartialDate, Slug};

/// One syntax error causes others after it, so only the first few are reported.
const SHOWN_ERRORS: usize = 3;

/// Collects problems instead of returning the first one, so that reading continues.
pub struct Document<'t> {
    path: PathBuf,
    text: &'t str,
    pub(super) table: Spanned<DeTable<'t>>,
    /// The day on which the editors checked the record. `None` if it is not known, or if the file needs none.
    pub(super) as_of: Option<PartialDate>,
    /// The byte offset of each figure, kept when it is read.
    figures: RefCell<Vec<(FigureName, usize)>>,
    /// All that the file says; only while an editor prepares an edition.
    said: RefCell<Option<(Slug, Vec<Figure>)>>,
    problems: RefCell<Vec<Problem>>,
}

impl<'t> Document<'t> {
    pub fn new(path: &Path, text: &'t str) -> Self {
        let (table, mut errors) = DeTable::parse_recoverable(text);
        errors.sort_by_key(|error| error.span().map(|span| span.start));
        let (figures, said, problems) = (RefCell::default(), RefCell::default(), RefCell::default());
        let document = Document { path: path.to_owned(), text, table, as_of: None, figures, said, problems };
        errors.iter().take(SHOWN_ERRORS).for_each(|error| document.report_syntax(error));
        document
    }

    /// What has happened is then not dated after this day.
    pub fn checked_on(self, as_of: Option<PartialDate>) -> Self {
        Document { as_of, ..self }
    }

    /// Whether the text is TOML. Otherwise its tables are guesses and must not be checked.
    pub fn is_toml(&self) -> bool {
        self.problems.borrow().is_empty()
    }

    /// Whether the document has no error so far; warnings do not count.
    pub fn is_sound(&self) -> bool {
        !self.problems.borrow().iter().any(|problem| problem.severity == Severity::Error)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn report(&self, offset: usize, message: impl Into<String>) {
        self.note(offset, message.into(), Severity::Error);
    }

    /// Adds a warning: an editor should look again, but an edition can be built.
    pub fn warn(&self, offset: usize, message: impl Into<String>) {
        self.note(offset, message.into(), Severity::Warning);
    }

    fn note(&self, offset: usize, message: String, severity: Severity) {
        self.problems.borrow_mut().push(self.problem(offset, message, severity));
    }

    /// A problem of this file that is not reported yet.
    pub fn problem(&self, offset: usize, message: String, severity: Severity) -> Problem {
        let (line, column) = self.position(offset);
        Problem { path: self.path.clone(), line, column, message, severity }
    }

    /// Keeps where a figure is, for messages about it once the whole file is read.
    pub fn locate(&self, figure: FigureName, offset: usize) {
        self.figures.borrow_mut().push((figure, offset));
    }

    /// The byte offset of a figure; the top of the file for a removed or computed one.
    pub fn place_of(&self, figure: &FigureName) -> usize {
        self.figures.borrow().iter().find(|(name, _)| name == figure).map_or(0, |(_, offset)| *offset)
    }

    /// The byte offsets of all figures that were read.
    pub fn figure_places(&self) -> BTreeSet<usize> {
        self.figures.borrow().iter().map(|(_, offset)| *offset).collect()
    }

    /// The line of a byte offset, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.position(offset).0
    }

    /// Keeps all that the file says about a subject, for the next edition.
    pub fn say(&self, subject: &Slug, figures: Vec<Figure>) {
        self.said.replace(Some((subject.clone(), figures)));
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }

    /// All that the file says, and its problems.
    pub fn into_parts(self) -> (Option<(Slug, Vec<Figure>)>, Vec<Problem>) {
        (self.said.into_inner(), self.problems.into_inner())
    }

    fn report_syntax(&self, error: &Error) {
        let at = error.span().map_or(0, |span| span.start);
        let digit_before =
            self.text.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
        let comma = digit_before && self.text.get(at..).is_some_and(|rest| rest.starts_with(','));
        let hint = if comma { "; numbers are written without commas" } else { "" };
        self.report(at, format!("not TOML: {}{hint}", error.message()));
    }

    fn position(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}
