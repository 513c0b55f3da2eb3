//! The verdict: reviewed by people, recomputed by other code, and lawful for any inventories.

mod answers;
mod criteria;
mod later;
mod laws;
mod recomputed;
mod reviewed;

pub use recomputed::assert_recomputed;
