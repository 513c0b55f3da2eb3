//! `racetozero export`: the whole site as files, for any host that serves files.

use std::io::{Write, stdout};
use std::path::PathBuf;

use clap::Args;

use super::error::CliError;
use super::options::Data;
use crate::domain::WebUrl;
use crate::{facts, web};

#[derive(Args)]
pub struct Export {
    /// A new folder, or one of an earlier export: only what changed is written
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[command(flatten)]
    data: Data,
    /// The address readers know the site by
    #[arg(long, env = "RACETOZERO_PUBLIC_URL", value_name = "URL")]
    public_url: WebUrl,
}

impl Export {
    pub fn run(self) -> Result<(), CliError> {
        let record = facts::read(&self.data.data).map_err(CliError::Unbuilt)?;
        let done = web::export(record, self.public_url.as_str(), &self.folder).map_err(CliError::Export)?;
        let folder = self.folder.display();
        writeln!(
            stdout(),
            "{folder}: {} files, {} written, {} removed",
            done.files,
            done.written,
            done.removed
        )?;
        Ok(())
    }
}
