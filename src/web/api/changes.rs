//! `/changes.json` and `.csv`: one row a figure that an edition added, revised or removed.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{FigureChange, FigureValue, PartialDate, PublishedEdition, WebUrl};

/// A figure that an edition added, revised or removed.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Change")]
pub struct ChangeRow {
    /// The edition that did so.
    edition: String,
    /// The day of that edition.
    date: PartialDate,
    /// A community, the state, or `campaign`.
    community: String,
    /// The name the figure keeps through every edition, such as `inventory/gpc/2019/total`.
    figure: String,
    /// What happened to it: `added`, `revised` or `removed`.
    kind: &'static str,
    /// What was published before; `null` where it was added.
    from: Option<ValueTwin>,
    /// What is published since; `null` where it was removed.
    to: Option<ValueTwin>,
    /// Why it was revised or removed; `null` where it was added.
    why: Option<String>,
    /// What the edition says of itself.
    note: String,
    /// The document of the new value; `null` where it is worked out or was removed.
    source_url: Option<WebUrl>,
}

/// A number in the figure's unit, or the code of a judgement.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "ChangeValue")]
enum ValueTwin {
    Number(f64),
    Code(String),
}

pub fn rows(editions: &[PublishedEdition]) -> impl Iterator<Item = ChangeRow> {
    editions.iter().flat_map(|edition| edition.changes.iter().map(move |change| row(edition, change)))
}

fn row(edition: &PublishedEdition, change: &FigureChange) -> ChangeRow {
    let kind = &change.change;
    ChangeRow {
        edition: edition.name.to_string(),
        date: edition.name.date(),
        community: change.subject.to_string(),
        figure: change.name.to_string(),
        kind: kind.code(),
        from: kind.from().map(value),
        to: kind.to().map(value),
        why: kind.why().map(ToOwned::to_owned),
        note: edition.note.clone(),
        source_url: kind.source().cloned(),
    }
}

fn value(value: &FigureValue) -> ValueTwin {
    match value {
        FigureValue::Number(number) => ValueTwin::Number(*number),
        FigureValue::Code(code) => ValueTwin::Code(code.clone()),
    }
}
