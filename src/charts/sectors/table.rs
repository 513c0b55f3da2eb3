//! The table below the chart: t CO₂e and share of the total, by sector.

use strum::VariantArray;

use crate::charts::table::{ChartCell, ChartColumn, ChartRow, ChartTable};
use crate::domain::{Basis, Community, Inventory, Sector, Split};
use crate::words::number::{percent, whole};
use crate::words::{Language, label};

pub fn table(language: Language, community: &Community) -> ChartTable {
    let inventories = community.inventories_on(Basis::Community);
    let splits: Vec<(&Inventory, &Split)> =
        inventories.into_iter().filter_map(|inventory| Some((inventory, inventory.split.as_ref()?))).collect();
    let used = |sector: &Sector| splits.iter().any(|(_, split)| split.part(*sector).is_some());
    let sectors: Vec<Sector> = Sector::VARIANTS.iter().copied().filter(used).collect();
    let mut columns: Vec<ChartColumn> =
        sectors.iter().map(|sector| ChartColumn::number(label::sector(language, *sector))).collect();
    columns.push(ChartColumn::number(language.text("sectors-not-split")));
    columns.push(ChartColumn::text(language.text("table-precision")));
    let rows = splits.iter().map(|(inventory, split)| row(language, inventory, split, &sectors));
    ChartTable { columns, rows: rows.collect() }
}

fn row(language: Language, inventory: &Inventory, split: &Split, sectors: &[Sector]) -> ChartRow {
    let total = inventory.total.number();
    let mut cells: Vec<ChartCell> =
        sectors.iter().map(|sector| part(language, split, *sector, total)).collect();
    cells.push(ChartCell::new(match split.partial {
        Some(_) => whole(language, total - split.sum()),
        None => "–".to_owned(),
    }));
    cells.push(ChartCell {
        text: label::precision(language, split.precision).to_owned(),
        quote: split.partial.clone(),
        source: Some(inventory.source.clone()),
        remark: None,
    });
    ChartRow { year: inventory.year.number(), cells }
}

fn part(language: Language, split: &Split, sector: Sector, total: f64) -> ChartCell {
    let Some(tonnes) = split.part(sector) else {
        return ChartCell { remark: Some(String::new()), ..ChartCell::new("–") };
    };
    let tonnes = tonnes.number();
    let share = if total > 0.0 { percent(language, tonnes / total * 100.0) } else { String::new() };
    ChartCell { remark: Some(share), ..ChartCell::new(whole(language, tonnes)) }
}
