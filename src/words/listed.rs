//! What a list says of a community, and of all of them together.

use crate::domain::Year;
use crate::domain::combined::Combined;

use super::number::{self, count, percent};

/// The next interim target: `50% below 2005 by 2030`.
pub fn interim(target: Option<(Year, f64, Option<Year>)>) -> String {
    match target {
        None => "no 2030 target found".to_owned(),
        Some((year, pct, Some(baseline))) => format!("{} below {baseline} by {year}", percent(pct)),
        Some((year, pct, None)) => format!("{} by {year}, from a year not stated", percent(pct)),
    }
}

/// Whether the emissions of all communities may be added up.
pub fn combined(combined: &Combined) -> String {
    match combined {
        Combined::Sum { year, total } => format!(
            "Together they emitted {} {} in {year}, the newest year that all of them counted under the GPC.",
            number::about(total.number()),
            number::UNIT
        ),
        Combined::Apart { first, last, without } => format!(
            "We give no total for their emissions. The newest counts are for different years, from {first} to {last}{}, and were made by different methods: a sum would be a number nobody counted.",
            match without {
                0 => String::new(),
                n => format!("; {} has none in metric tons", count(*n, "community", "communities")),
            }
        ),
        Combined::Nothing => "No community has an inventory in metric tons yet.".to_owned(),
    }
}
