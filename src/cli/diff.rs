//! `racetozero diff`: prints what the next published edition would contain.

use std::io::{Write, stdout};

use clap::Args;

use super::error::CliError;
use super::options::Data;
use super::tally::{since, tally};
use crate::domain::{ChangeKind, Difference, FigureChange, FigureValue};
use crate::facts;

#[derive(Args)]
pub struct Diff {
    #[command(flatten)]
    data: Data,
}

impl Diff {
    pub fn run(self) -> Result<(), CliError> {
        let draft = facts::draft(&self.data.data).map_err(CliError::Problems)?;
        let changes = draft.published.changes_to(&draft.said, "");
        let last = since(draft.published.last());
        let mut out = stdout().lock();
        if changes.is_empty() {
            writeln!(out, "nothing has changed{last}")?;
            return Ok(());
        }
        draft.forgotten.iter().for_each(|warning| eprintln!("{warning}"));
        for change in &changes {
            lines(change).iter().try_for_each(|line| writeln!(out, "{line}"))?;
        }
        writeln!(out, "{}{last}", tally(&changes))?;
        Ok(())
    }
}

/// `~ boston inventory/gpc/2019/total: 6200000 → 6300000`; a line for each key of a revised statement.
fn lines(change: &FigureChange) -> Vec<String> {
    let FigureChange { subject, name, change: kind } = change;
    let value = |value: Option<FigureValue>| value.map_or_else(String::new, |value| value.to_string());
    let [from, to] = change.in_short().map(value);
    match kind {
        ChangeKind::Added { .. } => vec![format!("+ {subject} {name}: {to}")],
        ChangeKind::Revised { from: FigureValue::Keys(_), .. } => {
            let line = |Difference { key, from, to }| match (from, to) {
                (Some(from), Some(to)) => format!("~ {subject} {name} {key}: {from} → {to}"),
                (Some(from), None) => format!("~ {subject} {name} {key}: {from} is gone"),
                (None, to) => format!("~ {subject} {name} {key}: {} is new", to.unwrap_or_default()),
            };
            change.differences().into_iter().map(line).collect()
        }
        ChangeKind::Revised { .. } => vec![format!("~ {subject} {name}: {from} → {to}")],
        ChangeKind::Removed { .. } => vec![format!("- {subject} {name}: {from}")],
    }
}
