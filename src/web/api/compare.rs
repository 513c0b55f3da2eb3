//! `/compare.json` and `.csv`: one row per compared value, with its document.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Code, Community, Compared, ComparedPoint, Inventory, Key, Measure, Precision, Share, Shares, Slug, Source,
    Tonnes, WebUrl, Year,
};
use crate::web::api::rounded;
use crate::words::Language;
use crate::words::comparison::unit;

/// One value of a comparison.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Compared")]
pub struct ComparedRow {
    /// The slug of the community.
    slug: Slug,
    /// The name of the community.
    name: String,
    /// The measure of the comparison.
    measure: Measure,
    /// The year counted.
    year: Year,
    /// The series, or the sector if the measure is `sectors`.
    part: String,
    /// The value, in `unit`.
    value: f64,
    /// The unit of the value.
    unit: &'static str,
    /// The series. Only values of one series may be joined by a line.
    series: String,
    /// How well the figure behind the value is known.
    precision: Precision,
    /// The emissions behind the value, in t CO₂e.
    tco2e: Tonnes,
    /// The title of the document.
    source_title: String,
    /// The publisher of the document.
    source_publisher: String,
    /// The web address of the document.
    #[schemars(with = "WebUrl")]
    source_url: String,
    /// The residents who divide the emissions, if the measure is per person.
    population: Option<u64>,
    /// The year of the count of residents.
    population_year: Option<Year>,
    /// The title of the document of that count.
    population_source_title: Option<String>,
    /// The web address of that document.
    population_source_url: Option<WebUrl>,
}

pub fn rows(compared: &[Compared<'_>], measure: Measure) -> Vec<ComparedRow> {
    compared.iter().flat_map(|one| of_community(one, measure)).collect()
}

fn of_community(compared: &Compared<'_>, measure: Measure) -> Vec<ComparedRow> {
    let community = compared.community;
    let points = compared.lines.iter().flat_map(|line| &line.points);
    let parts = compared.shares.iter().flat_map(|shares| shares.parts.iter().map(move |part| (shares, part)));
    points
        .map(|point| of_point(community, point, measure))
        .chain(parts.map(|(shares, part)| of_share(community, shares, part)))
        .collect()
}

fn of_point(community: &Community, point: &ComparedPoint<'_>, measure: Measure) -> ComparedRow {
    let residents = point.residents;
    let counted = residents.and_then(|residents| community.source(&residents.source));
    ComparedRow {
        value: rounded(point.value),
        population: residents.map(|residents| residents.value),
        population_year: residents.map(|residents| residents.year),
        population_source_title: counted.map(|source| source.title.clone()),
        population_source_url: counted.map(|source| source.url.clone()),
        ..blank(community, point.inventory, measure)
    }
}

fn of_share(community: &Community, shares: &Shares<'_>, share: &Share) -> ComparedRow {
    ComparedRow {
        part: share.sector.code().to_owned(),
        value: rounded(share.pct),
        precision: shares.split.precision,
        tco2e: share.tonnes,
        ..blank(community, shares.inventory, Measure::Sectors)
    }
}

fn blank(community: &Community, inventory: &Inventory, measure: Measure) -> ComparedRow {
    let source = |key: &Key, of: fn(&Source) -> &str| {
        community.source(key).map(|s| of(s).to_owned()).unwrap_or_default()
    };
    ComparedRow {
        slug: community.slug.clone(),
        name: community.name.clone(),
        measure,
        year: inventory.year,
        part: inventory.series.to_string(),
        value: 0.0,
        unit: unit(Language::En, measure),
        series: inventory.series.to_string(),
        precision: inventory.precision,
        tco2e: inventory.total,
        source_title: source(&inventory.source, |source| &source.title),
        source_publisher: source(&inventory.source, |source| &source.publisher),
        source_url: source(&inventory.source, |source| source.url.as_str()),
        population: None,
        population_year: None,
        population_source_title: None,
        population_source_url: None,
    }
}
