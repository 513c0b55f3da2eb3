//! Options that several commands share.

use std::path::PathBuf;

use clap::Args;

#[derive(Args)]
pub struct Data {
    /// The folder that holds the record
    #[arg(long, env = "RACETOZERO_DATA", default_value = "data", value_name = "DIR")]
    pub data: PathBuf,
}

#[derive(Args)]
pub struct Db {
    /// The edition's SQLite file
    #[arg(long, env = "RACETOZERO_DB", default_value = "racetozero.sqlite", value_name = "FILE")]
    pub db: PathBuf,
}
