//! `racetozero edition`: publishes the changes of the record, with the reason.

use std::io::{Write, stdout};

use clap::Args;

use super::error::CliError;
use super::options::Data;
use super::tally::{since, tally};
use crate::domain::{EditionName, PublishedEdition};
use crate::facts;
use crate::system::whole_file;

#[derive(Args)]
pub struct Edition {
    #[command(flatten)]
    data: Data,
    /// Why the record changed, for readers; to give each change a reason of its own, edit the file
    #[arg(long, env = "RACETOZERO_NOTE", value_name = "WHY", value_parser = one_line)]
    note: String,
}

impl Edition {
    pub fn run(self) -> Result<(), CliError> {
        let note = self.note;
        let draft = facts::draft(&self.data.data).map_err(CliError::Unbuilt)?;
        let (last, as_of) = (draft.published.last(), draft.record.campaign.as_of);
        let changes = draft.published.changes_to(&draft.said, &note);
        if changes.is_empty() {
            writeln!(stdout(), "nothing has changed{}: no edition was written", since(last))?;
            return Ok(());
        }
        draft.forgotten.iter().for_each(|warning| eprintln!("{warning}"));
        let name = EditionName::after(last, as_of).ok_or(CliError::Unnamed)?;
        let summary = tally(&changes);
        let path = self.data.data.join("editions").join(format!("{name}.toml"));
        let text = facts::edition_text(&PublishedEdition { name, note, changes });
        whole_file::create(&path, &text).map_err(|cause| CliError::Edition { path: path.clone(), cause })?;
        writeln!(stdout(), "{}: {summary}", path.display())?;
        Ok(())
    }
}

fn one_line(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    let fits = !text.is_empty() && !text.contains(char::is_control);
    fits.then(|| text.to_owned()).ok_or("expected one line of text that says why the record changed")
}
