//! `racetozero serve` as an operator starts it.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};

use crate::support::{Data, racetozero};

/// A server that ends with the test.
struct Serving {
    child: Child,
    printed: Vec<String>,
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const ARGUMENTS: [&str; 5] = ["serve", "--listen", "127.0.0.1:0", "--db", "edition.sqlite"];

fn serve(data: &Data) -> Serving {
    let mut command = racetozero(data.folder(), &ARGUMENTS);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let printed = lines.map(Result::unwrap).take(2).collect();
    Serving { child, printed }
}

impl Serving {
    fn get(&self, path: &str) -> String {
        let address = self.printed[1].strip_prefix("serving ").unwrap().trim_end_matches('/');
        ureq::get(format!("{address}{path}")).call().unwrap().body_mut().read_to_string().unwrap()
    }

    fn stderr(mut self) -> String {
        let _ = self.child.kill();
        let mut text = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        text
    }
}

#[test]
fn it_checks_builds_serves_and_prints_the_address() {
    let data = Data::real();
    let serving = serve(&data);
    assert!(serving.printed[0].starts_with("edition "), "{:?}", serving.printed);
    assert!(serving.get("/healthz").contains("\"status\": \"ok\""));
    assert!(serving.get("/communities/boston").contains("Boston promised"));
}

#[test]
fn a_bad_record_leaves_the_last_good_edition_served() {
    let data = Data::real();
    assert_eq!(data.build().code, Some(0));
    let data = data.edit("campaign.toml", "goal_communities = 1000", "goal_communities = \"many\"");
    let serving = serve(&data);
    assert!(serving.get("/").contains("more than 1,000 that the campaign"));
    let stderr = serving.stderr();
    assert!(stderr.contains("`goal_communities`: expected a whole number"), "{stderr}");
    assert!(stderr.contains("goes on being served"), "{stderr}");
}

#[test]
fn a_bad_record_without_an_edition_serves_nothing() {
    let data = Data::real().edit("campaign.toml", "goal_communities = 1000", "goal_communities = \"many\"");
    let run = data.run(&ARGUMENTS);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(!data.folder().join("edition.sqlite").exists());
}

#[test]
fn a_port_in_use_is_said_so() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let run = Data::real().run(&["serve", "--listen", &address]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains(&format!("cannot listen on {address}")), "{}", run.stderr);
}

#[test]
fn a_file_that_is_no_edition_is_replaced_by_a_good_one() {
    let data = Data::real();
    std::fs::write(data.folder().join("edition.sqlite"), "not a database").unwrap();
    assert!(serve(&data).get("/healthz").contains("ok"));
}
