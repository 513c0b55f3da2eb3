//! Adds an inventory to the file of a community. `reports` handles a year that was reported before.

use toml_edit::{Table, value};

use super::applied::Applied;
use super::file::{CommunityFile, NO_INVENTORY};
use super::reports;
use super::toml::{number, text, whole};
use super::values::{same_total, write_split, write_total};
use crate::domain::{Basis, Code, keys};
use crate::import::entry::{CommunityEntry, InventoryFact};
use crate::import::identifier::Identifier;

pub fn add(file: &mut CommunityFile, entry: &CommunityEntry, fact: &InventoryFact) -> Applied {
    let total = fact.total.number();
    let known = inventories_of_year(file, fact);
    if let Some((i, table)) = known.iter().find(|(_, table)| table.contains_key(keys::ORIGIN)) {
        return reports::add(file, entry, (*i, table), fact);
    }
    let same = |table: &Table| number(table, keys::TOTAL_TCO2E).is_some_and(|known| same_total(known, total));
    if known.iter().any(|(_, table)| same(table)) {
        return Applied::Unchanged;
    }
    if !known.is_empty() {
        let known: Vec<String> =
            known.iter().filter_map(|(_, t)| number(t, keys::TOTAL_TCO2E)).map(|n| n.to_string()).collect();
        let known = known.join(" and ");
        return Applied::Conflict(format!(
            "the record has {known} t CO2e in {}, the row has {total}",
            fact.year
        ));
    }
    if is_ruled_out(file, entry) {
        let known = file.text(keys::NO_INVENTORY);
        return Applied::Conflict(format!(
            "the record has \"{known}\", the row has {total} t CO2e in {}",
            fact.year
        ));
    }
    add_series(file, entry, fact)
}

/// The community-wide inventories of the year, with their index.
fn inventories_of_year(file: &CommunityFile, fact: &InventoryFact) -> Vec<(usize, Table)> {
    let year = i64::from(fact.year.number());
    let community_wide = file.series_on(Basis::Community);
    let of_year = |table: &Table| {
        whole(table, keys::YEAR) == Some(year)
            && community_wide.iter().any(|known| known == text(table, keys::SERIES))
    };
    file.tables(keys::INVENTORIES).cloned().enumerate().filter(|(_, table)| of_year(table)).collect()
}

/// Whether an editor wrote why there is no inventory, and the row does not name the community by its slug.
fn is_ruled_out(file: &CommunityFile, entry: &CommunityEntry) -> bool {
    file.is_edited(keys::NO_INVENTORY, NO_INVENTORY) && !matches!(entry.id, Identifier::Slug(_))
}

/// Each imported inventory is a series of its own: no row says whether two used the same method.
fn add_series(file: &mut CommunityFile, entry: &CommunityEntry, fact: &InventoryFact) -> Applied {
    let prefix = entry.document.key.trim_end_matches(char::is_numeric).trim_end_matches('-');
    let key = format!("{prefix}-of-{}", fact.year);
    file.put(keys::SERIES, &key, series(fact));
    let mut table = Table::new();
    table[keys::YEAR] = value(i64::from(fact.year.number()));
    table[keys::SERIES] = value(key);
    write_total(&mut table, entry, fact);
    write_split(&mut table, fact);
    file.cite(&entry.document);
    file.push(keys::INVENTORIES, table);
    file.document().remove(keys::NO_INVENTORY);
    Applied::Added(format!("inventory of {}", fact.year))
}

fn series(fact: &InventoryFact) -> Table {
    let mut series = Table::new();
    series[keys::TITLE] = value(format!("{}, as imported", fact.year));
    series[keys::BASIS] = value(Basis::Community.code());
    if let Some(protocol) = fact.protocol {
        series[keys::PROTOCOL] = value(protocol.code());
    }
    series[keys::NOTE] = value(
        "Read from a data set. Nobody has looked whether another year was counted in the same way, so it stands alone.",
    );
    series
}
