//! The command line: one file a command.
//!
//! Exit 0: fine. Exit 1: a problem in what was given. Exit 2: wrong usage. Results go to standard
//! output, what went wrong to standard error. It composes everything and is imported by nobody.

mod build;
mod check;
mod count;
mod diff;
mod edition;
mod error;
mod export;
mod import;
mod options;
mod serve;
mod tally;
mod template;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The public dashboard of a Cities Race to Zero campaign.
#[derive(Parser)]
#[command(version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check data/, build the edition and serve it
    Serve(serve::Serve),
    /// Name every problem in data/, as path:line:col: message
    Check(check::Check),
    /// Check data/ and write the edition's SQLite file
    Build(build::Build),
    /// Print what the next edition would change
    Diff(diff::Diff),
    /// Read spreadsheets into data/: of CDP, Net Zero Tracker, the GPC, a list of members, or our own
    Import(import::Import),
    /// Write the whole site as files, for any host that serves files
    Export(export::Export),
    /// Print the head of our own spreadsheet
    Template,
    /// Write the next edition: which figures changed, and why
    Edition(edition::Edition),
}

pub fn run() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Serve(serve) => serve.run(),
        Command::Check(check) => check.run(),
        Command::Build(build) => build.run(),
        Command::Diff(diff) => diff.run(),
        Command::Edition(edition) => edition.run(),
        Command::Import(import) => import.run(),
        Command::Export(export) => export.run(),
        Command::Template => template::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
