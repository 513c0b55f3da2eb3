//! The tables behind the charts: inventories, series, sectors and emissions per person.

use crate::domain::{Basis, Community, Inventory, Sector, Series, Tonnes};
use crate::web::html::components::Cite;
use crate::web::html::message::Html;
use crate::words::number;
use crate::words::number::{fixed, whole};
use crate::words::{Language, label, not_known, origin};
use strum::VariantArray;

/// One inventory.
pub struct Row {
    pub year: i32,
    pub total: String,
    pub series: String,
    pub precision: &'static str,
    pub note: Option<String>,
    /// The source's own parts, if they are finer than or different from sectors.
    pub parts: Option<Html>,
    /// The origin of an imported figure, and earlier reports.
    pub origin: Option<String>,
    pub cite: Option<Cite>,
}

pub fn rows(language: Language, community: &Community, basis: Basis) -> Vec<Row> {
    let inventories = community.inventories_on(basis).into_iter();
    inventories.map(|inventory| row(language, community, inventory)).collect()
}

fn row(language: Language, community: &Community, inventory: &Inventory) -> Row {
    Row {
        year: inventory.year.number(),
        total: number::tons_bare(language, inventory.total, inventory.precision),
        series: community.series(&inventory.series).map(|series| series.title.clone()).unwrap_or_default(),
        precision: label::precision(language, inventory.precision),
        note: inventory.note.clone(),
        parts: parts(language, inventory),
        origin: origin::of_inventory(language, inventory),
        cite: Cite::of_figure(language, community, &inventory.source),
    }
}

fn parts(language: Language, inventory: &Inventory) -> Option<Html> {
    let part = |(name, tonnes): &(String, Tonnes)| {
        format!("{} {}", name.replace('_', " "), whole(language, tonnes.number()))
    };
    let parts: Vec<String> = inventory.subsectors.iter().map(part).collect();
    (!parts.is_empty()).then(|| language.message("table-parts").record("parts", &parts.join("; ")).into())
}

/// The method of a series.
pub struct SeriesRow<'a> {
    pub series: &'a Series,
    pub basis: &'static str,
    pub protocol: &'static str,
    pub years: String,
}

pub fn series(language: Language, community: &Community) -> Vec<SeriesRow<'_>> {
    let row = |series| SeriesRow {
        series,
        basis: label::basis(language, series.basis),
        protocol: label::protocol(language, series.protocol),
        years: years(language, community, series),
    };
    community.series.iter().map(row).collect()
}

fn years(language: Language, community: &Community, series: &Series) -> String {
    let of_it = community.inventories.iter().filter(|inventory| inventory.series == series.key);
    let mut years: Vec<i32> = of_it.map(|inventory| inventory.year.number()).collect();
    years.sort_unstable();
    match years.as_slice() {
        [first, _, .., last] => {
            let inventories = number::count(language, "count-inventories", years.len());
            let message = language.message("counted-years").with("first", first).with("last", last);
            message.with("inventories", inventories).to_string()
        }
        few => few.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    }
}

/// Emissions by sector, if a source splits them.
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

pub fn splits(language: Language, community: &Community) -> Splits {
    let inventories = community.inventories_on(Basis::Community);
    let used = |sector: &&Sector| {
        inventories.iter().any(|i| i.split.as_ref().is_some_and(|split| split.part(**sector).is_some()))
    };
    let sectors: Vec<Sector> = Sector::VARIANTS.iter().filter(used).copied().collect();
    let rows = inventories.iter().filter_map(|inventory| split_row(language, community, inventory, &sectors));
    let named = sectors.iter().map(|sector| label::sector(language, *sector));
    Splits { sectors: named.collect(), rows: rows.collect() }
}

fn split_row(
    language: Language,
    community: &Community,
    inventory: &Inventory,
    sectors: &[Sector],
) -> Option<SplitRow> {
    let split = inventory.split.as_ref()?;
    let total = inventory.total.number();
    let cell = |sector: &Sector| match split.part(*sector) {
        Some(tonnes) => {
            Cell { tonnes: whole(language, tonnes.number()), share: share(language, tonnes.number(), total) }
        }
        None => Cell { tonnes: "–".to_owned(), share: String::new() },
    };
    Some(SplitRow {
        year: inventory.year.number(),
        cells: sectors.iter().map(cell).collect(),
        not_split: split.partial.as_ref().map(|_| whole(language, total - split.sum())),
        precision: label::precision(language, split.precision),
        partial: split.partial.clone(),
        cite: Cite::of_figure(language, community, &inventory.source),
    })
}

fn share(language: Language, part: f64, total: f64) -> String {
    if total > 0.0 { number::percent(language, part / total * 100.0) } else { String::new() }
}

/// Emissions per resident in one year.
pub struct Person {
    pub year: i32,
    pub per_person: String,
    pub residents: String,
    pub counted: String,
    pub cite: Option<Cite>,
    pub origin: Option<String>,
}

pub fn people(language: Language, community: &Community) -> Vec<Person> {
    let inventories = community.inventories_on(Basis::Community).into_iter();
    inventories.map(|inventory| person(language, community, inventory)).collect()
}

fn person(language: Language, community: &Community, inventory: &Inventory) -> Person {
    let year = inventory.year.number();
    match community.per_person(inventory) {
        Ok(found) => Person {
            year,
            per_person: fixed(language, found.tonnes, 1),
            residents: whole(language, found.population.value as f64),
            counted: language
                .message("per-person-counted")
                .with("kind", label::population_kind(language, found.population.kind))
                .with("year", found.population.year)
                .to_string(),
            cite: Cite::of_figure(language, community, &found.population.source),
            origin: origin::of_population(language, found.population),
        },
        Err(reason) => Person {
            year,
            per_person: language.text("per-person-not-known").to_owned(),
            residents: String::new(),
            counted: not_known::sentence(language, &reason),
            cite: None,
            origin: None,
        },
    }
}
