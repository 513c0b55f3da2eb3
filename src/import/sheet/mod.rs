//! A spreadsheet file as tables of typed cells with their places. It knows no format: `formats` and `towns` know the
//! columns and their meaning.

mod cell;
mod columns;
mod decode;
mod delimited;
mod error;
mod number_format;
mod pages;
mod quotes;
mod recognizer;
mod table;
mod typed;
mod workbook;

pub use cell::clean;
pub use columns::{SheetColumn, SheetRow, letters};
pub use error::SheetError;
pub use pages::{Page, pages};
pub use recognizer::{Recognized, Wanted, recognized};
pub use table::Sheet;
