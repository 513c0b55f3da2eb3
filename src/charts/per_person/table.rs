//! The table below the chart: emissions per resident, and the residents by whom they are divided.

use crate::charts::table::{Cell, Column, Row, Table};
use crate::domain::{Basis, Community, Inventory};
use crate::words::number::{fixed, whole};
use crate::words::{Language, label, not_known, origin};

pub fn table(language: Language, community: &Community) -> Table {
    let inventories = community.inventories_on(Basis::Community).into_iter();
    Table {
        columns: vec![
            Column::number(language.text("per-person-tons")),
            Column::number(language.text("per-person-residents")),
            Column::text(language.text("per-person-by")),
        ],
        rows: inventories.map(|inventory| row(language, community, inventory)).collect(),
    }
}

fn row(language: Language, community: &Community, inventory: &Inventory) -> Row {
    let year = inventory.year.number();
    let found = match community.per_person(inventory) {
        Ok(found) => found,
        Err(reason) => {
            let why = not_known::sentence(language, &reason);
            let cells = [language.text("per-person-not-known"), "", &why].map(Cell::new).into();
            return Row { year, cells };
        }
    };
    let residents = found.population;
    let counted = language
        .message("per-person-counted")
        .with("kind", label::population_kind(language, residents.kind))
        .with("year", residents.year);
    let cells = vec![
        Cell::new(fixed(language, found.tonnes, 1)),
        Cell::new(whole(language, residents.value as f64)),
        Cell {
            text: counted.to_string(),
            quote: None,
            source: Some(residents.source.clone()),
            remark: origin::of_population(language, residents),
        },
    ];
    Row { year, cells }
}
