//! One binary for every test from outside: what commands print and write, what pages contain, and which
//! modules import which.
//!
//! | file | asks |
//! |---|---|
//! | `check/` | does `racetozero check` name each mistake, its place and the expected value? |
//! | `build/` | is the edition complete, the same each time, and never half-written? |
//! | `editions.rs` | does every changed figure leave a trace, from the record to the feeds? |
//! | `digests.rs` | does an export see each changed row, and no other? |
//! | `towns/` | is town data read as it was published? |
//! | `usage.rs` | do options, environment and exit codes keep the contract? |
//! | `record.rs` | does any damaged record get a result, and does a record read back unchanged? |
//! | `site/` | does each page and twin agree with the record, and serve readers and programs? |
//! | `serve/` | does the server start, reload, log, limit and stop as an operator expects? |
//! | `verdict/` | is the verdict right, reviewed and lawful? |
//! | `live.rs` | does `data/` keep the laws of a record? Only it and `towns/laws.rs` read it |
//! | `languages/` | does every message exist in each language, and does each page use only its own? |
//! | `charts.rs` | does any valid community have charts? |
//! | `pictures/` | do downloaded pictures equal the reviewed ones? |
//! | `findings.rs` | are the findings true for any record? |
//! | `export/` | is the copy complete, and written only where it changed? |
//! | `import/` | is each row imported correctly or rejected with a reason, without changing an editor's text? |
//! | `killed.rs` | does a killed command leave nothing half-written? |
//! | `commands.rs` | does `docs/COMMANDS.md` have the help of every command? |
//! | `record_keys.rs` | does `data/README.md` have the comments of the record types? |
//! | `documents.rs` | does every link of a document lead to a file and to its heading? |
//! | `arrows/` | does each module, room and file import only what it may? |
//!
//! `support/` has the tools of the tests. `INSTA_UPDATE=always` rewrites snapshots; read each one as
//! the editor who made the mistake.

mod arrows;
mod build;
mod charts;
mod check;
mod commands;
mod contrast;
mod digests;
mod documents;
mod editions;
mod export;
mod findings;
mod import;
mod killed;
mod languages;
mod live;
mod pictures;
mod record;
mod record_keys;
mod residents;
mod serve;
mod site;
mod stale;
mod statements;
mod support;
mod towns;
mod usage;
mod verdict;
