//! Files as people have them: workbooks with several sheets, heads below a title, percentages, marks between cells, and
//! tables that look like one of ours and are not. The inputs are in `cases/`; their figures are made up.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use racetozero::import::{CommunityEntry, Format, ImportOptions, Reading};

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/import/cases").join(file)
}

fn of_year(year: i64) -> ImportOptions {
    ImportOptions {
        community: Some("melrose".to_owned()),
        year: year.try_into().ok(),
        title: Some("GHG report".to_owned()),
        publisher: Some("Town of Sampleville".to_owned()),
        url: "https://example.org/ghg".parse().ok(),
        kind: None,
    }
}

/// All sheets of a file, as one reading, and the notes about them.
fn read(format: Format, file: &str, options: &ImportOptions) -> Result<(Reading, Vec<String>), String> {
    let found = format.sheets(&path(file)).map_err(|error| error.to_string())?;
    let mut all = Reading::default();
    for sheet in found.sheets {
        let reading = format.read(sheet, options).map_err(|error| error.to_string())?;
        all.rows += reading.rows;
        all.skipped += reading.skipped;
        all.columns_not_read.extend(reading.columns_not_read);
        all.entries.extend(reading.entries);
        all.rejected.extend(reading.rejected);
    }
    Ok((all, found.notes))
}

fn refused(format: Format, file: &str, year: i64) -> String {
    read(format, file, &of_year(year)).map(|(reading, _)| format!("{reading:?}")).expect_err(file)
}

/// The facts of all entries, as text.
fn facts(reading: &Reading) -> String {
    reading.entries.iter().map(|entry: &CommunityEntry| format!("{:?}\n", entry.facts)).collect()
}

fn reasons(reading: &Reading) -> Vec<String> {
    let cells = reading.rejected.iter();
    cells.map(|cell| format!("{}: {}: {}", cell.at.row, cell.value, cell.reason)).collect()
}

#[test]
fn a_gpc_table_is_one_inventory_of_one_year_and_city() {
    for (file, year, said) in [
        (
            "two-years.csv",
            2021,
            "has rows of 2019 and 2021, and --year is 2021: keep the rows of one inventory",
        ),
        ("other-year.csv", 2021, "has rows of 2019, and --year is 2021"),
        (
            "two-cities.csv",
            2020,
            "has rows of Otherham and Sampleville: keep the rows of one community in the file",
        ),
    ] {
        assert!(refused(Format::Gpc, file, year).contains(said), "{}", refused(Format::Gpc, file, year));
    }
}

#[test]
fn a_percentage_of_a_workbook_is_one_and_its_numbers_are_in_no_doubt() {
    let (reading, _) = read(Format::Spreadsheet, "targets.xlsx", &of_year(2021)).unwrap();
    let all = facts(&reading);
    assert!(all.contains("reduction: Percent(50.0)") && all.contains("reduction: Percent(100.0)"), "{all}");
    assert!(all.contains("kind: NetZero") && all.contains("499.125"), "{all}");
    assert_eq!(reasons(&reading), [] as [&str; 0]);
}

#[test]
fn a_column_is_taken_by_its_whole_name() {
    let (reading, _) = read(Format::Gpc, "per-capita.csv", &of_year(2021)).unwrap();
    assert!(facts(&reading).contains("168000.0"), "{}", facts(&reading));
    let told = refused(Format::Gpc, "gases.csv", 2021);
    assert!(told.contains("\"GPC ref. no., tCO2e CO2, tCO2e CH4, tCO2e N2O, Total\""), "{told}");
    let (reading, _) = read(Format::Cdp, "no-city-column.csv", &of_year(2021)).unwrap();
    assert_eq!(reading.entries[0].name, "Town of Sampleville");
    assert!(
        facts(&reading).contains("420000.0") && !facts(&reading).contains("Population"),
        "{}",
        facts(&reading)
    );
}

#[test]
fn a_participant_that_is_no_government_joins_nothing() {
    let (reading, _) = read(Format::Members, "list-as-published.csv", &of_year(2021)).unwrap();
    assert_eq!((reading.entries.len(), reading.skipped), (1, 1));
    let joined = format!("{:?} {:?}", reading.entries[0].id, reading.entries[0].joined);
    assert!(joined.contains("GCAP90003") && joined.contains("month: Some(2), day: Some(27)"), "{joined}");
    let (reading, _) = read(Format::Members, "list.csv", &of_year(2021)).unwrap();
    assert_eq!((reading.entries.len(), reading.skipped), (1, 2));
    assert_eq!(reasons(&reading)[2], "4: 27/02/2024: expected a day as YYYY, YYYY-MM or YYYY-MM-DD");
}

#[test]
fn another_file_of_cdp_is_refused_with_the_way_in() {
    for (file, begins) in [
        ("renewables.tsv", "renewables.tsv begins with \"Year Reported to CDP, Account Number"),
        ("as-published.csv", "as-published.csv begins with \"Questionnaire, Organization Number"),
        ("id-renamed.csv", "id-renamed.csv begins with \"Questionnaire, Account Number"),
        ("response.xlsx", "begins with \"Question, Year, Question Text, Sub-fields, Sampleville Response\""),
    ] {
        let told = refused(Format::Cdp, file, 2021);
        for part in [
            begins,
            "expected the columns account number or account no;",
            "with a line for each answer",
            "racetozero template",
        ] {
            assert!(told.contains(part), "{file}: {part}\n{told}");
        }
    }
}

