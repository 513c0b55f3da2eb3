//! Imports of spreadsheets as people have them: each row is imported correctly or rejected with a reason, and
//! an editor's text never changes.

mod cases;
mod formats;
mod nothing_lost;
mod reports;
mod towns;

use std::fs;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;

use crate::support::site::Site;
use crate::support::{Data, Run};

const HEAD_2018: &str = "Year Reported to CDP,Account Number,Organization,City,Country,Access,Accounting Year,Inventory Boundary,Primary Protocol,Direct emissions/ Scope 1 (metric tonnes CO2e) for Total emissions (excluding generation of grid-supplied energy)\u{a0},Indirect emissions from use of grid supplied energy/Scope 2 (metric tonnes CO2e) for Total emissions (excluding generation of grid-supplied energy),Emissions occurring outside city boundary/ Scope 3 (metric tonnes CO2e) for Total emissions (excluding generation of grid-supplied energy)\u{a0},Total Scope 1 Emissions (metric tonnes CO2e),Total Scope 2 Emissions (metric tonnes CO2e),Total Scope 3 emissions (metric tonnes CO2e),Total BASIC Emissions (GPC),\u{200b}Population,Population Year,City Location";

/// A row of CDP: year of the report, account, organization, city, country, inventory year, numbers.
fn row(reported: i32, who: &str, year: &str, numbers: &str, population: &str) -> String {
    format!(
        "{reported},{who},public,{year},Administrative boundary of a local government,Global Protocol for Community-Scale Greenhouse Gas Emissions Inventories,{numbers},{population},POINT (1 2)\n"
    )
}

const WINONA: &str = "74508,\"City of Winona, MN\",Winona,United States of America";

fn cdp(rows: &[String]) -> String {
    format!("{HEAD_2018}\n{}", rows.concat())
}

/// The record, with files beside `data/`.
fn with(files: &[(&str, &[u8])]) -> Data {
    let data = Data::light();
    for (name, bytes) in files {
        fs::write(data.folder().join(name), bytes).unwrap();
    }
    data
}

fn import(data: &Data, arguments: &[&str]) -> Run {
    data.run(&[&["import"], arguments].concat())
}

fn imported(data: &Data, arguments: &[&str]) -> String {
    let run = import(data, arguments);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    run.stdout
}

fn rejected(data: &Data) -> String {
    fs::read_to_string(data.folder().join("rejected.csv")).unwrap_or_default()
}

#[test]
fn a_row_of_cdp_becomes_a_community_that_checks_builds_and_is_served() {
    let rows = [row(2018, WINONA, "2016-01-01 - 2016-12-31", ",,,103592,127003,,", "26594,2017")];
    let data = with(&[("cdp.csv", cdp(&rows).as_bytes())]);
    let said = imported(&data, &["cdp", "cdp.csv"]);
    assert!(said.contains("1 rows: 1 new, 0 merged, 0 unchanged, 0 in conflict, 0 held back"), "{said}");
    insta::assert_snapshot!(data.text("communities/winona.toml"));
    assert_eq!(data.check().errors(), "");
    let site = Site::of(&data.root());
    let page = site.get("/communities/winona").body;
    assert!(page.contains("Self-reported, not verified."), "{page}");
    let twin = site.json("/communities/winona.json");
    assert_eq!(twin["inventories"][0]["total_tco2e"], 230_595.0);
    assert_eq!(twin["inventories"][0]["origin"]["rule"], "scopes-sum");
    assert_eq!(
        twin["population"][0]["origin"],
        json!({"row": "cdp.csv, row 2", "rule": "stated-residents", "reported": 2018, "self_reported": true})
    );
    let table = site.get("/communities/winona.csv").body;
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes())
            .records()
            .map(Result::unwrap)
            .collect();
    let said: Vec<(&str, &str)> = rows.iter().map(|row| (&row[1], &row[9])).collect();
    assert_eq!(
        said,
        [("population", "true"), ("total", "true"), ("per-person", "true")],
        "figure and self_reported: {table}"
    );
    assert_eq!((twin["latitude"].is_null(), twin["state"].as_str()), (true, Some("MN")));
    assert_eq!(site.json("/communities.json").as_array().unwrap().len(), 9, "it is not known to have joined");
    let others = site.get("/communities?joined=no").body;
    assert!(others.contains("Winona") && !others.contains("Every community that joined"), "{others}");
}

