//! `data/*.toml` → domain values, or every problem in them at once.
//!
//! A file is read into a `Document` (text with positions), its tables through `Fields`, which keeps
//! going after a problem so that an editor sees all of them in one go. The rules that span fields
//! stand beside the reading of their table: one file a table.
//!
//! It is *not* serde: a derived reader stops at the first problem of a file and loses the place of
//! the second.

mod action;
mod campaign;
mod community;
mod document;
mod edition_text;
mod editions;
mod fields;
mod file;
mod inventory;
mod municipalities;
mod origin;
mod problem;
mod record;
mod report;
mod resources;
mod series;
mod sources;
mod standing;
mod target;
mod unpublished;

pub use edition_text::edition_text;
pub use file::{create, replace};
pub use problem::{Problem, Severity};
pub use record::{Checked, check, draft, read};
