//! `docs/COMMANDS.md` is the help of every command. `UPDATE_DOCS=1` rewrites the file.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use clap::Command;

use crate::support::{Run, racetozero};

const HEAD: &str = "\
# Commands

The help of every command of `racetozero`. A test compares this file with the program;
`UPDATE_DOCS=1 cargo test --test it commands` rewrites it.
";

#[test]
fn the_document_is_the_help_of_every_command() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/COMMANDS.md");
    let document = document();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &document).expect("the document is written");
    }
    let found = fs::read_to_string(&path).expect("docs/COMMANDS.md");
    let changed: Vec<String> = differences(&found, &document);
    assert!(changed.is_empty(), "docs/COMMANDS.md (-) and --help (+) differ:\n{}", changed.join("\n"));
}

#[test]
fn every_command_and_option_has_a_help_text() {
    let mut silent = Vec::new();
    visit(&command(), "racetozero", &mut |command, name| {
        if command.get_about().is_none() {
            silent.push(name.to_owned());
        }
        let arguments = command.get_arguments().filter(|argument| argument.get_help().is_none());
        silent.extend(arguments.map(|argument| format!("{name} {}", argument.get_id())));
    });
    assert_eq!(silent, Vec::<String>::new());
}

fn command() -> Command {
    let mut command = racetozero::cli::command();
    command.build();
    command
}

fn document() -> String {
    let mut text = HEAD.to_owned();
    visit(&command(), "racetozero", &mut |_, name| {
        let arguments: Vec<&str> = name.split(' ').skip(1).chain(["--help"]).collect();
        let help = Run::of(racetozero(Path::new("."), &arguments));
        assert_eq!((help.code, help.stderr.as_str()), (Some(0), ""), "{name} --help");
        let _ = write!(text, "\n## `{name}`\n\n```text\n{}\n```\n", help.stdout.trim_end());
    });
    text
}

fn visit(command: &Command, name: &str, visitor: &mut dyn FnMut(&Command, &str)) {
    visitor(command, name);
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        let name = format!("{name} {}", below.get_name());
        visit(below, &name, visitor);
    }
}

/// The lines that only one of the two texts has.
fn differences(old: &str, new: &str) -> Vec<String> {
    let (mut old, mut new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    (old, new) = (old.split_off(same), new.split_off(same));
    while old.last().is_some_and(|line| new.last() == Some(line)) {
        old.pop();
        new.pop();
    }
    let removed = old.iter().map(|line| format!("- {line}"));
    removed.chain(new.iter().map(|line| format!("+ {line}"))).collect()
}
