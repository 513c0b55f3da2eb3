//! Several communities together: comparisons, sums, counts, findings.

pub mod combined;
pub mod findings;

mod answers_tally;
mod comparable;
mod compared;
mod membership;
mod shares;
mod tally;

pub use answers_tally::AnswersTally;
pub use compared::{Compared, ComparedLine, ComparedPoint, Measure, common_year};
pub use membership::{ListCount, MembersAt};
pub use shares::{Share, Shares};
pub use tally::Tally;
