//! One count upon a community's file. Repeats of a year are editions: the newest report stands, and the older
//! are kept behind it.

use toml_edit::{ArrayOfTables, Item, Table, value};

use super::super::entry::{Counted, Entry, Identifier};
use super::added::Added;
use super::file::{CommunityFile, NO_INVENTORY};
use super::table::{number, origin, whole};
use crate::domain::{Basis, Code, Precision, TotalRule};

pub fn add(file: &mut CommunityFile, entry: &Entry, counted: &Counted) -> Added {
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
    match known.iter().find(|(_, table)| table.contains_key("origin")) {
        Some((i, table)) => again(file, entry, (*i, table), counted),
        None if known.iter().any(|(_, table)| same(table)) => Added::Same,
        None if known.is_empty() && unasked(file, entry) => {
            let known = file.text("no_inventory");
            Added::Otherwise(format!("\"{known}\", and the row says {total} t CO2e in {year}"))
        }
        None if known.is_empty() => count(file, entry, counted),
        None => {
            let known: Vec<String> =
                known.iter().filter_map(|(_, t)| number(t, "total_tco2e")).map(|n| n.to_string()).collect();
            Added::Otherwise(format!("{} t CO2e in {year}, and the row says {total}", known.join(" and ")))
        }
    }
}

/// An editor said why there is no inventory, and has not named this community for one since.
fn unasked(file: &CommunityFile, entry: &Entry) -> bool {
    file.says("no_inventory", NO_INVENTORY) && !matches!(entry.id, Identifier::Slug(_))
}

/// The keys that say how a total was split, which fall with it.
const SPLIT: [&str; 5] = ["sectors_precision", "sectors_partial", "sectors", "subsectors", "notation"];

/// Of the reports of one year the newest stands, with its own document; the others are kept behind it.
fn again(file: &mut CommunityFile, entry: &Entry, (i, known): (usize, &Table), counted: &Counted) -> Added {
    let total = counted.total.number();
    let reported = counted.origin.reported.map(|year| i64::from(year.number()));
    let all = std::iter::once(known).chain(earlier(known));
    if let Some(same_report) = all.into_iter().find(|table| reported_in(table) == reported) {
        return match number(same_report, "total_tco2e") {
            Some(known) if (known - total).abs() < 0.5 => Added::Same,
            known => Added::Otherwise(format!(
                "{} t CO2e in {} of the same report, and the row says {total}",
                known.unwrap_or_default(),
                counted.year
            )),
        };
    }
    let newer = reported > reported_in(known);
    file.cite(&entry.document);
    let Some(table) = file.table_mut("inventories", i) else { return Added::Same };
    let mut behind: Vec<Table> = earlier(table).cloned().collect();
    let mut held = Table::new();
    if newer {
        for key in ["total_tco2e", "source", "origin"] {
            held[key] = table[key].clone();
        }
        table.remove("earlier");
        SPLIT.iter().for_each(|key| drop(table.remove(key)));
        total_of(table, entry, counted);
        split_of(table, counted);
    } else {
        held["total_tco2e"] = value(total);
        held["source"] = value(&entry.document.key);
        held["origin"] = origin(&counted.origin);
    }
    behind.push(held);
    behind.sort_by_key(|table| std::cmp::Reverse(reported_in(table)));
    let mut array = ArrayOfTables::new();
    for mut table in behind {
        table.set_position(None);
        array.push(table);
    }
    table.insert("earlier", Item::ArrayOfTables(array));
    if newer {
        restate(file, i, counted);
    }
    Added::Yes(format!("inventory of {}, reported more than once", counted.year))
}

fn earlier(table: &Table) -> impl Iterator<Item = &Table> {
    table.get("earlier").and_then(Item::as_array_of_tables).into_iter().flat_map(ArrayOfTables::iter)
}

fn reported_in(table: &Table) -> Option<i64> {
    table.get("origin")?.get("reported")?.as_integer()
}

/// The series of an imported count says by which protocol its newest report was made.
fn restate(file: &mut CommunityFile, i: usize, counted: &Counted) {
    let key = file.tables("inventories").nth(i).and_then(|table| table.get("series")?.as_str());
    let Some(key) = key.map(ToOwned::to_owned) else { return };
    let series = file.document().get_mut("series").and_then(|series| series.get_mut(&key));
    let Some(series) = series.and_then(Item::as_table_mut) else { return };
    match counted.protocol {
        Some(protocol) => series["protocol"] = value(protocol.code()),
        None => drop(series.remove("protocol")),
    }
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
    total_of(&mut table, entry, counted);
    split_of(&mut table, counted);
    file.cite(&entry.document);
    file.push("inventories", table);
    file.document().remove("no_inventory");
    Added::Yes(format!("inventory of {}", counted.year))
}

/// The total, how well it is known, and what it rests on.
fn total_of(table: &mut Table, entry: &Entry, counted: &Counted) {
    table["total_tco2e"] = value(counted.total.number());
    let added_up = matches!(counted.origin.rule, TotalRule::WithoutGridGeneration | TotalRule::ScopesSum);
    let precision = if added_up { Precision::Derived } else { Precision::Exact };
    table["precision"] = value(precision.code());
    table["source"] = value(&entry.document.key);
    table["origin"] = origin(&counted.origin);
}

fn split_of(table: &mut Table, counted: &Counted) {
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
}
