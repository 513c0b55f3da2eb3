//! The main chart: inventories, promised path, and the continuation at the observed pace.

mod bars;
mod ends;
mod key;
mod labels;
mod lines;
mod promise;
mod scene;
mod table;

use scene::Scene;
pub use table::promised;

use super::chart::Chart;
use crate::charts::drawing::{Size, Svg};
use crate::domain::{Assessment, Basis, Community, Key, Known, Trajectory};
use crate::words::number::short;
use crate::words::{Language, answers, picture, verdict};

pub const TRAJECTORY: Chart = Chart {
    code: "trajectory",
    title,
    finding: answers::finding,
    draw,
    sources,
    sentence: Some(verdict::sentence),
    section: None,
};

/// Draws community-wide inventories as points, joined within a series only. A dashed line is the promised path
/// through the own targets, a hollow diamond half as pledged. A dotted line continues the observed pace to the due
/// year, in a fan for its spread. Fewer than three inventories are bars.
fn draw(language: Language, assessment: &Assessment<'_>, size: Size) -> Known<Svg> {
    let scene = Scene::new(language, assessment)?;
    let mut body = String::new();
    let draw = if scene.is_few() { Scene::draw_bars } else { Scene::draw_over_years };
    let pixels = draw(&scene, &mut body, size);
    let title = title(language, assessment.community);
    Ok(Svg::new(language, pixels, &title, &description(&scene), &body))
}

fn title(language: Language, community: &Community) -> String {
    let key = if community.is_state() { "trajectory-title-law" } else { "trajectory-title" };
    language.message(key).with("name", &community.name).to_string()
}

/// The sources of the drawn inventories and of the adopted targets.
fn sources(community: &Community) -> Vec<&Key> {
    let targets = community.targets.iter();
    let adopted = targets.filter(|target| target.is_adopted(target.kind, Basis::Community));
    picture::drawn(community, |_| true).into_iter().chain(adopted.map(|target| &target.source)).collect()
}

/// The chart in words, for screen readers.
fn description(scene: &Scene<'_>) -> String {
    let counts: Vec<String> =
        scene.assessment.trajectories.iter().map(|trajectory| counted(scene.language, trajectory)).collect();
    let promises: Vec<&str> = scene.marks.iter().chain(&scene.later).map(|mark| mark.label.as_str()).collect();
    let seams = scene.seams.iter().map(|seam| format!(" {}", seam.sentence(scene.language)));
    scene
        .language
        .message("trajectory-described")
        .with("counted", counts.join("; "))
        .with("promised", promises.join("; "))
        .with("seams", seams.collect::<String>())
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
