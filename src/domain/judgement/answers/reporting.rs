//! In which of the last five years a community reported.

use std::collections::BTreeSet;

use crate::domain::record::{Report, ReportKind};
use crate::domain::values::Year;

const YEARS: i32 = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportingAnswer {
    /// The five years before today, oldest first.
    pub of: Vec<Year>,
    /// Those of them with a report, oldest first. A report counts in the year in which it was published, else in
    /// the year that it covers. An action plan is not a report.
    pub years: Vec<Year>,
    /// All reports that were found, of any year.
    pub found: usize,
}

impl ReportingAnswer {
    pub fn new(reports: &[Report], as_of: Year) -> Self {
        let disclosures = reports.iter().filter(|report| report.kind != ReportKind::ActionPlan);
        let filed: Vec<Year> = disclosures.map(|report| report.dated.filed_under()).collect();
        ReportingAnswer::of_years(&filed.iter().copied().collect(), filed.len(), as_of)
    }

    /// By the years with a report and the number of reports.
    pub fn of_years(reported: &BTreeSet<Year>, found: usize, as_of: Year) -> Self {
        let of: Vec<Year> =
            (1..=YEARS).rev().filter_map(|ago| Year::try_from(i64::from(as_of.number() - ago)).ok()).collect();
        let years = of.iter().copied().filter(|year| reported.contains(year)).collect();
        ReportingAnswer { of, years, found }
    }

    /// The years without a report, oldest first.
    pub fn missing(&self) -> Vec<Year> {
        self.of.iter().copied().filter(|year| !self.years.contains(year)).collect()
    }
}
