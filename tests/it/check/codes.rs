//! Codes, and keys of another file, each with the nearest valid one in the message.

use insta::assert_snapshot;

use super::{BOSTON, boston, own, resource};
use crate::support::Data;

#[test]
fn kind_of_a_community() {
    assert_snapshot!(boston(r#"kind = "city""#, r#"kind = "City""#), @r#"
    data/communities/boston.toml: `kind`: expected one of city, town, local-government, state, found "City"; did you mean `city`?
      | kind = "City"
      |        ^
    "#);
}

#[test]
fn kind_far_from_any() {
    assert_snapshot!(boston(r#"kind = "city""#, r#"kind = "municipality""#), @r#"
    data/communities/boston.toml: `kind`: expected one of city, town, local-government, state, found "municipality"
      | kind = "municipality"
      |        ^
    "#);
}

#[test]
fn kind_of_a_population() {
    assert_snapshot!(own(r#"kind = "census""#, r#"kind = "cencus""#), @r#"
    data/communities/boston.toml: `kind`: expected one of census, estimate, found "cencus"; did you mean `census`?
      | kind = "cencus"
      |        ^
    "#);
}

#[test]
fn basis_of_a_series() {
    let problems = own(
        "[series.own]",
        "[series.extra]\ntitle = \"Extra\"\nbasis = \"comunity\"\nnote = \"Counted.\"\n\n[series.own]",
    );
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: the series `extra` holds no inventory: use it or remove it
      | [series.extra]
      |         ^
    data/communities/boston.toml: `basis`: expected one of community, municipal, found "comunity"; did you mean `community`?
      | basis = "comunity"
      |         ^
    "#);
}

#[test]
fn protocol_of_a_series() {
    assert_snapshot!(own(r#"protocol = "GPC""#, r#"protocol = "gpc""#), @r#"
    data/communities/boston.toml: `protocol`: expected one of GPC, USCP, LGOP, MAPC-tool, other, found "gpc"; did you mean `GPC`?
      | protocol = "gpc"
      |            ^
    "#);
}

#[test]
fn precision() {
    let problems = own(r#"precision = "read-off-chart""#, r#"precision = "read off chart""#);
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `precision`: expected one of exact, rounded, derived, read-off-chart, found "read off chart"; did you mean `read-off-chart`?
      | precision = "read off chart"
      |             ^
    "#);
}

#[test]
fn sectors_precision() {
    let problems = own(r#"sectors_precision = "derived""#, r#"sectors_precision = "estimated""#);
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `sectors_precision`: expected one of exact, rounded, derived, read-off-chart, found "estimated"
      | sectors_precision = "estimated"
      |                     ^
    "#);
}

#[test]
fn kind_of_a_target() {
    assert_snapshot!(own(r#"kind = "net-zero""#, r#"kind = "net zero""#), @r#"
    data/communities/boston.toml: `kind`: expected one of interim, net-zero, found "net zero"; did you mean `net-zero`?
      | kind = "net zero"
      |        ^
    "#);
}

#[test]
fn basis_of_a_target() {
    assert_snapshot!(own("1996\nbasis = \"municipal\"", "1996\nbasis = \"city\""), @r#"
    data/communities/boston.toml: `basis`: expected one of community, municipal, found "city"
      | basis = "city"
      |         ^
    "#);
}

#[test]
fn status_of_a_target() {
    assert_snapshot!(own(r#"status = "draft""#, r#"status = "drafted""#), @r#"
    data/communities/boston.toml: `status`: expected one of adopted, draft, found "drafted"; did you mean `draft`?
      | status = "drafted"
      |          ^
    "#);
}

#[test]
fn status_of_a_criterion() {
    assert_snapshot!(first_status("in progress").problems_in(BOSTON), @r#"
    data/communities/boston.toml: `status`: expected one of met, in-progress, not-found, found "in progress"; did you mean `in-progress`?
      | status = "in progress"
      |          ^
    "#);
}

#[test]
fn sector_of_an_action() {
    assert_snapshot!(own(r#"sector = "transport""#, r#"sector = "transportation""#), @r#"
    data/communities/boston.toml: `sector`: expected one of buildings, energy, transport, waste, nature, cross-cutting, found "transportation"
      | sector = "transportation"
      |          ^
    "#);
}

#[test]
fn status_of_an_action() {
    assert_snapshot!(own(r#"status = "in-force""#, r#"status = "in force""#), @r#"
    data/communities/boston.toml: `status`: expected one of planned, in-progress, in-force, done, found "in force"; did you mean `in-force`?
      | status = "in force"
      |          ^
    "#);
}

#[test]
fn kind_of_a_report() {
    assert_snapshot!(own(r#"kind = "inventory""#, r#"kind = "inventories""#), @r#"
    data/communities/boston.toml: `kind`: expected one of inventory, cdp-disclosure, action-plan, progress-report, found "inventories"; did you mean `inventory`?
      | kind = "inventories"
      |        ^
    "#);
}

#[test]
fn kind_of_a_source() {
    assert_snapshot!(own(r#"kind = "official""#, r#"kind = "press""#), @r#"
    data/communities/boston.toml: `kind`: expected one of official, dataset, news, found "press"
      | kind = "press"
      |        ^
    "#);
}

#[test]
fn kind_of_a_resource() {
    assert_snapshot!(resource(r#"kind = "case-study""#, r#"kind = "case study""#), @r#"
    data/resources.toml: `kind`: expected one of case-study, guide, technical-report, found "case study"; did you mean `case-study`?
      | kind = "case study"
      |        ^
    "#);
}

#[test]
fn an_unknown_network() {
    assert_snapshot!(boston("networks = [", r#"networks = ["c4o", "#), @r#"
    data/communities/boston.toml: there is no network `c4o` in campaign.toml; did you mean `c40`?
      | networks = ["c4o", "c40", "gcom", "iclei"]
      |             ^
    "#);
}

#[test]
fn a_network_far_from_any() {
    assert_snapshot!(boston("networks = [", r#"networks = ["friends-of-the-river", "#), @r#"
    data/communities/boston.toml: there is no network `friends-of-the-river` in campaign.toml; add it to campaign.toml
      | networks = ["friends-of-the-river", "c40", "gc
      |             ^
    "#);
}

#[test]
fn a_network_in_capitals() {
    assert_snapshot!(boston("networks = [", r#"networks = ["C40", "#), @r#"
    data/communities/boston.toml: `networks`: expected a key in quotes, such as "c40", found the string "C40"
      | networks = ["C40", "c40", "gcom", "iclei"]
      |             ^
    "#);
}

#[test]
fn a_resource_about_nobody() {
    assert_snapshot!(resource(r#"community = "boston""#, r#"community = "bostn""#), @r#"
    data/resources.toml: `community`: there is no community `bostn`; did you mean `boston`?
      | community = "bostn"
      |             ^
    "#);
}

#[test]
fn a_resource_about_a_far_place() {
    assert_snapshot!(resource(r#"community = "boston""#, r#"community = "springfield""#), @r#"
    data/resources.toml: `community`: there is no community `springfield`
      | community = "springfield"
      |             ^
    "#);
}

#[test]
fn a_resource_about_the_state() {
    assert_snapshot!(resource(r#"community = "boston""#, r#"community = "massachusetts""#), @r#"
    data/resources.toml: `community`: there is no community `massachusetts`
      | community = "massachusetts"
      |             ^
    "#);
}

/// Boston with another status of its first criterion.
fn first_status(status: &str) -> Data {
    let data = Data::light();
    let text = data.text(BOSTON);
    let (before, criterion) = text.split_once("[[criteria]]").expect("a criterion");
    let (_, after) = criterion.split_once("\nevidence").expect("its evidence");
    data.write(BOSTON, &format!("{before}[[criteria]]\nnumber = 1\nstatus = {status:?}\nevidence{after}"))
}
