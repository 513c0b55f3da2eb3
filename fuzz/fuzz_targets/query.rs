//! Renders any path and query. No response has a status of 500 or more. The first byte of the input selects
//! the start of the address.
#![no_main]

use std::cell::OnceCell;
use std::path::Path;

use libfuzzer_sys::fuzz_target;
use racetozero::web::render::render;
use racetozero::web::site::Site;
use racetozero::words::answers;
use racetozero::{facts, store};

thread_local! {
    static SITE: OnceCell<Site> = const { OnceCell::new() };
}

fn site() -> Site {
    let db = tempfile::tempdir().unwrap().keep().join("edition.sqlite");
    let record = facts::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/record"));
    store::build(&record.unwrap_or_else(|_| panic!("the record")), &db, answers::english).unwrap();
    Site::open(&db, "https://example.org").unwrap()
}

const STARTS: [&str; 5] = ["/communities?", "/find?q=", "/compare?c=boston&", "/actions?", "/"];

fuzz_target!(|text: &str| {
    let Some(first) = text.bytes().next() else { return };
    let address = format!("{}{}", STARTS[usize::from(first) % STARTS.len()], text.get(1..).unwrap_or(text));
    SITE.with(|cell| {
        let response = render(cell.get_or_init(site), &address);
        assert!(response.status < 500, "{address}: {:?}", response.failure);
    });
});
