//! Adds a target to the file of a community.

use toml_edit::{Table, value};

use super::applied::Applied;
use super::file::CommunityFile;
use super::toml::{number, origin, text, whole};
use crate::domain::{Basis, Code, TargetKind, TargetStatus};
use crate::import::entry::{CommunityEntry, TargetFact};

pub fn add(file: &mut CommunityFile, entry: &CommunityEntry, fact: &TargetFact) -> Applied {
    let same_target = |table: &&Table| {
        text(table, "kind") == fact.kind.code()
            && whole(table, "year") == Some(i64::from(fact.year.number()))
            && text(table, "basis") == Basis::Community.code()
    };
    if let Some(known) = file.tables("targets").find(same_target) {
        return compare(known, fact);
    }
    file.cite(&entry.document);
    file.push("targets", table(entry, fact));
    Applied::Added(format!("{} target for {}", fact.kind.code(), fact.year))
}

fn compare(known: &Table, fact: &TargetFact) -> Applied {
    let reduction = fact.reduction.number();
    let base = fact.baseline.map(|year| i64::from(year.number()));
    let same_base = base.is_none() || whole(known, "baseline_year") == base || fact.kind == TargetKind::NetZero;
    let known = number(known, "reduction_pct");
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
    table["kind"] = value(fact.kind.code());
    table["year"] = value(i64::from(fact.year.number()));
    table["basis"] = value(Basis::Community.code());
    table["reduction_pct"] = value(fact.reduction.number());
    if let Some(baseline) = fact.baseline {
        table["baseline_year"] = value(i64::from(baseline.number()));
    }
    if fact.status == TargetStatus::Draft {
        table["status"] = value(TargetStatus::Draft.code());
    }
    if let Some(adopted) = fact.adopted {
        table["adopted"] = value(adopted.to_string());
    }
    table["wording"] = value(&fact.wording);
    table["source"] = value(&entry.document.key);
    table["origin"] = origin(&fact.origin);
    table
}
