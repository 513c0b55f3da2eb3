//! Which file of `src/` may import which.
//!
//! `modules.rs` has the table of the modules, `rooms.rs` the order of the folders inside some of them, and
//! `circles.rs` forbids circles between files. `source.rs` reads the imports of one file, `names.rs` finds the
//! file that defines a name.

mod circles;
mod modules;
mod names;
mod rooms;
mod source;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use names::Crate;
use source::Source;

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Each file of `src/`, by its path below it, with its text.
fn texts() -> Vec<(String, String)> {
    let src = src();
    let named = |path: PathBuf| {
        let name = path.strip_prefix(&src).expect("below src").to_str().expect("a UTF-8 name").to_owned();
        (name, fs::read_to_string(&path).expect("a source file"))
    };
    rust_files(&src).into_iter().map(named).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of src").map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    own.chain(folders.iter().flat_map(|folder| rust_files(folder))).collect()
}

/// The program without `main.rs`, which is a crate of its own. All tests share it.
fn program() -> &'static Crate {
    static PROGRAM: LazyLock<Crate> = LazyLock::new(|| {
        let files = texts().into_iter().filter(|(name, _)| name != "main.rs");
        Crate::new(files.map(|(name, text)| Source::new(&name, &text)).collect())
    });
    &PROGRAM
}

/// A crate of a few made-up files.
fn made_up(files: &[(&str, &str)]) -> Crate {
    Crate::new(files.iter().map(|(name, text)| Source::new(name, text)).collect())
}
