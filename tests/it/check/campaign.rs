//! The facts about the campaign.

use insta::assert_snapshot;

use super::{BOSTON, assert_refused, the_campaign, value};
use crate::support::Data;

#[test]
fn as_of_without_a_day() {
    assert_snapshot!(set("as_of", r#""2026-11""#), @r#"
    data/campaign.toml: `as_of`: expected a full date as YYYY-MM-DD, found "2026-11"
      | as_of = "2026-11"
      |         ^
    "#);
}

#[test]
fn as_of_without_a_month() {
    assert_snapshot!(set("as_of", r#""2026""#), @r#"
    data/campaign.toml: `as_of`: expected a full date as YYYY-MM-DD, found "2026"
      | as_of = "2026"
      |         ^
    "#);
}

#[test]
fn as_of_without_quotes() {
    assert_snapshot!(set("as_of", "2026-11-24"), @"
    data/campaign.toml: `as_of`: expected a string in quotes, found a date without quotes
      | as_of = 2026-11-24
      |         ^
    ");
}

#[test]
fn an_address_without_at() {
    assert_snapshot!(email("campaign.example.org"), @r#"
    data/campaign.toml: `email`: expected an address such as name@example.org
      | email = "campaign.example.org"
      |         ^
    "#);
}

#[test]
fn an_address_without_a_dot() {
    assert_snapshot!(email("campaign@localhost"), @r#"
    data/campaign.toml: `email`: expected an address such as name@example.org
      | email = "campaign@localhost"
      |         ^
    "#);
}

#[test]
fn an_address_with_a_name() {
    assert_snapshot!(email("Campaign <campaign@example.org>"), @r#"
    data/campaign.toml: `email`: expected an address such as name@example.org
      | email = "Campaign <campaign@example.org>"
      |         ^
    "#);
}

#[test]
fn an_address_that_asks() {
    assert_snapshot!(email("campaign@example.org?subject=x"), @r#"
    data/campaign.toml: `email`: expected an address such as name@example.org
      | email = "campaign@example.org?subject=x"
      |         ^
    "#);
}

#[test]
fn an_address_of_nobody() {
    assert_snapshot!(email("@example.org"), @r#"
    data/campaign.toml: `email`: expected an address such as name@example.org
      | email = "@example.org"
      |         ^
    "#);
}

#[test]
fn an_address_of_two() {
    assert_refused(with_email("one@two@example.org"), "`email`: ");
}

#[test]
fn an_address_that_ends_early() {
    assert_refused(with_email("campaign@."), "`email`: ");
}

#[test]
fn criteria_out_of_order() {
    assert_snapshot!(the_campaign("number = 1\n", "number = 2\n"), @"
    data/campaign.toml: `criteria`: expected the five criteria, numbered 1 to 5 in order
      | [[criteria]]
      | ^
    ");
}

#[test]
fn six_for_a_criterion() {
    assert_snapshot!(the_campaign("number = 5\n", "number = 6\n"), @"
    data/campaign.toml: `criteria`: expected the five criteria, numbered 1 to 5 in order
      | [[criteria]]
      | ^
    data/campaign.toml: `number`: expected a criterion's number, from 1 to 5, found 6
      | number = 6
      |          ^
    ");
}

#[test]
fn a_goal_of_none() {
    assert_snapshot!(set("goal_communities", "0"), @"
    data/campaign.toml: `goal_communities`: expected a whole number, one or more, found 0
      | goal_communities = 0
      |                    ^
    ");
}

#[test]
fn a_year_in_words() {
    assert_snapshot!(set("halve_by", r#""2030""#), @r#"
    data/campaign.toml: `halve_by`: expected a whole number, found the string "2030"
      | halve_by = "2030"
      |            ^
    "#);
}

#[test]
fn a_year_out_of_range() {
    assert_snapshot!(set("net_zero_by", "20500"), @"
    data/campaign.toml: `net_zero_by`: expected a year from 1850 to 2100, found 20500
      | net_zero_by = 20500
      |               ^
    ");
}

#[test]
fn a_limit_in_words() {
    assert_snapshot!(set("warming_limit_c", r#""1.5 C""#), @r#"
    data/campaign.toml: `warming_limit_c`: expected a number, found the string "1.5 C"
      | warming_limit_c = "1.5 C"
      |                   ^
    "#);
}

#[test]
fn a_limit_that_is_no_number() {
    assert_refused(value("campaign.toml", "warming_limit_c", "nan"), "`warming_limit_c`: ");
}

#[test]
fn a_limit_without_end() {
    assert_refused(value("campaign.toml", "warming_limit_c", "inf"), "`warming_limit_c`: ");
}

#[test]
fn a_partner_by_name() {
    let problems = the_campaign(
        "[contact]",
        "[[networks]]\nkey = \"own\"\nname = \"Own\"\nurl = \"https://example.org/\"\npartner = \"yes\"\n\n[contact]",
    );
    assert_snapshot!(problems, @r#"
    data/campaign.toml: `partner`: expected true or false, found the string "yes"
      | partner = "yes"
      |           ^
    "#);
}

#[test]
fn a_network_twice() {
    assert_refused(Data::light().edit("campaign.toml", "[contact]", TWIN), "`key`: ");
}

const TWIN: &str = r#"[[networks]]
key = "c40"
name = "C40 again"
url = "https://example.org/"
partner = false

[contact]"#;

fn set(key: &str, to: &str) -> String {
    value("campaign.toml", key, to).problems_in("campaign.toml")
}

fn email(address: &str) -> String {
    with_email(address).problems_in("campaign.toml")
}

fn with_email(address: &str) -> Data {
    let email = format!("email = {address:?}");
    Data::light().edit("campaign.toml", "email = \"info@citiesracetozero.org\"", &email)
}

#[test]
fn an_inventory_after_the_day_of_the_record() {
    let data = value("campaign.toml", "as_of", r#""1995-01-01""#);
    let expected = "expected a year not after 1995, the year of `as_of`, found ";
    assert!(data.problems_in(BOSTON).contains(expected));
}

/// One mistake causes one problem, and none in another file.
#[test]
fn a_mistake_in_the_campaign_is_no_mistake_of_a_community() {
    let errors = value("campaign.toml", "goal_communities", "0").check().errors;
    assert_eq!(errors.len(), 1, "{errors:?}");
}

#[test]
fn a_missing_campaign_is_no_mistake_of_a_community() {
    let errors = Data::light().remove("campaign.toml").check().errors;
    assert_eq!(errors.len(), 1, "{errors:?}");
}

#[test]
fn a_mistake_in_a_community_is_no_mistake_of_a_resource() {
    let data =
        Data::light().append("resources.toml", super::RESOURCE).edit(BOSTON, "kind = \"city\"", "kind = 1");
    let errors = data.check().errors;
    assert_eq!(errors.len(), 1, "{errors:?}");
}

#[test]
fn a_mistake_in_a_series_is_no_mistake_of_its_inventories() {
    let errors = super::with_own("title = \"Own counts\"\n", "").check().errors;
    assert_eq!(errors.len(), 1, "{errors:?}");
}

#[test]
fn a_translation_into_a_language_that_the_site_does_not_speak() {
    let data = Data::light().edit(
        "campaign.toml",
        "[criteria.translations.es]\ntitle = \"Publicar",
        "[criteria.translations.fr]\ntitle = \"Publicar",
    );
    assert_snapshot!(data.problems(), @"
    data/campaign.toml: expected one of es, pt, ht, found `fr`
      | [criteria.translations.fr]
      |                        ^
    ");
}

#[test]
fn a_site_of_nobody() {
    let text = Data::light().text("campaign.toml");
    let (before, rest) = text.split_once("[publisher]\n").expect("a publisher");
    let (_, after) = rest.split_once("[story]").expect("the story after it");
    let data = Data::light().write("campaign.toml", &format!("{before}[story]{after}"));
    assert_snapshot!(warnings(&data), @"data/campaign.toml:1:1: warning: lacks the table [publisher]: write it with `name` (who makes this site), `corrections` (who decides on corrections), `email` (the address that takes corrections); until then /about says that it is not yet said");
}

#[test]
fn a_publisher_without_an_address() {
    let data = Data::light().edit("campaign.toml", "email = \"corrections@example.org\"\n", "");
    assert_snapshot!(warnings(&data), @"data/campaign.toml:191:1: warning: [publisher] lacks the key `email`: write the address that takes corrections; until then /about says that it is not yet said");
}

#[test]
fn a_publisher_with_a_wrong_address() {
    assert_snapshot!(the_campaign("corrections@example.org", "the editors"), @r#"
    data/campaign.toml: `email`: expected an address such as name@example.org
      | email = "the editors"
      |         ^
    "#);
}

#[test]
fn an_unknown_key_of_the_publisher() {
    assert_snapshot!(the_campaign("corrections = ", "correction = "), @r#"
    data/campaign.toml: unknown key `correction` in [publisher]; did you mean `corrections`?
      | correction = "two editors, each of
      | ^
    "#);
}

fn warnings(data: &Data) -> String {
    let checked = data.check();
    assert_eq!(checked.errors(), "");
    let of_campaign = checked.warnings.iter().filter(|line| line.starts_with("data/campaign.toml:"));
    of_campaign.map(String::as_str).collect::<Vec<_>>().join("\n")
}
