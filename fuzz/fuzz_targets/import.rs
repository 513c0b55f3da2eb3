//! Reads any bytes as a spreadsheet of each format. The import returns entries and rejected cells, or refuses
//! the file. It never panics.
#![no_main]

use libfuzzer_sys::fuzz_target;
use racetozero::domain::Code;
use racetozero::import::{Format, ImportOptions};

fuzz_target!(|bytes: &[u8]| {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let options = ImportOptions {
        community: Some("boston".to_owned()),
        year: 2020.try_into().ok(),
        title: Some("A report".to_owned()),
        publisher: Some("A city".to_owned()),
        url: "https://example.org/".parse().ok(),
        kind: None,
    };
    for code in Format::codes() {
        let format: Format = code.parse().unwrap();
        let Ok(recognized) = format.sheets(file.path()) else { continue };
        for sheet in recognized.sheets {
            let _ = format.read(sheet, &options);
        }
    }
});
