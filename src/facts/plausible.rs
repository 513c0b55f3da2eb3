//! Totals that no community emits: a slipped digit, another unit, or the figure of a whole country.

use super::document::Document;
use crate::domain::{Basis, Community, FigureName, Inventory, InventoryPart, PLAUSIBLE_PER_PERSON, Population};

/// A total this many times the one before it in its series is more likely a slipped digit.
const JUMP: f64 = 3.0;

/// The words by which a `note` explains an unusual total to readers.
const EXPLAINED: &str = "a resident";

pub fn report(document: &Document<'_>, community: &Community) {
    for inventory in community.inventories_on(Basis::Community) {
        report_per_person(document, inventory, &community.population);
    }
    for inventory in &community.inventories {
        let earlier = community.inventories.iter().filter(|other| other.series == inventory.series);
        let before = earlier.filter(|other| other.year < inventory.year).max_by_key(|other| other.year);
        if let Some(before) = before {
            warn_of_jump(document, inventory, before);
        }
    }
}

fn report_per_person(document: &Document<'_>, inventory: &Inventory, population: &[Population]) {
    let near = |count: &&Population| count.year.since(inventory.year).abs();
    let Some(count) = population.iter().filter(|count| count.value > 0).min_by_key(near) else { return };
    let (total, least, most) =
        (inventory.total.number(), PLAUSIBLE_PER_PERSON.start(), PLAUSIBLE_PER_PERSON.end());
    let tonnes = total / count.value as f64;
    let is_explained = inventory.note.as_ref().is_some_and(|note| note.contains(EXPLAINED));
    if !PLAUSIBLE_PER_PERSON.contains(&tonnes) && !is_explained {
        let message = format!(
            "`total_tco2e`: expected {least} to {most} t a resident, found {total} t, which is {} t for each of \
             {} residents of {}: correct the total or the residents, or explain it in `note` with the words \
             \"{EXPLAINED}\"",
            rounded(tonnes),
            count.value,
            count.year,
        );
        document.report(document.place_of(&total_of(inventory)), message);
    }
}

fn warn_of_jump(document: &Document<'_>, inventory: &Inventory, before: &Inventory) {
    let ratio = inventory.total.number() / before.total.number();
    if ratio.is_finite() && !(1.0 / JUMP..=JUMP).contains(&ratio) {
        let (total, was) = (inventory.total.number(), before.total.number());
        let message = format!(
            "`total_tco2e`: {total} t is {} times the {was} t of {} in the same series: look again at both",
            rounded(ratio),
            before.year,
        );
        document.warn(document.place_of(&total_of(inventory)), message);
    }
}

/// To three significant digits, for a message.
fn rounded(number: f64) -> f64 {
    if number == 0.0 {
        return number;
    }
    let scale = 10_f64.powi(2 - number.abs().log10().floor() as i32);
    (number * scale).round() / scale
}

fn total_of(inventory: &Inventory) -> FigureName {
    let (series, year) = (inventory.series.clone(), inventory.year);
    FigureName::Inventory { series, year, part: InventoryPart::Total }
}
