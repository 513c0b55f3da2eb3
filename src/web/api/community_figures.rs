//! `/communities/{slug}.csv`: every figure of one community, one a row, with its source.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Basis, Code, Community, Inventory, Key, Precision};
use crate::web::api::rounded;
use crate::web::api::schema;

/// One figure of a community, with its source.
#[derive(Serialize, JsonSchema)]
pub struct Figure {
    /// The community, or the state.
    #[schemars(schema_with = "schema::slug")]
    community: String,
    /// What is counted: `population`, `total`, `sector`, `per-person` or `target`.
    figure: &'static str,
    /// The year counted, or the year a target is due.
    #[schemars(schema_with = "schema::year")]
    year: i32,
    /// All emissions of the place, or those of its government's own operations. `null` for
    /// residents.
    #[schemars(schema_with = "schema::maybe_code::<Basis>")]
    basis: Option<&'static str>,
    /// Figures may be compared only inside one series; `null` where none applies.
    series: Option<String>,
    /// The sector, the kind of count or the kind of target; `null` for a total.
    part: Option<String>,
    /// The figure, in `unit`.
    value: f64,
    /// What it is measured in.
    unit: &'static str,
    /// How well it is known.
    #[schemars(schema_with = "schema::code::<Precision>")]
    precision: &'static str,
    /// Whether the community itself reported it and nobody verified it.
    self_reported: bool,
    /// The document it rests on.
    source_title: String,
    /// Who published that.
    source_publisher: String,
    /// Where it is found.
    #[schemars(schema_with = "schema::address")]
    source_url: String,
}

const TONNES: &str = "t CO2e";

pub fn rows(community: &Community) -> Vec<Figure> {
    let mut rows: Vec<Figure> = community.population.iter().map(|count| population(community, count)).collect();
    for inventory in &community.inventories {
        rows.push(of_inventory(
            community,
            inventory,
            "total",
            None,
            inventory.total.number(),
            inventory.precision,
        ));
        for (sector, tonnes) in inventory.split.iter().flat_map(|split| &split.parts) {
            let precision = inventory.split.as_ref().map_or(inventory.precision, |split| split.precision);
            let part = Some(sector.code().to_owned());
            rows.push(of_inventory(community, inventory, "sector", part, tonnes.number(), precision));
        }
        if let Ok(found) = community.per_person(inventory) {
            let per_person = rounded(found.tonnes);
            let row = of_inventory(community, inventory, "per-person", None, per_person, Precision::Derived);
            let self_reported = row.self_reported || found.population.is_self_reported();
            rows.push(Figure { unit: "t CO2e per resident", self_reported, ..row });
        }
    }
    rows.extend(community.targets.iter().map(|target| of_target(community, target)));
    rows
}

fn population(community: &Community, count: &crate::domain::Population) -> Figure {
    let figure = Figure {
        figure: "population",
        year: count.year.number(),
        part: Some(count.kind.code().to_owned()),
        value: count.value as f64,
        unit: "residents",
        self_reported: count.is_self_reported(),
        ..blank(community, &count.source)
    };
    Figure { precision: Precision::Exact.code(), ..figure }
}

fn of_inventory(
    community: &Community,
    inventory: &Inventory,
    figure: &'static str,
    part: Option<String>,
    value: f64,
    precision: Precision,
) -> Figure {
    Figure {
        figure,
        year: inventory.year.number(),
        basis: community.basis_of(inventory).map(Code::code),
        series: Some(inventory.series.to_string()),
        part,
        value,
        unit: TONNES,
        precision: precision.code(),
        self_reported: inventory.is_self_reported(),
        ..blank(community, &inventory.source)
    }
}

fn of_target(community: &Community, target: &crate::domain::Target) -> Figure {
    let baseline =
        target.baseline_year.map_or_else(|| "baseline not stated".to_owned(), |y| format!("below {y}"));
    Figure {
        figure: "target",
        year: target.year.number(),
        basis: Some(target.basis.code()),
        part: Some(format!("{} {baseline}", target.kind.code())),
        value: target.reduction.number(),
        unit: "percent",
        self_reported: target.is_self_reported(),
        ..blank(community, &target.source)
    }
}

fn blank(community: &Community, source: &Key) -> Figure {
    let source = community.source(source);
    Figure {
        community: community.slug.to_string(),
        figure: "",
        year: 0,
        basis: None,
        series: None,
        part: None,
        value: 0.0,
        unit: "",
        precision: Precision::Exact.code(),
        self_reported: false,
        source_title: source.map(|source| source.title.clone()).unwrap_or_default(),
        source_publisher: source.map(|source| source.publisher.clone()).unwrap_or_default(),
        source_url: source.map(|source| source.url.to_string()).unwrap_or_default(),
    }
}
