//! The folders inside a module: each imports only from those before it.

use super::names::Crate;
use super::{made_up, program};

/// The rooms of a module, from the ground up. A room is a folder or a file by itself; `mod` is the module's
/// own `mod.rs`.
const ROOMS: [(&str, &[&str]); 4] = [
    ("domain", &["values", "record", "towns", "judgement", "comparison", "editions", "names", "json", "mod"]),
    (
        "store",
        &[
            "error",
            "sql",
            "search_query",
            "filter",
            "facets",
            "community_row",
            "town",
            "file",
            "tables",
            "queries",
            "build",
            "mod",
        ],
    ),
    (
        "import",
        &["identifier", "entry", "reading", "rejected", "sheet", "options", "formats", "merge", "towns", "mod"],
    ),
    (
        "web",
        &[
            "representation",
            "directory",
            "error",
            "request",
            "response",
            "site",
            "html",
            "api",
            "openapi",
            "page",
            "pages",
            "files",
            "routes",
            "render",
            "mod",
        ],
    ),
];

#[test]
fn each_room_imports_only_from_the_rooms_before_it() {
    let program = program();
    assert_eq!(faults(program), Vec::<String>::new());
    let imports = program.imports();
    for (module, rooms) in ROOMS {
        for room in rooms {
            let is_there = imports.keys().any(|file| place(file) == Some((module, room)));
            assert!(is_there, "src/{module} has no {room}");
        }
    }
}

#[test]
fn a_wrong_arrow_between_rooms_is_found() {
    let faulty = [
        (
            "web/site/mod.rs",
            "use crate::web::html::Layout;",
            "src/web/site/mod.rs imports from html, a later room",
        ),
        (
            "web/html/page.rs",
            "use crate::web::routes::find;",
            "src/web/html/page.rs imports from routes, a later room",
        ),
        (
            "domain/values/year.rs",
            "use crate::domain::Place;",
            "src/domain/values/year.rs imports from record, a later room",
        ),
        (
            "domain/attic/year.rs",
            "use crate::domain::Place;",
            "src/domain/attic/year.rs is in no room of the table",
        ),
    ];
    let others = [
        ("lib.rs", ""),
        ("web/mod.rs", ""),
        ("web/site/mod.rs", ""),
        ("web/html/mod.rs", "pub struct Layout;"),
        ("web/routes.rs", "pub fn find() {}"),
        ("domain/mod.rs", "mod record;\npub use record::Place;"),
        ("domain/record/mod.rs", "mod place;\npub use place::Place;"),
        ("domain/record/place.rs", "pub struct Place;"),
    ];
    for (file, text, fault) in faulty {
        let files = [&others[..], &[(file, text)]].concat();
        assert_eq!(faults(&made_up(&files)), [fault]);
    }
    let fine = ("web/html/page.rs", "use crate::domain::Place;\nuse super::Layout;\nuse crate::web::site;");
    assert_eq!(faults(&made_up(&[&others[..], &[fine]].concat())), Vec::<String>::new());
}

fn faults(files: &Crate) -> Vec<String> {
    let mut faults = Vec::new();
    for (file, imported) in files.imports() {
        let Some((module, room)) = place(file) else { continue };
        let Some(own) = position(module, room) else {
            faults.push(format!("src/{file} is in no room of the table"));
            continue;
        };
        let rooms = imported.iter().filter_map(|other| place(other)).filter(|(of, _)| *of == module);
        let later = rooms.map(|(_, room)| room).filter(|room| position(module, room).is_none_or(|at| at > own));
        faults.extend(later.map(|room| format!("src/{file} imports from {room}, a later room")));
    }
    faults.dedup();
    faults
}

/// The module and the room of a file, if the table has the module.
fn place(file: &str) -> Option<(&'static str, &str)> {
    let (module, rest) = file.split_once('/')?;
    let (module, _) = ROOMS.iter().find(|(name, _)| *name == module)?;
    Some((module, rest.split('/').next()?.trim_end_matches(".rs")))
}

fn position(module: &str, room: &str) -> Option<usize> {
    ROOMS.iter().find(|(name, _)| *name == module)?.1.iter().position(|name| *name == room)
}
