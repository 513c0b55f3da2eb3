//! `racetozero export`: writes the whole site as files.

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
use crate::words::answers;
use crate::{export, facts, store};

#[derive(Args)]
pub struct Export {
    /// Folder to write to: a new one, or the folder of an earlier export, in which only changes are written
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[command(flatten)]
    data: Data,
    /// Export this edition, a file of `build` or `serve`, and do not read the record
    #[arg(long, env = "RACETOZERO_EDITION", value_name = "FILE")]
    edition: Option<PathBuf>,
    /// Public address of the site
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
        store::build(&record, &edition, answers::english).map_err(CliError::Build)?;
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
