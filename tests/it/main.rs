//! One binary for every test that looks at the program from outside: what its commands print and
//! write, what its pages say, and which way its modules point.
//!
//! | file | asks |
//! |---|---|
//! | `check/` | does `racetozero check` name each mistake, where it stands and what was expected? |
//! | `build.rs` | is the edition whole, the same each time, and never half-written? |
//! | `editions.rs` | does every figure that changes leave a trace, from the record to the feeds? |
//! | `digests.rs` | does an export see each row that changed, and no other? |
//! | `usage.rs` | do options, environment and exit codes keep the contract? |
//! | `record.rs` | does any damaged record end in an answer, and the real one come back unchanged? |
//! | `site/` | does the site answer as a reader or a machine needs? |
//! | `serve.rs` | does the server start, and keep the last good edition? |
//! | `site/` | does each page and twin say what the record says? |
//! | `verdict/` | is the verdict right, reviewed and lawful? |
//! | `languages/` | is every word said in each language, and does each page keep to its own? |
//! | `charts.rs` | does any valid community draw? |
//! | `pictures/` | are the pictures that go out alone like those that were looked at? |
//! | `findings.rs` | is what journalists are told true of any record? |
//! | `export.rs` | is the copy of files whole, and written only where it changed? |
//! | `import.rs` | does an import take every row rightly, or say which one it did not, and never over an editor? |
//! | `killed.rs` | does a command that is killed leave nothing half-written? |
//! | `commands.rs` | does `docs/COMMANDS.md` have the help of every command? |
//! | `documents.rs` | does every link of a document lead to a file and to its heading? |
//! | `arrows.rs` | does each module import only what it may? |
//!
//! `support/` holds the fluent builders. `INSTA_UPDATE=always` rewrites snapshots; read each one as
//! the editor who made the mistake.

mod arrows;
mod build;
mod charts;
mod check;
mod commands;
mod digests;
mod documents;
mod editions;
mod export;
mod findings;
mod import;
mod killed;
mod languages;
mod pictures;
mod record;
mod serve;
mod site;
mod support;
mod usage;
mod verdict;
