//! Finds the known name that a reader or an editor meant.

mod likeness;
mod nearest;

pub use likeness::{Likeness, plain};
pub use nearest::nearest;
