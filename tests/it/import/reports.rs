//! The newest report of a year counts, with its own document. Contradicting rows are rejected. An editor's text
//! is neither replaced nor removed.

use super::*;
use crate::support::site::texts;

const YEAR: &str = "2016-01-01 - 2016-12-31";

fn reported(year: i32, numbers: &str) -> String {
    row(year, WINONA, YEAR, numbers, ",")
}

#[test]
fn each_figure_names_the_document_of_its_own_report() {
    let files: Vec<String> = [2018, 2019, 2020, 2021]
        .iter()
        .map(|year| cdp(&[reported(*year, &format!(",,,{year},1,,"))]))
        .collect();
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
        let data = with(&[
            ("a.csv", files[0].as_bytes()),
            ("b.csv", files[1].as_bytes()),
            ("c.csv", files[2].as_bytes()),
            ("d.csv", files[3].as_bytes()),
        ]);
        for at in order {
            imported(&data, &["cdp", ["a.csv", "b.csv", "c.csv", "d.csv"][at]]);
            assert_eq!(data.check().errors(), "");
        }
        let twin = Site::of(&data.root()).json("/communities/winona.json");
        let inventory = &twin["inventories"][0];
        assert_eq!(
            (inventory["total_tco2e"].as_f64(), inventory["source"].as_str()),
            (Some(2022.0), Some("cdp-2021-emissions"))
        );
        let earlier: Vec<(f64, &str)> = inventory["earlier"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (one["total_tco2e"].as_f64().unwrap(), one["source"].as_str().unwrap()))
            .collect();
        assert_eq!(
            earlier,
            [(2021.0, "cdp-2020-emissions"), (2020.0, "cdp-2019-emissions"), (2019.0, "cdp-2018-emissions")],
            "{order:?}"
        );
    }
}

#[test]
fn a_figure_that_comes_back_is_the_newest_again() {
    let rows = [reported(2018, ",,,100,1,,"), reported(2019, ",,,90,1,,"), reported(2020, ",,,100,1,,")];
    let data = with(&[("a.csv", cdp(&rows).as_bytes())]);
    imported(&data, &["cdp", "a.csv"]);
    let twin = Site::of(&data.root()).json("/communities/winona.json");
    let inventory = &twin["inventories"][0];
    assert_eq!(
        (inventory["total_tco2e"].as_f64(), &inventory["origin"]["reported"]),
        (Some(101.0), &2020.into())
    );
    assert_eq!(inventory["earlier"].as_array().unwrap().len(), 2);
}

#[test]
fn rows_of_one_report_that_disagree_are_both_refused() {
    let rows = [reported(2018, ",,,100,1,,"), reported(2018, ",,,200,1,,")];
    let data = with(&[("a.csv", cdp(&rows).as_bytes())]);
    imported(&data, &["cdp", "a.csv"]);
    assert!(!data.text("communities/winona.toml").contains("[[inventories]]"));
    for row in [2, 3] {
        assert!(rejected(&data).contains(&format!("a.csv,{row},")), "{}", rejected(&data));
    }
}

#[test]
fn why_there_is_no_inventory_and_no_pledge_stays_where_an_editor_said_it() {
    let melrose = Data::light().text("communities/melrose.toml");
    let data =
        Data::light().edit("communities/melrose.toml", "[identifiers]\n", "[identifiers]\ncdp_account = 4\n");
    let before = data.text("communities/melrose.toml");
    assert_ne!(melrose, before);
    fs::write(
        data.folder().join("a.csv"),
        cdp(&[row(2018, "4,Melrose,Melrose,United States of America", YEAR, ",,,1,2,,", ",")]),
    )
    .unwrap();
    let said = imported(&data, &["cdp", "a.csv"]);
    assert!(said.contains("conflict: melrose: the record has"), "{said}");
    assert_eq!(data.text("communities/melrose.toml"), before, "to the byte");
}

#[test]
fn self_reported_is_said_beside_the_figure_in_the_csv_and_at_the_foot_of_the_picture() {
    let data = with(&[("a.csv", cdp(&[reported(2018, ",,,100,200,,")]).as_bytes())]);
    imported(&data, &["cdp", "a.csv"]);
    let site = Site::of(&data.root());
    let page = texts(&site.page("/communities/winona"), "dl.figures dd").join(" ");
    assert!(page.contains("Self-reported, not verified."), "beside the figure itself: {page}");
    let csv = site.get("/communities/winona.csv").body;
    assert!(csv.lines().next().unwrap().contains("self_reported") && csv.contains(",true,"), "{csv}");
    let picture = site.get("/communities/winona/trajectory.svg").body;
    assert!(picture.contains("elf-reported, not verified"), "{picture}");
    let boston = site.get("/communities/boston/trajectory.svg").body;
    assert!(!boston.contains("elf-reported"), "an editor's figures are from their documents");
}

/// The imported files, without the numbers of rows.
fn record(data: &Data) -> Vec<(String, String)> {
    let mut files: Vec<_> =
        fs::read_dir(data.path("communities")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("name")));
    files.sort();
    let without_row = |text: String| {
        let lines = text.lines().map(|line| match line.split_once("row = \"") {
            Some((before, after)) => format!("{before}{}", after.split_once('"').map_or("", |(_, rest)| rest)),
            None => line.to_owned(),
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    files
        .into_iter()
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                without_row(fs::read_to_string(&path).unwrap()),
            )
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn an_import_twice_or_of_shuffled_rows_gives_the_same_record(
        rows in proptest::collection::vec((1..4_u32, 2018..2021_i32, 2014..2017_i32, 1..4_i32), 1..12)
            .prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))
    ) {
        let (rows, shuffled) = rows;
        let data = |rows: &[(u32, i32, i32, i32)]| {
            let lines: Vec<String> = rows.iter().map(|(account, reported, year, total)| {
                row(*reported, &format!("{account},Name,Name,Chile"), &format!("{year}-01-01 - {year}-12-31"), &format!(",,,{total},1,,"), ",")
            }).collect();
            let (one, two) = lines.split_at(lines.len() / 2);
            let data = with(&[("one.csv", cdp(one).as_bytes()), ("two.csv", cdp(two).as_bytes())]);
            imported(&data, &["cdp", "one.csv", "two.csv"]);
            data
        };
        let (given, other) = (data(&rows), data(&shuffled));
        let once = record(&given);
        let said = imported(&given, &["cdp", "one.csv", "two.csv"]);
        prop_assert!(said.contains(": 0 new, 0 merged,"), "{}", said);
        prop_assert_eq!(&record(&given), &once);
        prop_assert_eq!(record(&other), once);
    }
}
