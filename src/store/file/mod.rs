//! An edition's file: opened read-only, and described table by table.
//!
//! It knows no row of the record; `tables` does.

mod dictionary;
mod digests;
mod edition;
pub mod place_names;
pub mod schema;
mod table;
mod tables;

pub use digests::{Digests, TableDigest};
pub use edition::{Edition, SCHEMA_VERSION, Store};
pub use table::{Column, ForeignKey, Table};
