//! A CSV or TSV text → rows of cells.

use std::path::Path;

use super::error::SheetError;
use super::quotes;

/// The rows that hold something, each with its number as a spreadsheet program counts.
pub type Rows = Vec<(usize, Vec<String>)>;

/// The marks that separate cells.
const MARKS: [char; 3] = [',', '\t', ';'];

/// The rows that are looked at for the mark between cells.
const FIRST_ROWS: usize = 20;

/// The mark between cells is that of a line `sep=`, else the one that most rows have equally often.
pub fn rows(path: &Path, text: &str) -> Result<Rows, SheetError> {
    let error = |row, cause| SheetError::NotATable { path: path.to_owned(), row, cause };
    let (declared, text) = without_sep(text);
    let delimiter = declared.unwrap_or_else(|| delimiter(text)) as u8;
    quotes::check(text, delimiter).map_err(|(row, cause)| error(row, cause.to_owned()))?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|cause| error(rows.len() + 1, cause.to_string()))?;
        rows.push(record.iter().map(ToOwned::to_owned).collect());
    }
    // The reader skips empty lines, which count for who looks at the file.
    let filled = records(text).enumerate().filter(|(_, record)| !record.is_empty());
    let numbers: Vec<usize> = filled.map(|(i, _)| i + 1).collect();
    let are_numbered = numbers.len() == rows.len();
    let number = |i: usize| if are_numbered { numbers[i] } else { i + 1 };
    Ok(rows.into_iter().enumerate().map(|(i, row)| (number(i), row)).collect())
}

/// The mark of a first line such as `sep=;`, which spreadsheet programs obey and do not show, and the text below it.
fn without_sep(text: &str) -> (Option<char>, &str) {
    let of = |start: &str| text.get(..4).is_some_and(|found| found.eq_ignore_ascii_case(start));
    let Some(mark) = text.get(4..).and_then(|rest| rest.chars().next()).filter(|_| of("sep=")) else {
        return (None, text);
    };
    let rest = &text[4 + mark.len_utf8()..];
    let below = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r']));
    match below.filter(|_| mark.is_ascii()) {
        Some(below) => (Some(mark), below),
        None => (None, text),
    }
}

/// The mark that most of the first rows have equally often; of two such marks, the one that they have more often. A mark
/// inside quotes is part of a cell.
fn delimiter(text: &str) -> char {
    let first: Vec<&str> = records(text).filter(|record| !record.trim().is_empty()).take(FIRST_ROWS).collect();
    let weight = |mark: &char| {
        let counts: Vec<usize> = first.iter().map(|record| outside_quotes(record, *mark)).collect();
        let alike = |count: usize| counts.iter().filter(|other| **other == count).count();
        counts.iter().filter(|count| **count > 0).map(|count| (alike(*count), *count)).max()
    };
    // The first of equals.
    MARKS.into_iter().rev().max_by_key(weight).unwrap_or(',')
}

fn outside_quotes(record: &str, mark: char) -> usize {
    let outside = record.split('"').step_by(2);
    outside.map(|part| part.matches(mark).count()).sum()
}

/// The rows of the text as they stand. A line break inside quotes ends none.
fn records(text: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    let ends = move |letter: char| {
        inside ^= letter == '"';
        letter == '\n' && !inside
    };
    text.split_terminator(ends).map(|record| record.strip_suffix('\r').unwrap_or(record))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Rows {
        rows(Path::new("x"), text).unwrap()
    }

    #[test]
    fn quotes_and_line_ends_in_a_cell_are_part_of_it() {
        let table = read("a\tb\n\"one\ntwo\"\t\"say \"\"hi\"\"\"\n");
        assert_eq!(table[1], (2, vec!["one\ntwo".to_owned(), "say \"hi\"".to_owned()]));
        assert_eq!(read("a;b\n1,5;2")[1].1, ["1,5", "2"]);
    }

    #[test]
    fn the_mark_between_cells_is_found() {
        assert_eq!(read("sep=;\na;b\n1,5;2")[1], (2, vec!["1,5".to_owned(), "2".to_owned()]));
        assert_eq!(read("\"a\n(small; letters)\",b\n1,2")[1].1, ["1", "2"]);
        assert_eq!(read("a,b (c; d; e; f)\n1,2")[1].1, ["1", "2"]);
        assert_eq!(read("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5")[1].1, ["1,5", "2,5", "3,5"]);
        assert_eq!(read("A report, of 2021\n;;\na;b;c\n1;2;3")[3].1, ["1", "2", "3"]);
    }

    #[test]
    fn an_empty_line_counts() {
        let numbers: Vec<usize> =
            read("a,b\r\n\r\n1,2\r\n\r\n\r\n\"3\r\n4\",5\r\n").into_iter().map(|row| row.0).collect();
        assert_eq!(numbers, [1, 3, 6]);
    }

    proptest! {
        /// The reader returns what the writer wrote.
        #[test]
        fn any_cell_comes_back(cells in proptest::collection::vec("[^\r]{0,30}", 2..6)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record((0..cells.len()).map(|i| format!("column {i}"))).unwrap();
            writer.write_record(&cells).unwrap();
            let text = format!("sep=,\n{}", String::from_utf8(writer.into_inner().unwrap()).unwrap());
            prop_assert_eq!(&read(&text)[1].1, &cells);
        }
    }
}
