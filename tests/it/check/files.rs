//! The files in the folder: no text, no plain files, or missing.

use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixListener;
use std::time::{Duration, Instant};

use insta::assert_snapshot;

use super::{BOSTON, assert_refused};
use crate::support::Data;

const EXTRA: &str = "communities/extra.toml";

/// The record with one more file.
fn extra(bytes: &[u8]) -> Data {
    Data::light().bytes(EXTRA, bytes)
}

#[test]
fn latin_1() {
    let problems = extra(b"slug = \"extra\"\nname = \"D\xc3\xa9troit, caf\xe9\"\n").problems();
    assert_snapshot!(problems, @r#"
    data/communities/extra.toml: byte 0xe9 is not UTF-8: save the file as UTF-8
      | name = "Détroit, caf�"
      |                     ^
    "#);
}

#[test]
fn utf_16() {
    assert_snapshot!(extra(b"\xff\xfes\0l\0u\0g\0").problems(), @"
    data/communities/extra.toml: byte 0xff is not UTF-8: save the file as UTF-8
      | ��s␦l␦u␦g␦
      | ^
    ");
}

#[test]
fn text_cut_inside_a_letter() {
    assert_snapshot!(extra(b"slug = \"extra\"\nname = \"caf\xc3").problems(), @r#"
    data/communities/extra.toml: byte 0xc3 is not UTF-8: save the file as UTF-8
      | name = "caf�
      |            ^
    "#);
}

#[test]
fn an_empty_file() {
    assert_snapshot!(extra(b"").problems(), @"
    data/communities/extra.toml: is empty: expected the tables that data/README.md names
      | 
      | ^
    ");
}

#[test]
fn a_blank_file() {
    let first: String = extra(b"\n\n").problems_in(EXTRA).lines().take(3).collect();
    assert!(first.starts_with("data/communities/extra.toml: is empty"), "{first}");
}

#[test]
fn an_empty_campaign() {
    assert_snapshot!(Data::light().write("campaign.toml", "").problems_in("campaign.toml"), @"
    data/campaign.toml: is empty: expected the tables that data/README.md names
      | 
      | ^
    ");
}

#[test]
fn a_folder_named_like_a_file() {
    assert_snapshot!(Data::light().make_folder(EXTRA).problems(), @"data/communities/extra.toml:1:1: is not a plain file: expected a TOML file here");
}

#[test]
fn a_folder_among_the_files() {
    assert_snapshot!(Data::light().make_folder("communities/old").problems(), @"data/communities/old:1:1: expected only <slug>.toml files in this folder");
}

#[test]
fn a_link_out_of_the_record() {
    let outside = tempfile::NamedTempFile::new().expect("a file elsewhere");
    assert_snapshot!(Data::light().link(EXTRA, outside.path()).problems(), @"data/communities/extra.toml:1:1: is a link: expected a plain file inside data/");
}

#[test]
fn a_link_within_the_record() {
    assert_snapshot!(Data::light().link(EXTRA, "boston.toml".as_ref()).problems(), @"data/communities/extra.toml:1:1: is a link: expected a plain file inside data/");
}

#[test]
fn a_link_to_nothing() {
    assert_snapshot!(Data::light().link(EXTRA, "nowhere.toml".as_ref()).problems(), @"data/communities/extra.toml:1:1: is a link: expected a plain file inside data/");
}

#[test]
fn a_linked_campaign() {
    let data = Data::light();
    let elsewhere = data.folder().join("campaign.toml");
    fs::rename(data.path("campaign.toml"), &elsewhere).expect("moved");
    assert_snapshot!(data.link("campaign.toml", &elsewhere).problems_in("campaign.toml"), @"data/campaign.toml:1:1: is a link: expected a plain file inside data/");
}

#[test]
fn a_linked_folder() {
    let data = Data::light();
    let elsewhere = data.folder().join("elsewhere");
    fs::rename(data.path("context"), &elsewhere).expect("moved");
    assert_refused(data.link("context", &elsewhere), "data/context:1:1: is a link");
}

#[test]
fn a_socket_named_like_a_file() {
    let data = Data::light();
    let _socket = UnixListener::bind(data.path(EXTRA)).expect("a socket");
    assert_snapshot!(data.problems(), @"data/communities/extra.toml:1:1: is not a plain file: expected a TOML file here");
}

#[test]
fn files_that_are_no_record() {
    let data = Data::light().write("communities/notes.txt", "").write("communities/boston.toml~", "");
    assert_snapshot!(data.write("context/Quincy.TOML", "").problems(), @"
    data/communities/boston.toml~: expected only <slug>.toml files in this folder
      | 
      | ^
    data/communities/notes.txt: expected only <slug>.toml files in this folder
      | 
      | ^
    data/context/Quincy.TOML: expected only <slug>.toml files in this folder
      | 
      | ^
    ");
}

#[test]
fn a_name_that_is_not_utf_8() {
    let data = Data::light();
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.toml");
    fs::write(data.path("communities").join(name), data.text(BOSTON)).expect("written");
    let errors = data.check().errors();
    assert!(!errors.is_empty() && !errors.contains("``"), "{errors}");
}

#[test]
fn hidden_files_are_let_be() {
    assert_eq!(Data::light().write("communities/.boston.toml.swp", "\0").check().errors(), "");
}

#[test]
fn no_campaign() {
    assert_snapshot!(Data::light().remove("campaign.toml").problems_in("campaign.toml"), @"data/campaign.toml:1:1: cannot be read: No such file or directory (os error 2)");
}

#[test]
fn no_resources() {
    assert_snapshot!(Data::light().remove("resources.toml").problems(), @"data/resources.toml:1:1: cannot be read: No such file or directory (os error 2)");
}

#[test]
fn no_folder_of_the_state() {
    assert_snapshot!(Data::light().remove("context").problems(), @"data/context:1:1: cannot be read: No such file or directory (os error 2)");
}

#[test]
fn nobody_has_joined_yet() {
    let data = Data::real()
        .remove("translations")
        .remove("communities")
        .make_folder("communities")
        .write("resources.toml", "# none yet\n");
    assert_snapshot!(data.check_command().transcript(), @"
    exit 0
    stdout:
    data: no communities, no inventories, none published, no problem, four warnings

    stderr:
    data/towns/solar.csv:291:24: warning: `solar_capacity_residential` of Belmont: 126.3 in 2015, 1562 in 2016: an unusual jump, look at the publication again
    data/towns/vehicles.csv:34:36: warning: `passenger_vehicle_miles_hybrid` of Dighton: 3913 in 2021, 24947 in 2022: an unusual jump, look at the publication again
    data/towns/vehicles.csv:219:17: warning: `passenger_vehicles_fossil` of Chelsea: 40135 in 2020, 31029 in 2021: an unusual jump, look at the publication again
    data/towns/vehicles.csv:220:45: warning: `passenger_vehicle_miles_zero_emission` of Chelsea: 1406 in 2021, 12696 in 2022: an unusual jump, look at the publication again
    ");
    assert!(data.edition().is_ok());
}

#[test]
fn no_folder_of_communities() {
    assert_snapshot!(Data::light().remove("communities").problems_in("communities"), @"data/communities:1:1: cannot be read: No such file or directory (os error 2)");
}

#[test]
fn no_record_at_all() {
    let run = Data::light().run(&["check", "--data", "elsewhere"]);
    assert_snapshot!(run.transcript(), @"
    exit 1
    stderr:
    elsewhere:1:1: is not a folder: expected the one that holds the record
    one problem
    ");
}

#[test]
fn a_file_in_place_of_the_record() {
    let run = Data::light().run(&["check", "--data", "data/campaign.toml"]);
    assert_snapshot!(run.transcript(), @"
    exit 1
    stderr:
    data/campaign.toml:1:1: is not a folder: expected the one that holds the record
    one problem
    ");
}

#[test]
fn fifty_megabytes() {
    let data = Data::light();
    let file = File::create(data.path(EXTRA)).expect("a new file");
    file.set_len(50 << 20).expect("a long file");
    let start = Instant::now();
    assert_snapshot!(data.problems(), @"data/communities/extra.toml:1:1: is 52428800 bytes long: expected at most 1048576");
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn one_mebibyte_is_read_and_a_byte_more_is_not() {
    let data = Data::light();
    let text = data.text(BOSTON);
    let padded = |size: usize| text.clone() + &"#".repeat(size - text.len());
    let data = data.write(BOSTON, &padded(1 << 20));
    assert_eq!(data.check().errors(), "");
    let errors = data.write(BOSTON, &padded((1 << 20) + 1)).check().errors();
    assert!(errors.starts_with("data/communities/boston.toml:1:1: is 1048577 bytes"), "{errors}");
}

#[test]
fn windows_line_ends_are_fine() {
    let text = Data::light().text(BOSTON).replace('\n', "\r\n");
    assert_eq!(Data::light().write(BOSTON, &text).check().errors(), "");
}

#[test]
fn a_byte_order_mark_is_fine() {
    let text = Data::light().text(BOSTON);
    assert_eq!(Data::light().write(BOSTON, &format!("\u{feff}{text}")).check().errors(), "");
}

#[test]
fn places_after_windows_line_ends_and_wide_letters() {
    let text = Data::light().text(BOSTON).replace("name = \"Boston\"", "name = \"波士顿 🏙\", # Boston");
    assert_snapshot!(Data::light().write(BOSTON, &text.replace('\n', "\r\n")).problems(), @r#"
    data/communities/boston.toml: not TOML: unexpected key or value, expected newline, `#`
      | name = "波士顿 🏙", # Boston␦
      |               ^
    "#);
}
