//! Rows of one report that say different things of one year: neither is better, so neither is taken.

use std::collections::{BTreeMap, BTreeSet};

use super::super::entry::{Entry, Fact, Identifier};
use super::super::reading::Rejected;
use crate::domain::{Code, Year};

/// Of whom, in which report, and of what.
type Slot = (Identifier, Option<Year>, String);

/// Takes such facts out of the entries, and says which.
pub fn refuse(entries: &mut [Entry]) -> Vec<Rejected> {
    let mut said: BTreeMap<Slot, BTreeSet<String>> = BTreeMap::new();
    for entry in entries.iter() {
        for fact in &entry.facts {
            let (slot, value) = slot(entry, fact);
            said.entry(slot).or_default().insert(value);
        }
    }
    let mut refused = Vec::new();
    for entry in entries.iter_mut() {
        for fact in std::mem::take(&mut entry.facts) {
            let (slot, value) = slot(entry, &fact);
            let all = said.get(&slot).cloned().unwrap_or_default();
            if all.len() < 2 {
                entry.facts.push(fact);
                continue;
            }
            let others: Vec<String> = all.into_iter().filter(|other| *other != value).collect();
            let reason =
                format!("another row of the same report says {}: neither is taken", others.join(" and "));
            refused.push(Rejected { at: entry.at.clone(), column: slot.2, value, reason });
        }
    }
    refused
}

/// What an entry says, wherever it stands.
pub fn said(entry: &Entry) -> Vec<(String, String)> {
    let what = |fact| {
        let ((.., what), value) = slot(entry, fact);
        (what, value)
    };
    entry.facts.iter().map(what).collect()
}

fn slot(entry: &Entry, fact: &Fact) -> (Slot, String) {
    let (what, value) = match fact {
        Fact::Population(of) => (format!("residents of {}", of.year), of.value.to_string()),
        Fact::Inventory(counted) => {
            (format!("inventory of {}", counted.year), counted.total.number().to_string())
        }
        Fact::Target(promised) => {
            let base = promised.baseline.map(|year| format!(" below {year}")).unwrap_or_default();
            let what =
                format!("{} {} target for {}", promised.status.code(), promised.kind.code(), promised.year);
            (what, format!("{}%{base}", promised.reduction.number()))
        }
    };
    ((entry.id.clone(), entry.reported, what), value)
}
