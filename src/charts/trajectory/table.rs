//! The promises in the chart and the end of the continuation, as rows of a table. The inventories have a table of
//! their own.

use super::scene::Scene;
use crate::charts::table::{ChartCell, ChartRow};
use crate::domain::{Assessment, InventoryTotal};
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
    let continued = scene.continued().last().map(|end| row(language, *end, ChartCell::new(scene.pace_words())));
    promises.chain(continued).collect()
}

fn row(language: Language, count: InventoryTotal, words: ChartCell) -> ChartRow {
    let amount = ChartCell::new(whole(language, count.total.number()));
    ChartRow { year: count.year.number(), cells: vec![amount, words] }
}
