//! The command line: one file a command. It uses every module, and no module uses it.
//!
//! A command writes results to standard output, and problems to standard error.

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
mod stale;
mod tally;
mod template;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

/// The public dashboard of a Cities Race to Zero campaign.
#[derive(Parser)]
#[command(version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check the record, build an edition and serve the site
    Serve(serve::Serve),
    /// Check the record and print each problem as path:line:column: message
    Check(check::Check),
    /// Check the record and build an edition, one SQLite file
    Build(build::Build),
    /// Print what changed in the record since the last published edition
    Diff(diff::Diff),
    /// Add spreadsheets to the record
    Import(import::Import),
    /// Write the whole site as files, for a host that serves files
    Export(export::Export),
    /// Print what to look at again: aged translations, actions past their date, reports due
    Stale(stale::Stale),
    /// Print the header row of the import spreadsheet
    Template,
    /// Publish the changes of the record: write a file to editions/, with the reason
    Edition(edition::Edition),
}

const EXIT_CODES: &str = "\
Exit codes:
  0  success
  1  a problem in the record, a file, an address or the output; standard error names it
  2  wrong usage";

/// The commands with their help, as `docs/COMMANDS.md` lists them.
pub fn command() -> clap::Command {
    let command = Cli::command().after_help(EXIT_CODES).mut_subcommands(|command| match command.get_name() {
        "import" => import::with_options_everywhere(command),
        _ => command,
    });
    without_values(command)
}

/// The help names the variables of the environment and does not show their values.
fn without_values(command: clap::Command) -> clap::Command {
    command.mut_args(|arg| arg.hide_env_values(true)).mut_subcommands(without_values)
}

pub fn run() -> ExitCode {
    let cli = Cli::from_arg_matches(&command().get_matches()).unwrap_or_else(|error| error.exit());
    let done = match cli.command {
        Command::Serve(serve) => serve.run(),
        Command::Check(check) => check.run(),
        Command::Build(build) => build.run(),
        Command::Diff(diff) => diff.run(),
        Command::Edition(edition) => edition.run(),
        Command::Import(import) => import.run(),
        Command::Export(export) => export.run(),
        Command::Stale(stale) => stale.run(),
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
