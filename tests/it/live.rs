//! The laws of the record: what must be true of `data/`, whatever its facts are.
//!
//! This file and `towns/laws.rs` are the only ones that read `data/`, which has all cities and towns. No law
//! names a community or a number, so an editor who corrects a fact, adds a community or publishes an edition
//! changes no test. The frozen record keeps the same laws.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use scraper::{Html, Selector};
use toml::{Table, Value};

use crate::languages::content;
use crate::support::site::{Site, attributes, folded, site, texts};
use crate::support::{Checked, record};
use crate::{pictures, towns, verdict};

pub const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data");

/// A record and the site of its edition.
struct Subject {
    folder: &'static Path,
    site: &'static Site,
}

fn frozen() -> Subject {
    Subject { folder: record::frozen(), site: site() }
}

fn live() -> Subject {
    static SITE: LazyLock<Site> = LazyLock::new(|| Site::of(Path::new(DATA)));
    Subject { folder: Path::new(DATA), site: &SITE }
}

macro_rules! laws {
    ($($law:ident),* $(,)?) => {
        mod of_the_frozen_record {
            $(#[test] fn $law() { super::$law(&super::frozen()); })*
        }
        mod of_the_live_record {
            $(#[test] fn $law() { super::$law(&super::live()); })*
        }
    };
}

laws![
    check_accepts_it,
    every_total_is_on_its_page_as_precise_as_it_is_known,
    every_sector_is_on_its_page,
    targets_criteria_actions_and_reports_are_on_their_page,
    every_row_of_figures_has_a_source,
    every_headline_number_has_a_source_or_a_reason,
    every_citation_leads_to_a_document,
    every_source_is_linked,
    a_twin_has_the_figures_of_its_file,
    other_code_comes_to_the_same_verdicts,
    the_editions_add_up_to_the_record,
    every_chart_linked_on_press_is_drawn,
    the_members_are_the_rows_of_the_lists,
    the_font_has_every_letter,
    what_is_translated_leaves_little_english,
    fifty_villages_and_neighborhoods_lead_to_their_town,
    fifty_zip_codes_lead_to_their_town,
    other_code_derives_the_same_figures_of_towns,
    the_index_of_homes_turns_little_on_the_assumption,
    every_city_and_town_has_a_row_a_shape_and_a_page,
    every_city_and_town_finds_itself,
    its_edition_has_the_digest_of_its_files,
];

/// Rows spread evenly over a CSV file without quotes, as cells.
fn fifty(text: &str) -> Vec<Vec<&str>> {
    let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split(',').collect()).collect();
    (0..50).map(|part| rows[part * rows.len() / 50].clone()).collect()
}

impl Subject {
    fn csv(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).unwrap()
    }

    /// The names of the cities and towns, by GEOID.
    fn towns(&self) -> BTreeMap<String, String> {
        let list = self.file("municipalities.toml");
        let text = |town: &Value, key: &str| town[key].as_str().unwrap().to_owned();
        let towns = list["municipalities"].as_array().unwrap().iter();
        towns.map(|town| (text(town, "census_geoid"), text(town, "name"))).collect()
    }

    /// Whether the search leads from a text to a city or town.
    fn leads(&self, text: &str, town: &str) -> bool {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", text).finish();
        let twin = self.site.json(&format!("/find.json?{query}"));
        let found = twin["found"].as_array().unwrap();
        let one = found.iter().find(|one| one["likeness"] == "same" && one["name"] == town);
        one.is_some_and(|one| self.towns_page(one["page"].as_str().unwrap(), town))
    }

    /// Whether the page at a path is that of a city or town.
    fn towns_page(&self, path: &str, town: &str) -> bool {
        texts(&self.site.page(path), "h1").first().is_some_and(|heading| heading == town)
    }

    fn file(&self, path: &str) -> Table {
        fs::read_to_string(self.folder.join(path)).unwrap().parse().unwrap()
    }

    /// The names of the files in a folder, without their ending.
    fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.folder.join(folder)).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter_map(|name| name.strip_suffix(".toml").map(ToOwned::to_owned))
            .collect();
        names.sort();
        names
    }

    /// Each community: its slug, its file and its page.
    fn communities(&self) -> Vec<(String, Table, Html)> {
        let slugs = self.names("communities");
        assert!(!slugs.is_empty(), "the record has no community");
        let of = |slug: String| {
            let file = self.file(&format!("communities/{slug}.toml"));
            let page = self.site.page(&format!("/communities/{slug}"));
            (slug, file, page)
        };
        slugs.into_iter().map(of).collect()
    }
}

