//! A spreadsheet file as a table. It knows no format: `formats` knows the columns and their meaning.

mod cell;
mod columns;
mod decode;
mod delimited;
mod error;
mod pages;
mod quotes;
mod table;
mod workbook;

pub use cell::clean;
pub use columns::{SheetColumn, SheetRow, letters};
pub use error::SheetError;
pub use pages::{Page, pages};
pub use table::Sheet;
