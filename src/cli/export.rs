//! `racetozero export`: the whole site as files, for any host that serves files.

use std::env;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

use clap::Args;
use tempfile::tempdir;

use crate::cli::error::CliError;
use crate::cli::options::Data;
use crate::domain::WebUrl;
use crate::export::Exported;
use crate::store::StoreError;
use crate::{export, facts, store};

#[derive(Args)]
pub struct Export {
    /// A new folder, or one of an earlier export: only what changed is written
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[command(flatten)]
    data: Data,
    /// Copy this edition, which `build` or `serve` wrote, and leave the record alone
    #[arg(long, env = "RACETOZERO_EDITION", value_name = "FILE")]
    edition: Option<PathBuf>,
    /// The address readers know the site by
    #[arg(long, env = "RACETOZERO_PUBLIC_URL", value_name = "URL")]
    public_url: WebUrl,
}

impl Export {
    pub fn run(self) -> Result<(), CliError> {
        let done = match &self.edition {
            Some(edition) => self.copy(edition)?,
            None => self.build_and_copy()?,
        };
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

    fn build_and_copy(&self) -> Result<Exported, CliError> {
        let record = facts::read(&self.data.data).map_err(CliError::Unbuilt)?;
        let room = tempdir().map_err(no_room)?;
        let edition = room.path().join("edition.sqlite");
        store::build(&record, &edition).map_err(CliError::Build)?;
        drop(record);
        self.copy(&edition)
    }

    fn copy(&self, edition: &Path) -> Result<Exported, CliError> {
        export::export(edition, self.public_url.as_str(), &self.folder).map_err(CliError::Export)
    }
}

fn no_room(cause: std::io::Error) -> CliError {
    CliError::Build(StoreError::File { path: env::temp_dir(), cause })
}
