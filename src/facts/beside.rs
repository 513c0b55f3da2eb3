//! The files beside the communities: the campaign with its members, lists, and the folder of town data.

use std::path::Path;

use super::csv_file::CsvFile;
use super::document::Document;
use super::reading::Reading;
use super::{campaign, file, towns, unpublished};
use crate::domain::{Campaign, Code, Figure, Municipalities, Published, RecordTable, Slug, TownData, Year};

impl Reading {
    /// Reads one of the files beside the communities, with all that it says. Its subject is its name.
    pub fn said<T>(
        &mut self,
        data: &Path,
        top: RecordTable,
        published: Option<&Published>,
        read: impl FnOnce(&Document<'_>) -> Option<T>,
        figures: impl FnOnce(&T) -> Vec<Figure>,
    ) -> Option<T> {
        let subject: Option<Slug> = top.code().parse().ok();
        self.file(&data.join(format!("{}.toml", top.code())), |document| {
            let value = read(document)?;
            unpublished::report(document, subject.as_ref()?, top, figures(&value), published);
            Some(value)
        })
    }

    /// Reads the campaign with its members, whom a record may lack. `look` sees what was read.
    pub fn campaign(
        &mut self,
        data: &Path,
        held: Option<&Published>,
        look: impl FnOnce(&Document<'_>, &Campaign),
    ) -> Option<Campaign> {
        let path = data.join("campaign").join("members.csv");
        let text = if path.symlink_metadata().is_ok() { self.text(file::LIMIT, &path) } else { None };
        let members = text.as_deref().map(|text| CsvFile::new(&path, text));
        let read = |document: &Document<'_>| {
            let campaign = campaign::read(document, members.as_ref())?;
            look(document, &campaign);
            Some(campaign)
        };
        let campaign = self.said(data, RecordTable::Campaign, held, read, Campaign::figures);
        self.problems.extend(members.into_iter().flat_map(CsvFile::into_problems));
        campaign
    }

    /// The files of town data. A record without the folder has none.
    pub fn towns(
        &mut self,
        folder: &Path,
        municipalities: Option<&Municipalities>,
        as_of: Option<Year>,
        published: Option<&Published>,
    ) -> TownData {
        if folder.symlink_metadata().is_err() {
            return TownData::default();
        }
        let mut texts = towns::Texts::new();
        for path in self.paths_in(folder, &towns::ENDINGS, "TOML and CSV") {
            texts.extend(self.text(file::LIMIT, &path).map(|text| (path, text)));
        }
        let (towns, problems) = towns::read(folder, &texts, &towns::Context { municipalities, as_of });
        self.problems.extend(problems);
        if !self.failed() {
            self.say_meanings(&texts, published);
        }
        towns
    }

    /// What the files beside the figures of town data say of them.
    fn say_meanings(&mut self, texts: &towns::Texts, published: Option<&Published>) {
        for top in [RecordTable::Datasets, RecordTable::Indicators] {
            let file = format!("{}.toml", top.code());
            let named = texts.iter().find(|(path, _)| path.file_name().is_some_and(|name| *name == *file));
            if let (Some((path, text)), Ok(subject)) = (named, top.code().parse()) {
                let document = Document::new(path, text);
                unpublished::report(&document, &subject, top, Vec::new(), published);
                self.close(document);
            }
        }
    }
}
