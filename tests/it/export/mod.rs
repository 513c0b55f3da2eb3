//! The site as files: complete, with links that resolve, written only if changed, and never over other files.

mod edition;
mod many;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::exported::{self, PUBLIC_URL, counts};
use crate::support::site::attributes;
use crate::support::{AMES, Data, Run};

fn export(data: &Data) -> Run {
    exported::export(data.folder())
}

fn exported(data: &Data) -> (usize, usize, usize) {
    counts(&export(data))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, mut own): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    own.extend(folders.iter().flat_map(|folder| files(folder)));
    own
}

/// The file that a host returns for an address.
fn is_there(copy: &Path, address: &str) -> bool {
    let path = copy.join(address.trim_start_matches('/'));
    let with = |ending: &str| PathBuf::from(format!("{}{ending}", path.display()));
    path.is_file() || with(".html").is_file() || path.join("index.html").is_file()
}

/// The addresses of the site in a page.
fn links(html: &str) -> BTreeSet<String> {
    let parts = [" href=\"", " src=\""].into_iter().flat_map(|mark| html.split(mark).skip(1));
    let links = parts.filter_map(|part| part.split(['"', '#']).next());
    let own = links.map(|link| link.strip_prefix("https://race.example.net").unwrap_or(link));
    own.filter(|link| link.starts_with('/')).map(ToOwned::to_owned).collect()
}

/// Checks each link of each page, and returns their number.
fn lead_to_files(copy: &Path) -> usize {
    let (mut seen, mut known) = (0, BTreeSet::new());
    for path in files(copy).iter().filter(|path| path.extension().is_some_and(|ending| ending == "html")) {
        let html = fs::read_to_string(path).unwrap();
        assert!(!html.contains("<form"), "{} asks a server", path.display());
        for link in links(&html) {
            assert!(!link.contains('?'), "{}: {link}", path.display());
            seen += 1;
            if !known.contains(&link) {
                assert!(is_there(copy, &link), "{}: {link} is not there", path.display());
                known.insert(link);
            }
        }
    }
    seen
}

/// The content of each file by its path, without the list of files.
fn contents(copy: &Path) -> BTreeMap<String, Vec<u8>> {
    let path = |file: &PathBuf| file.strip_prefix(copy).unwrap().display().to_string();
    let files = files(copy).into_iter().map(|file| (path(&file), fs::read(&file).unwrap()));
    files.filter(|(path, _)| !path.starts_with('.')).collect()
}

#[test]
fn every_page_is_a_file_and_every_link_leads_to_one() {
    let exported = exported::frozen();
    let (all, written, removed) = exported.counts;
    assert!(all > 500 && written == all && removed == 0, "{all} {written} {removed}");
    let copy = exported.copy();
    assert!(lead_to_files(&copy) > 5_000);
    let sitemap = fs::read_to_string(copy.join("sitemap.xml")).unwrap();
    for address in
        sitemap.split("<loc>https://race.example.net").skip(1).filter_map(|rest| rest.split('<').next())
    {
        assert!(is_there(&copy, address), "{address}");
    }
    for file in ["404.html", "es/404.html", "_headers", "_nginx.conf", "data/edition.sqlite", "robots.txt"] {
        assert!(copy.join(file).is_file(), "{file}");
    }
    assert!(!copy.join("healthz.html").exists());
    let not_found = fs::read_to_string(copy.join("pt/404.html")).unwrap();
    assert!(not_found.contains("Não há nenhuma página neste endereço."), "{not_found}");
}

#[test]
fn a_list_in_another_order_is_a_file_of_its_own() {
    let lists = exported::frozen().copy().join("communities/q");
    let first = |file: &str| {
        let html = fs::read_to_string(lists.join(file)).unwrap();
        let rows = attributes(&scraper::Html::parse_document(&html), "table.list tbody th a", "href");
        (rows[0].clone(), rows.len())
    };
    let up = first("sort-name.direction-up.html");
    let down = first("sort-name.direction-down.html");
    assert_eq!((up.1, down.1), (9, 9));
    assert_eq!((up.0.as_str(), down.0.as_str()), ("/communities/beverly", "/communities/somerville"));
}

#[test]
fn only_what_changed_is_written() {
    let (data, all) = (exported::small().cloned(), exported::small().counts.0);
    assert_eq!(exported(&data), (all, 0, 0), "nothing changed");
    let copy = data.folder().join("copy");
    let before = fs::metadata(copy.join("communities/boston/trajectory.png")).unwrap().modified().unwrap();
    let data = data.edit("communities/melrose.toml", "published (buildings 61%,", "printed (buildings 61%,");
    let (_, written, _) = exported(&data);
    assert!(written > 0 && written < all, "{written} of {all}");
    let after = fs::metadata(copy.join("communities/boston/trajectory.png")).unwrap().modified().unwrap();
    assert_eq!(before, after, "a picture that is the same is neither drawn nor written");
    fs::remove_file(copy.join("index.html")).unwrap();
    fs::write(copy.join("about.html"), "half").unwrap();
    assert_eq!(exported(&data).1, 8, "what is lost or broken is mended, with its translations");
}

