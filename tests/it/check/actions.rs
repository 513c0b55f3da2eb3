//! Due dates, and inclusive actions with their reason.

use insta::assert_snapshot;

use super::own;

const BECAUSE: &str = "inclusive_because = \"Buses pass the queue\"\n";

#[test]
fn due_before_it_started() {
    assert_snapshot!(own("due = \"2026\"", "due = \"2017-12\""), @r#"
    data/communities/boston.toml: `due`: 2017-12 is before it `started`, in 2018-09
      | due = "2017-12"
      |       ^
    "#);
}

#[test]
fn due_some_day() {
    assert_snapshot!(own("due = \"2026\"", "due = \"soon\""), @r#"
    data/communities/boston.toml: `due`: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes, found "soon"
      | due = "soon"
      |       ^
    "#);
}

#[test]
fn inclusive_without_a_reason() {
    assert_snapshot!(own(BECAUSE, ""), @"
    data/communities/boston.toml: `inclusive`: expected `inclusive_because` beside it: how its document makes equity part of it
      | inclusive = true
      |             ^
    ");
}

#[test]
fn a_reason_without_the_mark() {
    assert_snapshot!(own("inclusive = true\n", ""), @r#"
    data/communities/boston.toml: `inclusive_because`: expected only beside `inclusive = true`
      | inclusive_because = "Buses pass the queue"
      |                     ^
    "#);
}

#[test]
fn a_reason_that_no_document_gives() {
    assert_snapshot!(own("\"Buses pass the queue\"", "\"for everyone\""), @r#"
    data/communities/boston.toml: `inclusive_because`: expected words that stand in the action's `summary` or in the evidence of a criterion
      | inclusive_because = "for everyone"
      |                     ^
    "#);
}
