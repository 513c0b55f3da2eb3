//! Records with the exported site beside them.
//!
//! An export takes seconds, so each of these is made once for all tests. A test that changes one takes a
//! clone. They are below `target/tmp`, where the next run replaces them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::{Data, Run, many, racetozero};

pub const PUBLIC_URL: &str = "https://race.example.net";

/// A folder with a record in `data/` and its site in `copy/`.
pub struct Exported {
    folder: PathBuf,
    /// The number of files, of files written and of files removed.
    pub counts: (usize, usize, usize),
}

/// The frozen record.
pub fn frozen() -> &'static Exported {
    static EXPORTED: LazyLock<Exported> = LazyLock::new(|| Exported::of("frozen", &Data::published()));
    &EXPORTED
}

/// Two communities only.
pub fn small() -> &'static Exported {
    static EXPORTED: LazyLock<Exported> = LazyLock::new(|| Exported::of("small", &Data::small()));
    &EXPORTED
}

/// More communities than an export writes in full, and more than one page of a list holds.
pub fn large() -> &'static Exported {
    static EXPORTED: LazyLock<Exported> = LazyLock::new(|| {
        let data = Data::light();
        many::add(&data.root(), 95, 0);
        Exported::of("large", &data.with_an_edition())
    });
    &EXPORTED
}

/// Exports `data/` of a folder into `copy/` beside it.
pub fn export(folder: &Path) -> Run {
    Run::of(racetozero(folder, &["export", "copy", "--data", "data", "--public-url", PUBLIC_URL]))
}

/// The numbers that a successful export prints: files, files written, files removed.
pub fn counts(run: &Run) -> (usize, usize, usize) {
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{}", run.stdout);
    let numbers: Vec<usize> = run.stdout.split([' ', ',']).filter_map(|word| word.parse().ok()).collect();
    (numbers[0], numbers[1], numbers[2])
}

impl Exported {
    fn of(name: &str, data: &Data) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exported").join(name);
        let _ = fs::remove_dir_all(&folder);
        many::copy(&data.root(), &folder.join("data"));
        Exported { counts: counts(&export(&folder)), folder }
    }

    /// The exported site. No test may write to it.
    pub fn copy(&self) -> PathBuf {
        self.folder.join("copy")
    }

    /// A record and a site that a test may change.
    pub fn cloned(&self) -> Data {
        Data::of(&self.folder)
    }
}