#[test]
fn the_total_is_taken_by_the_first_rule_that_finds_one() {
    let of = |account: i32, numbers: &str| {
        let who = format!("{account},Town {account},Town {account},Canada");
        row(2018, &who, "2015-01-01 - 2015-12-31", numbers, ",")
    };
    let rows = [
        of(1, "10,20,30,1000,2000,3000,600"),
        of(2, "10,20,30,1000,2000,3000,Not Applicable"),
        of(3, ",,,1000,2000,0, "),
        of(4, ",,,,5000,,"),
        of(5, ",,,0,0,0,0"),
    ];
    let data = with(&[("cdp.csv", cdp(&rows).as_bytes())]);
    imported(&data, &["cdp", "cdp.csv"]);
    let total = |account: i32| {
        let text = data.text(&format!("communities/town-{account}.toml"));
        let line = |key: &str| text.lines().find(|line| line.starts_with(key)).map(ToOwned::to_owned);
        (line("total_tco2e"), line("origin"))
    };
    for (account, tonnes, rule) in
        [(1, "600.0", "gpc-basic"), (2, "60.0", "without-grid-generation"), (3, "3000.0", "scopes-sum")]
    {
        let (found, origin) = total(account);
        assert_eq!(found, Some(format!("total_tco2e = {tonnes}")));
        assert!(origin.as_ref().unwrap().contains(rule), "{origin:?}");
    }
    assert_eq!((total(4).0, total(5).0), (None, None), "half a total and none are no total");
    assert!(
        rejected(&data).contains("5000,is only a part: no rule gives a total for this row"),
        "{}",
        rejected(&data)
    );
}

#[test]
fn the_newest_report_of_a_year_stands_and_the_older_is_kept() {
    let year = "2016-01-01 - 2016-12-31";
    let (old, new) =
        (row(2018, WINONA, year, ",,,100,200,,", ","), row(2020, WINONA, year, ",,,110,200,,", ","));
    for files in [["a.csv", "b.csv"], ["b.csv", "a.csv"]] {
        let data = with(&[
            ("a.csv", cdp(std::slice::from_ref(&old)).as_bytes()),
            ("b.csv", cdp(std::slice::from_ref(&new)).as_bytes()),
        ]);
        imported(&data, &["cdp", files[0], files[1]]);
        let twin = Site::of(&data.root()).json("/communities/winona.json");
        let inventory = &twin["inventories"][0];
        assert_eq!(
            (inventory["total_tco2e"].as_f64(), &inventory["origin"]["reported"]),
            (Some(310.0), &2020.into())
        );
        assert_eq!(inventory["earlier"][0]["total_tco2e"], 300.0);
        assert_eq!(twin["inventories"].as_array().unwrap().len(), 1);
    }
    let data = with(&[("a.csv", cdp(&[old]).as_bytes()), ("b.csv", cdp(&[new]).as_bytes())]);
    imported(&data, &["cdp", "b.csv"]);
    imported(&data, &["cdp", "a.csv"]);
    let twin = Site::of(&data.root()).json("/communities/winona.json");
    assert_eq!(twin["inventories"][0]["total_tco2e"], 310.0, "an older report that comes later is kept behind");
    assert_eq!(twin["inventories"][0]["earlier"][0]["total_tco2e"], 300.0);
}

#[test]
fn what_an_editor_wrote_stands_and_the_row_is_named() {
    let boston = "35268,City of Boston,Boston,United States of America";
    let rows = [row(2018, boston, "2005-01-01 - 2005-12-31", ",,,1,2,,", "1,1990")];
    let data = with(&[("cdp.csv", cdp(&rows).as_bytes())]);
    let before = data.text("communities/boston.toml");
    let said = imported(&data, &["cdp", "cdp.csv"]);
    assert!(said.contains("conflict: boston: the record has") && said.contains("(cdp.csv, row 2)"), "{said}");
    assert_eq!(data.text("communities/boston.toml"), before, "to the byte");
}

