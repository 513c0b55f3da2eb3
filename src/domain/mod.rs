//! The types of the record, and the arithmetic on them.
//!
//! The folders, each of which imports only those before it: `values`, `record`, `towns`, `judgement`, `comparison`,
//! `editions`. `names` imports none. Users import `domain::Year`, whatever its folder.
//!
//! Each type has a file. Everything is pure: no input or output, no clock, and no import from the rest of the
//! crate. "Today" is the edition's `as_of` date. An unknown value is an `Err(NotKnown)` with its reason.
//!
//! It does *not* word values (`words`) and does not read files (`facts`).

mod comparison;
mod editions;
mod json;
mod judgement;
mod names;
mod record;
mod towns;
mod values;

pub use comparison::*;
pub use editions::*;
pub(crate) use json::each_code;
pub use judgement::*;
pub use names::*;
pub use record::*;
pub use towns::*;
pub use values::*;
