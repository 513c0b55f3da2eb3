//! `build` writes every record that `check` accepts: SQLite alone never refuses one.

use crate::support::{Data, OWN};

const BOSTON: &str = "communities/boston.toml";

/// The records on which `check` and `build` disagree.
fn assert_agreed(cases: impl IntoIterator<Item = (String, Data)>) {
    let disagreement = |(what, data): (String, Data)| {
        let (errors, built) = (data.check().errors(), data.edition());
        (errors.is_empty() != built.is_ok()).then(|| format!("{what}: check says {errors:?}, build {built:?}"))
    };
    let found: Vec<String> = cases.into_iter().filter_map(disagreement).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// Boston with each of several texts in place of one.
fn own(from: &str, to: &[&str]) -> Vec<(String, Data)> {
    assert_eq!(OWN.matches(from).count(), 1, "own.toml should hold {from:?} once");
    let data = |to: &&str| (to.to_string(), Data::light().append(BOSTON, &OWN.replace(from, to)));
    to.iter().map(data).collect()
}

/// A changed line of a file.
fn line(path: &str, start: &str, change: impl Fn(&str) -> String) -> Data {
    let data = Data::light();
    let text = data.text(path);
    let line = text.lines().find(|line| line.starts_with(start)).expect("the line");
    data.edit(path, line, &change(line))
}

#[test]
fn on_addresses() {
    let addresses = [
        "HTTPS://example.org/own",
        " https://example.org/own",
        "https://example.org/own ",
        "https:example.org",
        "https:/example.org",
        "http:\\\\example.org",
        "https://exämple.org/ö",
    ];
    assert_agreed(own("https://example.org/own", &addresses));
}

#[test]
fn on_numbers() {
    assert_agreed(own("3000", &["0", "-0.0", "8.9e99", "9.1e99", "1e308", "5e-324"]));
    assert_agreed(own(
        "reduction_pct = 51",
        &["reduction_pct = 0", "reduction_pct = -0.0", "reduction_pct = 100"],
    ));
    assert_agreed(own("year = 2031", &["year = 1997", "year = 2100"]));
    assert_agreed(own("250526", &["1", "9223372036854775807", "9223372036854775808"]));
    assert_agreed(own("gross_floor_pct = 85", &["gross_floor_pct = 100", "gross_floor_pct = 0"]));
    assert_agreed(own("\"Buses\" = 40", &["\"Buses\" = 1000", "\"Buses\" = 0", "\"\" = 40"]));
}

#[test]
fn on_a_limit_that_is_no_number() {
    let limit =
        |number: &str| line("campaign.toml", "warming_limit_c =", |_| format!("warming_limit_c = {number}"));
    assert_agreed(["nan", "inf", "-1", "1.5"].map(|number| (number.to_owned(), limit(number))));
}

#[test]
fn on_a_network_twice() {
    let network = "[[networks]]\nkey = \"c40\"\nname = \"Own\"\nurl = \"https://example.org/\"\npartner = false\n\n[contact]";
    let in_campaign = Data::light().edit("campaign.toml", "[contact]", network);
    let in_pledge = line(BOSTON, "networks = [", |line| line.replace("= [", "= [\"c40\", \"c40\", "));
    assert_agreed([("in the campaign".to_owned(), in_campaign), ("in a pledge".to_owned(), in_pledge)]);
}

#[test]
fn on_names_with_anything_in_them() {
    let names = ["Bos\\u0000ton", "B'oston\\\"; DROP TABLE community; --", "波士顿 🏙", "\\u202eBoston"];
    let named = |name: &str| line(BOSTON, "name =", |_| format!("name = \"{name}\""));
    assert_agreed(names.map(|name| (name.to_owned(), named(name))));
}

#[test]
fn on_a_split_without_sectors() {
    assert_agreed(own("[inventories.sectors]\ntransport = 700", &["[inventories.sectors]"]));
}
