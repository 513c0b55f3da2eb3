//! What every statement uses: a row in and out by the names of its columns, and domain types as SQL values.
//!
//! It reads and writes no table by itself. Nothing in here counts question marks.

mod conditions;
pub mod insert;
pub mod query;
mod row;
mod values;

pub use conditions::IS_COMMUNITY;
pub use insert::insert;
pub use row::Row;
