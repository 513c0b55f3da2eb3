//! Reads the whole folder `data/`: every file, every problem in one list.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::path::{Path, PathBuf};

use super::across::{self, Filed};
use super::columns::{self, Columns};
use super::community::{self, Context};
use super::csv_file::CsvFile;
use super::document::Document;
use super::statements::Statement;
use super::{
    Problem, Severity, campaign, editions, file, from_towns, municipalities, resources, towns, unpublished,
};
use crate::domain::{
    CAMPAIGN, Campaign, Code, Community, DigestBuilder, EditionName, FILES, Figure, FigureName, FigureValue,
    Key, Municipalities, Published, PublishedEdition, Record, RecordTable, Slug, TownData, Year,
};
use crate::system::workers;

/// A record without errors, with its warnings.
pub struct Checked {
    pub record: Record,
    pub warnings: Vec<Problem>,
    /// The sum of the record's editions.
    pub published: Published,
    /// All that the files say, by subject, for the next edition; only in a draft.
    pub said: Vec<(Slug, Vec<Figure>)>,
    /// That `as_of` is not newer than the last edition. It matters once something has changed.
    pub forgotten: Option<Problem>,
}

/// Reads `data/`, limited to the communities of `[site]`, or returns every error.
pub fn read(data: &Path) -> Result<Record, Vec<Problem>> {
    check(data).map(|checked| checked.record.for_site())
}

/// Reads all of `data/`, with warnings.
pub fn check(data: &Path) -> Result<Checked, Vec<Problem>> {
    read_all(data, Figures::Published)
}

/// Like `check`, but accepts unpublished figures: the next edition will publish them.
pub fn draft(data: &Path) -> Result<Checked, Vec<Problem>> {
    read_all(data, Figures::Draft)
}

/// Whether every figure must equal the published one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Figures {
    Published,
    Draft,
}

fn read_all(data: &Path, figures: Figures) -> Result<Checked, Vec<Problem>> {
    if !data.is_dir() {
        return Err(vec![Problem::of_file(data, "is not a folder: expected the one that holds the record")]);
    }
    let mut reading = Reading::default();
    let (editions, published) = reading.editions(&data.join("editions"));
    let held = Some(&published).filter(|_| figures == Figures::Published);
    let mut forgotten = None;
    let campaign = reading.campaign(data, held, |document, campaign| {
        forgotten = campaign::forgotten(document, campaign, published.last());
    });
    let networks: Option<BTreeSet<Key>> =
        campaign.as_ref().map(|c| c.networks.iter().map(|network| network.key.clone()).collect());
    let as_of = campaign.as_ref().map(|campaign| campaign.as_of);
    let pledge = campaign.as_ref().map(|campaign| &campaign.pledge);
    let member = Context { as_of, pledge, networks: networks.as_ref(), published: held, member: true };
    let beside = Context { member: false, ..member };
    let members = reading.texts(&data.join("communities"));
    let slugs = reading.slugs.clone();
    let others = reading.texts(&data.join("context"));
    let members = each(&members, |text| text.read(&member));
    let others = each(&others, |text| text.read(&beside));
    let read_resources = |document: &Document<'_>| Some(resources::read(document, &slugs));
    let resources = reading.said(data, RecordTable::Resources, held, read_resources, |_| Vec::new());
    let municipalities =
        reading.said(data, RecordTable::Municipalities, held, municipalities::read, |_| Vec::new());
    let listed = municipalities.as_ref().filter(|_| reading.is_sound(&data.join("municipalities.toml")));
    let towns = reading.towns(&data.join("towns"), listed, as_of.map(|as_of| as_of.year), held);
    let state = campaign.as_ref().map(|campaign| campaign.state.as_str());
    across::report(filed(&members).chain(filed(&others)), &published, state, listed, &towns);
    let (mut communities, context) = (reading.sorted(members), reading.sorted(others));
    from_towns::complete(&mut communities, &towns);
    reading.report_time(data, &editions, campaign.as_ref());
    reading.say_files(data, held);
    if held.is_some() {
        reading.report_lost(data, &published);
    }
    if reading.problems.iter().any(|problem| problem.message.ends_with(unpublished::HOW)) {
        reading.problems.extend(forgotten.clone().map(|it| Problem { severity: Severity::Error, ..it }));
    }
    let failed = reading.failed();
    let digest = reading.digest.finish().to_string();
    reading.problems.sort();
    match (campaign, resources, municipalities) {
        (Some(campaign), Some(resources), Some(municipalities)) if !failed => {
            let record =
                Record { campaign, communities, context, resources, municipalities, towns, editions, digest };
            Ok(Checked { record, warnings: reading.problems, published, said: reading.said, forgotten })
        }
        // Errors come first; warnings would distract from them.
        _ => Err(reading.problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect()),
    }
}

