//! The public dashboard of a Cities Race to Zero campaign: who joined, what they promised, what
//! they emit, whether that is fast enough, and what proves it.
//!
//! ```text
//! data/*.toml ──facts──► domain::Record ──store::build──► a new SQLite file ──rename──► edition
//!                                                                                        │ read-only
//! request ──web/pages/<page>.rs──► store ──► domain (verdict) ──► words, charts ──► askama ──► reply
//! ```
//!
//! Imports only go down: `domain` knows nothing of the others, `cli` is imported by nobody, and
//! `ARCHITECTURE.md` has the whole table.

pub mod charts;
pub mod cli;
pub mod domain;
pub mod export;
pub mod facts;
pub mod import;
pub mod server;
pub mod store;
pub mod web;
pub mod words;
