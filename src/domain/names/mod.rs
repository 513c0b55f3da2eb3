//! Finds the known name that a reader or an editor meant.

mod likeness;
mod nearest;
mod via;

pub use likeness::{Likeness, plain};
pub use nearest::nearest;
pub use via::Via;
