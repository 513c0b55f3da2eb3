//! The verdict: reviewed by people, recomputed by other code, and lawful for any inventories.

mod criteria;
mod laws;
mod recomputed;
mod reviewed;

pub use recomputed::assert_recomputed;
