//! The main chart: what was counted, what was promised, and where the pace so far would lead.

mod labels;
mod lines;
mod scene;

pub(super) use scene::Scene;

use super::chart::Chart;
use super::size::Size;
use super::svg::Svg;
use crate::domain::{Community, Known, Trajectory, Year};
use crate::words::number::{self, short};
use crate::words::verdict;

/// Community-wide inventories as points, joined only within a series; the promised path dashed
/// through its targets; the observed pace carried on to the target year, and the gap that leaves.
pub fn trajectory(community: &Community, as_of: Year, size: Size) -> Known<Svg> {
    let scene = Scene::new(community, as_of)?;
    let mut body = String::new();
    scene.draw(&mut body, size);
    let title = Chart::Trajectory.title(community);
    Ok(Svg::new(size.pixels(), &title, &description(&scene), &body))
}

/// The chart in words, for those who do not see it.
fn description(scene: &Scene<'_>) -> String {
    let counts: Vec<String> = scene.trajectories.iter().map(counted).collect();
    let promises: Vec<&str> = scene.marks.iter().map(|mark| mark.label.as_str()).collect();
    let sentence = verdict::sentence(scene.community, scene.as_of);
    format!("Counted: {}. Promised: {}. {sentence}", counts.join("; "), promises.join("; "))
}

fn counted(trajectory: &Trajectory) -> String {
    let newest = trajectory.newest();
    let (last, unit) = (short(newest.total.number()), number::UNIT);
    match trajectory.counts() {
        [first, _, ..] => format!(
            "{} inventories from {} {unit} in {} to {last} in {}",
            trajectory.counts().len(),
            short(first.total.number()),
            first.year,
            newest.year
        ),
        _ => format!("{last} {unit} in {}", newest.year),
    }
}
