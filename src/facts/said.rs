//! What a record as a whole says beside what its editions published: data files, lost communities, days.

use std::path::{Path, PathBuf};

use super::columns;
use super::reading::Reading;
use super::statements::Statement;
use super::{Problem, unpublished};
use crate::domain::{
    Campaign, Code, FILES, Figure, FigureName, FigureValue, Published, PublishedEdition, RecordTable, Slug,
};

impl Reading {
    /// Compares the files that are no TOML with what editions published, or keeps what they say for the next one.
    pub fn say_files(&mut self, data: &Path, published: Option<&Published>) {
        let Ok(subject) = RecordTable::Files.code().parse::<Slug>() else { return };
        let is_first = published.is_some_and(|published| published.last().is_none());
        if is_first || self.failed() {
            return;
        }
        let statement = |(path, text): (PathBuf, String)| {
            let columns = columns::of_file(&path, &text);
            let row = path.strip_prefix(data).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let name = FigureName::Statement { table: RecordTable::Files, row };
            let figure = Figure { name, value: FigureValue::Keys(columns.values), source: None };
            Statement { figure, places: columns.lines }
        };
        let statements: Vec<Statement> =
            std::mem::take(&mut self.data_files).into_iter().map(statement).collect();
        let figures: Vec<Figure> = statements.iter().map(|statement| statement.figure.clone()).collect();
        match published {
            None => self.said.push((subject, figures)),
            Some(published) => {
                let changes = published.changes_of(&subject, &figures, "");
                let problem = |change| unpublished::of_file(data, change, &statements);
                self.problems.extend(changes.iter().map(problem));
            }
        }
    }

    /// Reports editions that are dated after the day on which the record was checked.
    pub fn report_time(&mut self, data: &Path, editions: &[PublishedEdition], campaign: Option<&Campaign>) {
        let Some(as_of) = campaign.map(|campaign| campaign.as_of) else { return };
        for edition in editions.iter().filter(|edition| edition.name.date() > as_of) {
            let path = data.join("editions").join(format!("{}.toml", edition.name));
            let message = format!("is of a day after {as_of}, `as_of` in campaign.toml: raise `as_of`");
            self.problems.push(Problem::of_file(path, message));
        }
    }

    /// Reports published communities that no longer have a file.
    pub fn report_lost(&mut self, data: &Path, published: &Published) {
        for subject in published.subjects().filter(|subject| !FILES.contains(&subject.as_str())) {
            if !self.slugs.contains(subject) {
                let message =
                    format!("no file holds {subject}, whose figures were published: {}", unpublished::HOW);
                self.problems.push(Problem::of_file(data.join("communities"), message));
            }
        }
    }
}
