//! The edition of the frozen record: built once, read by every test that changes nothing.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use racetozero::{facts, store};

use super::record;

/// The file of the frozen record's edition. No test may write to it.
pub fn frozen() -> &'static Path {
    static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("frozen.sqlite");
        let record = facts::read(record::frozen()).unwrap_or_else(|problems| panic!("{problems:?}"));
        store::build(&record, &file, racetozero::words::answers::english).expect("an edition");
        file
    });
    &FILE
}
