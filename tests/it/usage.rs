//! Options, environment and exit codes, on which scripts rely. `commands.rs` has the help.

use std::fs::{self, File};

use insta::assert_snapshot;

use crate::support::{Data, Run, racetozero};

const BROKEN: (&str, &str, &str) = ("campaign.toml", "language = ", "langauge = ");

fn broken() -> Data {
    Data::light().edit(BROKEN.0, BROKEN.1, BROKEN.2)
}

/// The program with an environment of its own, in the folder of a record.
fn with(data: &Data, environment: &[(&str, &str)], arguments: &[&str]) -> Run {
    let mut command = racetozero(data.folder(), arguments);
    command.envs(environment.iter().copied());
    Run::of(command)
}

#[test]
fn version_of_the_program() {
    let expected = format!("exit 0\nstdout:\nracetozero {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(Data::light().run(&["--version"]).transcript(), expected);
}

#[test]
fn no_command_is_wrong_usage() {
    let run = Data::light().run(&[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("Usage: racetozero <COMMAND>"), "{}", run.stderr);
}

#[test]
fn an_unknown_command_is_wrong_usage() {
    assert_snapshot!(Data::light().run(&["chekc"]).transcript(), @"
    exit 2
    stderr:
    error: unrecognized subcommand 'chekc'

      tip: a similar subcommand exists: 'check'

    Usage: racetozero <COMMAND>

    For more information, try '--help'.
    ");
}

#[test]
fn an_unknown_option_is_wrong_usage() {
    assert_snapshot!(Data::light().run(&["check", "--dta", "data"]).transcript(), @"
    exit 2
    stderr:
    error: unexpected argument '--dta' found

      tip: a similar argument exists: '--data'

    Usage: racetozero check --data <DIR>

    For more information, try '--help'.
    ");
}

#[test]
fn an_option_of_another_command_is_wrong_usage() {
    assert_eq!(Data::light().run(&["check", "--db", "x.sqlite"]).code, Some(2));
}

#[test]
fn an_option_without_its_value_is_wrong_usage() {
    assert_eq!(Data::light().run(&["build", "--db"]).code, Some(2));
}

#[test]
fn a_bad_address_to_listen_on_is_wrong_usage() {
    assert_snapshot!(Data::light().run(&["serve", "--listen", "8080"]).transcript(), @"
    exit 2
    stderr:
    error: invalid value '8080' for '--listen <ADDR:PORT>': invalid socket address syntax

    For more information, try '--help'.
    ");
}

#[test]
fn a_bad_public_url_is_wrong_usage() {
    let problems = Data::light().run(&["serve", "--public-url", "example.org"]).transcript();
    assert_snapshot!(problems, @"
    exit 2
    stderr:
    error: invalid value 'example.org' for '--public-url <URL>': a web address that starts with http:// or https://

    For more information, try '--help'.
    ");
}

#[test]
fn the_record_is_sought_in_data() {
    assert_eq!(Data::light().run(&["check"]).code, Some(0));
    assert_eq!(broken().run(&["check"]).code, Some(1));
}

#[test]
fn the_record_is_sought_where_the_environment_says() {
    let (good, bad) = (Data::light(), broken());
    let elsewhere = bad.root();
    let environment = [("RACETOZERO_DATA", elsewhere.to_str().expect("a UTF-8 path"))];
    let run = with(&good, &environment, &["check"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.starts_with(elsewhere.to_str().expect("a UTF-8 path")), "{}", run.stderr);
}

#[test]
fn an_option_goes_before_the_environment() {
    let run = with(&Data::light(), &[("RACETOZERO_DATA", "nowhere")], &["check", "--data", "data"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
}

#[test]
fn the_edition_is_written_where_the_environment_says() {
    let data = Data::light();
    let run = with(&data, &[("RACETOZERO_DB", "here.sqlite")], &["build"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(data.folder().join("here.sqlite").is_file());
    assert!(!data.folder().join("racetozero.sqlite").exists());
}

#[test]
fn the_edition_is_written_beside_data_unless_told() {
    let data = Data::light();
    assert_eq!(data.run(&["build"]).code, Some(0));
    assert!(data.folder().join("racetozero.sqlite").is_file());
}

#[test]
fn an_output_that_takes_nothing_is_an_error_and_no_crash() {
    let data = Data::light();
    let mut command = racetozero(data.folder(), &["check"]);
    let mut child = command
        .stdout(File::options().write(true).open("/dev/full").expect("/dev/full"))
        .stderr(fs::File::create(data.folder().join("stderr")).expect("a new file"))
        .spawn()
        .expect("the program starts");
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
    let stderr = fs::read_to_string(data.folder().join("stderr")).expect("its errors");
    assert_eq!(
        stderr.lines().last(),
        Some("error: standard output: No space left on device (os error 28)"),
        "{stderr}"
    );
}
