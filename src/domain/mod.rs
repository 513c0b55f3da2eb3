//! What the record means, and the arithmetic on it.
//!
//! Rooms, each importing only from those before it: `values`, `record`, `judgement`, `comparison`,
//! `editions`; `names` stands alone. Users import `domain::Year`, whatever its room.
//!
//! One type a file, so that the folder is the glossary. Everything here is pure: no input or
//! output, no clock, and nothing imported from the rest of the crate. "Today" is the edition's
//! `as_of` date. A fact that is not known is an `Err(NotKnown)` that carries its reason.
//!
//! It is *not* the wording (that is `words`) and not the file format (that is `facts`).

mod comparison;
mod editions;
mod judgement;
mod names;
mod record;
mod values;

pub use comparison::*;
pub use editions::*;
pub use judgement::*;
pub use names::*;
pub use record::*;
pub use values::*;
