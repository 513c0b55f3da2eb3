//! Two communities do not emit the same to the ton in one year, unless both were given one figure.

use std::collections::BTreeMap;

use super::filed::Filed;
use crate::domain::{FigureName, Inventory, InventoryPart, Year};

/// In t CO₂e. Totals that are a multiple of it are rounded, and rounded or smaller totals may agree.
const ROUNDED: f64 = 1000.0;

pub fn report(files: &[Filed<'_>]) {
    let mut first: BTreeMap<(Year, u64), (&Filed<'_>, &Inventory)> = BTreeMap::new();
    for file in files {
        let inventories = file.community.inventories.iter();
        let exact = |inventory: &&Inventory| {
            inventory.total.number() > ROUNDED && inventory.total.number() % ROUNDED != 0.0
        };
        for inventory in inventories.filter(exact) {
            let key = (inventory.year, inventory.total.number().to_bits());
            let (owner, its) = *first.entry(key).or_insert((file, inventory));
            if !std::ptr::eq(owner, file) && !is_explained(inventory, owner) {
                report_one(file, inventory, owner, its);
            }
        }
    }
}

/// A joint inventory is explained to readers by a note that names the other community.
fn is_explained(inventory: &Inventory, owner: &Filed<'_>) -> bool {
    inventory.note.as_ref().is_some_and(|note| note.contains(owner.name()))
}

fn report_one(file: &Filed<'_>, inventory: &Inventory, owner: &Filed<'_>, its: &Inventory) {
    let (total, year, of) = (inventory.total.number(), inventory.year, owner.name());
    let line = owner.document.line(owner.document.place_of(&total_of(its)));
    let path = owner.document.path().display();
    file.report(
        file.document.place_of(&total_of(inventory)),
        format!(
            "`total_tco2e`: expected {}'s own total, found {total} t, which is {of}'s of {year} to the ton, at \
             {path}:{line}: correct it, or say in `note` why {of} has the same",
            file.name(),
        ),
    );
}

fn total_of(inventory: &Inventory) -> FigureName {
    let (series, year) = (inventory.series.clone(), inventory.year);
    FigureName::Inventory { series, year, part: InventoryPart::Total }
}
