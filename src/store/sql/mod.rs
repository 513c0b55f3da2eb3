//! Tools for statements: rows in and out by the names of their columns, and domain types as SQL values.
//!
//! It reads and writes no table by itself. No statement uses positional parameters.

mod conditions;
pub mod insert;
pub mod query;
mod row;
mod values;

pub use conditions::IS_COMMUNITY;
pub use insert::insert;
pub use row::Row;
pub use values::Years;