/// There are two Cambridges and two Medfords. An equal name proves nothing, but an editor must decide.
#[test]
fn a_name_joins_nothing() {
    let rows = [
        row(
            2018,
            "11111,Cambridge City Council,Cambridge,United Kingdom",
            "2015-01-01 - 2015-12-31",
            ",,,1,2,,",
            ",",
        ),
        row(
            2018,
            "22222,Town of Melrose,Melrose,United States of America",
            "2015-01-01 - 2015-12-31",
            ",,,1,2,,",
            ",",
        ),
    ];
    let data = with(&[("cdp.csv", cdp(&rows).as_bytes())]);
    let said = imported(&data, &["cdp", "cdp.csv"]);
    assert!(said.contains("2 rows: 1 new, 0 merged, 0 unchanged, 0 in conflict, 1 held back"), "{said}");
    assert!(data.path("communities/cambridge-gb.toml").exists());
    let why = rejected(&data);
    assert!(why.contains("may be data/communities/melrose.toml, which has no cdp_account"), "{why}");
}

#[test]
fn a_second_import_changes_nothing() {
    let rows = [
        row(2018, WINONA, "2016-01-01 - 2016-12-31", ",,,100,200,,", "5,2015"),
        row(2018, "3,São João,São João,Brazil", "2016-01-01 - 2016-12-31", ",,,7,8,,", "9,2015"),
    ];
    let data = with(&[("cdp.csv", cdp(&rows).as_bytes())]);
    imported(&data, &["cdp", "cdp.csv"]);
    let once = (data.text("communities/winona.toml"), data.text("communities/sao-joao.toml"));
    let said = imported(&data, &["cdp", "cdp.csv"]);
    assert!(said.contains("2 rows: 0 new, 0 merged, 2 unchanged") && said.contains("0 files of"), "{said}");
    assert_eq!((data.text("communities/winona.toml"), data.text("communities/sao-joao.toml")), once);
}

#[test]
fn a_dry_run_says_what_would_change_and_why_a_cell_is_rejected() {
    let rows = [row(2018, WINONA, "2016-01-01 - 2016-12-31", ",,,\"1,234\",200,,", ",")];
    let data = with(&[("cdp.csv", cdp(&rows).as_bytes())]);
    let said = imported(&data, &["cdp", "cdp.csv", "--dry-run"]);
    assert!(said.contains("+ winona: new: Winona, US"), "{said}");
    assert!(
        said.contains("cdp.csv, row 2, ") && said.contains(": \"1,234\": could be 1234 or 1.234"),
        "{said}"
    );
    assert!(!data.path("communities/winona.toml").exists());
    assert!(
        rejected(&data).contains("could be 1234"),
        "the list is no part of the record: {}",
        rejected(&data)
    );
}

/// A rejected cell has its file, row, column, value and reason.
#[test]
fn every_cell_that_was_not_taken_is_listed() {
    let year = "2016-01-01 - 2016-12-31";
    let rows = [
        row(2018, "1,A,A,Canada", "2017-07-01 - 2018-06-30", ",,,1,2,,", ","),
        row(2018, "2,B,B,Canada", year, ",,,\"1,234\",2,,", ","),
        row(2018, "3,C,C,Atlantis", year, ",,,1,2,,", ","),
        row(2018, ",D,D,Canada", year, ",,,1,2,,", ","),
        row(2018, "5,E,E,Canada", year, ",,,1,2,,", ",")
            .replace("Administrative boundary of a local government", "A metropolitan area"),
        row(2018, "6,F,F,Canada", year, ",,,1,2,,", ",").replace(",public,", ",private,"),
    ];
    let data = with(&[("cdp.csv", cdp(&rows).as_bytes())]);
    imported(&data, &["cdp", "cdp.csv"]);
    insta::assert_snapshot!(rejected(&data));
}

