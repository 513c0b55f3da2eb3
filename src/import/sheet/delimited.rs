//! A CSV or TSV text → rows of cells.

use std::path::Path;

use super::error::SheetError;
use super::quotes;

/// The separator is a comma, a tab or a semicolon: the one that the header row has most of.
pub fn rows(path: &Path, text: &str) -> Result<Vec<Vec<String>>, SheetError> {
    let error = |row, cause| SheetError::NotATable { path: path.to_owned(), row, cause };
    let delimiter = delimiter(text);
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
    Ok(rows)
}

fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |mark: &u8| header.bytes().filter(|byte| byte == mark).count();
    [b',', b'\t', b';'].into_iter().max_by_key(count).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn quotes_and_line_ends_in_a_cell_are_part_of_it() {
        let read = rows(Path::new("x"), "a\tb\n\"one\ntwo\"\t\"say \"\"hi\"\"\"\n").unwrap();
        assert_eq!(read[1], ["one\ntwo", "say \"hi\""]);
        assert_eq!(rows(Path::new("x"), "a;b\n1,5;2").unwrap()[1], ["1,5", "2"]);
    }

    proptest! {
        /// The reader returns what the writer wrote.
        #[test]
        fn any_cell_comes_back(cells in proptest::collection::vec("[^\r]{0,30}", 2..6)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record((0..cells.len()).map(|i| format!("c{i}"))).unwrap();
            writer.write_record(&cells).unwrap();
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            prop_assert_eq!(&rows(Path::new("x"), &text).unwrap()[1], &cells);
        }
    }
}
