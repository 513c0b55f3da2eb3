//! The members worldwide: `[members]`, and the rows of `campaign/members.csv`.

use insta::assert_snapshot;

use super::the_campaign;
use crate::support::Data;

const ROWS: &str = "campaign/members.csv";
const EMBU: &str = "Embu,city,KE,GCAP22585,yes,yes";

/// The problems with another row of Embu.
fn row(to: &str) -> String {
    Data::light().edit(ROWS, EMBU, to).problems()
}

#[test]
fn a_list_without_its_column() {
    let data = Data::light().edit("campaign.toml", "date = \"2024-04\"\nsource", "date = \"2024-05\"\nsource");
    assert_snapshot!(data.problems(), @"
    data/campaign/members.csv: expected the columns name,kind,country,race_to_zero,2024-05,2024-09, as [[members.lists]] has them
      | name,kind,country,race_to_zero,2024-04,2024-09
      |                                ^
    ");
}

#[test]
fn a_column_without_its_list() {
    assert_snapshot!(Data::light().edit(ROWS, "2024-04,2024-09", "2024-04,2025-03").problems(), @"
    data/campaign/members.csv: expected the columns name,kind,country,race_to_zero,2024-04,2024-09, as [[members.lists]] has them
      | kind,country,race_to_zero,2024-04,2025-03
      |                                   ^
    ");
}

#[test]
fn lists_out_of_order() {
    let swapped = Data::light()
        .edit("campaign.toml", "date = \"2024-04\"\nsource", "date = \"2024-10\"\nsource")
        .edit(ROWS, "2024-04,2024-09", "2024-10,2024-09");
    assert_snapshot!(swapped.problems(), @"
    data/campaign.toml: `lists`: expected the lists by date, the oldest first, one a date
      | [[members.lists]]
      | ^
    ");
}

#[test]
fn lists_without_rows() {
    assert_snapshot!(Data::light().remove(ROWS).problems(), @"
    data/campaign.toml: `lists`: expected the file campaign/members.csv with a column for each list
      | [[members.lists]]
      | ^
    ");
}

#[test]
fn a_count_of_nobody() {
    assert_snapshot!(the_campaign("members = 704", "members = 0"), @"
    data/campaign.toml: `members`: expected a whole number, one or more, found 0
      | members = 0
      |           ^
    ");
}

#[test]
fn an_unknown_key_of_a_count() {
    assert_snapshot!(the_campaign("members = 704", "member = 704"), @"
    data/campaign.toml: [[members.counts]] lacks the key `members`
      | [[members.counts]]
      | ^
    data/campaign.toml: unknown key `member` in [[members.counts]]; did you mean `members`?
      | member = 704
      | ^
    ");
}

#[test]
fn a_row_of_no_kind() {
    assert_snapshot!(row("Embu,town,KE,GCAP22585,yes,yes"), @r#"
    data/campaign/members.csv: expected one of city, region, found "town"
      | Embu,town,KE,GCAP22585,yes,yes
      |      ^
    "#);
}

#[test]
fn a_country_by_its_name() {
    assert_snapshot!(row("\"Embu, Embu\",city,Kenya,GCAP22585,yes,yes"), @r#"
    data/campaign/members.csv: expected a code of ISO 3166 such as US, or nothing, found "Kenya"
      | "Embu, Embu",city,Kenya,GCAP22585,yes,yes
      |                   ^
    "#);
}

#[test]
fn a_mark_that_is_none() {
    assert_snapshot!(row("Embu,city,KE,GCAP22585,x,yes"), @r#"
    data/campaign/members.csv: expected yes or nothing, found "x"
      | Embu,city,KE,GCAP22585,x,yes
      |                        ^
    "#);
}

#[test]
fn a_row_on_no_list() {
    assert_snapshot!(row("Embu,city,KE,GCAP22585,,"), @"
    data/campaign/members.csv: expected yes for one list or more
      | Embu,city,KE,GCAP22585,,
      |                        ^
    ");
}

#[test]
fn a_row_without_a_name() {
    assert_snapshot!(row(",city,KE,GCAP22585,yes,yes"), @"
    data/campaign/members.csv: expected a name
      | ,city,KE,GCAP22585,yes,yes
      | ^
    ");
}

#[test]
fn an_identifier_twice() {
    assert_snapshot!(row("Embu,city,KE,GCAP4363,yes,yes"), @"
    data/campaign/members.csv: GCAP4363 is there already, at line ⟨Embu,city,KE,GCAP4363,yes,yes⟩
      | Nairobi,city,KE,GCAP4363,yes,yes
      |                 ^
    ");
}

#[test]
fn a_row_of_too_few_cells() {
    assert_snapshot!(row("Embu,city,KE,yes"), @"
    data/campaign/members.csv: expected 6 cells as in the first line, found 4
      | Embu,city,KE,yes
      | ^
    ");
}

/// A record of other places may lack all of it.
#[test]
fn a_record_without_members() {
    let data = Data::light();
    let text = data.text("campaign.toml");
    let (before, rest) = text.split_once("[members] ").expect("the members");
    let (_, after) = rest.split_once("[publisher]").expect("the publisher after them");
    let (sources, rest) = after.split_once("[sources.c40-2021-04]").expect("their sources");
    assert!(rest.contains("[sources.rtz-list-2024]"), "the sources of the members come last");
    let data = data.write("campaign.toml", &format!("{before}[publisher]{sources}"));
    assert!(data.check().errors().starts_with("data/campaign/members.csv:1:32: expected the columns "));
    assert_eq!(data.remove(ROWS).check().errors(), "");
}
