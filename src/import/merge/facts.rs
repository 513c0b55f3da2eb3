//! One fact upon a community's file: added, there already, or there otherwise.

use toml_edit::{Item, Table, value};

use super::super::entry::{Entry, Fact, Joining, Promised, Residents};
use super::added::Added;
use super::file::CommunityFile;
use super::inventory;
use super::table::{number, origin, whole};
use crate::domain::{Basis, Code, TargetKind, TargetStatus, Year};

pub fn add(file: &mut CommunityFile, entry: &Entry, fact: &Fact, as_of: Year) -> Added {
    match fact {
        Fact::Population(residents) if residents.year <= as_of => population(file, entry, residents),
        Fact::Inventory(counted) if counted.year <= as_of => inventory::add(file, entry, counted),
        Fact::Target(promised) => target(file, entry, promised),
        Fact::Population(Residents { year, .. }) => {
            Added::Otherwise(format!("residents of {year}, which is after as_of"))
        }
        Fact::Inventory(counted) => {
            Added::Otherwise(format!("an inventory of {}, which is after as_of", counted.year))
        }
    }
}

/// An editor's own counts are of a census: those of a data set are not put among them.
fn population(file: &mut CommunityFile, entry: &Entry, stated: &Residents) -> Added {
    if !file.is_imported() {
        return Added::Same;
    }
    let year = stated.year;
    let of_year = |table: &&Table| whole(table, "year") == Some(i64::from(year.number()));
    let residents = i64::try_from(stated.value).unwrap_or(i64::MAX);
    let known = file.tables("population").find(of_year).map(|table| whole(table, "value"));
    match known {
        Some(known) if known == Some(residents) => Added::Same,
        Some(known) => {
            let known = known.unwrap_or_default();
            Added::Otherwise(format!("{known} residents in {year}, and the row says {residents}"))
        }
        None => {
            let mut table = Table::new();
            table["year"] = value(i64::from(year.number()));
            table["value"] = value(residents);
            table["kind"] = value("estimate");
            table["source"] = value(&entry.document.key);
            table["origin"] = origin(&stated.origin);
            file.cite(&entry.document);
            file.push("population", table);
            Added::Yes(format!("residents of {year}"))
        }
    }
}

fn target(file: &mut CommunityFile, entry: &Entry, promised: &Promised) -> Added {
    let text = |table: &Table, key: &str| table.get(key).and_then(Item::as_str).unwrap_or_default().to_owned();
    let alike = |table: &&Table| {
        text(table, "kind") == promised.kind.code()
            && whole(table, "year") == Some(i64::from(promised.year.number()))
            && text(table, "basis") == Basis::Community.code()
    };
    let (kind, year, reduction) = (promised.kind.code(), promised.year, promised.reduction.number());
    if let Some(known) = file.tables("targets").find(alike) {
        let base = promised.baseline.map(|year| i64::from(year.number()));
        let same_base =
            base.is_none() || whole(known, "baseline_year") == base || promised.kind == TargetKind::NetZero;
        return match number(known, "reduction_pct") {
            Some(cut) if cut == reduction && same_base => Added::Same,
            cut => Added::Otherwise(format!(
                "a {kind} target of {}% by {year}, and the row says {reduction}%{}",
                cut.unwrap_or_default(),
                promised.baseline.map(|base| format!(" below {base}")).unwrap_or_default()
            )),
        };
    }
    let mut table = Table::new();
    table["kind"] = value(kind);
    table["year"] = value(i64::from(year.number()));
    table["basis"] = value(Basis::Community.code());
    table["reduction_pct"] = value(reduction);
    if let Some(baseline) = promised.baseline {
        table["baseline_year"] = value(i64::from(baseline.number()));
    }
    if promised.status == TargetStatus::Draft {
        table["status"] = value(TargetStatus::Draft.code());
    }
    if let Some(adopted) = promised.adopted {
        table["adopted"] = value(adopted.to_string());
    }
    table["wording"] = value(&promised.wording);
    table["source"] = value(&entry.document.key);
    table["origin"] = origin(&promised.origin);
    file.cite(&entry.document);
    file.push("targets", table);
    Added::Yes(format!("{kind} target for {year}"))
}

/// It joined, and nobody has judged it yet.
pub fn join(file: &mut CommunityFile, entry: &Entry, joined: Joining) {
    file.cite(&entry.document);
    let document = file.document();
    document.remove("no_pledge");
    if !document.contains_key("criteria") {
        document["no_criteria"] = value("It came in with a list; its documents have not been read.");
    }
    let mut table = Table::new();
    if let Some(day) = joined.day() {
        table["joined"] = value(day);
    }
    table["named_in_story"] = value(false);
    table["networks"] = value(toml_edit::Array::new());
    table["source"] = value(&entry.document.key);
    document["pledge"] = Item::Table(table);
}

/// A day of joining that is not the record's.
pub fn other_day(file: &mut CommunityFile, joined: Joining) -> Option<String> {
    let day = joined.day()?;
    let known = file.document().get("pledge")?.get("joined")?.as_str()?.to_owned();
    (known != day).then(|| format!("joined {known}, and the row says {day}"))
}
