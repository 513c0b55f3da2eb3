//! `/compare.json` and `.csv`: the values compared, one a row.

use schemars::JsonSchema;
use serde::Serialize;

use super::rounded;
use super::shape;
use crate::domain::{Code, Community, Line, Measure, shares};
use crate::words::comparison::unit;

/// One value of a comparison.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Compared")]
pub struct ComparedRow {
    /// The community.
    #[schemars(schema_with = "shape::slug")]
    slug: String,
    /// Its name.
    name: String,
    /// What is compared.
    #[schemars(schema_with = "shape::code::<Measure>")]
    measure: &'static str,
    /// The year counted.
    #[schemars(schema_with = "shape::year")]
    year: i32,
    /// A series, or a sector where shares are compared.
    part: String,
    /// The value, in `unit`.
    value: f64,
    /// What it is measured in.
    unit: &'static str,
}

pub fn rows(lined: &[(&Community, Vec<Line>)], measure: Measure) -> Vec<ComparedRow> {
    lined.iter().flat_map(|(community, lines)| of_community(community, lines, measure)).collect()
}

fn of_community(community: &Community, lines: &[Line], measure: Measure) -> Vec<ComparedRow> {
    let row = |year: i32, part: &str, value: f64| ComparedRow {
        slug: community.slug.to_string(),
        name: community.name.clone(),
        measure: measure.code(),
        year,
        part: part.to_owned(),
        value: rounded(value),
        unit: unit(measure),
    };
    if measure == Measure::Sectors {
        let shares = shares(community);
        let parts = shares.iter().flat_map(|shares| shares.parts.iter().map(|part| (shares.year, part)));
        return parts.map(|(year, (sector, pct))| row(year.number(), sector.code(), *pct)).collect();
    }
    let points = lines.iter().flat_map(|line| line.points.iter().map(move |point| (line, point)));
    points.map(|(line, (year, value))| row(year.number(), line.series.as_str(), *value)).collect()
}
