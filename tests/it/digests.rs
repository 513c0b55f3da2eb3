//! The digests that an export compares: a digest changes if, and only if, a row changes.

use std::collections::BTreeMap;

use racetozero::facts;
use racetozero::store::{self, Digests, Store};

use crate::support::Data;

fn digests(data: &Data) -> Digests {
    let record = facts::read(&data.root()).expect("a record without a problem");
    let path = data.folder().join("edition.sqlite");
    store::build(&record, &path, racetozero::words::answers::english).expect("built");
    let store = Store::open(&path).expect("opened");
    let tables = store.tables().expect("tables");
    Digests::new(tables.iter().rev().map(|table| store.digest(table).expect("rows")).collect())
}

fn differing<K: Ord + ToString>(a: &BTreeMap<K, String>, b: &BTreeMap<K, String>) -> Vec<String> {
    assert!(a.keys().eq(b.keys()));
    a.iter().filter(|(key, digest)| b.get(key) != Some(digest)).map(|(key, _)| key.to_string()).collect()
}

/// The communities and tables whose digests an edit changes, and whether it changes the common digest.
fn changed(data: Data, path: &str, from: &str, to: &str) -> (Vec<String>, Vec<String>, bool) {
    let before = digests(&data);
    let after = digests(&data.edit(path, from, to));
    let communities = differing(&before.communities, &after.communities);
    (communities, differing(&before.tables, &after.tables), before.common != after.common)
}

#[test]
fn the_same_record_has_the_same_digests() {
    let of = |data: Data| digests(&data);
    assert_eq!(of(Data::published()), of(Data::published()));
    assert!(of(Data::published()).communities.len() > 9, "each community, and the state");
}

#[test]
fn a_row_is_of_the_community_that_it_names() {
    let (communities, tables, all) =
        changed(Data::light(), "communities/melrose.toml", "(buildings 61%,", "(houses 61%,");
    assert_eq!(communities, ["melrose"]);
    assert_eq!(tables, ["community", "edition"]);
    assert!(!all);
}

#[test]
fn a_row_that_names_none_is_of_all() {
    let (communities, tables, all) =
        changed(Data::light(), "campaign.toml", "info@citiesracetozero", "press@citiesracetozero");
    assert_eq!((communities.len(), tables, all), (0, vec!["campaign".to_owned(), "edition".to_owned()], true));
}

/// A text may be on any page, so every file of an export depends on its translation.
#[test]
fn a_translation_is_of_all() {
    let path = "translations/pt/melrose.toml";
    let (from, to) = ("Biblioteca pública totalmente elétrica", "Biblioteca pública elétrica");
    let (communities, tables, common) = changed(Data::small(), path, from, to);
    assert!(communities.is_empty() && common, "{communities:?}");
    assert_eq!(tables, ["edition", "translation"]);
}

#[test]
fn a_figure_of_a_town_is_of_that_town_and_the_newest_one_stands_beside_others() {
    let changed = |year: &str| {
        let data = Data::small();
        let text = data.text("towns/vehicles.csv");
        let start = format!("2500516950,{year},");
        let row = text.lines().find(|row| row.starts_with(&start)).expect("the cars of Dighton");
        let before = digests(&data);
        let other = row.replacen(&start, &format!("{start}1"), 1);
        let after = digests(&data.edit("towns/vehicles.csv", row, &other));
        assert_eq!(before.common, after.common);
        (differing(&before.communities, &after.communities), differing(&before.beside, &after.beside))
    };
    assert_eq!(changed("2020"), (vec!["dighton".to_owned()], Vec::new()));
    assert_eq!(changed("2025"), (vec!["dighton".to_owned()], vec!["dighton".to_owned()]));
}

#[test]
fn what_an_edition_says_of_itself_is_of_those_that_it_changed() {
    let file = "editions/2026-11-24.toml";
    let data = Data::published();
    let text = data.text(file);
    let note = text.lines().find(|line| line.starts_with("note = ")).expect("a note");
    let (communities, tables, all) = changed(Data::published(), file, note, "note = \"Reworded.\"");
    assert!(communities.contains(&"boston".to_owned()) && communities.len() > 9, "{communities:?}");
    assert_eq!(tables, ["edition", "edition_log", "figure_change"]);
    assert!(!all);
}
