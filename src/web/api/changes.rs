//! `/changes.json` and `.csv`: one row per figure or statement that an edition added, revised or removed.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{FigureChange, FigureValue, Keys, PartialDate, PublishedEdition, WebUrl};

/// A figure or statement that an edition added, revised or removed.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Change")]
pub struct ChangeRow {
    /// The name of the edition.
    edition: String,
    /// The day of the edition.
    date: PartialDate,
    /// The slug of a community or the state, or what lies beside them: `campaign`, `datasets`, `files`,
    /// `indicators`, `municipalities` or `resources`.
    community: String,
    /// The name of the figure in every edition, such as `inventory/gpc/2019/total`. A statement holds all that a
    /// row of the record says besides figures: `statement/actions/A bus lane`.
    figure: String,
    /// Whether the edition `added`, `revised` or `removed` the figure.
    kind: &'static str,
    /// The value published before. `null` if the figure was added. Of a revised statement only the keys that
    /// changed.
    from: Option<ValueTwin>,
    /// The value published since. `null` if the figure was removed.
    to: Option<ValueTwin>,
    /// Why the figure was revised or removed. `null` if it was added.
    why: Option<String>,
    /// The editors' reason for the edition.
    note: String,
    /// The document of the new value. `null` if the value is computed or was removed.
    source_url: Option<WebUrl>,
}

/// A number in the figure's unit, the code of a judgement, or the keys of a statement.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "ChangeValue")]
enum ValueTwin {
    Number(f64),
    Code(String),
    Keys(Keys),
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
        FigureValue::Keys(keys) => ValueTwin::Keys(keys.clone()),
    }
}
