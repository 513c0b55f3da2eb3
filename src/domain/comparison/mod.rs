//! Several communities together: comparisons, sums, counts, findings.

pub mod combined;
pub mod findings;

mod comparable;
mod compared;
mod shares;
mod tally;

pub use compared::{Compared, ComparedLine, ComparedPoint, Measure, common_year};
pub use shares::{Share, Shares};
pub use tally::Tally;
