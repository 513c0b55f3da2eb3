//! Measures check and build of a record, and whether twice the communities take twice as long.

use std::path::PathBuf;

use divan::Bencher;
use racetozero::{facts, store};
use tempfile::TempDir;

#[path = "../tests/it/support/record.rs"]
mod frozen;
#[path = "../tests/it/support/many.rs"]
mod many;

fn main() {
    divan::main();
}

/// The frozen record and this many more communities, with 15 inventories each.
fn record(more: usize) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    many::copy(frozen::frozen(), &data);
    if more > 0 {
        many::add(&data, more, 15);
    }
    (folder, data)
}

#[divan::bench(args = [0, 750, 1500, 3000], sample_count = 5, sample_size = 1)]
fn check(bencher: Bencher, more: usize) {
    let (_folder, data) = record(more);
    bencher.bench_local(|| facts::check(&data).expect("the record is good"));
}

#[divan::bench(args = [0, 750, 1500, 3000], sample_count = 5, sample_size = 1)]
fn check_and_build(bencher: Bencher, more: usize) {
    let (folder, data) = record(more);
    let path = folder.path().join("edition.sqlite");
    bencher.bench_local(|| {
        let record = facts::read(&data).expect("the record is good");
        store::build(&record, &path, racetozero::words::answers::english).expect("an edition");
    });
}
