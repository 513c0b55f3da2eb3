//! Checks every file of `src/` against the table of ARCHITECTURE.md: which module may import which.

use std::collections::{BTreeMap, BTreeSet};

use super::source::Source;
use super::texts;

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
    ("server", &["domain", "store", "web"]),
    ("export", &["domain", "words", "store", "system", "web"]),
    ("import", &["csv", "domain", "words", "system"]),
    ("cli", &["domain", "words", "facts", "import", "store", "system", "server", "export"]),
];

/// Modules of the standard library that are not pure: files, network, clock, environment.
const IMPURE: [&str; 7] = ["env", "fs", "io", "net", "process", "thread", "time"];

const SQL: [&str; 6] = ["SELECT ", "INSERT ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA ", "rusqlite"];

#[test]
fn every_file_keeps_the_rules() {
    let faults: Vec<String> = texts().iter().flat_map(|(file, text)| faults_of(file, text)).collect();
    assert_eq!(faults, Vec::<String>::new(), "\n{}", faults.join("\n"));
}

#[test]
fn the_document_has_the_same_table() {
    let document = include_str!("../../../ARCHITECTURE.md");
    let allowed = ALLOWED.map(|(module, allowed)| (module, allowed.iter().copied().collect::<BTreeSet<_>>()));
    assert_eq!(documented(document), BTreeMap::from(allowed));
}

#[test]
fn the_table_of_a_document_is_read() {
    let document = "| `a` | of | another table |\n\n| module | is | may import |\n|---|---|---|\n\
                    | `csv` | `x`: y | – |\n| `web` | z | csv, domain |\n\n| `b` | c | d |\n";
    let expected = [("csv", BTreeSet::new()), ("web", BTreeSet::from(["csv", "domain"]))];
    assert_eq!(documented(document), BTreeMap::from(expected));
}

#[test]
fn the_table_allows_no_more_than_the_files_use() {
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, text) in texts() {
        used.entry(module_of(&file).to_owned()).or_default().extend(modules_in(&Source::new(&file, &text)));
    }
    for (module, allowed) in ALLOWED {
        let unused = allowed.iter().filter(|name| !used[module].contains(**name));
        assert_eq!(unused.collect::<Vec<_>>(), Vec::<&&str>::new(), "{module} imports none of these");
    }
}

#[test]
fn a_wrong_arrow_is_found_however_it_is_written() {
    let faulty = [
        ("web/pages/home.rs", "use crate::facts::Problem;", "web may not import facts"),
        ("store/build.rs", "use crate::{domain::Year, web::{self, pages}};", "store may not import web"),
        ("domain/year.rs", "fn f() { crate::words::number::whole(1.0); }", "domain may not import words"),
        ("facts/mod.rs", "pub use crate::cli::run;", "facts may not import cli"),
        ("facts/file.rs", "use super::super::store;", "facts climbs to the crate's root by super"),
        ("facts/mod.rs", "use super::store;", "facts climbs to the crate's root by super"),
        ("web/pages/home.rs", "use super::super::site::Site;", "web writes super::super"),
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
        ("web/pages/home.rs", "use super::error::page;\nuse crate::{domain::Year, store, web::parts};"),
        ("store/build.rs", "const SQL: &str = \"SELECT 1\"; use rusqlite::Connection;"),
        ("domain/year.rs", "//! Unlike `crate::facts`.\nuse std::fmt;\nuse jiff::civil::Date;"),
        ("domain/year.rs", "#[cfg(test)]\nmod tests {\n    use super::*;\n    use crate::facts;\n}\n"),
        ("main.rs", "fn main() { racetozero::cli::run(); }"),
    ];
    for (file, text) in fine {
        assert_eq!(faults_of(file, text), Vec::<String>::new());
    }
}

/// The rows of the table whose heading begins with `module`: the first cell with the names in the last.
fn documented(document: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let table = document.lines().skip_while(|line| !line.starts_with("| module |")).skip(2);
    let rows = table.map_while(|line| line.strip_prefix("| `")?.strip_suffix(" |"));
    rows.filter_map(|row| {
        let ((module, _), (_, allowed)) = row.split_once('`').zip(row.rsplit_once("| "))?;
        Some((module, allowed.split(", ").filter(|name| *name != "–").collect()))
    })
    .collect()
}

fn module_of(file: &str) -> &str {
    file.split_once('/').map_or(file.trim_end_matches(".rs"), |(module, _)| module)
}

fn paths(source: &Source) -> impl Iterator<Item = &[String]> {
    source.uses.iter().map(|import| &import.path).chain(&source.paths).map(Vec::as_slice)
}

/// The second segments of the paths that start with a root.
fn under<'a>(root: &'a str, source: &'a Source) -> impl Iterator<Item = &'a str> {
    paths(source).filter(move |path| path[0] == root).filter_map(|path| path.get(1)).map(String::as_str)
}

/// The modules that a file imports.
fn modules_in(source: &Source) -> BTreeSet<String> {
    under("crate", source).map(ToOwned::to_owned).collect()
}

fn faults_of(file: &str, text: &str) -> Vec<String> {
    let module = module_of(file);
    if ["lib", "main"].contains(&module) {
        return Vec::new();
    }
    let source = Source::new(file, text);
    let mut faults = Vec::new();
    match ALLOWED.iter().find(|(name, _)| *name == module) {
        None => faults.push(format!("{module} is not in the table")),
        Some((_, allowed)) => {
            let imported = modules_in(&source);
            let wrong = imported.iter().filter(|name| *name != module && !allowed.contains(&name.as_str()));
            faults.extend(wrong.map(|name| format!("{module} may not import {name}")));
        }
    }
    let climbs =
        |by: usize| paths(&source).any(|path| path.iter().take_while(|name| *name == "super").count() >= by);
    if climbs(source.module().len()) {
        faults.push(format!("{module} climbs to the crate's root by super"));
    } else if climbs(2) {
        faults.push(format!("{module} writes super::super"));
    }
    if module == "domain" {
        let std = under("std", &source).filter(|name| IMPURE.contains(name)).collect::<BTreeSet<_>>();
        faults.extend(std.iter().map(|name| format!("domain may not use std::{name}")));
        let jiff = under("jiff", &source).filter(|name| *name != "civil").collect::<BTreeSet<_>>();
        faults.extend(jiff.iter().map(|name| format!("domain may not use jiff::{name}")));
    }
    if module != "store" {
        let code = without_comments_and_tests(text);
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
