//! `cargo run --release --example many -- 1500 DIR` writes a record for measurements into DIR/data. It holds
//! the frozen record of the tests and 1,500 made-up communities, each with 15 inventories. Never publish it.

use std::path::PathBuf;

#[path = "../tests/it/support/many.rs"]
mod many;
#[path = "../tests/it/support/record.rs"]
mod record;

fn main() {
    let mut given = std::env::args().skip(1);
    let (number, folder) = (given.next().and_then(|text| text.parse().ok()), given.next());
    let (Some(number), Some(folder)) = (number, folder) else {
        eprintln!("expected a number of communities and a folder, such as: many 1500 /tmp/many");
        std::process::exit(2);
    };
    let data = PathBuf::from(folder).join("data");
    many::copy(record::frozen(), &data);
    many::add(&data, number, 15);
}
