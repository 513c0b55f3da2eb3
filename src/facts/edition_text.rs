//! Writes an edition as a file of `data/editions/`: one line a figure, easy to review.

use std::fmt::Write;

use toml::{Table, Value};

use crate::domain::{ChangeKind, FigureChange, FigureValue, Keys, PublishedEdition};

/// The text of the file. `editions::read` is the inverse.
pub fn edition_text(edition: &PublishedEdition) -> String {
    let note = text(&edition.note);
    let mut file = format!(
        "# Written by `racetozero edition`. What was published stays: only `note` and `why` may be reworded.\n\
         note = {note}\n"
    );
    for kind in ["revised", "removed", "added"] {
        let of_kind: Vec<&FigureChange> =
            edition.changes.iter().filter(|change| change.change.code() == kind).collect();
        if !of_kind.is_empty() {
            let lines: String = of_kind.into_iter().map(line).collect();
            let _ = write!(file, "\n{kind} = [\n{lines}]\n");
        }
    }
    file
}

fn line(change: &FigureChange) -> String {
    let mut keys = vec![
        format!("community = {}", text(change.subject.as_str())),
        format!("figure = {}", text(&change.name.to_string())),
    ];
    match &change.change {
        ChangeKind::Added { to, .. } => keys.push(format!("value = {}", value(to))),
        ChangeKind::Revised { from, to, why, .. } => {
            keys.push(format!("from = {}, to = {}, why = {}", value(from), value(to), text(why)));
        }
        ChangeKind::Removed { from, why } => keys.push(format!("value = {}, why = {}", value(from), text(why))),
    }
    keys.extend(change.change.source().map(|url| format!("source = {}", text(url.as_str()))));
    format!("  {{ {} }},\n", keys.join(", "))
}

fn text(text: &str) -> String {
    Value::from(text).to_string()
}

/// Writes whole numbers without a decimal point, as an editor does.
fn value(value: &FigureValue) -> String {
    match value {
        FigureValue::Number(number) => number.to_string(),
        FigureValue::Code(code) => text(code),
        FigureValue::Keys(keys) => Value::Table(nested(keys)).to_string(),
    }
}

/// The values of one column of a CSV file, whose keys are `column/row`, are a table of their own.
fn nested(keys: &Keys) -> Table {
    let mut table = Table::new();
    for (key, value) in keys {
        let value = Value::from(value.as_str());
        match key.split_once('/') {
            None => drop(table.insert(key.clone(), value)),
            Some((column, row)) => {
                let column = table.entry(column).or_insert_with(|| Value::Table(Table::new()));
                column.as_table_mut().map(|column| column.insert(row.to_owned(), value));
            }
        }
    }
    table
}