fn tables<'t>(file: &'t Table, key: &str) -> Vec<&'t Table> {
    let list = file.get(key).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_table).collect()
}

fn number(value: &Value) -> f64 {
    value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64)).unwrap()
}

/// The text as a reader sees it: a link inside a sentence adds no space.
fn text_of(page: &Html) -> String {
    folded(&page.root_element().text().collect::<String>())
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// `1234567.8` as `1,234,568`.
fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let separated = |(at, digit): (usize, char)| {
        let comma = at > 0 && (digits.len() - at).is_multiple_of(3);
        [comma.then_some(','), Some(digit)].into_iter().flatten()
    };
    digits.chars().enumerate().flat_map(separated).collect()
}

fn check_accepts_it(subject: &Subject) {
    assert_eq!(Checked::of(subject.folder).errors(), "");
}

fn every_total_is_on_its_page_as_precise_as_it_is_known(subject: &Subject) {
    for (slug, file, page) in subject.communities() {
        let rows = texts(&page, ".data tr");
        for inventory in tables(&file, "inventories") {
            let total = number(&inventory["total_tco2e"]);
            let is_rounded = ["rounded", "read-off-chart"].contains(&inventory["precision"].as_str().unwrap());
            let in_millions = is_rounded && total >= 1e6 && total % 1e4 == 0.0;
            let shown = if in_millions { format!("{} million", total / 1e6) } else { grouped(total) };
            let year = inventory["year"].as_integer().unwrap().to_string();
            let fits = |row: &String| row.starts_with(&year) && row.contains(&shown);
            assert!(rows.iter().any(fits), "{slug} {year}: {shown} is in no row");
        }
    }
}

fn every_sector_is_on_its_page(subject: &Subject) {
    for (slug, file, page) in subject.communities() {
        let text = text_of(&page);
        let of_the_community = |inventory: &&&Table| {
            file["series"][inventory["series"].as_str().unwrap()]["basis"].as_str() == Some("community")
        };
        for inventory in tables(&file, "inventories").iter().filter(of_the_community) {
            for (sector, tonnes) in inventory.get("sectors").and_then(Value::as_table).into_iter().flatten() {
                let shown = grouped(number(tonnes).abs());
                assert!(text.contains(&shown), "{slug}: {sector} {shown}");
            }
        }
    }
}

fn targets_criteria_actions_and_reports_are_on_their_page(subject: &Subject) {
    for (slug, file, page) in subject.communities() {
        let text = text_of(&page);
        for (list, key) in [
            ("targets", "wording"),
            ("criteria", "evidence"),
            ("actions", "title"),
            ("actions", "summary"),
            ("actions", "inclusive_because"),
            ("reports", "title"),
        ] {
            for entry in tables(&file, list) {
                let Some(shown) = entry.get(key).and_then(Value::as_str).map(folded) else { continue };
                assert!(text.contains(&shown), "{slug}: {list} lacks {shown}");
            }
        }
    }
}

fn every_row_of_figures_has_a_source(subject: &Subject) {
    for (slug, _, page) in subject.communities() {
        for row in page.select(&select(".data table:not(.working) tbody tr")) {
            let text: String = row.text().collect();
            let is_cited = row.select(&select("a.cite")).next().is_some();
            assert!(is_cited || text.contains("not known"), "{slug}: no source in {text}");
        }
    }
}

fn every_headline_number_has_a_source_or_a_reason(subject: &Subject) {
    for (slug, _, page) in subject.communities() {
        for figure in page.select(&select(".figures > div")) {
            let text: String = figure.text().collect();
            let known = !figure.value().classes().any(|class| class == "not-known");
            assert_eq!(figure.select(&select("a.cite")).next().is_some(), known, "{slug}: {text}");
        }
    }
}

fn every_citation_leads_to_a_document(subject: &Subject) {
    for (slug, _, page) in subject.communities() {
        let cited = attributes(&page, "a.cite", "href");
        assert!(!cited.is_empty(), "{slug} cites nothing");
        for fragment in cited {
            let target = page.select(&select(&format!("{fragment} > a"))).next();
            let target = target.unwrap_or_else(|| panic!("{slug}: {fragment} leads nowhere"));
            assert!(target.attr("href").unwrap().starts_with("http"), "{slug}: {fragment}");
        }
    }
}

