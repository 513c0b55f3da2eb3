//! The addresses for programs, with their parameters and responses, as OpenAPI.
//!
//! The listings of the directory describe the addresses; the types of the twins describe the responses. This
//! module does *not* answer requests: `routes` and `pages` do.

mod document;
mod operations;
mod parameters;
mod tables;

pub use document::{VERSION, document};
