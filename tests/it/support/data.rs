//! A copy of the record, in which a test changes one place.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use racetozero::{facts, store};
use tempfile::TempDir;

use super::few_towns::few_towns;
use super::site::COMMUNITIES;
use super::{Checked, Run, excerpt, many, racetozero, record};

/// Valid tables for a community's file, one of each repeatable kind.
pub const OWN: &str = include_str!("own.toml");

/// A community of which only the name is known: it has no pledge, no target and no inventory.
pub const AMES: &str = r#"
slug = "ames"
name = "Ames"
kind = "town"
country = "US"
no_pledge = "No list that was read has it."
no_inventory = "None was found."
"#;

/// The GEOIDs of the nine communities.
const MEMBERS: [&str; 9] = [
    "2500905595",
    "2502507000",
    "2501711000",
    "2501735215",
    "2501739835",
    "2501740115",
    "2500545000",
    "2501546330",
    "2501762535",
];

/// A folder with `data/` in it. Paths are relative to `data/`.
pub struct Data {
    folder: TempDir,
}

impl Data {
    /// The frozen record before its first edition, so that a test may change any figure.
    pub fn real() -> Self {
        Data::published().remove("editions")
    }

    /// The frozen record with its editions.
    pub fn published() -> Self {
        let data = Data { folder: tempfile::tempdir().expect("a temporary folder") };
        many::copy(record::frozen(), &data.root());
        data
    }

    /// The same with few cities and towns, for tests of other things that read it many times.
    pub fn light() -> Self {
        static LIGHT: LazyLock<Data> = LazyLock::new(|| Data::real().with_few_towns());
        Data::of(LIGHT.folder())
    }

    /// The record with Boston and Melrose only, for tests that take long for each community.
    pub fn small() -> Self {
        static SMALL: LazyLock<Data> = LazyLock::new(Data::made_small);
        Data::of(SMALL.folder())
    }

    fn made_small() -> Self {
        let kept = ["boston", "melrose"];
        let others = COMMUNITIES.iter().filter(|slug| !kept.contains(slug));
        let data = others.fold(Data::real(), |data, slug| data.remove(&format!("communities/{slug}.toml")));
        let text = data.text("resources.toml");
        let about_kept = |resource: &&str| {
            !resource.contains("\ncommunity = ")
                || kept.iter().any(|slug| resource.contains(&format!("\ncommunity = \"{slug}\"")))
        };
        let resources: Vec<&str> = text.split("[[resources]]").filter(about_kept).collect();
        few_towns(data.write("resources.toml", &resources.join("[[resources]]")), &[])
    }

    /// The same with one edition that says all of it.
    pub fn small_published() -> Self {
        static SMALL: LazyLock<Data> = LazyLock::new(|| Data::small().with_an_edition());
        Data::of(SMALL.folder())
    }

    pub fn with_an_edition(self) -> Self {
        let run = self.run(&["edition", "--data", "data", "--note", "the record as it is"]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        self
    }

    /// Few cities and towns beside the nine communities.
    pub fn with_few_towns(self) -> Self {
        few_towns(self, &MEMBERS)
    }

    /// A copy of any folder that holds `data/`.
    pub fn of(folder: &Path) -> Self {
        let data = Data { folder: tempfile::tempdir().expect("a temporary folder") };
        many::copy(folder, data.folder());
        data
    }

    /// The folder that holds `data/`. Commands run here.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn root(&self) -> PathBuf {
        self.folder().join("data")
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Makes titles so long that the edition's file exceeds the buffers of a connection.
    pub fn grown(self) -> Self {
        let title = "title = \"MassGIS Data: 2020 U.S. Census Towns (fields POP1960 to POP2020)\"";
        let long = format!("title = \"{}\"", "Census ".repeat(120_000));
        let files = COMMUNITIES.iter().map(|slug| format!("communities/{slug}.toml"));
        files.fold(self, |data, file| data.edit(&file, title, &long))
    }

    /// Replaces the only occurrence of `from`.
    pub fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.text(path);
        let found = text.matches(from).count();
        assert_eq!(found, 1, "{path} should hold {from:?} once");
        self.write(path, &text.replace(from, to))
    }

    /// Appends to a file.
    pub fn append(self, path: &str, more: &str) -> Self {
        let text = self.text(path) + "\n" + more;
        self.write(path, &text)
    }

    pub fn write(self, path: &str, text: &str) -> Self {
        self.bytes(path, text.as_bytes())
    }

    pub fn bytes(self, path: &str, bytes: &[u8]) -> Self {
        fs::write(self.path(path), bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
        self
    }

    /// Removes a file, or a folder with its content.
    pub fn remove(self, path: &str) -> Self {
        let path = self.path(path);
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self
    }

    pub fn link(self, path: &str, to: &Path) -> Self {
        std::os::unix::fs::symlink(to, self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        self
    }

    pub fn make_folder(self, path: &str) -> Self {
        fs::create_dir(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        self
    }

    /// What the library says of the record, without a process.
    pub fn check(&self) -> Checked {
        Checked::of(&self.root())
    }

    /// What `racetozero check` prints.
    pub fn check_command(&self) -> Run {
        self.run(&["check", "--data", "data"])
    }

    /// The edition's file, built by the library without a process.
    pub fn edition(&self) -> Result<PathBuf, String> {
        let path = self.folder().join("edition.sqlite");
        let record = facts::read(&self.root()).map_err(|problems| format!("{problems:?}"))?;
        store::build(&record, &path, racetozero::words::answers::english).map_err(|error| error.to_string())?;
        Ok(path)
    }

    /// What `racetozero build` prints.
    pub fn build(&self) -> Run {
        self.run(&["build", "--data", "data", "--db", "edition.sqlite"])
    }

    /// Runs any command in the folder of `data/`.
    pub fn run(&self, arguments: &[&str]) -> Run {
        Run::of(racetozero(self.folder(), arguments))
    }

    /// Each error of a broken record above the place that it points to.
    ///
    /// The place is the text of its line, so that a snapshot shows whether the number is right and
    /// stays the same if lines are added above.
    pub fn problems(&self) -> String {
        excerpt::of(&self.errors(), self.folder())
    }

    /// The errors of one file only.
    pub fn problems_in(&self, path: &str) -> String {
        let start = format!("data/{path}:");
        let mut errors = self.errors();
        errors.retain(|error| error.starts_with(&start));
        assert!(!errors.is_empty(), "no problem in {path}:\n{}", self.check().errors());
        excerpt::of(&errors, self.folder())
    }

    fn errors(&self) -> Vec<String> {
        let errors = self.check().errors;
        assert!(!errors.is_empty(), "the record was accepted");
        errors
    }
}