#[test]
fn each_target_of_the_tracker_is_taken_or_listed() {
    let (reading, _) = read(Format::NetZeroTracker, "nzt-end-targets.csv", &of_year(2021)).unwrap();
    let all = facts(&reading);
    assert!(all.contains("reduction: Percent(62.0), baseline: Some(Year(2017))"), "{all}");
    let listed = reasons(&reading);
    assert_eq!(listed.len(), 2, "{listed:?}");
    assert!(listed.iter().all(|reason| reason.contains("the record has no other target")), "{listed:?}");
}

#[test]
fn the_export_of_citycatalyst_has_its_own_units_and_decimals() {
    let (reading, _) = read(Format::Gpc, "inventory.csv", &of_year(2021)).unwrap();
    assert!(facts(&reading).contains("total: Tonnes(209405.515"), "{}", facts(&reading));
    assert_eq!(reasons(&reading), [] as [&str; 0]);
}

#[test]
fn the_third_sheet_of_an_ecrf_workbook_is_found_by_its_head() {
    let (reading, notes) = read(Format::Gpc, "ecrf.xlsx", &of_year(2021)).unwrap();
    assert!(facts(&reading).contains("total: Tonnes(165000.0"), "{}", facts(&reading));
    assert_eq!(
        notes.iter().filter(|note| note.contains("has no header of the long table of the GPC")).count(),
        2,
        "{notes:?}"
    );
    let (reading, _) = read(Format::Gpc, "ecrf_3.csv", &of_year(2021)).unwrap();
    assert!(facts(&reading).contains("total: Tonnes(145000.0"), "{}", facts(&reading));
}

#[test]
fn a_head_is_found_in_any_sheet_and_below_a_title() {
    let (reading, notes) = read(Format::Cdp, "master.xlsx", &of_year(2021)).unwrap();
    assert_eq!(reading.entries.len(), 1, "{reading:?}");
    assert!(!notes.is_empty(), "the other sheets are named");
    let told = refused(Format::Spreadsheet, "title-rows.csv", 2021);
    assert_eq!(told, "title-rows.csv: expected a column year; found slug, name, country, what");
}

#[test]
fn a_blank_in_the_last_corner_costs_nothing() {
    for file in ["last-cell.xlsx", "last-row.xlsx"] {
        let begun = Instant::now();
        let (reading, _) = read(Format::Spreadsheet, file, &of_year(2021)).unwrap();
        assert_eq!(reading.rows, 1, "{file}");
        assert!(begun.elapsed() < Duration::from_secs(2), "{file}: {:?}", begun.elapsed());
    }
}

#[test]
fn a_csv_as_excel_writes_it_is_read() {
    for (file, total) in [("sep.csv", "420000.5"), ("line-break-in-head.csv", "420000.0")] {
        let (reading, _) = read(Format::Spreadsheet, file, &of_year(2021)).unwrap();
        assert!(facts(&reading).contains(total), "{file}: {:?}", reasons(&reading));
    }
    let (reading, _) = read(Format::Spreadsheet, "semicolons-in-head.csv", &of_year(2021)).unwrap();
    assert_eq!(reasons(&reading), ["2: : expected the total in t CO2e"], "a longer name is another column");
}

/// A file of each format, as small as can be.
const SMALL: [(Format, &str); 5] = [
    (
        Format::Cdp,
        "Account Number,Organization,Country,Accounting Year,Total BASIC Emissions (GPC)\n74508,Winona,United States of America,2016,230595\n",
    ),
    (Format::NetZeroTracker, "id_code,name,country,actor_type,race_to_zero_member\nCIT-1,Essen,DEU,City,No\n"),
    (Format::Gpc, "GPC ref,t CO2e\nI.1.1,1000\n"),
    (Format::Members, "name,country,race_to_zero,joined\nTurku,Finland,GCAP1,2021-06\n"),
    (
        Format::Spreadsheet,
        "slug,name,country,what,year,residents,source_title,source_publisher,source_kind,source_url\n\
         turku,Turku,Finland,population,2020,194391,Report,City,official,https://example.org/\n",
    ),
];

/// The reading of a text with a column, a row and a cell more.
fn changed(format: Format, text: &str, change: impl Fn(usize, &str) -> String) -> Reading {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file.csv");
    let lines: String = text.lines().enumerate().map(|(i, line)| change(i, line) + "\n").collect();
    std::fs::write(&file, lines).unwrap();
    let sheet = format.sheets(&file).unwrap().sheets.remove(0);
    format.read(sheet, &of_year(2021)).unwrap()
}

#[test]
fn a_column_and_a_row_that_no_format_knows_are_reported() {
    for (format, text) in SMALL {
        let plain = changed(format, text, |_, line| line.to_owned());
        assert_eq!((plain.entries.len(), plain.rejected.len()), (1, 0), "{format:?}: {plain:?}");
        assert_eq!(plain.columns_not_read, [] as [&str; 0], "{format:?}");
        let column = |i: usize, line: &str| format!("{line},{}", if i == 0 { "Weather" } else { "fine" });
        assert_eq!(changed(format, text, column).columns_not_read, ["Weather"], "{format:?}");
        let row =
            |i: usize, line: &str| if i == 1 { format!("{line}\nprinted on Monday") } else { line.to_owned() };
        let more = changed(format, text, row);
        assert_eq!((more.rows, more.rejected.len()), (2, 1), "{format:?}: {more:?}");
        assert!(more.rejected[0].reason.contains("has 1 cells; the header has"), "{format:?}: {more:?}");
    }
}
