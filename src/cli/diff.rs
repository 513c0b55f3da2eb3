//! `racetozero diff`: prints what the next published edition would contain.

use std::io::{Write, stdout};

use clap::Args;

use super::error::CliError;
use super::options::Data;
use super::tally::{since, tally};
use crate::domain::{ChangeKind, FigureChange};
use crate::facts;

#[derive(Args)]
pub struct Diff {
    #[command(flatten)]
    data: Data,
}

impl Diff {
    pub fn run(self) -> Result<(), CliError> {
        let draft = facts::draft(&self.data.data).map_err(CliError::Problems)?;
        let changes = draft.published.changes_to(&draft.record, "");
        let last = since(draft.published.last());
        let mut out = stdout().lock();
        if changes.is_empty() {
            writeln!(out, "no figure has changed{last}")?;
            return Ok(());
        }
        for change in &changes {
            writeln!(out, "{}", line(change))?;
        }
        writeln!(out, "{}{last}", tally(&changes))?;
        Ok(())
    }
}

/// `~ boston inventory/gpc/2019/total: 6200000 → 6300000`.
fn line(change: &FigureChange) -> String {
    let FigureChange { subject, name, change } = change;
    match change {
        ChangeKind::Added { to, .. } => format!("+ {subject} {name}: {to}"),
        ChangeKind::Revised { from, to, .. } => format!("~ {subject} {name}: {from} → {to}"),
        ChangeKind::Removed { from, .. } => format!("- {subject} {name}: {from}"),
    }
}
