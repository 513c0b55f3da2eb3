//! Reads `editions/<name>.toml`: the figures that an edition added, revised or removed. Each edition must
//! follow from those before it, because the published figures are the sum of all editions.

use super::document::Document;
use super::fields::Fields;
use crate::domain::{ChangeKind, Contradiction, EditionName, FigureChange, Published, PublishedEdition, Slug};

/// Reads one edition and applies it to the figures `published` before.
pub fn read(document: &Document<'_>, name: EditionName, published: &mut Published) -> Option<PublishedEdition> {
    published.publish(name);
    if !document.is_toml() {
        return None;
    }
    let file = document.fields();
    let note = file.required("note").text();
    let mut changes = Vec::new();
    for (key, table, read) in KINDS {
        for fields in file.tables(key, table) {
            changes.extend(change(fields, read, published));
        }
    }
    file.finish();
    if changes.is_empty() && document.is_sound() {
        document.report(0, "expected at least one change under `added`, `revised` or `removed`");
    }
    Some(PublishedEdition { name, note: note?, changes })
}

type ReadKind = fn(&Fields<'_>) -> Option<ChangeKind>;

const KINDS: [(&str, &str, ReadKind); 3] = [
    ("added", "of `added`", added),
    ("revised", "of `revised`", revised),
    ("removed", "of `removed`", removed),
];

fn change(fields: Fields<'_>, kind: ReadKind, published: &mut Published) -> Option<FigureChange> {
    let subject: Option<Slug> = fields.required("community").text();
    let name = fields.required("figure").text();
    let change = kind(&fields);
    let read = || Some(FigureChange { subject: subject?, name: name?, change: change? });
    let change = read();
    if let Some(Err(contradiction)) = change.as_ref().map(|change| published.apply(change)) {
        report(&fields, contradiction);
    }
    fields.finish();
    change
}

fn report(fields: &Fields<'_>, contradiction: Contradiction) {
    match contradiction {
        Contradiction::AddedTwice => {
            fields.report("figure", "is published already: expected it under `revised`");
        }
        Contradiction::NeverAdded => {
            fields.report("figure", "was not published before: expected it under `added`");
        }
        Contradiction::WasOther(was) => {
            fields.report("from", format!("expected {was}, as it was published before"));
        }
    }
}

fn added(fields: &Fields<'_>) -> Option<ChangeKind> {
    let to = fields.required("value").figure_value();
    let source = fields.optional("source").text();
    Some(ChangeKind::Added { to: to?, source })
}

fn revised(fields: &Fields<'_>) -> Option<ChangeKind> {
    let from = fields.required("from").figure_value();
    let to = fields.required("to").figure_value();
    let why = fields.required("why").text();
    let source = fields.optional("source").text();
    Some(ChangeKind::Revised { from: from?, to: to?, why: why?, source })
}

fn removed(fields: &Fields<'_>) -> Option<ChangeKind> {
    let from = fields.required("value").figure_value();
    let why = fields.required("why").text();
    Some(ChangeKind::Removed { from: from?, why: why? })
}
