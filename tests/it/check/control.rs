//! Invisible characters, in the file and in the messages about it.

use insta::assert_snapshot;

use super::syntax::edited;
use super::{assert_refused, boston, with_own};
use crate::support::Data;

#[test]
fn a_control_character() {
    assert_snapshot!(boston("name = \"Boston\"", "name = \"Bos\u{1}ton\""), @r#"
    data/communities/boston.toml: not TOML: invalid basic string, expected non-double-quote visible characters, `\`
      | name = "Bos␦ton"
      |            ^
    "#);
}

#[test]
fn a_nul_byte() {
    assert_snapshot!(boston("name = \"Boston\"", "name = \"Bos\0ton\""), @r#"
    data/communities/boston.toml: not TOML: invalid basic string, expected non-double-quote visible characters, `\`
      | name = "Bos␦ton"
      |            ^
    "#);
}

#[test]
fn a_control_character_written_as_an_escape() {
    let data = edited("name = \"Boston\"", "name = \"Bos\\u0000ton\"");
    assert_refused(data, "boston.toml:2:8: `name`: ");
}

#[test]
fn a_key_with_control_characters() {
    one_line_of_text(edited("name = \"Boston\"", "name = \"Boston\"\n\"a\\nb\\u001b[31m\" = 1"));
}

#[test]
fn a_subsector_with_control_characters() {
    one_line_of_text(with_own("\"Buses\" = 40", "\"Bu\\nses\\u001b[31m\" = -40"));
}

/// A problem is one line of plain text, whatever the file contains.
fn one_line_of_text(data: Data) {
    let errors = data.check().errors;
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(!errors[0].contains(char::is_control), "{errors:?}");
}
