//! The options of `racetozero import`, and which of them apply to which format.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, Args, Command};

use crate::cli::options::Data;
use crate::domain::{Code, Key, PartialDate, SourceKind, WebUrl, Year};
use crate::import::{ImportOptions, TownOptions};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    pub data: Data,
    /// Print what would change, and leave the record as it is. The list of rejected cells is written
    #[arg(long)]
    pub dry_run: bool,
    /// CSV file to write the rejected cells to, each with the reason
    #[arg(long, env = "RACETOZERO_REJECTS", default_value = "rejected.csv", value_name = "FILE")]
    pub rejects: PathBuf,
    /// Slug of the community that the file is about
    #[arg(long, value_name = "SLUG", help_heading = "Options of gpc")]
    community: Option<String>,
    /// Year of the inventory, or of a file of town data that does not say it
    #[arg(long, value_parser = year, help_heading = "Options of gpc and towns")]
    year: Option<Year>,
    /// Title of the source document: the file itself, or the document it was made from
    #[arg(long, value_name = "TITLE", help_heading = "Options of gpc, members and towns")]
    source_title: Option<String>,
    /// Publisher of the source document
    #[arg(long, value_name = "NAME", help_heading = "Options of gpc, members and towns")]
    source_publisher: Option<String>,
    /// Web address of the source document; of town data, the publisher's own page
    #[arg(long, value_name = "URL", help_heading = "Options of gpc, members and towns")]
    source_url: Option<WebUrl>,
    /// Kind of the source document [default: official]
    #[arg(long, value_parser = kind(), value_name = "KIND", help_heading = "Options of gpc and members")]
    source_kind: Option<SourceKind>,
    /// Dataset of figures whose row names none: one of the record, which may grow by new years, or a new one with title,
    /// publisher and address
    #[arg(long, value_name = "KEY", help_heading = "Options of towns")]
    dataset: Option<Key>,
    /// Where the file was taken from, and what was done with it [default: its name and what the import does]
    #[arg(long, value_name = "TEXT", help_heading = "Options of towns")]
    copy: Option<String>,
    /// Web address that the file was taken from
    #[arg(long, value_name = "URL", help_heading = "Options of towns")]
    copy_url: Option<WebUrl>,
    /// Day on which the file was taken [default: `as_of` of campaign.toml]
    #[arg(long, value_name = "DATE", help_heading = "Options of towns")]
    retrieved: Option<PartialDate>,
}

impl Options {
    pub fn for_format(&self) -> ImportOptions {
        ImportOptions {
            community: self.community.clone(),
            year: self.year,
            title: self.source_title.clone(),
            publisher: self.source_publisher.clone(),
            url: self.source_url.clone(),
            kind: self.source_kind,
        }
    }
}

impl Options {
    pub fn for_towns(&self) -> TownOptions {
        TownOptions {
            dataset: self.dataset.clone(),
            year: self.year,
            title: self.source_title.clone(),
            publisher: self.source_publisher.clone(),
            url: self.source_url.clone(),
            copy: self.copy.clone(),
            copy_url: self.copy_url.clone(),
            retrieved: self.retrieved,
        }
    }
}

/// Accepts every option before the format and after it. The help of a format shows those that apply.
pub fn with_options_everywhere(import: Command) -> Command {
    let import = import.mut_args(|arg| if arg.is_positional() { arg } else { arg.global(true) });
    let options: Vec<Arg> = import.get_arguments().filter(|arg| arg.is_global_set()).cloned().collect();
    import.mut_subcommands(|format| {
        let hidden = options.iter().filter(|option| !applies(option, format.get_name()));
        let hidden: Vec<Arg> = hidden.map(|option| option.clone().hide(true)).collect();
        format.args(hidden)
    })
}

/// The heading of an option names its formats.
fn applies(option: &Arg, format: &str) -> bool {
    option.get_help_heading().is_none_or(|heading| heading.split([' ', ',']).any(|word| word == format))
}

fn year(text: &str) -> Result<Year, String> {
    let number: i64 = text.parse().map_err(|_| "expected a year".to_owned())?;
    Year::try_from(number).map_err(|error| format!("expected {error}"))
}

fn kind() -> impl TypedValueParser<Value = SourceKind> {
    PossibleValuesParser::new(SourceKind::codes()).try_map(|code| code.parse::<SourceKind>())
}
