//! Numbers as each language writes them, with a real minus sign and without false precision.

mod amounts;
mod counts;
mod dates;
mod digits;
mod percents;

pub use amounts::{UNIT, about, about_tons, per_person, short, tons, tons_bare, whole_tons};
pub use counts::{count, counted, listing, opening};
pub use dates::{date, when};
pub use digits::{fixed, trimmed, whole};
pub use percents::{change, percent, percent_exact, percent_of, rate, signed_percent};