fn every_source_is_linked(subject: &Subject) {
    for (slug, file, page) in subject.communities() {
        let (links, text) = (attributes(&page, "a[href]", "href"), text_of(&page));
        for (key, source) in file["sources"].as_table().unwrap() {
            let (title, url) = (folded(source["title"].as_str().unwrap()), source["url"].as_str().unwrap());
            assert!(links.iter().any(|link| link == url), "{slug}: no link to source {key}, {url}");
            assert!(text.contains(&title), "{slug}: no title of source {key}");
        }
    }
}

fn a_twin_has_the_figures_of_its_file(subject: &Subject) {
    for (slug, file, _) in subject.communities() {
        let twin = subject.site.json(&format!("/communities/{slug}.json"));
        for key in ["population", "targets", "inventories", "criteria", "actions", "reports"] {
            let rows = twin[key].as_array().unwrap().iter();
            // Town data counts the residents of years that the file does not.
            let own = rows.filter(|row| row["origin"]["rule"] != "town-data");
            assert_eq!(own.count(), tables(&file, key).len(), "{slug} {key}");
        }
        for (inventory, of_file) in
            twin["inventories"].as_array().unwrap().iter().zip(tables(&file, "inventories"))
        {
            assert_eq!(inventory["total_tco2e"].as_f64().unwrap(), number(&of_file["total_tco2e"]), "{slug}");
            assert_eq!(inventory["year"].as_i64(), of_file["year"].as_integer(), "{slug}");
            let source = inventory["source"].as_str().unwrap();
            assert!(twin["sources"][source]["url"].as_str().unwrap().starts_with("http"), "{slug}");
        }
    }
}

fn other_code_comes_to_the_same_verdicts(subject: &Subject) {
    let communities = subject.names("communities").into_iter().map(|slug| format!("/communities/{slug}.json"));
    let halve_by = subject.site.json("/index.json")["pledge"]["halve_by"].as_f64().unwrap();
    for path in communities.chain(["/state.json".to_owned()]) {
        verdict::assert_recomputed(&path, &subject.site.json(&path), halve_by);
    }
}

/// Each figure that the editions have published, with its last value.
fn published(subject: &Subject) -> BTreeMap<(String, String), f64> {
    let mut figures = BTreeMap::new();
    let mut names = subject.names("editions");
    // The second edition of a day follows the first: 2026-11-24, then 2026-11-24-2.
    names.sort_by_key(|name| {
        (name[..10].to_owned(), name[10..].trim_start_matches('-').parse().unwrap_or(1_u32))
    });
    for name in names {
        let edition = subject.file(&format!("editions/{name}.toml"));
        for (kind, last) in [("added", "value"), ("revised", "to"), ("removed", "")] {
            for change in tables(&edition, kind) {
                let text = |key: &str| change[key].as_str().unwrap().to_owned();
                let figure = (text("community"), text("figure"));
                match change.get(last).filter(|value| value.is_integer() || value.is_float()) {
                    Some(value) => drop(figures.insert(figure, number(value))),
                    None => drop(figures.remove(&figure)),
                }
            }
        }
    }
    figures
}

fn the_editions_add_up_to_the_record(subject: &Subject) {
    let published = published(subject);
    for (slug, file, _) in subject.communities() {
        let inventories = tables(&file, "inventories").into_iter().map(|inventory| {
            let (series, year) = (inventory["series"].as_str().unwrap(), &inventory["year"]);
            (format!("inventory/{series}/{year}/total"), number(&inventory["total_tco2e"]))
        });
        let residents = tables(&file, "population")
            .into_iter()
            .map(|count| (format!("population/{}", count["year"]), number(&count["value"])));
        let in_file: BTreeMap<String, f64> = inventories.chain(residents).collect();
        let is_either = |figure: &str| figure.starts_with("population/") || figure.ends_with("/total");
        let in_editions: BTreeMap<String, f64> = published
            .iter()
            .filter(|((community, figure), _)| *community == slug && is_either(figure))
            .map(|((_, figure), value)| (figure.clone(), *value))
            .collect();
        assert_eq!(in_editions, in_file, "{slug}");
    }
}

