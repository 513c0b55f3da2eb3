//! `racetozero template`: the head of our own spreadsheet.

use std::io::{Write, stdout};

use super::error::CliError;
use crate::import::TEMPLATE;

pub fn run() -> Result<(), CliError> {
    stdout().write_all(TEMPLATE.as_bytes())?;
    Ok(())
}
