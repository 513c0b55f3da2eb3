//! A copy of more than a hundred communities, and a second export that renders only what changed.

use super::*;
use crate::support::exported::Exported;

/// The digest of the edition. Pages contain its first twelve digits.
fn edition(files: &BTreeMap<String, Vec<u8>>) -> String {
    let index: serde_json::Value = serde_json::from_slice(&files["index.json"]).unwrap();
    index["edition"].as_str().unwrap().to_owned()
}

/// The published edition to which the citation on a page leads.
fn published(files: &BTreeMap<String, Vec<u8>>) -> String {
    let page = String::from_utf8_lossy(&files["data.html"]).into_owned();
    page.split("?edition=").nth(1).map_or_else(String::new, |rest| {
        rest.chars().take_while(|letter| letter.is_ascii_digit() || *letter == '-').collect()
    })
}

/// The copy has each page of each list, and every chart as SVG.
fn assert_large(copy: &Path) {
    assert!(lead_to_files(copy) > 30_000);
    for list in ["communities", "criteria", "press", "method"] {
        for file in [format!("{list}/q/page-2.html"), format!("ht/{list}/q/page-2.html")] {
            assert!(copy.join(&file).is_file(), "{file}");
        }
    }
    for file in ["trajectory.svg", "embed/sectors.html", "card.png"] {
        assert!(copy.join("communities/boston").join(file).is_file(), "{file}");
    }
    for left in ["communities/boston/trajectory.png", "es/communities/boston/card.png"] {
        assert!(!copy.join(left).exists(), "{left} takes a server in so large a copy");
    }
    let spanish = fs::read_to_string(copy.join("es/communities/boston.html")).unwrap();
    assert!(spanish.contains("og:image\" content=\"https://race.example.net/communities/boston/card.png"));
}

/// A record, its site beside it, and what each file of the site holds.
fn cloned(exported: &Exported) -> (Data, BTreeMap<String, Vec<u8>>) {
    (exported.cloned(), contents(&exported.copy()))
}

/// Exports the record as it is now into a new folder, and compares. A file that was left alone names one of the
/// editions `before`.
fn assert_alike(data: &Data, before: &[&BTreeMap<String, Vec<u8>>], after: &BTreeMap<String, Vec<u8>>) {
    let anew = contents(&fresh(data));
    assert_eq!(after.keys().collect::<Vec<_>>(), anew.keys().collect::<Vec<_>>());
    let new = edition(after);
    let link = |files| format!("edition={}", published(files));
    let version = |files| format!("\"version\":\"{}\"", published(files));
    for (path, bytes) in anew.iter().filter(|(path, bytes)| after[*path] != **bytes) {
        let mut kept = String::from_utf8_lossy(&after[path]).into_owned();
        let is_kept = !kept.contains(&link(after));
        for earlier in before {
            let old = edition(earlier);
            assert_ne!(old, new);
            kept = kept.replace(&old, &new).replace(&old[..12], &new[..12]);
            if is_kept {
                kept = kept.replace(&link(earlier), &link(after)).replace(&version(earlier), &version(after));
            }
        }
        let fresh = String::from_utf8_lossy(bytes);
        let differs = || kept.lines().zip(fresh.lines()).find(|(kept, fresh)| kept != fresh);
        assert!(kept == fresh, "{path} is not as in a new export: {:?}", differs());
    }
}

/// The edition that says what changed.
fn publish(data: &Data) {
    assert_eq!(data.run(&["edition", "--data", "data", "--note", "why"]).code, Some(0));
}

/// Two changes, one after the other: one that pages of one community tell, and one that lists tell too.
#[test]
fn an_export_after_changes_is_as_a_new_one_but_for_the_edition_that_unchanged_files_name() {
    let (data, before) = cloned(exported::large());
    let (from, to) = ("Not comparable with the later years.\"", "Not to compare with the later years.\"");
    let data = data.edit("communities/medford.toml", from, to);
    publish(&data);
    let (all, written, removed) = exported(&data);
    assert!(written < 100 && removed == 0, "{written} of {all}, {removed} removed");
    let between = contents(&data.folder().join("copy"));
    assert_only_medford_is_new(&before, &between);
    let data = data
        .edit("municipalities.toml", "name = \"Melrose\"", "name = \"New Melrose\"")
        .edit("communities/melrose.toml", "name = \"Melrose\"", "name = \"New Melrose\"")
        .edit("communities/melrose.toml", "In May 2025 Melrose signed", "In May 2025 New Melrose signed");
    publish(&data);
    exported(&data);
    let after = contents(&data.folder().join("copy"));
    assert_alike(&data, &[&before, &between], &after);
    assert_large(&data.folder().join("fresh"));
    assert_each_language_names_melrose_anew(&after);
    assert_eq!(before["_headers"], after["_headers"]);
    assert_eq!(before["_nginx.conf"], after["_nginx.conf"]);
}

fn assert_only_medford_is_new(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) {
    let says = |path: &str, edition: &str| String::from_utf8_lossy(&after[path]).contains(&edition[..12]);
    let (old, new) = (edition(before), edition(after));
    for path in ["communities/medford.html", "es/communities/medford.html", "data.html"] {
        assert!(says(path, &new), "{path}");
    }
    for path in ["communities/made-00007.html", "communities.html", "ht/communities.html"] {
        assert!(says(path, &old), "{path}");
    }
}

/// What a list says anew it says in each language.
fn assert_each_language_names_melrose_anew(after: &BTreeMap<String, Vec<u8>>) {
    let naming = |language: &str| -> BTreeSet<&str> {
        let pages = after.iter().filter_map(|(path, text)| Some((path.strip_prefix(language)?, text)));
        let pages = pages.filter(|(_, text)| String::from_utf8_lossy(text).contains("New Melrose</a>"));
        pages.map(|(path, _)| path).filter(|path| path.ends_with(".html")).collect()
    };
    let spanish = naming("es/");
    assert!(spanish.contains("method/q/page-2.html") && spanish.contains("press.html"), "{spanish:?}");
    assert_eq!((&naming("pt/"), &naming("ht/")), (&spanish, &spanish));
}

#[test]
fn what_is_on_every_page_is_made_again_on_every_page() {
    let (data, before) = cloned(exported::small());
    let data = data.edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2026-11-25\"");
    exported(&data);
    assert_alike(&data, &[&before], &contents(&data.folder().join("copy")));
}

fn fresh(data: &Data) -> PathBuf {
    let run = data.run(&["export", "fresh", "--data", "data", "--public-url", PUBLIC_URL]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    data.folder().join("fresh")
}
