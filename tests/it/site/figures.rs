//! Each page of a community shows the figures of `data/`.

use crate::support::site::{COMMUNITIES, folded, record, site, texts};

fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn tables<'t>(file: &'t toml::Table, key: &str) -> Vec<&'t toml::Table> {
    file.get(key)
        .and_then(|list| list.as_array())
        .into_iter()
        .flatten()
        .filter_map(|item| item.as_table())
        .collect()
}

fn page_and_record(slug: &str) -> (String, toml::Table) {
    let page = site().page(&format!("/communities/{slug}"));
    let text = folded(&page.root_element().text().collect::<Vec<_>>().join(" "));
    (text, record(&format!("communities/{slug}.toml")))
}

#[test]
fn a_community_without_an_inventory_says_why() {
    let (text, file) = page_and_record("melrose");
    assert!(text.contains(file["no_inventory"].as_str().unwrap()));
    let figures = texts(&site().page("/communities/melrose"), ".figures dt");
    assert_eq!(figures, ["Net zero"], "only what is known");
}

#[test]
fn the_four_numbers_stand_first() {
    let page = site().page("/communities/boston");
    insta::assert_snapshot!(texts(&page, ".lead, .figures > div").join("\n"));
}

#[test]
fn years_without_a_report_are_listed() {
    for slug in COMMUNITIES {
        let page = site().page(&format!("/communities/{slug}"));
        let years = texts(&page, ".years tbody th");
        let joined =
            record(&format!("communities/{slug}.toml"))["pledge"]["joined"].as_str().unwrap()[..4].to_owned();
        for year in joined.parse::<i32>().unwrap()..=2026 {
            assert!(years.contains(&year.to_string()), "{slug}: {year} is not listed");
        }
    }
}

#[test]
fn the_home_page_has_every_community_and_the_campaign() {
    let page = site().page("/");
    let text = folded(&page.root_element().text().collect::<Vec<_>>().join(" "));
    let names = texts(&page, ".answers-table tbody th");
    let expected: Vec<String> = COMMUNITIES
        .iter()
        .map(|slug| record(&format!("communities/{slug}.toml"))["name"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(names, expected);
    let campaign = record("campaign.toml");
    assert!(text.contains(&format!("halve emissions by {}", campaign["pledge"]["halve_by"])));
    assert!(
        text.contains(&format!("more than {}", grouped(campaign["goal_communities"].as_integer().unwrap())))
    );
    assert!(text.contains(campaign["story"]["note"].as_str().unwrap()));
}

#[test]
fn residents_are_added_up_and_emissions_are_not() {
    let residents: i64 = COMMUNITIES
        .iter()
        .map(|slug| {
            let file = record(&format!("communities/{slug}.toml"));
            let census = tables(&file, "population");
            let of_2020 = census.iter().find(|count| count["year"].as_integer() == Some(2020)).unwrap();
            of_2020["value"].as_integer().unwrap()
        })
        .sum();
    let text = site().get("/").body;
    assert!(text.contains(&grouped(residents)), "{residents}");
    assert!(text.contains("We give no total for their emissions."));
}

#[test]
fn about_has_the_whole_campaign() {
    let page = site().page("/about");
    let text = folded(&page.root_element().text().collect::<Vec<_>>().join(" "));
    let campaign = record("campaign.toml");
    for (list, key) in [("aims", "text"), ("criteria", "title"), ("criteria", "text")] {
        for entry in tables(&campaign, list) {
            assert!(text.contains(&folded(entry[key].as_str().unwrap())), "{list}");
        }
    }
    for network in tables(&campaign, "networks") {
        let shown = text.contains(network["name"].as_str().unwrap());
        assert_eq!(shown, network["partner"].as_bool().unwrap(), "{network}");
    }
    assert!(text.contains("info@citiesracetozero.org"));
    assert!(text.contains(campaign["guides"].as_str().unwrap()));
}

#[test]
fn resources_are_all_there() {
    let titles = texts(&site().page("/resources"), ".actions h3");
    assert_eq!(titles.len(), tables(&record("resources.toml"), "resources").len());
}
