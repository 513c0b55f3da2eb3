//! Any path and query: an answer below 500.
#![no_main]

use std::cell::OnceCell;
use std::path::Path;

use libfuzzer_sys::fuzz_target;
use racetozero::{facts, store, web};

thread_local! {
    static SITE: OnceCell<web::Site> = const { OnceCell::new() };
}

fn site() -> web::Site {
    let db = tempfile::tempdir().unwrap().keep().join("edition.sqlite");
    let record = facts::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../data"));
    store::build(&record.unwrap_or_else(|_| panic!("the record")), &db).unwrap();
    web::Site::open(&db, "https://example.org").unwrap()
}

fuzz_target!(|text: &str| {
    SITE.with(|kept| {
        let site = kept.get_or_init(site);
        for start in ["/communities?", "/find?q=", "/compare?c=boston&", "/actions?", "/"] {
            let reply = web::render(site, &format!("{start}{text}"));
            assert!(reply.status < 500, "{start}{text}: {:?}", reply.failure);
        }
    });
});
