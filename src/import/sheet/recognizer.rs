//! Finds the header of a format: in any sheet of the file, and in any of its first rows. It knows no format.

use std::path::Path;

use super::columns::letters;
use super::error::SheetError;
use super::pages::{Page, pages};
use super::table::Sheet;

/// One name of each inner list must be a column, by its whole name.
pub type Head = &'static [&'static [&'static str]];

/// What a format needs, in words for a person too.
pub struct Wanted {
    /// Such as "CDP Cities".
    pub name: &'static str,
    /// The header has the columns of one of them.
    pub heads: &'static [Head],
    /// What is not read although its name suggests it.
    pub hint: &'static str,
}

/// The sheets with such a header, and what a person should know of the others.
pub struct Recognized {
    pub sheets: Vec<Sheet>,
    pub notes: Vec<String>,
}

pub fn recognized(path: &Path, wanted: &Wanted) -> Result<Recognized, SheetError> {
    let (mut sheets, mut notes, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for page in pages(path)? {
        match head_of(&page, wanted)? {
            Some(head) => {
                let sheet = Sheet::below(page, head)?;
                if sheet.head > 1 {
                    notes.push(format!("{}: the header is in row {}", sheet.file, sheet.head));
                }
                sheets.push(sheet);
            }
            None => others.push((page.file.clone(), page.beginning())),
        }
    }
    if sheets.is_empty() && others.iter().all(|(_, beginning)| beginning.is_empty()) {
        return Err(SheetError::Empty(path.to_owned()));
    }
    if sheets.is_empty() {
        return Err(unrecognized(path, wanted, &others));
    }
    notes.extend(others.iter().map(|(file, _)| format!("{file}: has no header of {}: not read", wanted.name)));
    Ok(Recognized { sheets, notes })
}

fn head_of(page: &Page, wanted: &Wanted) -> Result<Option<usize>, SheetError> {
    for (index, row) in page.first_rows().enumerate() {
        let names: Vec<String> = row.iter().map(|name| letters(name)).collect();
        for head in wanted.heads {
            let found: Option<Vec<String>> = head.iter().map(|one| column(&names, one)).collect();
            let Some(found) = found else { continue };
            if let Some(twice) = found.iter().find(|name| names.iter().filter(|it| it == name).count() > 1) {
                let (file, position) =
                    (page.file.clone(), names.iter().position(|it| it == twice).unwrap_or_default());
                let question = format!("has two columns {:?}: remove or rename one of them", row[position]);
                return Err(SheetError::Undecided { file, question });
            }
            return Ok(Some(index));
        }
    }
    Ok(None)
}

/// The letters of the first name that is a column.
fn column(names: &[String], one: &[&str]) -> Option<String> {
    one.iter().map(|name| letters(name)).find(|name| names.contains(name))
}

/// The names of one column; of many, the first.
fn in_words(names: &[&str]) -> String {
    match names {
        [first, second, _, _, ..] => format!("{first} or {second} or the like"),
        few => few.join(" or "),
    }
}

fn unrecognized(path: &Path, Wanted { name, heads, hint }: &Wanted, pages: &[(String, String)]) -> SheetError {
    let mut question = format!("has no header of {name} in the first 40 rows of any sheet.");
    for (page, row) in pages.iter().take(12) {
        question += &format!("\n  {page} begins with {row:?}");
    }
    for head in *heads {
        let columns: Vec<String> = head.iter().map(|one| in_words(one)).collect();
        question += &format!("\n  expected the columns {}", columns.join("; "));
    }
    if !hint.is_empty() {
        question += &format!("\n  {hint}");
    }
    question += "\n  for a few figures by hand: `racetozero template` prints the header of our own spreadsheet";
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    SheetError::Undecided { file, question }
}
