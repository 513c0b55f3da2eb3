//! `/changes.json` and `.csv`: one row a figure that an edition added, revised or removed.

use serde::Serialize;

use super::cell;
use crate::domain::{FigureChange, FigureValue, PublishedEdition};

/// `kind` is `added`, `revised` or `removed`. A value is a number in the figure's unit, or the code
/// of a judgement.
#[derive(Serialize)]
pub struct ChangeRow {
    edition: String,
    date: String,
    community: String,
    figure: String,
    kind: &'static str,
    from: Option<ValueTwin>,
    to: Option<ValueTwin>,
    why: Option<String>,
    note: String,
    source_url: Option<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum ValueTwin {
    Number(f64),
    Code(String),
}

pub fn rows(editions: &[PublishedEdition]) -> Vec<ChangeRow> {
    let of_edition = |edition: &PublishedEdition| {
        edition.changes.iter().map(|change| row(edition, change)).collect::<Vec<_>>()
    };
    editions.iter().flat_map(of_edition).collect()
}

fn row(edition: &PublishedEdition, change: &FigureChange) -> ChangeRow {
    let kind = &change.change;
    ChangeRow {
        edition: edition.name.to_string(),
        date: edition.name.date().to_string(),
        community: change.subject.to_string(),
        figure: cell(&change.name.to_string()),
        kind: kind.code(),
        from: kind.from().map(value),
        to: kind.to().map(value),
        why: kind.why().map(cell),
        note: cell(&edition.note),
        source_url: kind.source().map(ToString::to_string),
    }
}

fn value(value: &FigureValue) -> ValueTwin {
    match value {
        FigureValue::Number(number) => ValueTwin::Number(*number),
        FigureValue::Code(code) => ValueTwin::Code(code.clone()),
    }
}
