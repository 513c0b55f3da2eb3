//! Identifiers, websites and points belong to one community each.

use std::collections::BTreeMap;

use super::filed::Filed;
use super::leaf::{Leaf, Value};

const OWN: [(&str, &str); 6] = [
    ("", "website"),
    ("identifiers", "cdp_account"),
    ("identifiers", "race_to_zero"),
    ("identifiers", "net_zero_tracker"),
    ("identifiers", "un_locode"),
    ("identifiers", "census_geoid"),
];

pub fn report(files: &[Filed<'_>]) {
    for (table, key) in OWN {
        report_key(files, table, key);
    }
    report_point(files);
}

fn report_key(files: &[Filed<'_>], table: &str, key: &str) {
    let mut first: BTreeMap<Value<'_>, (&Filed<'_>, &Leaf<'_>)> = BTreeMap::new();
    for file in files {
        for leaf in file.leaves.iter().filter(|leaf| leaf.table == table && leaf.key == key) {
            let (owner, its) = *first.entry(leaf.value).or_insert((file, leaf));
            if !std::ptr::eq(owner, file) {
                report_taken(file, leaf, owner, its);
            }
        }
    }
}

fn report_taken(file: &Filed<'_>, leaf: &Leaf<'_>, owner: &Filed<'_>, its: &Leaf<'_>) {
    let Leaf { key, value, at, .. } = leaf;
    let (name, of, line) = (file.name(), owner.name(), owner.line_of(its));
    let message =
        format!("`{key}`: expected {name}'s own, found {value}, {of}'s at {line}: correct or remove it");
    file.report(*at, message);
}

/// Two communities may share a latitude or a longitude, but not both.
fn report_point(files: &[Filed<'_>]) {
    let mut first: BTreeMap<[Value<'_>; 2], (&Filed<'_>, [&Leaf<'_>; 2])> = BTreeMap::new();
    for file in files {
        let Some(point) = point(file) else { continue };
        let (owner, its) = *first.entry(point.map(|leaf| leaf.value)).or_insert((file, point));
        if !std::ptr::eq(owner, file) {
            point.into_iter().zip(its).for_each(|(leaf, its)| report_taken(file, leaf, owner, its));
        }
    }
}

fn point<'a>(file: &'a Filed<'_>) -> Option<[&'a Leaf<'a>; 2]> {
    Some([file.leaf("place", "latitude")?, file.leaf("place", "longitude")?])
}
