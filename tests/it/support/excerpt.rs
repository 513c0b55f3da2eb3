//! Messages with the place that they point to, as a compiler shows them.

use std::fs;
use std::path::Path;

/// Above this size in bytes the file is not read again to show the line.
const LARGE: u64 = 2_000_000;

/// The number of characters shown on either side of the place.
const AROUND: usize = 34;

/// Each `path:line:col: message` as `path: message` with the line and a caret below it.
pub fn of(messages: &[String], folder: &Path) -> String {
    messages.iter().map(|line| shown(line, folder)).collect::<Vec<_>>().join("\n")
}

fn shown(line: &str, folder: &Path) -> String {
    let Some((path, line_number, column, message)) = parse(line) else { return line.to_owned() };
    let file = folder.join(path);
    let is_text = file.symlink_metadata().is_ok_and(|about| about.is_file() && about.len() < LARGE);
    let Some(bytes) = is_text.then(|| fs::read(&file).expect("a file of the record")) else {
        return line.to_owned();
    };
    let text = String::from_utf8_lossy(&bytes);
    let message = resolved(message, &text);
    format!("{path}: {message}\n{}", caret(&text, line_number, column))
}

fn parse(line: &str) -> Option<(&str, usize, usize, &str)> {
    let (place, message) = line.split_once(": ")?;
    let (place, column) = place.rsplit_once(':')?;
    let (path, line) = place.rsplit_once(':')?;
    Some((path, line.parse().ok()?, column.parse().ok()?, message))
}

/// The line and a caret under its column, both of which must exist.
fn caret(text: &str, line: usize, column: usize) -> String {
    let shown = text.split('\n').nth(line.wrapping_sub(1)).unwrap_or_else(|| panic!("there is no line {line}"));
    let letters: Vec<char> = shown.chars().map(|c| if c.is_control() { '␦' } else { c }).collect();
    assert!((1..=letters.len() + 1).contains(&column), "line {line} has no column {column}: {shown}");
    let start = (column - 1).saturating_sub(AROUND);
    let end = (column - 1 + AROUND).min(letters.len());
    let excerpt: String = letters[start..end].iter().collect();
    format!("  | {}\n  | {}^", excerpt.trim_end(), " ".repeat(column - 1 - start))
}

/// `at line 7` as the text of line 7.
fn resolved(message: &str, text: &str) -> String {
    let Some((before, after)) = message.split_once("at line ") else { return message.to_owned() };
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    let number: usize = digits.parse().expect("a line number");
    let line = text.lines().nth(number - 1).expect("a line of the file");
    format!("{before}at line ⟨{line}⟩{}", &after[digits.len()..])
}
