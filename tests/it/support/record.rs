//! Which record a test reads, decided here and nowhere else.
//!
//! A test that asserts a name, a number or a snapshot reads the frozen record. Only `live.rs` reads
//! `data/`, so that an editor who changes `data/` changes no test.
//!
//! The file stands alone, without the rest of `support`, so that the benches and `examples/many.rs`
//! can include it.

use std::path::Path;

/// The record of November 2026. Nobody edits its facts.
pub fn frozen() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/record"))
}
