//! Options that several commands have.

use std::path::PathBuf;

use clap::Args;

#[derive(Args)]
pub struct Data {
    /// Folder of the record, which is TOML files
    #[arg(long, env = "RACETOZERO_DATA", default_value = "data", value_name = "DIR")]
    pub data: PathBuf,
}

#[derive(Args)]
pub struct Db {
    /// SQLite file of the edition
    #[arg(long, env = "RACETOZERO_DB", default_value = "racetozero.sqlite", value_name = "FILE")]
    pub db: PathBuf,
}
