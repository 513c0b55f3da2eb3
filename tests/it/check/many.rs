//! All problems in one run, so that an editor corrects a file once.

use insta::assert_snapshot;

use crate::support::Data;

/// A file with many mistakes. A message must name each of them.
const ALTON: &str = r#"slug = "altoon"
name = "Alton"
kind = "village"
state = "MA"
country = "US"
county = "Norfolk"
website = "www.alton.example"
web_site = "https://alton.example/"

[place]
latitude = 142.1
longitude = -71.1
source = "mappe"

[pledge]
joined = "May 2021"
named_in_story = "no"
networks = ["c40"]
source = "map"

[[inventories]]
year = 1492
series = "alton"
total_tco2e = -5
precision = "exact"
source = "map"

[[targets]]
kind = "interim"
year = 2030
reduction_pct = 120
basis = "community"
wording = "all and more"
source = "map"

[[criteria]]
number = 1
status = "met"
evidence = "It joined."
source = "map"

[sources.map]
title = "A map"
publisher = "A publisher"
kind = "official"
url = "https://example.org/map"

[sources.spare]
title = "Another map"
publisher = "A publisher"
kind = "official"
url = "https://example.org/spare"
"#;

fn many() -> Data {
    Data::light()
        .write("communities/alton.toml", ALTON)
        .write("communities/belton.toml", "slug = \"belton\nname = Belton\n")
        .bytes("communities/colton.toml", b"slug = \"colton\"\nname = \"C\xf4lton\"\n")
        .write("communities/notes.txt", "To do.")
        .write("context/dalton.toml", "")
        .remove("resources.toml")
}

#[test]
fn every_problem_of_every_file_is_named_with_its_place() {
    let run = many().check_command();
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert_snapshot!(run.stderr, @r#"
    data/communities/alton.toml:1:8: `slug`: expected the file's name `alton`, found `altoon`
    data/communities/alton.toml:3:8: `kind`: expected one of city, town, local-government, state, found "village"
    data/communities/alton.toml:7:11: `website`: expected a web address that starts with http:// or https://, found "www.alton.example"
    data/communities/alton.toml:8:1: unknown key `web_site` in the top of the file; did you mean `website`?
    data/communities/alton.toml:10:1: [place] lacks the key `area_km2`
    data/communities/alton.toml:11:12: `latitude`: expected a number from -90 to 90, found 142.1
    data/communities/alton.toml:13:10: `source`: there is no source `mappe` in this file; add a [sources.mappe] table
    data/communities/alton.toml:16:10: `joined`: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes, found "May 2021"
    data/communities/alton.toml:17:18: `named_in_story`: expected true or false, found the string "no"
    data/communities/alton.toml:22:8: `year`: expected a year from 1850 to 2100, found 1492
    data/communities/alton.toml:23:10: `series`: there is no series `alton` in this file; add a [series.alton] table
    data/communities/alton.toml:24:15: `total_tco2e`: expected metric tons of CO2e, zero or more: emissions are gross, found -5
    data/communities/alton.toml:31:17: `reduction_pct`: expected a percentage from 0 to 100, found 120
    data/communities/alton.toml:36:1: `criteria`: expected all five criteria, lacking 2, 3, 4, 5
    data/communities/alton.toml:48:10: the source `spare` is never used: cite it or remove it
    data/communities/belton.toml:1:15: not TOML: invalid basic string, expected `"`
    data/communities/belton.toml:2:8: not TOML: string values must be quoted, expected literal string
    data/communities/colton.toml:2:10: byte 0xf4 is not UTF-8: save the file as UTF-8
    data/communities/notes.txt:1:1: expected only <slug>.toml files in this folder
    data/context/dalton.toml:1:1: is empty: expected the tables that data/README.md names
    data/resources.toml:1:1: cannot be read: No such file or directory (os error 2)
    21 problems
    "#);
}

#[test]
fn they_stand_in_the_order_of_the_files() {
    let errors = many().check().errors;
    let place = |line: &str| {
        let mut parts = line.split(':');
        let path = parts.next().expect("a path").to_owned();
        let mut number = || parts.next().expect("a number").parse::<usize>().expect("a number");
        (path, number(), number())
    };
    let places: Vec<_> = errors.iter().map(|error| place(error)).collect();
    assert!(places.len() > 10 && places.is_sorted(), "{places:?}");
}

#[test]
fn a_broken_campaign_does_not_hide_a_broken_community() {
    let data = Data::light().write("campaign.toml", "name = \n").write("communities/alton.toml", ALTON);
    let (alone, both) = (Data::light().write("communities/alton.toml", ALTON).check(), data.check());
    let of_alton = |errors: &[String]| errors.iter().filter(|line| line.contains("alton.toml")).count();
    assert!(of_alton(&alone.errors) > 10);
    assert!(of_alton(&both.errors) >= of_alton(&alone.errors), "{}", both.errors());
}

#[test]
fn the_same_record_gives_the_same_answer() {
    assert_eq!(many().check().errors, many().check().errors);
}
