//! `cargo run --release --example many -- 1500 DIR`: this repository's record with so many made-up
//! communities beside the real ones, of 15 inventories each, in DIR/data. For measures, not to be shown.

use std::path::{Path, PathBuf};

#[path = "../tests/it/support/many.rs"]
mod many;

fn main() {
    let mut given = std::env::args().skip(1);
    let (number, folder) = (given.next().and_then(|text| text.parse().ok()), given.next());
    let (Some(number), Some(folder)) = (number, folder) else {
        eprintln!("expected how many, and a folder: many 1500 /tmp/many");
        std::process::exit(2);
    };
    let data = PathBuf::from(folder).join("data");
    many::copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"), &data);
    many::add(&data, number, 15);
}
