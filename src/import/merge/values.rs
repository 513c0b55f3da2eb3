//! Writes the values of an inventory into its table: the total and its split.

use toml_edit::{Item, Table, value};

use super::toml::origin;
use crate::domain::{Code, Precision, TotalRule, keys};
use crate::import::entry::{CommunityEntry, InventoryFact};

/// Totals that differ by less than half a tonne are the same figure, rounded.
pub fn same_total(known: f64, total: f64) -> bool {
    (known - total).abs() < 0.5
}

/// Writes the total with its precision, source and origin.
pub fn write_total(table: &mut Table, entry: &CommunityEntry, fact: &InventoryFact) {
    table[keys::TOTAL_TCO2E] = value(fact.total.number());
    let is_sum = matches!(fact.origin.rule, TotalRule::WithoutGridGeneration | TotalRule::ScopesSum);
    let precision = if is_sum { Precision::Derived } else { Precision::Exact };
    table[keys::PRECISION] = value(precision.code());
    table[keys::SOURCE] = value(&entry.document.key);
    table[keys::ORIGIN] = origin(&fact.origin);
}

/// Writes the sectors and the notation keys.
pub fn write_split(table: &mut Table, fact: &InventoryFact) {
    if !fact.sectors.is_empty() {
        let mut sectors = Table::new();
        for (sector, tonnes) in &fact.sectors {
            sectors[sector.code()] = value(tonnes.number());
        }
        table[keys::SECTORS_PRECISION] = value(Precision::Derived.code());
        table[keys::SECTORS] = Item::Table(sectors);
    }
    if !fact.notation.is_empty() {
        let mut notation = Table::new();
        for (reference, key) in &fact.notation {
            notation[reference] = value(key.code());
        }
        table[keys::NOTATION] = Item::Table(notation);
    }
}
