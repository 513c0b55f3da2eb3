//! `/communities/{slug}.csv`: one row per figure of one community, with its document.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Basis, Code, Community, Documents, Inventory, Key, Population, Precision, Slug, Target, WebUrl, Year,
};
use crate::web::api::rounded;

/// A figure of a community, with its document.
#[derive(Serialize, JsonSchema)]
pub struct Figure {
    /// The slug of the community or the state.
    community: Slug,
    /// The kind of figure: `population`, `total`, `sector`, `per-person` or `target`.
    figure: &'static str,
    /// The year counted, or the year in which a target is due.
    year: Year,
    /// The basis of the series or the target. `null` for residents.
    basis: Option<Basis>,
    /// The series. Only figures of one series can be compared. `null` if none applies.
    series: Option<String>,
    /// The sector, the kind of count or the kind of target. `null` for a total.
    part: Option<String>,
    /// The figure, in `unit`.
    value: f64,
    /// The unit of the figure.
    unit: &'static str,
    /// How well the figure is known.
    precision: Precision,
    /// Whether the community itself reported the figure and nobody verified it.
    self_reported: bool,
    /// The title of the document.
    source_title: String,
    /// The publisher of the document.
    source_publisher: String,
    /// The web address of the document.
    #[schemars(with = "WebUrl")]
    source_url: String,
    /// The page, table, row or cell of that document.
    source_locator: Option<String>,
    /// An archived copy of that document.
    source_archived: Option<WebUrl>,
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

fn population(community: &Community, count: &Population) -> Figure {
    let figure = Figure {
        figure: "population",
        part: Some(count.kind.code().to_owned()),
        value: count.value as f64,
        unit: "residents",
        self_reported: count.is_self_reported(),
        ..blank(community, &count.source, &count.documents, count.year)
    };
    Figure { precision: Precision::Exact, ..figure }
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
        basis: community.basis_of(inventory),
        series: Some(inventory.series.to_string()),
        part,
        value,
        unit: TONNES,
        precision,
        self_reported: inventory.is_self_reported(),
        ..blank(community, &inventory.source, &inventory.documents, inventory.year)
    }
}

fn of_target(community: &Community, target: &Target) -> Figure {
    let baseline =
        target.baseline_year.map_or_else(|| "baseline not stated".to_owned(), |y| format!("below {y}"));
    Figure {
        figure: "target",
        basis: Some(target.basis),
        part: Some(format!("{} {baseline}", target.kind.code())),
        value: target.reduction.number(),
        unit: "percent",
        self_reported: target.is_self_reported(),
        ..blank(community, &target.source, &target.documents, target.year)
    }
}

fn blank(community: &Community, source: &Key, documents: &Documents, year: Year) -> Figure {
    let source = community.source(source);
    Figure {
        community: community.slug.clone(),
        figure: "",
        year,
        basis: None,
        series: None,
        part: None,
        value: 0.0,
        unit: "",
        precision: Precision::Exact,
        self_reported: false,
        source_title: source.map(|source| source.title.clone()).unwrap_or_default(),
        source_publisher: source.map(|source| source.publisher.clone()).unwrap_or_default(),
        source_url: source.map(|source| source.url.to_string()).unwrap_or_default(),
        source_locator: documents.locator.clone().or_else(|| source?.locator.clone()),
        source_archived: source.and_then(|source| source.archived.clone()),
    }
}
