//! The reader of the record: `data/*.toml` → domain values, or every problem in the files at once.
//!
//! A file becomes a `Document` (text with positions). `Fields` reads its tables and continues after a
//! problem, so an editor sees all problems in one run. A file holds one table, with the rules that span its
//! fields.
//!
//! It is *not* serde: a derived reader stops at the first problem of a file.

mod across;
mod action;
mod beside;
mod campaign;
mod columns;
mod community;
mod contact;
mod csv_file;
mod document;
mod edition_text;
mod editions;
mod email;
mod ended;
mod field;
mod fields;
mod file;
mod folder_digest;
mod folders;
mod from_towns;
mod identifiers;
mod inventory;
mod members;
mod municipalities;
mod origin;
mod place;
mod plausible;
mod pledge;
mod population;
mod problem;
mod publisher;
mod reading;
mod record;
mod reply;
mod report;
mod resources;
mod ruling;
mod said;
mod series;
mod sources;
mod standing;
mod statements;
mod target;
mod towns;
mod translations;
mod unpublished;
mod value;

pub use edition_text::edition_text;
pub use folder_digest::digest;
pub use problem::{Problem, Severity};
pub use record::{Checked, check, draft, read};
