//! `/compare.json` and `.csv`: the values compared, one a row.

use serde::Serialize;

use super::{cell, rounded};
use crate::domain::{Code, Community, Line, Measure, shares};
use crate::words::comparison::unit;

#[derive(Serialize)]
pub struct ComparedRow {
    slug: String,
    name: String,
    measure: &'static str,
    year: i32,
    /// A series, or a sector where shares are compared.
    part: String,
    value: f64,
    unit: &'static str,
}

pub fn rows(lined: &[(&Community, Vec<Line>)], measure: Measure) -> Vec<ComparedRow> {
    lined.iter().flat_map(|(community, lines)| of_community(community, lines, measure)).collect()
}

fn of_community(community: &Community, lines: &[Line], measure: Measure) -> Vec<ComparedRow> {
    let row = |year: i32, part: &str, value: f64| ComparedRow {
        slug: community.slug.to_string(),
        name: cell(&community.name),
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
