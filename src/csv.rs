//! What every CSV file of ours needs so that a spreadsheet program opens it safely.
//!
//! It writes no rows: `web::response::csv` and `import::rejected` do, with the `csv` crate.

use std::borrow::Cow;

/// Excel reads UTF-8 as the code page of its user's country if a file lacks this mark.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Spreadsheet programs run a cell as a formula if it begins so, in half or full width.
const FORMULA_STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Puts an apostrophe before a text that a spreadsheet program would run as a formula. A text that looks
/// guarded gets another one, so that a reader who removes one apostrophe always gets the original text.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Apostrophes at the beginning change nothing: a guarded formula is one too.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA_STARTS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Removes the apostrophe, as `/data/api` tells readers to.
    fn read(cell: &str) -> &str {
        if cell.starts_with('\'') && is_formula(cell) { &cell[1..] } else { cell }
    }

    proptest! {
        #[test]
        fn no_text_runs_and_every_text_comes_back(text in "'{0,2}[=+@＝\t\r\n-]{0,2}\\PC{0,12}") {
            let cell = guarded(&text);
            prop_assert!(!cell.starts_with(FORMULA_STARTS), "{cell:?}");
            prop_assert_eq!(read(&cell), text.as_str());
        }
    }

    #[test]
    fn plain_text_stays_the_same_and_a_formula_gets_an_apostrophe() {
        for text in ["Boston", "'Sconset", "1=1", "", "–5%", "a\tb"] {
            assert_eq!(guarded(text), text);
        }
        for text in ["=1+1", "+1", "-5", "@SUM(1)", "\t=1", "＝1", "'=1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
    }
}
