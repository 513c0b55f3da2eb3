//! What a record as a whole says beside what its editions published: data files, lost communities, days.

use std::path::{Path, PathBuf};

use super::columns;
use super::reading::Reading;
use super::{Problem, unpublished};
use crate::domain::{
    Campaign, Code, FILES, Figure, FigureChange, FigureName, FigureValue, Published, PublishedEdition,
    RecordTable, Slug,
};

impl Reading {
    /// Compares the files that are no TOML with what editions published, or keeps what they say for the next one.
    pub fn say_files(&mut self, data: &Path, published: Option<&Published>) {
        let Ok(subject) = RecordTable::Files.code().parse::<Slug>() else { return };
        let is_first = published.is_some_and(|published| published.last().is_none());
        if is_first || self.failed() {
            return;
        }
        let files = std::mem::take(&mut self.data_files);
        let row = |path: &Path| path.strip_prefix(data).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let figure = |(path, text): &(PathBuf, String)| {
            let name = FigureName::Statement { table: RecordTable::Files, row: row(path) };
            Figure { name, value: FigureValue::Keys(columns::values(path, text)), source: None }
        };
        let figures: Vec<Figure> = files.iter().map(figure).collect();
        match published {
            None => self.said.push((subject, figures)),
            Some(published) => {
                let text =
                    |of: &str| files.iter().find(|(path, _)| row(path) == of).map(|(_, text)| text.as_str());
                let problem = |change: &FigureChange| unpublished::of_file(data, change, text);
                self.problems.extend(published.changes_of(&subject, &figures, "").iter().map(problem));
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
