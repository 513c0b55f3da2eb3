//! The list of rejected cells as CSV, for the person who can correct them.

use std::io;

use super::reading::RejectedCell;
use crate::csv::{BYTE_ORDER_MARK, guarded};

pub fn rejected_csv(rejected: &[RejectedCell]) -> io::Result<Vec<u8>> {
    let mut writer = ::csv::Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer.write_record(["file", "row", "column", "value", "reason"])?;
    for RejectedCell { at, column, value, reason } in rejected {
        let row = at.row.to_string();
        let cells = [&at.file, &row, column, value, reason].map(|cell| guarded(cell));
        writer.write_record(cells.iter().map(|cell| cell.as_bytes()))?;
    }
    writer.into_inner().map_err(|error| error.into_error())
}
