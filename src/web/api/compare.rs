//! `/compare.json` and `.csv`: one row per compared value, with its document.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Caution, Code, Community, Compared, ComparedPoint, Dataset, Inventory, Key, Measure, Measured, Precision,
    Share, Shares, Slug, Source, Tonnes, WebUrl, Year, YearValue,
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
    /// The measure of the comparison: a code, or the key of an indicator.
    measure: String,
    /// The year counted.
    year: Year,
    /// The series, or the sector if the measure is `sectors`. Empty for an indicator.
    part: String,
    /// The value, in `unit`.
    value: f64,
    /// The unit of the value.
    unit: String,
    /// The series. Only values of one series may be joined by a line. Empty for an indicator.
    series: String,
    /// How well the figure behind the value is known. `null` for an indicator.
    precision: Option<Precision>,
    /// The emissions behind the value, in t CO₂e. `null` for an indicator.
    tco2e: Option<Tonnes>,
    /// The title of the document.
    source_title: String,
    /// The publisher of the document.
    source_publisher: String,
    /// The web address of the document. `null` for an indicator if no address was seen.
    source_url: Option<WebUrl>,
    /// The residents who divide the emissions, if the measure is per person.
    population: Option<u64>,
    /// The year of the count of residents.
    population_year: Option<Year>,
    /// The title of the document of that count.
    population_source_title: Option<String>,
    /// The web address of that document.
    population_source_url: Option<WebUrl>,
    /// The figure of the state in the same year, for an indicator. `null` if none was published.
    state: Option<f64>,
    /// What a reader must know about the value of an indicator. `null` if nothing.
    note: Option<String>,
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
        precision: Some(shares.split.precision),
        tco2e: Some(share.tonnes),
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
        measure: measure.code().to_owned(),
        year: inventory.year,
        part: inventory.series.to_string(),
        value: 0.0,
        unit: unit(Language::En, measure).to_owned(),
        series: inventory.series.to_string(),
        precision: Some(inventory.precision),
        tco2e: Some(inventory.total),
        source_title: source(&inventory.source, |source| &source.title),
        source_publisher: source(&inventory.source, |source| &source.publisher),
        source_url: community.source(&inventory.source).map(|source| source.url.clone()),
        population: None,
        population_year: None,
        population_source_title: None,
        population_source_url: None,
        state: None,
        note: None,
    }
}

/// The values of an indicator of cities and towns, one a year. A value that enters no trend has its caution as `note`.
pub fn measured_rows(measured: &[Measured<'_>], datasets: &[Dataset]) -> Vec<ComparedRow> {
    let of_place =
        |one: &Measured<'_>| one.own.iter().map(|point| of_year(one, *point, datasets)).collect::<Vec<_>>();
    measured.iter().flat_map(of_place).collect()
}

fn of_year(measured: &Measured<'_>, YearValue { year, value }: YearValue, datasets: &[Dataset]) -> ComparedRow {
    let (indicator, place) = (measured.indicator, measured.place);
    let mut used = datasets.iter().filter(|dataset| indicator.datasets.contains(&dataset.key));
    let dataset = used.clone().find(|dataset| dataset.covers(year)).or(used.next());
    let notes: Vec<&str> = measured.cautions(year).map(in_english).collect();
    let state = measured.state.iter().find(|point| point.year == year).map(|point| rounded(point.value));
    ComparedRow {
        slug: place.slug.clone(),
        name: place.name.clone(),
        measure: indicator.key.to_string(),
        year,
        part: String::new(),
        value: rounded(value),
        unit: indicator.unit.clone(),
        series: String::new(),
        precision: None,
        tco2e: None,
        source_title: dataset.map(|dataset| dataset.title.clone()).unwrap_or_default(),
        source_publisher: dataset.map(|dataset| dataset.publisher.clone()).unwrap_or_default(),
        source_url: dataset.and_then(|dataset| dataset.url.clone().or(dataset.copy_url.clone())),
        population: None,
        population_year: None,
        population_source_title: None,
        population_source_url: None,
        state,
        note: (!notes.is_empty()).then(|| notes.join(" ")),
    }
}

fn in_english(caution: &Caution) -> &str {
    caution.text.in_language(Language::En)
}
