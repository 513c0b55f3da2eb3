//! What has happened is not dated after `as_of`, and what has ended is not under way.

use insta::assert_snapshot;

use super::{BOSTON, assert_refused, own, with_own};
use crate::support::Data;

#[test]
fn an_action_in_force_that_begins_after_as_of() {
    assert_snapshot!(own("started = \"2018-09\"\ndue = \"2026\"", "started = \"2032\""), @r#"
    data/communities/boston.toml: `started`: expected a date not after 2026-11-24, `as_of` in campaign.toml, found 2032: correct it, or raise `as_of`
      | started = "2032"
      |           ^
    "#);
}

#[test]
fn only_a_planned_action_begins_after_as_of() {
    let from = "status = \"in-force\"\nstarted = \"2018-09\"\ndue = \"2026\"";
    let planned = with_own(from, "status = \"planned\"\nstarted = \"2032\"");
    assert_eq!(planned.check().errors(), "");
}

#[test]
fn what_has_happened_is_not_dated_after_as_of() {
    for (from, to) in [
        ("published = \"2020-05\"", "published = \"2026-12\""),
        ("date = \"2026-11-20\"", "date = \"2026-11-25\""),
        ("adopted = \"2019-06-17\"", "adopted = \"2029-06-17\""),
        ("adopted = \"2017\"", "adopted = \"2027\""),
        ("checked = \"2026-11-20\"", "checked = \"2026-11-30\""),
        ("published = \"2018-11-05\"", "published = \"2028-11-05\""),
    ] {
        assert_refused(
            with_own(from, to),
            "expected a date not after 2026-11-24, `as_of` in campaign.toml, found 202",
        );
    }
    assert_refused(with_own("covers_year = 2003", "covers_year = 2030"), "expected a year not after 2026");
}

/// Boston with another last sentence and another day of checking in the action of `OWN`.
fn ended(status: &str, sentence: &str, checked: &str) -> String {
    let data = with_own("status = \"in-force\"", &format!("status = \"{status}\""));
    let data = data.edit(
        BOSTON,
        "summary = \"Buses pass the queue.\"",
        &format!("summary = \"Buses pass the queue. {sentence}\""),
    );
    let warnings =
        data.edit(BOSTON, "checked = \"2026-11-20\"", &format!("checked = \"{checked}\"")).check().warnings;
    let own = |warning: &String| {
        warning.contains("boston.toml") && warning.contains("names an end, 202") && !warning.contains("2026-03")
    };
    warnings.into_iter().filter(own).collect()
}

#[test]
fn an_action_whose_summary_names_an_end_that_has_passed() {
    let warning = ended("in-force", "Funded until June 2025.", "2024-03");
    let (_, message) = warning.split_once("warning: ").expect("a warning");
    assert_snapshot!(message, @"`status`: the summary names an end, 2025-06, that has passed: expected another status, or the day on which you looked again in `checked`");
}

#[test]
fn an_end_is_settled_by_looking_again_or_by_another_status() {
    assert_eq!(ended("in-force", "Funded until June 2025.", "2026-11-20"), "");
    assert_eq!(ended("done", "Funded until June 2025.", "2024-03"), "");
    assert_eq!(ended("in-force", "Funded until June 2027.", "2024-03"), "");
}

#[test]
fn a_percentage_that_is_a_share() {
    let warnings = with_own("reduction_pct = 51", "reduction_pct = 0.51").check().warnings;
    let warning = warnings.iter().find(|warning| warning.contains("percentage above 1")).expect("a warning");
    assert!(
        warning.ends_with("`reduction_pct`: expected a percentage above 1, found 0.51; did you mean 51?"),
        "{warning}"
    );
}

#[test]
fn a_changed_figure_with_the_as_of_of_the_last_edition() {
    let data =
        Data::published().edit("communities/beverly.toml", "total_tco2e = 461499", "total_tco2e = 461490");
    assert_snapshot!(data.problems_in("campaign.toml"), @r#"
    data/campaign.toml: `as_of`: expected a day after 2026-11-24, that of the last edition, found 2026-11-24: raise it to the day on which you checked the record
      | as_of = "2026-11-24"
      |         ^
    "#);
    for command in [vec!["diff", "--data", "data"], vec!["edition", "--data", "data", "--note", "why"]] {
        let run = data.run(&command);
        assert_eq!(run.code, Some(0), "{command:?}");
        assert!(run.stderr.contains("`as_of`: expected a day after 2026-11-24"), "{command:?}");
    }
    assert_eq!(data.check().errors(), "");
}
