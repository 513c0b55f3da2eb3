//! Checks every file of `src/` against the table of ARCHITECTURE.md: which module may import which.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Each module with the modules that it may import. None may import `cli`.
const ALLOWED: [(&str, &[&str]); 12] = [
    ("csv", &[]),
    ("system", &[]),
    ("domain", &[]),
    ("words", &["domain"]),
    ("facts", &["domain", "system"]),
    ("store", &["domain", "system"]),
    ("charts", &["domain", "words"]),
    ("web", &["csv", "domain", "words", "store", "charts"]),
    ("server", &["domain", "words", "store", "web"]),
    ("export", &["domain", "words", "store", "system", "web"]),
    ("import", &["csv", "domain", "words", "facts", "system"]),
    ("cli", &["domain", "words", "facts", "import", "store", "charts", "system", "web", "server", "export"]),
];

/// Modules of the standard library that are not pure: files, network, clock, environment.
const IMPURE: [&str; 7] = ["env", "fs", "io", "net", "process", "thread", "time"];

const SQL: [&str; 6] = ["SELECT ", "INSERT ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA ", "rusqlite"];

#[test]
fn every_file_keeps_the_rules() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    let mut modules = BTreeSet::new();
    for path in rust_files(&src) {
        let name = path.strip_prefix(&src).expect("below src").to_str().expect("a UTF-8 name").to_owned();
        modules.extend(name.split_once('/').map(|(module, _)| module.to_owned()));
        let text = fs::read_to_string(&path).expect("a source file");
        // Inline tests may import anything.
        faults.extend(faults_of(&name, text.split("\n#[cfg(test)]").next().unwrap_or_default()));
    }
    assert!(modules.contains("domain") && modules.contains("cli"), "{modules:?}");
    assert_eq!(faults, Vec::<String>::new(), "\n{}", faults.join("\n"));
}

#[test]
fn a_wrong_arrow_is_found_however_it_is_written() {
    let faulty = [
        ("web/pages/home.rs", "use crate::facts::Problem;", "web may not import facts"),
        ("store/build.rs", "use crate::{domain::Year, web::{self, pages}};", "store may not import web"),
        ("domain/year.rs", "fn f() { crate::words::number::whole(1.0); }", "domain may not import words"),
        ("facts/mod.rs", "pub use crate::cli::run;", "facts may not import cli"),
        ("facts/file.rs", "use super::super::store;", "facts climbs to the crate's root by super"),
        ("web/pages/home.rs", "use crate::{\n    domain,\n    nowhere,\n};", "web may not import nowhere"),
        ("stray/mod.rs", "", "stray is not in the table"),
        ("domain/year.rs", "use std::fs;", "domain may not use std::fs"),
        ("domain/year.rs", "use std::{fmt, time::SystemTime};", "domain may not use std::time"),
        ("domain/year.rs", "fn f() { jiff::Zoned::now(); }", "domain may not use jiff::Zoned"),
        ("web/server.rs", "let sql = \"SELECT 1\";", "web holds \"SELECT \""),
        ("cli/serve.rs", "use rusqlite::Connection;", "cli holds \"rusqlite\""),
    ];
    for (file, text, fault) in faulty {
        assert_eq!(faults_of(file, text), [format!("src/{file}: {fault}")]);
    }
}

#[test]
fn what_is_allowed_is_no_fault() {
    let fine = [
        ("web/pages/home.rs", "use super::super::site::Site;\nuse crate::{domain::Year, store, web::parts};"),
        ("store/build.rs", "const SQL: &str = \"SELECT 1\"; use rusqlite::Connection;"),
        ("domain/year.rs", "//! Unlike `crate::facts`.\nuse std::fmt;\nuse jiff::civil::Date;"),
        ("domain/year.rs", "#[cfg(test)]\nmod tests {\n    use super::*;\n    use crate::facts;\n}\n"),
        ("main.rs", "fn main() { racetozero::cli::run(); }"),
    ];
    for (file, text) in fine {
        assert_eq!(faults_of(file, text), Vec::<String>::new());
    }
}

fn faults_of(file: &str, text: &str) -> Vec<String> {
    let module = file.split_once('/').map_or(file.trim_end_matches(".rs"), |(module, _)| module);
    if ["lib", "main"].contains(&module) {
        return Vec::new();
    }
    let code = without_comments_and_tests(text);
    let mut faults = Vec::new();
    match ALLOWED.iter().find(|(name, _)| *name == module) {
        None => faults.push(format!("{module} is not in the table")),
        Some((_, allowed)) => {
            let imported = paths_from("crate", &code);
            let wrong = imported.iter().filter(|name| *name != module && !allowed.contains(&name.as_str()));
            faults.extend(wrong.map(|name| format!("{module} may not import {name}")));
        }
    }
    if climbs_to_root(file, &code) {
        faults.push(format!("{module} climbs to the crate's root by super"));
    }
    if module == "domain" {
        let std = paths_from("std", &code).into_iter().filter(|name| IMPURE.contains(&name.as_str()));
        faults.extend(std.map(|name| format!("domain may not use std::{name}")));
        let jiff = paths_from("jiff", &code).into_iter().filter(|name| name != "civil");
        faults.extend(jiff.map(|name| format!("domain may not use jiff::{name}")));
    }
    if module != "store" {
        faults.extend(SQL.iter().filter(|word| code.contains(**word)).map(|w| format!("{module} holds {w:?}")));
    }
    faults.into_iter().map(|fault| format!("src/{file}: {fault}")).collect()
}

/// Tests may import anything. rustfmt ends their module with a brace on a line of its own.
fn without_comments_and_tests(text: &str) -> String {
    let mut code = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line == "#[cfg(test)]" {
            // An inline module of tests, or a line that names a file of tests.
            if lines.next().is_some_and(|first| !first.ends_with(';')) {
                lines.by_ref().take_while(|line| *line != "}").for_each(drop);
            }
        } else if !line.trim_start().starts_with("//") {
            code += line;
            code.push('\n');
        }
    }
    code
}

/// The first names after a root: of `crate::{a::b, c}` and `crate::d`, a, c and d.
fn paths_from(root: &str, code: &str) -> BTreeSet<String> {
    let start = format!("{root}::");
    let at_root = |at: &usize| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || "_$:".contains(c));
    let places = code.match_indices(&start).map(|(at, _)| at).filter(at_root);
    places.flat_map(|at| first_names(&code[at + start.len()..])).collect()
}

fn first_names(rest: &str) -> Vec<String> {
    let name =
        |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let Some(group) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let mut depth = 0_i32;
    let mut names = vec![name(group)];
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(&group[at + 1..])),
            _ => {}
        }
    }
    names.retain(|name: &String| !name.is_empty());
    names
}

/// `super::super::web` in a file of `facts/` means `crate::web`.
fn climbs_to_root(file: &str, code: &str) -> bool {
    let depth = file.trim_end_matches("/mod.rs").split('/').count();
    code.contains(&"super::".repeat(depth))
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of src").map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    own.chain(folders.iter().flat_map(|folder| rust_files(folder))).collect()
}