/// The state while files are read.
struct Reading {
    problems: Vec<Problem>,
    digest: DigestBuilder,
    /// The slugs of all file names, readable or not.
    slugs: BTreeSet<Slug>,
    said: Vec<(Slug, Vec<Figure>)>,
    /// What the files that are no TOML say.
    columns: Vec<(PathBuf, Columns)>,
}

impl Default for Reading {
    fn default() -> Self {
        let mut digest = DigestBuilder::default();
        digest.update(env!("CARGO_PKG_VERSION"));
        Reading { problems: Vec::new(), digest, slugs: BTreeSet::new(), said: Vec::new(), columns: Vec::new() }
    }
}

impl Reading {
    fn failed(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    fn is_sound(&self, path: &Path) -> bool {
        !self.problems.iter().any(|problem| problem.path == path && problem.severity == Severity::Error)
    }

    fn file<T>(&mut self, path: &Path, read: impl FnOnce(&Document<'_>) -> Option<T>) -> Option<T> {
        self.file_up_to(file::LIMIT, path, read)
    }

    /// Reads one of the files beside the communities, with all that it says. Its subject is its name.
    fn said<T>(
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

    /// Compares the files that are no TOML with what editions published, or keeps what they say for the next one.
    fn say_files(&mut self, data: &Path, published: Option<&Published>) {
        let Ok(subject) = RecordTable::Files.code().parse::<Slug>() else { return };
        let is_first = published.is_some_and(|published| published.last().is_none());
        if is_first || self.failed() {
            return;
        }
        let statement = |(path, columns): (PathBuf, Columns)| {
            let row = path.strip_prefix(data).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let name = FigureName::Statement { table: RecordTable::Files, row };
            let figure = Figure { name, value: FigureValue::Keys(columns.values), source: None };
            Statement { figure, places: columns.lines }
        };
        let statements: Vec<Statement> = std::mem::take(&mut self.columns).into_iter().map(statement).collect();
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

    /// Keeps what a document leaves: its problems, and all that it says.
    fn close(&mut self, document: Document<'_>) {
        let (said, problems) = document.into_parts();
        self.said.extend(said);
        self.problems.extend(problems);
    }

    fn file_up_to<T>(
        &mut self,
        limit: u64,
        path: &Path,
        read: impl FnOnce(&Document<'_>) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(limit, path)?;
        let document = Document::new(path, &text);
        let value = read(&document);
        self.close(document);
        value
    }

    /// Reads the campaign with its members, whom a record may lack. `look` sees what was read.
    fn campaign(
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

    /// Reads a file and adds it to the digest.
    fn text(&mut self, limit: u64, path: &Path) -> Option<String> {
        let text = file::text(path, limit).map_err(|problem| self.problems.push(problem)).ok()?;
        self.digest.update(path.file_name().unwrap_or_default().as_encoded_bytes());
        self.digest.update((text.len() as u64).to_le_bytes());
        self.digest.update(&text);
        if path.extension().is_none_or(|extension| extension != "toml") {
            self.columns.push((path.to_owned(), columns::of_file(path, &text)));
        }
        Some(text)
    }

    /// The editions, oldest first, and their sum. A record without the folder has none.
    fn editions(&mut self, folder: &Path) -> (Vec<PublishedEdition>, Published) {
        let mut published = Published::default();
        if folder.symlink_metadata().is_err() {
            return (Vec::new(), published);
        }
        let mut named: BTreeMap<EditionName, PathBuf> = BTreeMap::new();
        for path in self.paths_in(folder, &["toml"], "<date>.toml") {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            match stem.parse() {
                Ok(name) => drop(named.insert(name, path)),
                Err(error) => self.problems.push(Problem::of_file(&path, format!("expected {error}"))),
            }
        }
        let mut editions = Vec::new();
        for (name, path) in named {
            let read = |document: &Document<'_>| editions::read(document, name, &mut published);
            editions.extend(self.file_up_to(file::EDITION_LIMIT, &path, read));
        }
        (editions, published)
    }

    /// Reports editions that are dated after the day on which the record was checked.
    fn report_time(&mut self, data: &Path, editions: &[PublishedEdition], campaign: Option<&Campaign>) {
        let Some(as_of) = campaign.map(|campaign| campaign.as_of) else { return };
        for edition in editions.iter().filter(|edition| edition.name.date() > as_of) {
            let path = data.join("editions").join(format!("{}.toml", edition.name));
            let message = format!("is of a day after {as_of}, `as_of` in campaign.toml: raise `as_of`");
            self.problems.push(Problem::of_file(path, message));
        }
    }

    /// Reports published communities that no longer have a file.
    fn report_lost(&mut self, data: &Path, published: &Published) {
        for subject in published.subjects().filter(|subject| !FILES.contains(&subject.as_str())) {
            if !self.slugs.contains(subject) {
                let message =
                    format!("no file holds {subject}, whose figures were published: {}", unpublished::HOW);
                self.problems.push(Problem::of_file(data.join("communities"), message));
            }
        }
    }

    /// The files of a folder, of one community each.
    fn texts(&mut self, folder: &Path) -> Vec<Text> {
        let mut texts = Vec::new();
        for path in self.paths_in(folder, &["toml"], "<slug>.toml") {
            self.take_slug(&path);
            texts.extend(self.text(file::LIMIT, &path).map(|text| Text { path, text }));
        }
        texts
    }

    /// The communities by name. Keeps the problems of their files.
    fn sorted(&mut self, files: Vec<Read<'_>>) -> Vec<Community> {
        let mut list = Vec::new();
        for (document, community) in files {
            self.close(document);
            list.extend(community);
        }
        list.sort_by(|a, b| a.name.cmp(&b.name).then(a.slug.cmp(&b.slug)));
        list
    }

    /// The files of town data. A record without the folder has none.
    fn towns(
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

    /// Two files of one folder cannot have one slug; files of two folders can.
    fn take_slug(&mut self, path: &Path) {
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        match stem.and_then(|stem| stem.parse::<Slug>().ok()) {
            None => self.problems.push(Problem::of_file(path, "expected a file name such as new-bedford.toml")),
            Some(slug) if slug.as_str() == CAMPAIGN => {
                self.problems
                    .push(Problem::of_file(path, "expected another name: `campaign` is the campaign's own"));
            }
            Some(slug) if FILES.contains(&slug.as_str()) => {
                let message = format!("expected another name: `{slug}` is a file beside the communities");
                self.problems.push(Problem::of_file(path, message));
            }
            Some(slug) if self.slugs.contains(&slug) => {
                let message =
                    format!("data/communities has a file of this name too: the slug `{slug}` is taken");
                self.problems.push(Problem::of_file(path, message));
            }
            Some(slug) => drop(self.slugs.insert(slug)),
        }
    }

    /// The files of a folder with these endings. Any other visible entry is a problem, so that no file is ignored
    /// silently.
    fn paths_in(&mut self, folder: &Path, endings: &[&str], expected: &str) -> BTreeSet<PathBuf> {
        if folder.is_symlink() {
            self.problems.push(Problem::of_file(folder, "is a link: expected a folder inside data/"));
            return BTreeSet::new();
        }
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                self.problems.push(Problem::of_file(folder, format!("cannot be read: {error}")));
                return BTreeSet::new();
            }
        };
        let visible =
            |path: &PathBuf| !path.file_name().unwrap_or_default().as_encoded_bytes().starts_with(b".");
        let known = |path: &PathBuf| {
            path.extension().is_some_and(|extension| endings.iter().any(|ending| extension == *ending))
        };
        let (files, other): (BTreeSet<_>, BTreeSet<_>) =
            entries.filter_map(|entry| Some(entry.ok()?.path())).filter(visible).partition(known);
        let stray = |path| Problem::of_file(path, format!("expected only {expected} files in this folder"));
        self.problems.extend(other.into_iter().map(stray));
        files
    }
}

/// The text of a file of `communities/` or `context/`.
struct Text {
    path: PathBuf,
    text: String,
}

/// A file that was read; `None` for a community that its problems leave incomplete.
type Read<'t> = (Document<'t>, Option<Community>);

impl Text {
    fn read(&self, context: &Context<'_>) -> Read<'_> {
        let document = Document::new(&self.path, &self.text).checked_on(context.as_of);
        let community = community::read(&document, context);
        (document, community)
    }
}

fn filed<'a>(files: &'a [Read<'a>]) -> impl Iterator<Item = Filed<'a>> {
    files.iter().filter_map(|(document, community)| Some(Filed::new(document, community.as_ref()?)))
}

/// Below this number of files a second thread costs more than it saves.
const FEW: usize = 32;

/// Reads files on all processors and returns the results in the given order.
fn each<'f, F: Sync, T: Send>(files: &'f [F], read: impl Fn(&'f F) -> T + Sync) -> Vec<T> {
    let mut workers = vec![(); if files.len() < FEW { 1 } else { workers::processors() }];
    let Ok(done) =
        workers::each(&mut workers, files.iter().collect(), |(), file| Ok::<_, Infallible>(read(file)));
    done
}
