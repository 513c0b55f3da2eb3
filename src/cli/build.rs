//! `racetozero build`: writes an edition for another program to serve or read.

use std::io::{Write, stdout};

use clap::Args;

use super::error::CliError;
use super::options::{Data, Db};
use crate::words::answers;
use crate::{facts, store};

#[derive(Args)]
pub struct Build {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    db: Db,
}

impl Build {
    pub fn run(self) -> Result<(), CliError> {
        let record = facts::read(&self.data.data).map_err(CliError::Unbuilt)?;
        store::build(&record, &self.db.db, answers::english).map_err(CliError::Build)?;
        writeln!(stdout(), "{}: edition {}", self.db.db.display(), record.digest)?;
        Ok(())
    }
}