/// Only SVG is asked for: it is drawn from the same picture as PNG, and faster.
fn every_chart_linked_on_press_is_drawn(subject: &Subject) {
    let press = subject.site.page("/press");
    let charts: Vec<String> =
        attributes(&press, "a", "href").into_iter().filter(|address| address.ends_with(".svg")).collect();
    assert!(!charts.is_empty(), "/press links no chart");
    for chart in charts {
        assert_eq!(subject.site.get(&chart).status, 200, "{chart}");
    }
}

fn the_members_are_the_rows_of_the_lists(subject: &Subject) {
    let path = subject.folder.join("campaign/members.csv");
    let rows: Vec<BTreeMap<String, String>> =
        csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect();
    let members = &subject.site.json("/about.json")["members"];
    let lists = members["over_time"].as_array().unwrap().iter().filter(|at| at["counted"] == "list");
    for list in lists.clone() {
        let date = list["date"].as_str().unwrap();
        let marked = || rows.iter().filter(|row| row[date] == "yes");
        let mut countries: Vec<&str> = marked().map(|row| row["country"].as_str()).collect();
        countries.retain(|country| !country.is_empty());
        let named = countries.len();
        countries.sort_unstable();
        countries.dedup();
        assert_eq!(list["members"], marked().count(), "{date}");
        assert_eq!(list["countries"], countries.len(), "{date}");
        if list["date"] == members["list_date"] {
            let by_country = members["countries"].as_array().unwrap().iter();
            assert_eq!(by_country.map(|row| row["members"].as_u64().unwrap()).sum::<u64>(), named as u64);
            assert_eq!(members["without_country"], marked().count() - named);
        }
    }
    assert!(lists.count() > 0, "no list of members");
}

/// The pages of the communities that have translations, and the lists where each of them has. `/changes` quotes what
/// was published on its day, and may keep its English.
fn what_is_translated_leaves_little_english(record: &Subject) {
    const LISTS: [&str; 9] =
        ["/", "/actions", "/criteria", "/reports", "/resources", "/state", "/about", "/join", "/press"];
    let (communities, translated) = (record.names("communities"), record.names("translations/es"));
    let is_translated = |slug: &&String| translated.contains(slug);
    let of: Vec<&String> = communities.iter().filter(is_translated).collect();
    assert!(!of.is_empty(), "no community has translations");
    let lists = LISTS.iter().filter(|_| of.len() == communities.len()).map(|list| (*list).to_owned());
    let paths: Vec<String> = of.iter().map(|slug| format!("/communities/{slug}")).chain(lists).collect();
    content::assert_little_english(record.site, &content::names(record.folder), &paths);
}

fn the_font_has_every_letter(subject: &Subject) {
    pictures::assert_font_has_letters_of(subject.folder);
}

/// A village that has the name of a city or town is left out.
fn fifty_villages_and_neighborhoods_lead_to_their_town(record: &Subject) {
    let (text, towns) = (record.csv("towns/places.csv"), record.towns());
    let is_village = |row: &Vec<&str>| !towns.values().any(|town| town == row[0]);
    for row in fifty(&text).into_iter().filter(is_village) {
        assert!(record.leads(row[0], &towns[row[2]]), "{row:?}");
    }
}

fn fifty_zip_codes_lead_to_their_town(record: &Subject) {
    let (text, towns) = (record.csv("towns/zips.csv"), record.towns());
    for row in fifty(&text) {
        assert!(record.leads(row[0], &towns[row[1]]), "{row:?}");
    }
}

fn every_city_and_town_has_a_row_a_shape_and_a_page(record: &Subject) {
    towns::every::has_a_row_and_a_shape(record.site, record.towns().len());
    towns::every::has_a_page(record.site);
    towns::every::is_in_one_of_the_pages(record.site, record.towns().len());
    towns::every::is_light(record.site);
    towns::every::has_no_newest_figure_of_2019(record.site);
}

fn its_edition_has_the_digest_of_its_files(record: &Subject) {
    let served = record.site.json("/healthz")["edition"].as_str().unwrap().to_owned();
    assert_eq!(racetozero::facts::digest(record.folder), Some(served));
}

fn every_city_and_town_finds_itself(record: &Subject) {
    for name in record.towns().values() {
        assert!(record.leads(name, name), "{name}");
    }
}

fn other_code_derives_the_same_figures_of_towns(record: &Subject) {
    towns::recomputed::each_figure_of_twenty_towns(record.folder, record.site);
}

fn the_index_of_homes_turns_little_on_the_assumption(record: &Subject) {
    towns::recomputed::the_index_turns_little_on_the_assumption(record.folder);
}
