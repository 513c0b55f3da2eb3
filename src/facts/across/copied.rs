//! A file that was copied from another community's and not yet rewritten.

use std::collections::{BTreeMap, BTreeSet};

use super::filed::Filed;
use super::leaf::{Leaf, Value};

/// The statements of a community. Joint actions share a few of them, a copy most.
const STATEMENTS: [(&str, &str); 3] =
    [("criteria", "evidence"), ("actions", "summary"), ("targets", "wording")];

/// What no two communities have in common, beside identifiers, website and point.
const OWN: [(&str, &str); 16] = [
    ("", "climate_page"),
    ("", "no_inventory"),
    ("place", "area_km2"),
    ("population", "value"),
    ("contact", "office"),
    ("contact", "url"),
    ("contact", "email"),
    ("contact", "council_url"),
    ("contact", "records_url"),
    ("reply", "text"),
    ("pledge", "joined"),
    ("targets", "wording"),
    ("criteria", "evidence"),
    ("actions", "summary"),
    ("series", "note"),
    ("reports", "url"),
];

/// Fewer statements in common say nothing.
const FEW: usize = 3;

/// The oldest files that say something, which are compared with a newer one that says it too. More of them say it as
/// a formula, and comparing all with all would take long.
const HOLDERS: usize = 16;

/// The oldest files with each statement, oldest first, by their position.
type Holders<'f> = BTreeMap<Value<'f>, Vec<usize>>;

/// Reports each line that a copy has in common with the file that it was copied from.
pub fn report(files: &[Filed<'_>]) {
    let mut holders = Holders::new();
    for (number, file) in files.iter().enumerate() {
        let own: Vec<Value<'_>> = statements(file).collect();
        let older: BTreeSet<usize> =
            own.iter().filter_map(|text| holders.get(text)).flatten().copied().collect();
        let older = older.into_iter().filter_map(|older| files.get(older));
        if let Some(original) = original(&own, older) {
            report_copy(file, original);
        }
        for text in own {
            let of_it = holders.entry(text).or_default();
            if of_it.len() < HOLDERS && of_it.last() != Some(&number) {
                of_it.push(number);
            }
        }
    }
}

/// The first file that has most of these statements, word for word.
fn original<'f, 'a>(own: &[Value<'_>], mut older: impl Iterator<Item = &'f Filed<'a>>) -> Option<&'f Filed<'a>>
where
    'a: 'f,
{
    older.find(|other| {
        let common = statements(other).filter(|text| own.contains(text)).count();
        common >= FEW && common * 2 > own.len()
    })
}

fn statements<'f>(file: &'f Filed<'_>) -> impl Iterator<Item = Value<'f>> {
    let of = file.leaves.iter().filter(|leaf| STATEMENTS.contains(&(leaf.table, leaf.key)));
    of.map(|leaf| leaf.value)
}

fn report_copy(file: &Filed<'_>, original: &Filed<'_>) {
    let mut its: BTreeMap<(&str, &str, Value<'_>), &Leaf<'_>> = BTreeMap::new();
    for leaf in &original.leaves {
        its.entry((leaf.table, leaf.key, leaf.value)).or_insert(leaf);
    }
    for leaf in file.leaves.iter().filter(|leaf| is_own(leaf) || is_about(leaf, original, file)) {
        if let Some(same) = its.get(&(leaf.table, leaf.key, leaf.value)) {
            report_line(file, leaf, original, same);
        }
    }
}

fn is_own(leaf: &Leaf<'_>) -> bool {
    OWN.contains(&(leaf.table, leaf.key))
}

/// Whether a source is a document about the other community, by its title or its publisher.
fn is_about(leaf: &Leaf<'_>, original: &Filed<'_>, file: &Filed<'_>) -> bool {
    let text = leaf.value.text();
    let names_it = text.contains(original.name()) && !text.contains(file.name());
    leaf.table == "sources" && ["title", "publisher"].contains(&leaf.key) && names_it
}

fn report_line(file: &Filed<'_>, leaf: &Leaf<'_>, original: &Filed<'_>, same: &Leaf<'_>) {
    let Leaf { key, value, at, .. } = leaf;
    let (name, of, line) = (file.name(), original.name(), original.line_of(same));
    let message = format!(
        "`{key}`: expected {name}'s own, found {value}, which {of}'s file has at {line}: write {name}'s or remove it"
    );
    file.report(*at, message);
}