/// The files whose content differs, among those of cities, towns and communities. The first of each are rendered
/// anew on every export.
fn differing(before: &BTreeMap<String, Vec<u8>>, data: &Data) -> Vec<String> {
    let first =
        |room: &str| before.keys().find(|path| path.starts_with(room)).unwrap().split('.').next().unwrap();
    let (town, community) = (first("towns/"), first("communities/b"));
    let after = contents(&data.folder().join("copy"));
    let changed = after.into_iter().filter(|(path, bytes)| before.get(path) != Some(bytes));
    let paths = changed.map(|(path, _)| path).filter(|path| !path.contains(town) && !path.contains(community));
    paths.filter(|path| path.contains("towns/") || path.contains("communities/")).collect()
}

#[test]
fn a_changed_figure_of_a_town_is_written_where_it_is_shown() {
    let (data, before) = (exported::small().cloned(), contents(&exported::small().copy()));
    let text = data.text("towns/vehicles.csv");
    let change = |data: Data, year: &str| {
        let start = format!("2500516950,{year},");
        let row = text.lines().find(|row| row.starts_with(&start)).unwrap();
        let data = data.edit("towns/vehicles.csv", row, &row.replacen(&start, &format!("{start}1"), 1));
        exported(&data);
        data
    };
    let data = change(data, "2020");
    let own = differing(&before, &data);
    assert!(own.contains(&"towns/dighton.json".to_owned()), "{own:?}");
    assert!(own.iter().all(|path| path.contains("towns/dighton")), "{own:?}");
    let beside = differing(&before, &change(data, "2025"));
    assert!(
        beside.contains(&"es/towns/cambridge.html".to_owned()),
        "its newest figure stands there: {beside:?}"
    );
}

/// Ames has no chart, and comes first: the headers for the host are those of pages that are rendered.
#[test]
fn embeds_keep_their_headers_where_none_is_rendered_again() {
    let data = exported::small().cloned();
    let headers = || fs::read_to_string(data.folder().join("copy/_headers")).unwrap();
    let before = headers();
    assert!(before.contains("/pt/communities/*/embed*"));
    fs::write(data.path("communities/ames.toml"), AMES).unwrap();
    exported(&data);
    assert_eq!(headers(), before);
}

#[test]
fn nothing_is_believed_that_an_export_cut_short_has_left() {
    let (data, all) = (exported::small().cloned(), exported::small().counts.0);
    let copy = data.folder().join("copy");
    let page = copy.join("communities/melrose.html");
    let sound = fs::read_to_string(&page).unwrap();
    // Another figure of the same length, a page of a community that has left, and half a file.
    fs::write(&page, sound.replacen("2030", "2031", 1)).unwrap();
    fs::write(copy.join("communities/gone.html"), "x").unwrap();
    fs::write(copy.join("es/.new-half"), "x").unwrap();
    fs::write(copy.join(".new-half"), "x").unwrap();
    fs::write(copy.join("CNAME"), "the operator's own").unwrap();
    fs::write(copy.join(".racetozero-export.begun"), "").unwrap();
    assert_eq!(exported(&data), (all, all, 3), "all is written anew, and what is left over removed");
    assert_eq!(fs::read_to_string(&page).unwrap(), sound);
    assert!(!copy.join("communities/gone.html").exists() && copy.join("CNAME").exists());
    assert_eq!(exported(&data), (all, 0, 0), "from then on it is believed again");
}

#[test]
fn what_is_gone_from_the_record_is_gone_from_the_copy() {
    let more =
        include_str!("../site/elsewhere.rs").split("r#\"").nth(1).and_then(|text| text.split("\"#;").next());
    let data = exported::small().cloned().write("communities/cambridge-gb.toml", more.unwrap());
    exported(&data);
    let page = data.folder().join("copy/communities/cambridge-gb.html");
    assert!(page.exists());
    let data = data.remove("communities/cambridge-gb.toml");
    assert!(exported(&data).2 >= 4, "its pages in each language");
    assert!(!page.exists());
}

#[test]
fn a_folder_of_others_is_left_alone() {
    let data = Data::real().make_folder("../copy").write("../copy/letter.txt", "mine");
    let run = export(&data);
    assert_eq!(run.code, Some(1));
    let said = "error: copy contains files that no export wrote: expected a new folder, or one of an earlier export; \
        nothing was exported\n";
    assert_eq!(run.stderr, said);
    assert_eq!(files(&data.folder().join("copy")).len(), 1);
}

#[test]
fn a_bad_record_leaves_the_copy_as_it_was() {
    let data = exported::small().cloned();
    let data = data.edit("communities/melrose.toml", "kind = \"city\"", "kind = \"village\"");
    assert_eq!(export(&data).code, Some(1));
    assert!(data.folder().join("copy/index.html").exists());
}
