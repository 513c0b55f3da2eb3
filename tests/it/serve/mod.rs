//! `racetozero serve` as an operator runs it.

mod encodings;
mod headers;
mod limits;
mod log;
mod metrics;
mod reload;
mod stop;
mod swap;

use std::os::unix::fs::MetadataExt;

use crate::support::{Data, Serving};

#[test]
fn it_checks_builds_serves_and_prints_the_address() {
    let data = Data::light();
    let serving = Serving::of(&data);
    assert!(serving.printed[0].starts_with("edition "), "{:?}", serving.printed);
    assert!(serving.get("/healthz").contains("\"status\": \"ok\""));
    assert!(serving.get("/communities/boston").contains("Boston promised"));
}

#[test]
fn a_bad_record_leaves_the_last_good_edition_served() {
    let data = Data::light();
    assert_eq!(data.build().code, Some(0));
    let data = data.edit("campaign.toml", "goal_communities = 1000", "goal_communities = \"many\"");
    let serving = Serving::of(&data);
    assert!(serving.get("/").contains("more than 1,000 that the campaign"));
    serving.until("the refusal is told", |serving| serving.told().contains("goes on being served"));
    assert!(serving.told().contains("`goal_communities`: expected a whole number"), "{}", serving.told());
    assert_eq!(serving.health()["refused"]["problems"].as_array().unwrap().len(), 1);
}

#[test]
fn a_bad_record_without_an_edition_serves_nothing() {
    let data = Data::light().edit("campaign.toml", "goal_communities = 1000", "goal_communities = \"many\"");
    let run = data.run(&["serve", "--listen", "127.0.0.1:0", "--db", "edition.sqlite"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(!data.folder().join("edition.sqlite").exists());
}

#[test]
fn a_port_in_use_is_said_so() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let run = Data::light().run(&["serve", "--listen", &address]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains(&format!("cannot listen on {address}")), "{}", run.stderr);
}

#[test]
fn a_file_that_is_no_edition_is_replaced_by_a_good_one() {
    let data = Data::light();
    std::fs::write(data.folder().join("edition.sqlite"), "not a database").unwrap();
    assert!(Serving::of(&data).get("/healthz").contains("ok"));
}

#[test]
fn a_second_start_serves_the_edition_at_hand_until_a_file_changes() {
    let data = Data::light();
    let start = |data: &Data| {
        let serving = Serving::of(data);
        let file = std::fs::metadata(data.folder().join("edition.sqlite")).unwrap();
        (serving.printed[0].clone(), file.ino(), serving.get("/").contains("more than 1,234"))
    };
    let first = start(&data);
    assert_eq!(start(&data), first, "the same file is served");
    let data = data.edit("campaign.toml", "goal_communities = 1000", "goal_communities = 1234");
    let changed = start(&data);
    assert!(changed.0 != first.0 && changed.1 != first.1 && changed.2, "{changed:?}");
}
