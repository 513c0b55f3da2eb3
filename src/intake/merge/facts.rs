//! One fact upon a community's file: added, there already, or there otherwise.

use toml_edit::{ArrayOfTables, Item, Table, value};

use super::super::entry::{Counted, Entry, Fact, Joining, Promised};
use super::file::CommunityFile;
use crate::domain::{Basis, Code, Origin, Precision, TargetKind, TargetStatus, TotalRule, Year};

pub enum Added {
    /// The record says it already.
    Same,
    Yes(String),
    Otherwise(String),
}

pub fn add(file: &mut CommunityFile, entry: &Entry, fact: &Fact, as_of: Year) -> Added {
    match fact {
        Fact::Population { year, value } if *year <= as_of => population(file, entry, *year, *value),
        Fact::Inventory(counted) if counted.year <= as_of => inventory(file, entry, counted),
        Fact::Target(promised) => target(file, entry, promised),
        Fact::Population { year, .. } => Added::Otherwise(format!("residents of {year}, which is after as_of")),
        Fact::Inventory(counted) => {
            Added::Otherwise(format!("an inventory of {}, which is after as_of", counted.year))
        }
    }
}

/// An editor's own counts are of a census: those of a data set are not put among them.
fn population(file: &mut CommunityFile, entry: &Entry, year: Year, residents: u64) -> Added {
    if !file.is_imported() {
        return Added::Same;
    }
    let of_year = |table: &&Table| whole(table, "year") == Some(i64::from(year.number()));
    let residents = i64::try_from(residents).unwrap_or(i64::MAX);
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
            file.cite(&entry.document);
            file.push("population", table);
            Added::Yes(format!("residents of {year}"))
        }
    }
}

fn inventory(file: &mut CommunityFile, entry: &Entry, counted: &Counted) -> Added {
    let year = i64::from(counted.year.number());
    let whole_community = file.series_on(Basis::Community);
    let of_year = |table: &Table| {
        let series = table.get("series").and_then(Item::as_str).unwrap_or_default();
        whole(table, "year") == Some(year) && whole_community.iter().any(|known| known == series)
    };
    let known: Vec<(usize, Table)> =
        file.tables("inventories").cloned().enumerate().filter(|(_, table)| of_year(table)).collect();
    let total = counted.total.number();
    let same = |table: &Table| number(table, "total_tco2e").is_some_and(|known| (known - total).abs() < 0.5);
    let later = |table: &Table| {
        let held = table.get("earlier").and_then(Item::as_array_of_tables);
        held.is_some_and(|held| held.iter().any(same))
    };
    if known.iter().any(|(_, table)| same(table) || later(table)) {
        return Added::Same;
    }
    match known.iter().find(|(_, table)| table.contains_key("origin")) {
        Some((i, table)) => correct(file, *i, table, counted),
        None if known.is_empty() => count(file, entry, counted),
        None => {
            let known: Vec<String> =
                known.iter().filter_map(|(_, t)| number(t, "total_tco2e")).map(|n| n.to_string()).collect();
            Added::Otherwise(format!("{} t CO2e in {year}, and the row says {total}", known.join(" and ")))
        }
    }
}

/// The newest report of a year stands; the others are kept behind it.
fn correct(file: &mut CommunityFile, i: usize, known: &Table, counted: &Counted) -> Added {
    let reported = known.get("origin").and_then(|origin| origin.get("reported")).and_then(Item::as_integer);
    let newer = counted.origin.reported.map(|year| i64::from(year.number()));
    let (year, total) = (counted.year, counted.total.number());
    if newer == reported {
        let known = number(known, "total_tco2e").unwrap_or_default();
        return Added::Otherwise(format!(
            "{known} t CO2e in {year} of the same report, and the row says {total}"
        ));
    }
    let Some(table) = file.table_mut("inventories", i) else { return Added::Same };
    let mut held = Table::new();
    if newer > reported {
        held["total_tco2e"] = table["total_tco2e"].clone();
        held["origin"] = table["origin"].clone();
        table["total_tco2e"] = value(total);
        table["origin"] = origin(&counted.origin);
    } else {
        held["total_tco2e"] = value(total);
        held["origin"] = origin(&counted.origin);
    }
    let earlier = table.entry("earlier").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    if let Some(earlier) = earlier.as_array_of_tables_mut() {
        earlier.push(held);
    }
    Added::Yes(format!("inventory of {year}, reported more than once"))
}

/// Each imported count is a series of its own: whether two were counted alike, no row can tell.
fn count(file: &mut CommunityFile, entry: &Entry, counted: &Counted) -> Added {
    let key = format!(
        "{}-of-{}",
        entry.document.key.trim_end_matches(char::is_numeric).trim_end_matches('-'),
        counted.year
    );
    let mut series = Table::new();
    series["title"] = value(format!("{}, as imported", counted.year));
    series["basis"] = value(Basis::Community.code());
    if let Some(protocol) = counted.protocol {
        series["protocol"] = value(protocol.code());
    }
    series["note"] = value(
        "Read from a data set. Nobody has looked whether another year was counted in the same way, so it stands alone.",
    );
    file.put("series", &key, series);
    let mut table = Table::new();
    table["year"] = value(i64::from(counted.year.number()));
    table["series"] = value(key);
    table["total_tco2e"] = value(counted.total.number());
    let added_up = matches!(counted.origin.rule, TotalRule::WithoutGridGeneration | TotalRule::ScopesSum);
    let precision = if added_up { Precision::Derived } else { Precision::Exact };
    table["precision"] = value(precision.code());
    table["source"] = value(&entry.document.key);
    table["origin"] = origin(&counted.origin);
    if !counted.sectors.is_empty() {
        let mut sectors = Table::new();
        for (sector, tonnes) in &counted.sectors {
            sectors[sector.code()] = value(tonnes.number());
        }
        table["sectors_precision"] = value("derived");
        table["sectors"] = Item::Table(sectors);
    }
    if !counted.notation.is_empty() {
        let mut notation = Table::new();
        for (reference, key) in &counted.notation {
            notation[reference] = value(key.code());
        }
        table["notation"] = Item::Table(notation);
    }
    file.cite(&entry.document);
    file.push("inventories", table);
    file.document().remove("no_inventory");
    Added::Yes(format!("inventory of {}", counted.year))
}

fn origin(origin: &Origin) -> Item {
    let mut table = toml_edit::InlineTable::new();
    if let Some(reported) = origin.reported {
        table.insert("reported", i64::from(reported.number()).into());
    }
    table.insert("rule", origin.rule.code().into());
    table.insert("row", origin.row.as_str().into());
    table.insert("self_reported", origin.self_reported.into());
    value(table)
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

fn whole(table: &Table, key: &str) -> Option<i64> {
    table.get(key).and_then(Item::as_integer)
}

fn number(table: &Table, key: &str) -> Option<f64> {
    let item = table.get(key)?;
    item.as_float().or_else(|| item.as_integer().map(|whole| whole as f64))
}
