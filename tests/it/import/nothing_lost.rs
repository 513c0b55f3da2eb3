//! Every row is counted once, and every unreadable cell is rejected with its place.

use super::*;

const YEAR: &str = "2016-01-01 - 2016-12-31";

fn alone(bytes: &[u8]) -> (Data, Run) {
    let data = with(&[("cdp.csv", bytes)]);
    let run = import(&data, &["cdp", "cdp.csv"]);
    (data, run)
}

#[test]
fn the_counts_add_up_to_the_rows_read() {
    let rows = [
        row(2018, WINONA, YEAR, ",,,100,200,,", ","),
        row(2018, ",No account,,Canada", YEAR, ",,,1,2,,", ","),
        row(2018, "3,C,C,Atlantis", YEAR, ",,,1,2,,", ","),
        row(2018, "4,Town of Melrose,Melrose,United States of America", YEAR, ",,,1,2,,", ","),
        row(
            2018,
            "35268,City of Boston,Boston,United States of America",
            "2005-01-01 - 2005-12-31",
            ",,,1,2,,",
            ",",
        ),
    ];
    let (data, run) = alone(cdp(&rows).as_bytes());
    let tally = "5 rows: 1 new, 0 merged, 0 unchanged, 1 in conflict, 1 held back, 2 rejected";
    assert!(run.stdout.contains(tally), "{}", run.transcript());
    for row in [3, 4, 5] {
        assert!(rejected(&data).contains(&format!("\ncdp.csv,{row},")), "{}", rejected(&data));
    }
}

#[test]
fn rows_of_others_than_communities_are_counted_and_named() {
    let head = "id_code,name,country,actor_type,race_to_zero_member";
    let rows = "CIT-1,Essen,DEU,City,No\nCOM-1,Widgets,USA,Company,No\n";
    let data = with(&[("nzt.csv", format!("{head}\n{rows}").as_bytes())]);
    let said = imported(&data, &["net-zero-tracker", "nzt.csv"]);
    assert!(
        said.contains("2 rows: 1 new, 0 merged, 0 unchanged, 0 in conflict, 0 held back, 1 rejected"),
        "{said}"
    );
    assert!(rejected(&data).contains("nzt.csv,3,actor_type,Company,"), "{}", rejected(&data));
}

#[test]
fn a_file_that_cannot_be_read_rightly_is_refused_whole() {
    let good = cdp(&[row(2018, WINONA, YEAR, ",,,100,200,,", ",")]);
    let open = cdp(&[row(2018, "5,\"Alpha,Alpha,Canada", YEAR, ",,,1,2,,", ",")]);
    let inside = good.replace("\"City of Winona, MN\"", "\"City\" of Winona MN");
    let broken = [b"\xef\xbb\xbf", good.replace("City of", "\u{1}ity").as_bytes()].concat();
    let broken: Vec<u8> = broken.into_iter().map(|byte| if byte == 1 { 0xe9 } else { byte }).collect();
    let undefined: Vec<u8> = good
        .replace(['\u{200b}', '\u{a0}'], "")
        .replace("City of", "\u{1}ity")
        .bytes()
        .map(|byte| if byte == 1 { 0x81 } else { byte })
        .collect();
    for (bytes, said) in [
        (open.into_bytes(), "row 2: a quote opens a cell and never closes"),
        (inside.into_bytes(), "row 2: a quote closes in the middle of a cell"),
        (broken, "is not UTF-8"),
        (undefined, "is not windows-1252"),
        (good.replace("City of", "\0ity").into_bytes(), "contains bytes that are not text"),
    ] {
        let (data, run) = alone(&bytes);
        assert_eq!(run.code, Some(1), "{said}: {}", run.transcript());
        assert!(run.stderr.contains(said), "{said}: {}", run.stderr);
        assert!(!data.path("communities/winona.toml").exists());
    }
}

#[test]
fn a_row_with_a_control_character_or_a_cell_too_few_is_refused() {
    let rows = [
        row(2018, "1,Al\u{7}pha,Alpha,Canada", YEAR, ",,,1,2,,", ","),
        "2018,2,Beta,Beta,Canada,public\n".to_owned(),
        row(2018, "3,Gamma,Gamma,Canada", YEAR, ",,,1,2,,", ",").replace('\n', ",beyond\n"),
        row(2018, "4,Delta,Delta,Canada", YEAR, ",,,1,2,,", ","),
    ];
    let (data, run) = alone(cdp(&rows).as_bytes());
    assert!(
        run.stdout.contains("4 rows: 1 new, 0 merged, 0 unchanged, 0 in conflict, 0 held back, 3 rejected"),
        "{}",
        run.transcript()
    );
    insta::assert_snapshot!(rejected(&data).replace('\u{7}', "<BEL>"));
    assert_eq!(data.check().errors(), "");
}

#[test]
fn an_inventory_with_a_line_that_cannot_be_read_is_no_inventory() {
    let asked = [
        "--community",
        "melrose",
        "--year",
        "2022",
        "--source-title",
        "T",
        "--source-publisher",
        "P",
        "--source-url",
        "https://example.org/",
    ];
    for (line, said) in [
        ("I.1.2,2,,\"1,234\"", "could be 1234"),
        ("I.1.2,2,NO,500", "NO means that there is no figure"),
        ("I.1.2,2,XX,", "expected NO, NE, IE or C"),
    ] {
        let table = format!("GPC ref. no.,Scope,Notation key,t CO2e\nI.1.1,1,,1000\n{line}\n");
        let data = with(&[("gpc.csv", table.as_bytes())]);
        let before = data.text("communities/melrose.toml");
        let said_of_it = imported(&data, &[&["gpc", "gpc.csv"], &asked[..]].concat());
        assert!(
            said_of_it.contains("2 rows: 0 new, 0 merged, 0 unchanged, 0 in conflict, 0 held back, 2 rejected"),
            "{said_of_it}"
        );
        assert!(rejected(&data).contains(said), "{}", rejected(&data));
        assert_eq!(data.text("communities/melrose.toml"), before, "a total without a line of it is too small");
    }
}

#[test]
fn cells_that_would_run_in_a_spreadsheet_do_not() {
    let (data, _) =
        alone(cdp(&[row(2018, "1,=1+1,=HYPERLINK(),Atlantis", YEAR, ",,,=cmd,2,,", ",")]).as_bytes());
    assert!(!rejected(&data).contains(",=") && rejected(&data).starts_with('\u{feff}'), "{}", rejected(&data));
}
