//! The documents that a community could publish next, so that anyone can judge it.
//!
//! It does *not* list all that is missing: a document is here only if a verdict, or the emissions behind it, would
//! gain by it.

use strum::{IntoStaticStr, VariantNames};

use crate::domain::record::{Community, ReportKind};
use crate::domain::values::{Percent, Year};

use super::assessment::Assessment;
use super::not_known::NotKnown;

/// A document that was not found. One sentence of the community could be enough for the first kinds.
#[derive(Clone, Copy, Debug, PartialEq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum NextDocument {
    /// The year that the next own interim target is measured from.
    BaselineYear { cut: Percent, due: Year },
    /// The total of an inventory: of a year that a report covers, else of the newest one.
    Total { year: Option<Year> },
    /// An inventory of the year that the judged target is measured from.
    BaselineInventory { baseline: Year },
    /// The inventories of two years, counted in the same way.
    SameMethod { compared: Year, newer: Year },
    /// An inventory of a later year, counted in the same way as the newest one.
    NewerInventory { latest: Year },
    /// An interim target of the community's own. `by` is the year of the campaign's pledge.
    InterimTarget { by: Year },
    /// The newest inventory by sector.
    Sectors { year: Year },
}

/// A newest inventory that is older than this can have a successor: to count a year takes up to two more.
const YEARS_TO_COUNT: i32 = 2;

impl Assessment<'_> {
    /// The documents that would tell most, the smallest first. Empty if a verdict lacks none of them.
    pub fn next_documents(&self) -> Vec<NextDocument> {
        let all = [baseline_year(self), inventory(self), interim_target(self), sectors(self)];
        all.into_iter().flatten().collect()
    }
}

fn baseline_year(assessment: &Assessment<'_>) -> Option<NextDocument> {
    let target = assessment.next_interim().ok()?;
    let is_ahead = target.year >= assessment.as_of;
    let lacks_year = target.baseline_year.is_none() && is_ahead;
    lacks_year.then_some(NextDocument::BaselineYear { cut: target.reduction, due: target.year })
}

/// The inventory that the verdict waits for, else one that is due.
fn inventory(assessment: &Assessment<'_>) -> Option<NextDocument> {
    let Ok(latest) = assessment.latest else {
        return Some(NextDocument::Total { year: reported_inventory(assessment.community) });
    };
    let newer = latest.inventory.year;
    let counted_in = assessment.headline().ok().and_then(|judgement| judgement.counted_in());
    match (waits_for(assessment), counted_in) {
        (Some(NotKnown::NoBaselineInventory { baseline }), _) => {
            Some(NextDocument::BaselineInventory { baseline })
        }
        (Some(NotKnown::MethodChanged { compared, newer }), _) => {
            Some(NextDocument::SameMethod { compared, newer })
        }
        (_, Some(compared)) if compared < newer => Some(NextDocument::SameMethod { compared, newer }),
        (reason, _) => {
            let too_few = matches!(reason, Some(NotKnown::TooFewInventories { .. }));
            let is_due = too_few || assessment.as_of.since(newer) > YEARS_TO_COUNT;
            is_due.then_some(NextDocument::NewerInventory { latest: newer })
        }
    }
}

/// Why nobody can judge the community's own target, if an inventory would help; else the headline target.
fn waits_for(assessment: &Assessment<'_>) -> Option<NotKnown> {
    let own = assessment.next_own().ok().and_then(|judgement| judgement.verdict.reason());
    let needs_inventory = |reason: &NotKnown| {
        matches!(reason, NotKnown::NoBaselineInventory { .. } | NotKnown::MethodChanged { .. })
    };
    own.filter(needs_inventory).or(assessment.verdict().reason())
}

/// The newest year of which a report says that an inventory was made.
fn reported_inventory(community: &Community) -> Option<Year> {
    let reports = community.reports.iter().filter(|report| report.kind == ReportKind::Inventory);
    reports.filter_map(|report| report.dated.covers()).max()
}

/// Net zero by the year of the pledge needs no target on the way.
fn interim_target(assessment: &Assessment<'_>) -> Option<NextDocument> {
    let by = assessment.halve_by;
    let is_zero_in_time = assessment.net_zero_target().is_ok_and(|target| target.year <= by);
    let lacks_target = assessment.next_interim().is_err() && !is_zero_in_time && by >= assessment.as_of;
    lacks_target.then_some(NextDocument::InterimTarget { by })
}

fn sectors(assessment: &Assessment<'_>) -> Option<NextDocument> {
    let latest = assessment.latest.ok()?.inventory;
    latest.split.is_none().then_some(NextDocument::Sectors { year: latest.year })
}
