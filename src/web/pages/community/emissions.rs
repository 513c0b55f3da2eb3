//! What was counted, how, from what and for how many people: the tables behind the charts.

use super::super::super::parts::Cite;
use crate::domain::{Basis, Community, Inventory, Sector, Series};
use crate::words::number::{self, trimmed, whole};
use crate::words::{label, not_known};
use strum::VariantArray;

/// One inventory.
pub struct Row {
    pub year: i32,
    pub total: String,
    pub series: String,
    pub precision: &'static str,
    pub note: Option<String>,
    pub subsectors: Vec<(String, String)>,
    pub cite: Option<Cite>,
}

pub fn rows(community: &Community, basis: Basis) -> Vec<Row> {
    community.inventories_on(basis).into_iter().map(|inventory| row(community, inventory)).collect()
}

fn row(community: &Community, inventory: &Inventory) -> Row {
    let subsector =
        |(name, tonnes): &(String, crate::domain::Tonnes)| (name.replace('_', " "), whole(tonnes.number()));
    Row {
        year: inventory.year.number(),
        total: number::tons_bare(inventory.total, inventory.precision),
        series: community.series(&inventory.series).map(|series| series.title.clone()).unwrap_or_default(),
        precision: label::precision(inventory.precision),
        note: inventory.note.clone(),
        subsectors: inventory.subsectors.iter().map(subsector).collect(),
        cite: Cite::of_figure(community, &inventory.source),
    }
}

/// How a series was counted.
pub struct SeriesRow<'a> {
    pub series: &'a Series,
    pub basis: &'static str,
    pub protocol: &'static str,
    pub years: String,
}

pub fn series(community: &Community) -> Vec<SeriesRow<'_>> {
    let row = |series| SeriesRow {
        series,
        basis: label::basis(series.basis),
        protocol: label::protocol(series.protocol),
        years: years(community, series),
    };
    community.series.iter().map(row).collect()
}

fn years(community: &Community, series: &Series) -> String {
    let of_it = community.inventories.iter().filter(|inventory| inventory.series == series.key);
    let mut years: Vec<i32> = of_it.map(|inventory| inventory.year.number()).collect();
    years.sort_unstable();
    match years.as_slice() {
        [first, _, .., last] => {
            format!("{first}–{last}, {}", number::count(years.len(), "inventory", "inventories"))
        }
        few => few.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    }
}

/// The totals by sector, where a source splits them.
pub struct Splits {
    pub sectors: Vec<&'static str>,
    pub rows: Vec<SplitRow>,
}

pub struct SplitRow {
    pub year: i32,
    pub cells: Vec<Cell>,
    pub not_split: Option<String>,
    pub precision: &'static str,
    pub partial: Option<String>,
    pub cite: Option<Cite>,
}

pub struct Cell {
    pub tonnes: String,
    pub share: String,
}

pub fn splits(community: &Community) -> Splits {
    let inventories = community.inventories_on(Basis::Community);
    let used = |sector: &&Sector| {
        inventories.iter().any(|i| i.split.as_ref().is_some_and(|split| split.part(**sector).is_some()))
    };
    let sectors: Vec<Sector> = Sector::VARIANTS.iter().filter(used).copied().collect();
    let rows = inventories.iter().filter_map(|inventory| split_row(community, inventory, &sectors));
    Splits { sectors: sectors.iter().map(|sector| label::sector(*sector)).collect(), rows: rows.collect() }
}

fn split_row(community: &Community, inventory: &Inventory, sectors: &[Sector]) -> Option<SplitRow> {
    let split = inventory.split.as_ref()?;
    let total = inventory.total.number();
    let cell = |sector: &Sector| match split.part(*sector) {
        Some(tonnes) => Cell { tonnes: whole(tonnes.number()), share: share(tonnes.number(), total) },
        None => Cell { tonnes: "–".to_owned(), share: String::new() },
    };
    Some(SplitRow {
        year: inventory.year.number(),
        cells: sectors.iter().map(cell).collect(),
        not_split: split.partial.as_ref().map(|_| whole(total - split.sum())),
        precision: label::precision(split.precision),
        partial: split.partial.clone(),
        cite: Cite::of_figure(community, &inventory.source),
    })
}

fn share(part: f64, total: f64) -> String {
    if total > 0.0 { number::percent(part / total * 100.0) } else { String::new() }
}

/// Emissions for each resident in one year.
pub struct Person {
    pub year: i32,
    pub per_person: String,
    pub residents: String,
    pub counted: String,
    pub cite: Option<Cite>,
}

pub fn people(community: &Community) -> Vec<Person> {
    community
        .inventories_on(Basis::Community)
        .into_iter()
        .map(|inventory| person(community, inventory))
        .collect()
}

fn person(community: &Community, inventory: &Inventory) -> Person {
    let year = inventory.year.number();
    match community.per_person(inventory) {
        Ok(found) => Person {
            year,
            per_person: trimmed_one(found.tonnes),
            residents: whole(found.population.value as f64),
            counted: format!("{} of {}", label::population_kind(found.population.kind), found.population.year),
            cite: Cite::of_figure(community, &found.population.source),
        },
        Err(reason) => Person {
            year,
            per_person: "not known".to_owned(),
            residents: String::new(),
            counted: not_known::sentence(&reason),
            cite: None,
        },
    }
}

/// Always one decimal: years are read against each other.
fn trimmed_one(tonnes: f64) -> String {
    let text = trimmed(tonnes, 1);
    if text.contains('.') { text } else { format!("{text}.0") }
}
