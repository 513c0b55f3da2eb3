//! Reads any text as the file of a community. The check returns a record or a list of problems. It never
//! panics.
#![no_main]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap().keep();
        let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/record");
        for part in ["communities", "context"] {
            std::fs::create_dir_all(folder.join(part)).unwrap();
        }
        for file in ["campaign.toml", "resources.toml", "municipalities.toml"] {
            std::fs::copy(record.join(file), folder.join(file)).unwrap();
        }
        folder
    })
}

fuzz_target!(|text: &[u8]| {
    std::fs::write(folder().join("communities/beverly.toml"), text).unwrap();
    match racetozero::facts::draft(folder()) {
        Ok(checked) => assert!(checked.record.communities.len() <= 1),
        Err(problems) => assert!(!problems.is_empty()),
    }
});
