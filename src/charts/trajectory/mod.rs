//! The main chart: inventories, promised path, and the continuation at the observed pace.

mod labels;
mod lines;
mod scene;

pub(super) use scene::Scene;

use super::chart::Chart;
use super::size::Size;
use super::svg::Svg;
use crate::domain::{Assessment, Known, Trajectory};
use crate::words::number::short;
use crate::words::{Language, verdict};

/// Draws community-wide inventories as points, joined within a series only. A dashed line is the promised path
/// through the targets. A dotted line continues the observed pace to the target year, with the gap there.
pub fn trajectory(language: Language, assessment: &Assessment<'_>, size: Size) -> Known<Svg> {
    let scene = Scene::new(language, assessment)?;
    let mut body = String::new();
    scene.draw(&mut body, size);
    let title = Chart::Trajectory.title(language, assessment.community);
    Ok(Svg::new(language, size.pixels(), &title, &description(&scene), &body))
}

/// The chart in words, for screen readers.
fn description(scene: &Scene<'_>) -> String {
    let counts: Vec<String> =
        scene.assessment.trajectories.iter().map(|trajectory| counted(scene.language, trajectory)).collect();
    let promises: Vec<&str> = scene.marks.iter().map(|mark| mark.label.as_str()).collect();
    scene
        .language
        .message("trajectory-described")
        .with("counted", counts.join("; "))
        .with("promised", promises.join("; "))
        .with("sentence", verdict::sentence(scene.language, scene.assessment))
        .to_string()
}

fn counted(language: Language, trajectory: &Trajectory) -> String {
    let newest = trajectory.newest();
    let message = match trajectory.totals() {
        [first, _, ..] => language
            .message("trajectory-counted")
            .with("count", trajectory.totals().len())
            .with("first", short(language, first.total.number()))
            .with("first-year", first.year),
        _ => language.message("trajectory-counted-once"),
    };
    message.with("last", short(language, newest.total.number())).with("last-year", newest.year).to_string()
}
