//! `racetozero check`: is the record right?

use std::io::{Write, stdout};

use clap::Args;

use super::error::CliError;
use super::options::Data;
use crate::facts;
use crate::words::number::count;

#[derive(Args)]
pub struct Check {
    #[command(flatten)]
    data: Data,
}

impl Check {
    pub fn run(self) -> Result<(), CliError> {
        let record = facts::read(&self.data.data).map_err(CliError::Problems)?;
        let communities = count(record.communities.len(), "community", "communities");
        let inventories: usize = record.communities.iter().map(|community| community.inventories.len()).sum();
        let inventories = count(inventories, "inventory", "inventories");
        writeln!(stdout(), "{}: {communities}, {inventories}, no problem", self.data.data.display())?;
        Ok(())
    }
}