#[test]
fn other_encodings_marks_and_line_ends_are_read() {
    let text = cdp(&[row(
        2018,
        "7,\"Prefeitura\nde São José\",São José,Brazil",
        "12/31/2014 12:00:00 AM",
        ",,,1000,\"2,000.5\",,",
        ",",
    )]);
    let latin: Vec<u8> =
        text.replace(['\u{200b}', '\u{a0}'], "").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let utf16: Vec<u8> =
        std::iter::once(0xfeff_u16).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let tabs = {
        let mut writer = csv::WriterBuilder::new().delimiter(b'\t').from_writer(Vec::new());
        for record in csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes()).records() {
            writer.write_record(&record.unwrap()).unwrap();
        }
        [b"\xef\xbb\xbf".to_vec(), writer.into_inner().unwrap()].concat()
    };
    for bytes in [latin, utf16, tabs] {
        let data = with(&[("cdp.csv", &bytes)]);
        imported(&data, &["cdp", "cdp.csv"]);
        let file = data.text("communities/sao-jose.toml");
        assert!(file.contains("name = \"São José\"") && file.contains("total_tco2e = 3000.5"), "{file}");
        assert!(file.contains("year = 2014"), "{file}");
    }
}

#[test]
fn a_file_that_is_no_such_table_is_refused_whole() {
    let data = with(&[("empty.csv", b"\n"), ("other.csv", b"a,b\n1,2\n")]);
    for (arguments, said) in [
        (["cdp", "empty.csv"], "is empty: expected a header row and rows below it"),
        (
            ["cdp", "other.csv"],
            "other.csv: has no header of CDP Cities in the first 40 rows of any sheet.\n  other.csv begins with \"a, b\"",
        ),
        (["cdp", "absent.csv"], "absent.csv: cannot be read"),
    ] {
        let run = import(&data, &arguments);
        assert_eq!(run.code, Some(1), "{}", run.stdout);
        assert!(run.stderr.contains(said) && run.stderr.contains("nothing was imported"), "{}", run.stderr);
    }
    assert_eq!(import(&data, &["xml", "other.csv"]).code, Some(2));
}

#[test]
fn an_option_is_accepted_before_and_after_the_format_and_shown_where_it_applies() {
    let rows = [row(2018, WINONA, "2016-01-01 - 2016-12-31", ",,,103592,127003,,", "26594,2017")];
    let data = with(&[("cdp.csv", cdp(&rows).as_bytes())]);
    let one = imported(&data, &["--dry-run", "--year", "2016", "cdp", "cdp.csv"]);
    let other = imported(&data, &["cdp", "cdp.csv", "--dry-run", "--year", "2016"]);
    assert!(one == other && one.contains("+ winona: new: Winona, US"), "{one}{other}");
    let help = |format| imported(&data, &[format, "--help"]);
    assert!(help("gpc").contains("--year") && help("gpc").contains("--source-title"));
    assert!(!help("members").contains("--year") && help("members").contains("--source-title"));
    assert!(!help("cdp").contains("--year") && !help("cdp").contains("--source-title"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    /// The order of files and rows does not matter.
    #[test]
    fn shuffled_rows_make_the_same_record(first in any::<Index>(), second in any::<Index>()) {
        let mut rows: Vec<String> = (0..6)
            .map(|i| row(2018 + i % 2, &format!("{},Springfield,Springfield,United States of America", 100 + i / 2), &format!("{}-01-01 - {}-12-31", 2012 + i, 2012 + i), ",,,10,20,,", ","))
            .collect();
        let texts = |rows: &[String]| {
            let data = with(&[("cdp.csv", cdp(rows).as_bytes())]);
            imported(&data, &["cdp", "cdp.csv"]);
            let names = ["springfield", "springfield-us", "springfield-cdp-account-102"];
            names.map(|name| data.text(&format!("communities/{name}.toml")).split("origin").map(|part| part.split("row =").next().unwrap().to_owned()).collect::<String>())
        };
        let one = texts(&rows);
        let (a, b) = (first.index(rows.len()), second.index(rows.len()));
        rows.swap(a, b);
        let years = |texts: &[String; 3]| texts.iter().map(|text| text.matches("total_tco2e").count()).collect::<Vec<_>>();
        prop_assert_eq!(years(&one), years(&texts(&rows)));
    }
}
