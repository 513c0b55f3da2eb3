//! Measures a page: rendered, drawn, compressed in each encoding, and from the cache.

use std::hint::black_box;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use divan::Bencher;
use racetozero::server::{Editions, Listeners, LostLines, ServeOptions, serve};
use racetozero::web::render::render;
use racetozero::web::site::Site;
use racetozero::{facts, store};
use tempfile::TempDir;

#[path = "../tests/it/support/record.rs"]
mod record;

fn main() {
    divan::main();
}

/// Builds the edition of the frozen record, in a temporary folder.
fn edition() -> (TempDir, PathBuf) {
    edition_of(record::frozen())
}

fn edition_of(data: &Path) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("edition.sqlite");
    let record = facts::read(data).expect("the record is good");
    store::build(&record, &path, racetozero::words::answers::english).expect("an edition");
    (folder, path)
}

#[divan::bench(args = [
    "/", "/communities", "/communities/boston", "/communities/boston.json", "/communities?q=new+bedfrod", "/method",
    "/data/edition.sqlite", "/nowhere",
])]
fn page(bencher: Bencher, address: &str) {
    let (_folder, path) = edition();
    let site = Site::open(&path, "https://example.org").expect("a site");
    bencher.bench_local(|| render(&site, black_box(address)));
}

/// Measures the list of all cities and towns of `data/`, sorted by each column.
#[divan::bench(args = [
    "/towns", "/towns?sort=name&direction=down", "/towns?sort=figure&direction=down", "/towns?sort=year",
    "/towns?sort=residents&direction=down", "/towns?sort=code", "/towns?sort=county", "/towns?page=2",
])]
fn towns(bencher: Bencher, address: &str) {
    let (_folder, path) = edition_of(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data")));
    let site = Site::open(&path, "https://example.org").expect("a site");
    bencher.bench_local(|| render(&site, black_box(address)));
}

#[divan::bench(args = ["trajectory", "sectors", "per-person"])]
fn chart(bencher: Bencher, name: &str) {
    let (_folder, path) = edition();
    let site = Site::open(&path, "https://example.org").expect("a site");
    let address = format!("/communities/boston/{name}.svg");
    bencher.bench_local(|| render(&site, black_box(&address)));
}

/// Measures a request over HTTP, the client included. The first request renders the page; the cache serves the
/// others.
#[divan::bench(args = ["identity", "gzip", "zstd", "br"])]
fn kept_page(bencher: Bencher, encoding: &str) {
    let (_folder, path) = edition();
    let terms = ServeOptions {
        public_url: "https://example.org".to_owned(),
        workers: 1,
        lost_lines: LostLines::default(),
    };
    let editions = Arc::new(Editions::new(&path, terms).expect("an edition"));
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/communities/boston", listener.local_addr().expect("an address"));
    std::thread::spawn(move || serve(Listeners { site: listener, metrics: None }, editions));
    let agent: ureq::Agent = ureq::Agent::config_builder().build().into();
    bencher.bench_local(|| {
        let mut answer = agent.get(&url).header("Accept-Encoding", encoding).call().expect("an answer");
        answer.body_mut().read_to_vec().expect("a body")
    });
}

/// Measures opening an edition up to the first page.
#[divan::bench]
fn open(bencher: Bencher) {
    let (_folder, path) = edition();
    bencher.bench_local(|| Site::open(&path, "https://example.org").map(|site| render(&site, "/").status));
}
