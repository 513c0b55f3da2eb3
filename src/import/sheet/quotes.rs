//! Checks that the quotes of a delimited text are paired. The `csv` crate accepts unpaired quotes and
//! reads many rows as one cell.

/// A quote that opens a cell must close before a delimiter or the end of a line. The error is the row
/// number and the reason.
pub fn check(text: &str, delimiter: u8) -> Result<(), (usize, &'static str)> {
    let delimiter = char::from(delimiter);
    let (mut row, mut inside, mut begins) = (1, false, true);
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, inside) {
            ('"', true) if letters.peek() == Some(&'"') => drop(letters.next()),
            ('"', true) => {
                inside = false;
                if letters.peek().is_some_and(|next| ![delimiter, '\n', '\r'].contains(next)) {
                    return Err((
                        row,
                        "a quote closes in the middle of a cell: double each quote inside a cell",
                    ));
                }
            }
            ('"', false) if begins => inside = true,
            ('\n', false) => row += 1,
            _ => (),
        }
        begins = !inside && [delimiter, '\n', '\r'].contains(&letter);
    }
    if inside { Err((row, "a quote opens a cell and never closes")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn paired_quotes_are_accepted() {
        for text in ["a,b\n\"1\n2\",\"say \"\"x\"\"\"\r\n", "5\" pipe,2\n", "\u{feff}\"a\",b\n", "\"\",\"\"\n"]
        {
            assert_eq!(check(text, b','), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn an_unpaired_quote_is_reported_with_its_row() {
        assert_eq!(check("a\n\"1\n2\n3", b',').map_err(|(row, _)| row), Err(2));
        assert_eq!(check("a\n1\n\"2\"x\n", b',').map_err(|(row, _)| row), Err(3));
    }
}
