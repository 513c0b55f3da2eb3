//! The verdict: reviewed for the nine, recomputed by other code, and lawful for any inventories.

mod laws;
mod recomputed;
mod reviewed;
