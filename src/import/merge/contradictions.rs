//! Rows of one report that contradict each other. Neither row is better, so the import takes neither.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Code, Year};
use crate::import::entry::{CommunityEntry, Fact};
use crate::import::identifier::Identifier;
use crate::import::reading::RejectedCell;

/// The community, the year of the report, and the subject, such as `inventory of 2019`.
type Subject = (Identifier, Option<Year>, String);

/// Removes contradictory facts from the entries and returns them.
pub fn reject(entries: &mut [CommunityEntry]) -> Vec<RejectedCell> {
    let mut values: BTreeMap<Subject, BTreeSet<String>> = BTreeMap::new();
    for entry in entries.iter() {
        for fact in &entry.facts {
            let (subject, value) = in_words(entry, fact);
            values.entry(subject).or_default().insert(value);
        }
    }
    let mut rejected = Vec::new();
    for entry in entries.iter_mut() {
        for fact in std::mem::take(&mut entry.facts) {
            let (subject, value) = in_words(entry, &fact);
            let others: Vec<&str> = values.get(&subject).into_iter().flatten().map(String::as_str).collect();
            let others: Vec<&str> = others.into_iter().filter(|other| *other != value).collect();
            if others.is_empty() {
                entry.facts.push(fact);
                continue;
            }
            let reason =
                format!("another row of the same report has {}: neither is imported", others.join(" and "));
            rejected.push(RejectedCell { at: entry.at.clone(), column: subject.2, value, reason });
        }
    }
    rejected
}

/// The subjects and values of an entry, to sort entries by.
pub fn facts_in_words(entry: &CommunityEntry) -> Vec<(String, String)> {
    let words = |fact| {
        let ((.., subject), value) = in_words(entry, fact);
        (subject, value)
    };
    entry.facts.iter().map(words).collect()
}

fn in_words(entry: &CommunityEntry, fact: &Fact) -> (Subject, String) {
    let (subject, value) = match fact {
        Fact::Population(population) => {
            (format!("residents of {}", population.year), population.residents.to_string())
        }
        Fact::Inventory(inventory) => {
            (format!("inventory of {}", inventory.year), inventory.total.number().to_string())
        }
        Fact::Target(target) => {
            let base = target.baseline.map(|year| format!(" below {year}")).unwrap_or_default();
            let subject = format!("{} {} target for {}", target.status.code(), target.kind.code(), target.year);
            (subject, format!("{}%{base}", target.reduction.number()))
        }
    };
    ((entry.id.clone(), entry.reported, subject), value)
}
