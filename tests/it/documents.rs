//! The links of the documents: each leads to a file of the repository, and to a heading of it. No link to the
//! web is followed. The paths in backticks are checked too, and the sections of METHOD that comments cite.

use std::fs;
use std::path::{Path, PathBuf};

const FOLDERS: [&str; 4] = ["", "docs", "data", "static/fonts"];

/// The endings of paths that are checked.
const ENDINGS: [&str; 7] = ["rs", "toml", "html", "ftl", "sql", "css", "md"];

#[test]
fn every_link_leads_to_a_file_and_to_its_heading() {
    let documents: Vec<PathBuf> = FOLDERS.iter().flat_map(|folder| documents(&root().join(folder))).collect();
    assert!(documents.iter().any(|path| path.ends_with("README.md")), "{documents:?}");
    let broken: Vec<String> = documents.iter().flat_map(|path| broken_links(path, &read(path))).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn a_link_that_leads_nowhere_is_named() {
    let text = "# A `code` title!\n[a](#a-code-title) [b](#b) `[c](c.md)` [d](README.md#commands-of-old) <img src=\"e.png\">\n\
                ```\n[f](f.md)\n```\n[g](https://example.org/) [h](docs/) [i](../x)\n";
    let broken = broken_links(&root().join("some.md"), text);
    let links: Vec<&str> = broken.iter().filter_map(|line| line.split(": ").last()).collect();
    assert_eq!(links, ["#b", "README.md#commands-of-old", "../x", "e.png"]);
}

#[test]
fn every_path_in_backticks_exists() {
    let documents = FOLDERS.iter().flat_map(|folder| documents(&root().join(folder)));
    // The changelog names files of its time.
    let checked: Vec<PathBuf> = documents.filter(|path| !path.ends_with("CHANGELOG.md")).collect();
    let lost: Vec<String> = checked.iter().flat_map(|path| lost_paths(path, &read(path))).collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn a_path_that_does_not_exist_is_named() {
    let text = "`docs/METHOD.md` `web/routes.rs` `src/charts/<chart>.rs` `locales/<language>/<subject>.ftl` `/x/y.html`\n\
                ```\n`a/b.rs`\n```\n`docs/b.md` c/d.rs `web/e.rs` `src/f/<g>.rs` `data/*.toml` `cat h/i.md` `j/k.txt` `l.rs`\n";
    let lost = lost_paths(&root().join("some.md"), text);
    let paths: Vec<&str> = lost.iter().filter_map(|line| line.split(": ").last()).collect();
    assert_eq!(paths, ["docs/b.md", "web/e.rs", "src/f/<g>.rs"]);
    assert!(lost_paths(&root().join("data/README.md"), "`communities/boston.toml`").is_empty());
}

/// A comment cites METHOD by the name of a section or of a quantity.
#[test]
fn every_citation_of_the_method_leads_to_a_section() {
    let method = read(&root().join("docs/METHOD.md"));
    let known: Vec<&str> = method.lines().filter_map(section).collect();
    let files = ["src", "tests/it"].iter().flat_map(|folder| code(&root().join(folder)));
    let cited: Vec<(PathBuf, String)> = files
        .flat_map(|path| citations(&read(&path)).into_iter().map(move |name| (path.clone(), name)))
        .collect();
    assert!(cited.len() > 10, "{cited:?}");
    let lost: Vec<_> = cited.iter().filter(|(_, name)| !known.contains(&name.as_str())).collect();
    assert!(lost.is_empty(), "{lost:#?} of {known:?}");
}

/// The name of a section, or the first cell of a row.
fn section(line: &str) -> Option<&str> {
    line.strip_prefix("## ").or_else(|| line.strip_prefix("| ")?.split(" | ").next())
}

/// The names after `METHOD,` in comments, which may go on in the next line.
fn citations(code: &str) -> Vec<String> {
    let comments: Vec<&str> =
        code.lines().map(|line| line.trim_start().trim_start_matches(['/', '!'])).collect();
    let text = comments.concat();
    let quoted = text.split("METHOD, \"").skip(1).filter_map(|rest| rest.split('"').next());
    quoted.map(ToOwned::to_owned).collect()
}

/// The Rust files in a folder and its folders.
fn code(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    own.chain(folders.iter().flat_map(|folder| code(folder))).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a document")
}

fn documents(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "md")).collect()
}

fn broken_links(document: &Path, text: &str) -> Vec<String> {
    let prose = without_code(text);
    let links = ["](", "src=\"", "srcset=\"", "href=\""].into_iter().flat_map(|opening| links(&prose, opening));
    let broken = links.filter(|link| !link.contains("://") && !leads(document, text, link));
    broken.map(|link| format!("{}: {link}", document.display())).collect()
}

/// What follows each `opening`, up to the end of the link.
fn links<'a>(prose: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    prose.split(opening).skip(1).filter_map(|rest| rest.split([')', '"', ' ', '\n']).next())
}

/// The text without its blocks and spans of code, which link to nothing.
fn without_code(text: &str) -> String {
    let prose: Vec<&str> = text.split("```").step_by(2).flat_map(|block| block.split('`').step_by(2)).collect();
    prose.concat()
}

/// The paths in backticks that no file of the repository has.
fn lost_paths(document: &Path, text: &str) -> Vec<String> {
    let spans = text.split("```").step_by(2).flat_map(|block| block.split('`').skip(1).step_by(2));
    let lost = spans.filter(|span| is_path(span) && !exists(document, span));
    lost.map(|path| format!("{}: {path}", document.display())).collect()
}

/// Whether a text in backticks looks like a file of the repository. An address begins with a slash.
fn is_path(text: &str) -> bool {
    let ending = text.rsplit_once('.').map_or("", |(_, ending)| ending);
    text.contains('/') && !text.starts_with('/') && !text.contains([' ', ':']) && ENDINGS.contains(&ending)
}

/// Whether the repository, `src/` or the document's folder has the path. Of a path with a placeholder, such as
/// `src/<name>.rs`, only the folder before it is looked up.
fn exists(document: &Path, path: &str) -> bool {
    let sure = match path.find(['<', '*']) {
        Some(at) => path[..at].rsplit_once('/').map_or("", |(folder, _)| folder),
        None => path,
    };
    let folders = [root(), &root().join("src"), document.parent().expect("a folder")];
    folders.iter().any(|folder| folder.join(sure).exists())
}

fn leads(document: &Path, text: &str, link: &str) -> bool {
    let (path, heading) = link.split_once('#').unwrap_or((link, ""));
    let file = document.parent().expect("a folder").join(path);
    let has = |text: &str| heading.is_empty() || headings(text).any(|anchor| anchor == heading);
    match path {
        "" => has(text),
        _ if heading.is_empty() => file.exists(),
        _ => fs::read_to_string(&file).is_ok_and(|text| has(&text)),
    }
}

/// The anchor of each heading, as the pages of code hosts and `rustdoc` write it.
fn headings(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter(|line| line.starts_with('#')).map(|line| {
        let title = line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
        title.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')).collect()
    })
}
