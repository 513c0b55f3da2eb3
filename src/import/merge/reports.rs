//! Several reports about one inventory year. The newest report is the inventory, with its own document; the
//! older reports are in its `earlier` tables.

use std::cmp::Reverse;

use toml_edit::{ArrayOfTables, Item, Table, value};

use super::applied::Applied;
use super::file::CommunityFile;
use super::toml::{number, origin};
use super::values::{same_total, write_split, write_total};
use crate::domain::{Code, keys};
use crate::import::entry::{CommunityEntry, InventoryFact};

/// The keys of the split. A new total removes the split of the old one.
const SPLIT: [&str; 5] =
    [keys::SECTORS_PRECISION, keys::SECTORS_PARTIAL, keys::SECTORS, keys::SUBSECTORS, keys::NOTATION];

/// `known` is the imported inventory of the same year, with its index.
pub fn add(
    file: &mut CommunityFile,
    entry: &CommunityEntry,
    (i, known): (usize, &Table),
    fact: &InventoryFact,
) -> Applied {
    let reported = fact.origin.reported.map(|year| i64::from(year.number()));
    let mut reports = std::iter::once(known).chain(earlier(known));
    if let Some(same_report) = reports.find(|table| reported_in(table) == reported) {
        return compare(same_report, fact);
    }
    let is_newest = reported > reported_in(known);
    file.cite(&entry.document);
    let Some(table) = file.table_mut(keys::INVENTORIES, i) else { return Applied::Unchanged };
    let older = if is_newest { replace(table, entry, fact) } else { report(entry, fact) };
    let mut all: Vec<Table> = earlier(known).cloned().collect();
    all.push(older);
    table.insert(keys::EARLIER, newest_first(all));
    if is_newest {
        update_protocol(file, i, fact);
    }
    Applied::Added(format!("inventory of {}, reported more than once", fact.year))
}

fn compare(same_report: &Table, fact: &InventoryFact) -> Applied {
    let (known, total) = (number(same_report, keys::TOTAL_TCO2E).unwrap_or_default(), fact.total.number());
    if same_total(known, total) {
        return Applied::Unchanged;
    }
    Applied::Conflict(format!(
        "the record has {known} t CO2e in {} from the same report, the row has {total}",
        fact.year
    ))
}

fn earlier(table: &Table) -> impl Iterator<Item = &Table> {
    table.get(keys::EARLIER).and_then(Item::as_array_of_tables).into_iter().flat_map(ArrayOfTables::iter)
}

fn reported_in(table: &Table) -> Option<i64> {
    table.get(keys::ORIGIN)?.get(keys::REPORTED)?.as_integer()
}

/// Writes the new report over the inventory and returns the old report.
fn replace(table: &mut Table, entry: &CommunityEntry, fact: &InventoryFact) -> Table {
    let mut old = Table::new();
    for key in [keys::TOTAL_TCO2E, keys::SOURCE, keys::ORIGIN] {
        old[key] = table[key].clone();
    }
    table.remove(keys::EARLIER);
    SPLIT.iter().for_each(|key| drop(table.remove(key)));
    write_total(table, entry, fact);
    write_split(table, fact);
    old
}

/// The new report as an `earlier` table.
fn report(entry: &CommunityEntry, fact: &InventoryFact) -> Table {
    let mut table = Table::new();
    table[keys::TOTAL_TCO2E] = value(fact.total.number());
    table[keys::SOURCE] = value(&entry.document.key);
    table[keys::ORIGIN] = origin(&fact.origin);
    table
}

fn newest_first(mut reports: Vec<Table>) -> Item {
    reports.sort_by_key(|table| Reverse(reported_in(table)));
    let mut array = ArrayOfTables::new();
    for mut table in reports {
        table.set_position(None);
        array.push(table);
    }
    Item::ArrayOfTables(array)
}

/// The series of an imported inventory has the protocol of its newest report.
fn update_protocol(file: &mut CommunityFile, i: usize, fact: &InventoryFact) {
    let key = file.tables(keys::INVENTORIES).nth(i).and_then(|table| table.get(keys::SERIES)?.as_str());
    let Some(key) = key.map(ToOwned::to_owned) else { return };
    let series = file.document().get_mut(keys::SERIES).and_then(|series| series.get_mut(&key));
    let Some(series) = series.and_then(Item::as_table_mut) else { return };
    match fact.protocol {
        Some(protocol) => series[keys::PROTOCOL] = value(protocol.code()),
        None => drop(series.remove(keys::PROTOCOL)),
    }
}
