//! The promises in the chart and the end of the continuation, as rows of a table. The inventories have a table of
//! their own.

use super::scene::Scene;
use crate::charts::table::{ChartCell, ChartRow};
use crate::domain::{Assessment, InventoryTotal, Key};
use crate::words::Language;
use crate::words::number::whole;

/// One row for each promise of the chart, oldest first, then the continuation at the observed pace. Each has the
/// t CO₂e a year and what they are. No rows without an inventory.
pub fn promised(language: Language, assessment: &Assessment<'_>) -> Vec<ChartRow> {
    let Ok(scene) = Scene::new(language, assessment) else { return Vec::new() };
    let promises = scene.marks.iter().chain(&scene.later).map(|mark| {
        let words = ChartCell { source: Some(mark.source.clone()), ..ChartCell::new(mark.words.clone()) };
        row(language, mark.count, words)
    });
    let continued = scene.continued().last().map(|end| {
        let words = ChartCell { source: source_of_latest(&scene), ..ChartCell::new(scene.pace_words()) };
        row(language, *end, words)
    });
    promises.chain(continued).collect()
}

/// The document of the inventory from which the continuation starts.
fn source_of_latest(scene: &Scene<'_>) -> Option<Key> {
    let (latest, trajectory) = (scene.latest()?, scene.judgement?.trajectory.as_ref().ok()?);
    let mut inventories = scene.assessment.community.inventories.iter();
    let found = inventories.find(|one| one.series == trajectory.series && one.year == latest.year)?;
    Some(found.source.clone())
}

fn row(language: Language, count: InventoryTotal, words: ChartCell) -> ChartRow {
    let amount = ChartCell::new(whole(language, count.total.number()));
    ChartRow { year: count.year.number(), cells: vec![amount, words] }
}
