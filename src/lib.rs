//! The public dashboard of a Cities Race to Zero campaign: who joined, what each community promised and
//! emits, whether it cuts emissions fast enough, and the document behind every figure.
//!
//! ```text
//! spreadsheets ──import──► data/*.toml ──facts──► domain::Record ──store──► SQLite file ──rename──► edition
//!                                                                                                      │
//!                    ┌──────────────────────────────── read-only ──────────────────────────────────────┘
//!                    ▼
//! address ──web──► store ──► domain (verdict) ──► words, charts ──► response ──► server (HTTP), export (files)
//! ```
//!
//! Imports only go down: `domain` imports none of the others, and none imports `cli`. `ARCHITECTURE.md` has
//! the table of modules.

pub mod charts;
pub mod cli;
pub mod csv;
pub mod domain;
pub mod export;
pub mod facts;
pub mod import;
pub mod server;
pub mod store;
pub mod system;
pub mod web;
pub mod words;
