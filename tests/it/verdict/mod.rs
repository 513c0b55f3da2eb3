//! The verdict: reviewed by people, recomputed by other code, and lawful for any inventories.

mod answers;
mod criteria;
mod later;
mod laws;
mod method;
mod next_document;
mod recomputed;
mod reviewed;
mod rules_in_force;
mod state;

pub use recomputed::assert_recomputed;
