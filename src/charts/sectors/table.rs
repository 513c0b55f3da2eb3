//! The table below the chart: t CO₂e and share of the total, by sector.

use strum::VariantArray;

use crate::charts::table::{Cell, Column, Row, Table};
use crate::domain::{Basis, Community, Inventory, Sector, Split};
use crate::words::number::{percent, whole};
use crate::words::{Language, label};

pub fn table(language: Language, community: &Community) -> Table {
    let inventories = community.inventories_on(Basis::Community);
    let splits: Vec<(&Inventory, &Split)> =
        inventories.into_iter().filter_map(|inventory| Some((inventory, inventory.split.as_ref()?))).collect();
    let used = |sector: &Sector| splits.iter().any(|(_, split)| split.part(*sector).is_some());
    let sectors: Vec<Sector> = Sector::VARIANTS.iter().copied().filter(used).collect();
    let mut columns: Vec<Column> =
        sectors.iter().map(|sector| Column::number(label::sector(language, *sector))).collect();
    columns.push(Column::number(language.text("sectors-not-split")));
    columns.push(Column::text(language.text("table-precision")));
    let rows = splits.iter().map(|(inventory, split)| row(language, inventory, split, &sectors));
    Table { columns, rows: rows.collect() }
}

fn row(language: Language, inventory: &Inventory, split: &Split, sectors: &[Sector]) -> Row {
    let total = inventory.total.number();
    let mut cells: Vec<Cell> = sectors.iter().map(|sector| part(language, split, *sector, total)).collect();
    cells.push(Cell::new(match split.partial {
        Some(_) => whole(language, total - split.sum()),
        None => "–".to_owned(),
    }));
    cells.push(Cell {
        text: label::precision(language, split.precision).to_owned(),
        quote: split.partial.clone(),
        source: Some(inventory.source.clone()),
        remark: None,
    });
    Row { year: inventory.year.number(), cells }
}

fn part(language: Language, split: &Split, sector: Sector, total: f64) -> Cell {
    let Some(tonnes) = split.part(sector) else {
        return Cell { remark: Some(String::new()), ..Cell::new("–") };
    };
    let tonnes = tonnes.number();
    let share = if total > 0.0 { percent(language, tonnes / total * 100.0) } else { String::new() };
    Cell { remark: Some(share), ..Cell::new(whole(language, tonnes)) }
}
