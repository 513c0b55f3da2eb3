//! The table below the chart: emissions per resident, and the residents by whom they are divided.

use crate::charts::table::{ChartCell, ChartColumn, ChartRow, ChartTable};
use crate::domain::{Basis, Community, Inventory};
use crate::words::number::{fixed, whole};
use crate::words::{Language, label, not_known, origin};

pub fn table(language: Language, community: &Community) -> ChartTable {
    let inventories = community.inventories_on(Basis::Community).into_iter();
    ChartTable {
        columns: vec![
            ChartColumn::number(language.text("per-person-tons")),
            ChartColumn::number(language.text("per-person-residents")),
            ChartColumn::text(language.text("per-person-by")),
        ],
        rows: inventories.map(|inventory| row(language, community, inventory)).collect(),
    }
}

fn row(language: Language, community: &Community, inventory: &Inventory) -> ChartRow {
    let year = inventory.year.number();
    let found = match community.per_person(inventory) {
        Ok(found) => found,
        Err(reason) => {
            let why = not_known::sentence(language, &reason);
            let cells = [language.text("per-person-not-known"), "", &why].map(ChartCell::new).into();
            return ChartRow { year, cells };
        }
    };
    let residents = found.population;
    let counted = language
        .message("per-person-counted")
        .with("kind", label::population_kind(language, residents.kind))
        .with("year", residents.year);
    let cells = vec![
        ChartCell::new(fixed(language, found.tonnes, 1)),
        ChartCell::new(whole(language, residents.value as f64)),
        ChartCell {
            text: counted.to_string(),
            quote: None,
            source: Some(residents.source.clone()),
            remark: origin::of_population(language, residents),
        },
    ];
    ChartRow { year, cells }
}
