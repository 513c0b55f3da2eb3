//! The tables of inventories and of their series.

use crate::charts;
use crate::charts::{ChartCell, ChartRow};
use crate::domain::{Assessment, Basis, Community, Inventory, Series, Tonnes};
use crate::web::html::components::Cite;
use crate::words::number;
use crate::words::number::whole;
use crate::words::{Language, label, origin};

/// One inventory.
pub struct InventoryRow {
    pub year: i32,
    pub total: String,
    pub series: String,
    pub precision: &'static str,
    pub note: Option<String>,
    /// Why the year comes from another source than the years before it in its series.
    pub change: Option<String>,
    /// The source's own parts with their emissions, if they are finer than or different from sectors.
    pub parts: Vec<(String, String)>,
    /// The origin of an imported figure, and earlier reports.
    pub origin: Option<String>,
    pub cite: Option<Cite>,
}

pub fn rows(language: Language, community: &Community, basis: Basis) -> Vec<InventoryRow> {
    let inventories = community.inventories_on(basis).into_iter();
    inventories.map(|inventory| row(language, community, inventory)).collect()
}

fn row(language: Language, community: &Community, inventory: &Inventory) -> InventoryRow {
    let series = community.series(&inventory.series);
    let change = series.and_then(|series| series.changes.iter().find(|change| change.year == inventory.year));
    InventoryRow {
        year: inventory.year.number(),
        total: number::tons_bare(language, inventory.total, inventory.precision),
        series: series.map(|series| series.title.clone()).unwrap_or_default(),
        change: change.map(|change| change.note.clone()),
        precision: label::precision(language, inventory.precision),
        note: inventory.note.clone(),
        parts: parts(language, inventory),
        origin: origin::of_inventory(language, inventory),
        cite: Cite::of_figure(language, community, &inventory.source)
            .map(|cite| cite.with(community, &inventory.documents)),
    }
}

fn parts(language: Language, inventory: &Inventory) -> Vec<(String, String)> {
    let part = |(name, tonnes): &(String, Tonnes)| (name.replace('_', " "), whole(language, tonnes.number()));
    inventory.subsectors.iter().map(part).collect()
}

/// A promise of the chart, or the end of the continuation.
pub struct PromiseRow {
    pub year: i32,
    pub amount: String,
    pub words: String,
    pub cite: Option<Cite>,
}

pub fn promised(language: Language, assessment: &Assessment<'_>) -> Vec<PromiseRow> {
    charts::promised(language, assessment).into_iter().map(|row| promise(language, assessment, row)).collect()
}

fn promise(language: Language, assessment: &Assessment<'_>, row: ChartRow) -> PromiseRow {
    let [amount, words] = <[ChartCell; 2]>::try_from(row.cells).unwrap_or_default();
    PromiseRow {
        year: row.year,
        amount: amount.text,
        words: words.text,
        cite: words.source.and_then(|key| Cite::of_figure(language, assessment.community, &key)),
    }
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
