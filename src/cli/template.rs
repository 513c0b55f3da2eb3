//! `racetozero template`: prints the header row of the import spreadsheet.

use std::io::{Write, stdout};

use super::error::CliError;
use crate::import::TEMPLATE;

pub fn run() -> Result<(), CliError> {
    stdout().write_all(TEMPLATE.as_bytes())?;
    Ok(())
}
