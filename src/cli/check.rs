//! `racetozero check`: prints every problem of the record.

use std::io::{Write, stdout};

use clap::Args;

use super::count::count;
use super::error::CliError;
use super::options::Data;
use crate::facts;

#[derive(Args)]
pub struct Check {
    #[command(flatten)]
    data: Data,
}

impl Check {
    pub fn run(self) -> Result<(), CliError> {
        let checked = facts::check(&self.data.data).map_err(CliError::Problems)?;
        for warning in &checked.warnings {
            eprintln!("{warning}");
        }
        let record = checked.record;
        let communities = count(record.communities.len(), "community", "communities");
        let inventories: usize = record.communities.iter().map(|community| community.inventories.len()).sum();
        let inventories = count(inventories, "inventory", "inventories");
        let warned = match checked.warnings.len() {
            0 => String::new(),
            number => format!(", {}", count(number, "warning", "warnings")),
        };
        let edition = checked.published.last();
        let edition = edition.map_or_else(|| "none published".to_owned(), |name| format!("edition {name}"));
        let data = self.data.data.display();
        writeln!(stdout(), "{data}: {communities}, {inventories}, {edition}, no problem{warned}")?;
        Ok(())
    }
}
