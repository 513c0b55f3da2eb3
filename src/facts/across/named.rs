//! The texts of a file speak of its own community.

use std::collections::BTreeMap;

use super::filed::Filed;
use super::leaf::Leaf;
use crate::domain::CriterionStatus;

/// The texts in which editors say what a community does.
const TEXTS: [(&str, &str); 7] = [
    ("", "no_inventory"),
    ("targets", "wording"),
    ("criteria", "evidence"),
    ("actions", "title"),
    ("actions", "summary"),
    ("reports", "title"),
    ("series", "note"),
];

/// What may precede a name at the start of a sentence.
const BEFORE: [&str; 5] = ["", "The City of ", "The Town of ", "City of ", "Town of "];

pub fn report(files: &[Filed<'_>]) {
    let mut others: BTreeMap<&str, Vec<&Filed<'_>>> = BTreeMap::new();
    for file in files {
        others.entry(first_word(file.name())).or_default().push(file);
    }
    for file in files.iter().filter(|file| !file.community.is_state()) {
        report_unnamed(file);
        let texts = file.leaves.iter().filter(|leaf| TEXTS.contains(&(leaf.table, leaf.key)));
        texts.for_each(|leaf| report_leading(file, leaf, &others));
    }
}

/// Reports a community that neither the evidence of its criteria nor a document of its file names. Where nothing
/// was found, there is nothing to name it.
fn report_unnamed(file: &Filed<'_>) {
    let names_it = |leaf: &&Leaf<'_>| {
        ["criteria", "sources"].contains(&leaf.table) && leaf.value.text().contains(file.name())
    };
    let Some(evidence) = file.leaf("criteria", "evidence") else { return };
    let claims = file.community.standings.iter().any(|standing| standing.status != CriterionStatus::NotFound);
    if claims && !file.leaves.iter().any(|leaf| names_it(&leaf)) {
        let name = file.name();
        file.report(
            evidence.at,
            format!(
                "`evidence`: expected at least one criterion or source that names {name}, found none: give \
                 {name}'s own evidence"
            ),
        );
    }
}

/// Reports sentences that begin with another community of the same state and do not name their own.
fn report_leading(file: &Filed<'_>, leaf: &Leaf<'_>, others: &BTreeMap<&str, Vec<&Filed<'_>>>) {
    for sentence in sentences(leaf.value.text()).filter(|sentence| !sentence.contains(file.name())) {
        let start = BEFORE.iter().filter_map(|before| sentence.strip_prefix(before));
        let named = start.filter_map(|start| {
            let mut same_word = others.get(first_word(start)).into_iter().flatten();
            same_word.find(|other| begins(start, other.name()) && other.is_beside(file))
        });
        if let Some(other) = named.last().filter(|other| other.name() != file.name()) {
            let (key, name, of, slug) = (leaf.key, file.name(), other.name(), &other.community.slug);
            let message = format!(
                "`{key}`: expected a sentence about {name}, found one that begins with {of}: name {name} in it, \
                 or move it to {slug}.toml"
            );
            file.report(leaf.at, message);
            return;
        }
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(". ").flat_map(|sentence| sentence.split("; "))
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
}

/// Whether a text begins with a whole name.
fn begins(text: &str, name: &str) -> bool {
    text.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}
