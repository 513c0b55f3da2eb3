//! No file imports itself through others.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Crate;
use super::{made_up, program};

/// Paths and texts of made-up files.
type Files = &'static [(&'static str, &'static str)];

#[test]
fn no_files_import_each_other_in_a_circle() {
    let program = program();
    assert_eq!(circles(program), Vec::<Vec<&str>>::new());
    assert_eq!(program.unresolved(), Vec::<String>::new(), "no file defines these names");
    assert!(program.imports().values().map(BTreeSet::len).sum::<usize>() > 500, "too few imports were found");
}

#[test]
fn a_circle_is_found_however_it_is_written() {
    let faulty: [(Files, &[&str]); 6] = [
        (
            &[("a.rs", "use crate::b::B; pub struct A;"), ("b.rs", "use crate::a::A; pub struct B;")],
            &["a.rs", "b.rs"],
        ),
        (&[("a.rs", "fn f() { crate::b::g() }"), ("b.rs", "pub fn g() { super::a::f() }")], &["a.rs", "b.rs"]),
        // Through a re-export, and through one that renames.
        (
            &[
                ("m/mod.rs", "mod a;\nmod b;\npub use a::A;\npub use self::b::B as Other;"),
                ("m/a.rs", "use crate::m::Other;\npub struct A;"),
                ("m/b.rs", "use crate::m::{A};\npub struct B;"),
            ],
            &["m/a.rs", "m/b.rs"],
        ),
        // Through a star, over three files.
        (
            &[
                ("m/mod.rs", "pub mod a;\npub use a::*;"),
                ("m/a.rs", "use crate::n;\npub struct A;"),
                ("n.rs", "use crate::o::O;"),
                ("o.rs", "use crate::m::A;\npub struct O;"),
            ],
            &["m/a.rs", "n.rs", "o.rs"],
        ),
        // A parent that uses its child, which uses the parent's type.
        (
            &[
                ("m/mod.rs", "mod a;\npub enum E {}\npub fn f() { a::g() }"),
                ("m/a.rs", "use super::E;\npub fn g() {}"),
            ],
            &["m/a.rs", "m/mod.rs"],
        ),
        (
            &[("m/mod.rs", "mod a;\nuse a::g;\npub enum E {}"), ("m/a.rs", "use crate::m::E;\npub fn g() {}")],
            &["m/a.rs", "m/mod.rs"],
        ),
    ];
    for (files, circle) in faulty {
        let files = [files, &[("lib.rs", "")]].concat();
        assert_eq!(circles(&made_up(&files)), [circle], "{files:?}");
    }
}

#[test]
fn what_only_looks_like_a_circle_is_none() {
    let fine: [Files; 4] = [
        // A parent that declares a child and hands on its name.
        &[("m/mod.rs", "mod a;\npub use a::A;\npub enum E {}"), ("m/a.rs", "use super::E;\npub struct A;")],
        &[("a.rs", "// use crate::b::B;\npub struct A;"), ("b.rs", "use crate::a::A;\npub struct B;")],
        &[("a.rs", "const T: &str = \"crate::b::B\"; const C: char = '\"';"), ("b.rs", "use crate::a::T;")],
        &[
            ("a.rs", "#[cfg(test)]\nmod tests { use crate::b::B; }\npub struct A;"),
            ("b.rs", "use crate::a::A;"),
        ],
    ];
    for files in fine {
        let files = [files, &[("lib.rs", "")]].concat();
        assert_eq!(circles(&made_up(&files)), Vec::<Vec<&str>>::new(), "{files:?}");
    }
}

/// The files that reach themselves, grouped by whom they reach.
fn circles(files: &Crate) -> Vec<Vec<&str>> {
    let imports = files.imports();
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        imports.keys().map(|file| (*file, reached_from(file, &imports))).collect();
    let together = |one: &str, other: &str| reached[one].contains(other) && reached[other].contains(one);
    let mut circles: Vec<Vec<&str>> = Vec::new();
    for file in reached.keys().filter(|file| reached[*file].contains(*file)) {
        match circles.iter_mut().find(|circle| together(circle[0], file)) {
            Some(circle) => circle.push(file),
            None => circles.push(vec![file]),
        }
    }
    circles
}

fn reached_from<'a>(file: &'a str, imports: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let (mut waiting, mut reached) = (vec![file], BTreeSet::new());
    while let Some(file) = waiting.pop() {
        waiting.extend(imports[file].iter().filter(|next| reached.insert(**next)));
    }
    reached
}
