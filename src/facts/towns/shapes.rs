//! Reads `towns/shapes.json`, a `TopoJSON` with an object `towns`: outlines that share their borders.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::places::Places;
use crate::domain::{CensusGeoid, Position, Ring, Shapes};
use crate::facts::problem::Problem;

#[derive(Deserialize)]
struct Topology {
    arcs: Vec<Vec<[f64; 2]>>,
    transform: Transform,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    towns: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    properties: Properties,
    #[serde(flatten)]
    outline: Outline,
}

#[derive(Deserialize)]
struct Properties {
    geoid: String,
}

/// The numbers of arcs: `!n` is arc `n` backward.
#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Outline {
    Polygon(Vec<Vec<i64>>),
    MultiPolygon(Vec<Vec<Vec<i64>>>),
}

/// The outlines, or the first problem of the file, which a program made.
pub fn read(path: &Path, text: &str, places: &Places<'_>) -> Result<Shapes, Problem> {
    let topology: Topology = serde_json::from_str(text).map_err(|error| Problem {
        line: error.line(),
        column: error.column(),
        ..Problem::of_file(path, format!("expected a TopoJSON with an object `towns`: {error}"))
    })?;
    let arcs = topology.positions();
    let (mut shapes, mut users) = (Shapes::default(), BTreeMap::new());
    for geometry in &topology.objects.towns.geometries {
        let text = &geometry.properties.geoid;
        let of: Option<CensusGeoid> = text.parse().ok().filter(|of| places.is_known(*of));
        let of = of.ok_or_else(|| {
            Problem::of_file(path, format!("no city or town of municipalities.toml has the GEOID {text:?}"))
        })?;
        let polygons = geometry.outline.polygons();
        let drawn: Option<Vec<Vec<Ring>>> =
            polygons.iter().map(|rings| rings.iter().map(|ring| joined(ring, &arcs)).collect()).collect();
        let drawn =
            drawn.ok_or_else(|| Problem::of_file(path, format!("{text} names an arc that is not there")))?;
        shapes.polygons.insert(of, drawn);
        for arc in polygons.into_iter().flatten().flatten() {
            users.entry(forward(*arc)).or_insert_with(BTreeSet::new).insert(of);
        }
    }
    shapes.neighbors = neighbors(users.into_values());
    Ok(shapes)
}

impl Topology {
    /// The arcs in degrees. In the file each position is the step from the one before.
    fn positions(&self) -> Vec<Ring> {
        let Transform { scale, translate } = &self.transform;
        let arc = |steps: &Vec<[f64; 2]>| {
            let (mut x, mut y) = (0.0, 0.0);
            let position = |step: &[f64; 2]| -> Position {
                (x, y) = (x + step[0], y + step[1]);
                (rounded(x * scale[0] + translate[0]), rounded(y * scale[1] + translate[1]))
            };
            steps.iter().map(position).collect()
        };
        self.arcs.iter().map(arc).collect()
    }
}

/// Five decimals are about a meter.
fn rounded(degrees: f64) -> f64 {
    (degrees * 1e5).round() / 1e5
}

impl Outline {
    fn polygons(&self) -> Vec<&Vec<Vec<i64>>> {
        match self {
            Outline::Polygon(rings) => vec![rings],
            Outline::MultiPolygon(polygons) => polygons.iter().collect(),
        }
    }
}

fn forward(arc: i64) -> i64 {
    if arc < 0 { !arc } else { arc }
}

/// The arcs of a ring one after the other. The last position of an arc is the first of the next.
fn joined(ring: &[i64], arcs: &[Ring]) -> Option<Ring> {
    let mut positions = Ring::new();
    for number in ring {
        let arc = arcs.get(usize::try_from(forward(*number)).ok()?)?;
        let backward = *number < 0;
        let ordered: Vec<Position> = if backward { arc.iter().rev().copied().collect() } else { arc.clone() };
        positions.extend(ordered.into_iter().skip(usize::from(!positions.is_empty())));
    }
    Some(positions)
}

/// Those that use an arc together share a border.
fn neighbors(
    users: impl Iterator<Item = BTreeSet<CensusGeoid>>,
) -> BTreeMap<CensusGeoid, BTreeSet<CensusGeoid>> {
    let mut neighbors: BTreeMap<CensusGeoid, BTreeSet<CensusGeoid>> = BTreeMap::new();
    for users in users {
        for one in &users {
            neighbors.entry(*one).or_default().extend(users.iter().filter(|other| *other != one));
        }
    }
    neighbors
}
