//! Adds a target to the file of a community.

use toml_edit::{Table, value};

use super::applied::Applied;
use super::file::CommunityFile;
use super::toml::{number, origin, text, whole};
use crate::domain::{Basis, Code, TargetKind, TargetStatus, keys};
use crate::import::entry::{CommunityEntry, TargetFact};

pub fn add(file: &mut CommunityFile, entry: &CommunityEntry, fact: &TargetFact) -> Applied {
    let same_target = |table: &&Table| {
        text(table, keys::KIND) == fact.kind.code()
            && whole(table, keys::YEAR) == Some(i64::from(fact.year.number()))
            && text(table, keys::BASIS) == Basis::Community.code()
    };
    if let Some(known) = file.tables(keys::TARGETS).find(same_target) {
        return compare(known, fact);
    }
    file.cite(&entry.document);
    file.push(keys::TARGETS, table(entry, fact));
    Applied::Added(format!("{} target for {}", fact.kind.code(), fact.year))
}

fn compare(known: &Table, fact: &TargetFact) -> Applied {
    let reduction = fact.reduction.number();
    let base = fact.baseline.map(|year| i64::from(year.number()));
    let same_base =
        base.is_none() || whole(known, keys::BASELINE_YEAR) == base || fact.kind == TargetKind::NetZero;
    let known = number(known, keys::REDUCTION_PCT);
    if known == Some(reduction) && same_base {
        return Applied::Unchanged;
    }
    let (kind, known) = (fact.kind.code(), known.unwrap_or_default());
    let base = base.map(|base| format!(" below {base}")).unwrap_or_default();
    Applied::Conflict(format!(
        "the record has a {kind} target of {known}% by {}, the row has {reduction}%{base}",
        fact.year
    ))
}

fn table(entry: &CommunityEntry, fact: &TargetFact) -> Table {
    let mut table = Table::new();
    table[keys::KIND] = value(fact.kind.code());
    table[keys::YEAR] = value(i64::from(fact.year.number()));
    table[keys::BASIS] = value(Basis::Community.code());
    table[keys::REDUCTION_PCT] = value(fact.reduction.number());
    if let Some(baseline) = fact.baseline {
        table[keys::BASELINE_YEAR] = value(i64::from(baseline.number()));
    }
    if fact.status == TargetStatus::Draft {
        table[keys::STATUS] = value(TargetStatus::Draft.code());
    }
    if let Some(adopted) = fact.adopted {
        table[keys::ADOPTED] = value(adopted.to_string());
    }
    table[keys::WORDING] = value(&fact.wording);
    table[keys::SOURCE] = value(&entry.document.key);
    table[keys::ORIGIN] = origin(&fact.origin);
    table
}
