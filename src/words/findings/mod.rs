//! What is worth reporting, as sentences that can be printed as they stand, with what must be known
//! beside each.

mod evidence;
mod numbers;
mod promise;

use crate::domain::NotKnown;
use crate::domain::findings::{CantTell, Finding, FindingKind, OldCounts};

use super::not_known;
use super::number::{count, few, listing};

pub use evidence::{Evidence, evidence};

/// How the findings are chosen.
pub const RULE: &str = "We look for five kinds of news, in this order: a community that missed its own next target or whose emissions are going up; one that is behind its own target; one that is on pace or has met it; how many cannot be judged, and why; how many have no recent count. The first three that the record supports are told. Of several communities in one kind, the one with the newest count is told and the others are named. Communities are never ranked by what they emit, for they count different things.";

pub const NOTHING: &str = "The record holds no community that joined, so there is nothing to report yet.";

pub fn heading(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::OffCourse => "Off course",
        FindingKind::TooSlow => "Too slow for its own promise",
        FindingKind::OnCourse => "Keeping its own promise",
        FindingKind::CantTell => "Promises that cannot be checked",
        FindingKind::OldCounts => "Old figures",
    }
}

/// One sentence to print.
pub fn sentence(finding: &Finding<'_>) -> String {
    match finding {
        Finding::Promise(_, promise) => promise::sentence(promise),
        Finding::CantTell(finding) => cant_tell(finding),
        Finding::OldCounts(finding) => old_counts(finding),
    }
}

/// What must be known to print it.
pub fn caveat(finding: &Finding<'_>) -> String {
    match finding {
        Finding::Promise(_, promise) => promise::caveat(promise),
        Finding::CantTell(_) => {
            "“Not found” is not “not there”: each community’s page says what is missing. A document sent to us is checked, and can change the verdict.".to_owned()
        }
        Finding::OldCounts(finding) => old_counts_caveat(finding),
    }
}

fn communities(joined: usize, some: usize) -> String {
    match (joined, some) {
        (1, _) => "the one community that joined".to_owned(),
        (2, 2) => "both communities that joined".to_owned(),
        (joined, some) if joined == some => format!("all {} communities that joined", few(joined)),
        (joined, some) => format!("{} of the {} communities that joined", few(some), few(joined)),
    }
}

fn cant_tell(finding: &CantTell<'_>) -> String {
    let (joined, unjudged) = (finding.joined, finding.unjudged.len());
    let whether = if unjudged == 1 { "it is" } else { "they are" };
    let of_them = match finding.of_them {
        1 if unjudged == 1 => String::new(),
        all if all == unjudged => "for all of them, ".to_owned(),
        some => format!("for {} of them, ", few(some)),
    };
    format!(
        "For {}, the documents found cannot show whether {whether} on pace for the next target; {of_them}{}.",
        communities(joined, unjudged),
        because(&finding.commonest)
    )
}

/// A reason as true of several communities.
fn because(reason: &NotKnown) -> &'static str {
    match reason {
        NotKnown::NoInterimTarget => "no adopted target for the whole community before net zero was found",
        NotKnown::NoInventory => "no inventory with a total in metric tons was found",
        NotKnown::NoBaselineYear => "no document found says which year the target is measured from",
        NotKnown::NoBaselineInventory { .. } => {
            "no inventory for the year the target is measured from was found"
        }
        NotKnown::MethodChanged { .. } => "the newer count was not made in the same way as the older",
        NotKnown::TooFewInventories { .. } => {
            "fewer than three comparable inventories over four years were found"
        }
        NotKnown::TooOld { .. } => "the newest comparable inventory is more than five years old",
        NotKnown::TrendCannotReachZero => "the target is zero, which a falling trend never reaches",
        other => not_known::short(other),
    }
}

fn old_counts(finding: &OldCounts<'_>) -> String {
    let without = finding.without.len();
    let their = if without == 1 { "its" } else { "their" };
    format!(
        "For {}, no inventory of {their} emissions for {} or any later year was found in official documents and public data sets.",
        communities(finding.joined, without),
        finding.recent
    )
}

fn old_counts_caveat(finding: &OldCounts<'_>) -> String {
    let mut said = vec!["Inventories of the whole community, with a total in metric tons.".to_owned()];
    said.extend(finding.newest.map(|year| format!("The newest found for any community is for {year}.")));
    let none = finding.without.iter().filter(|(_, newest)| newest.is_none()).count();
    if none > 0 {
        said.push(format!("For {} none was found at all.", count(none, "community", "communities")));
    }
    let news: Vec<String> = finding
        .news
        .iter()
        .map(|(community, inventory)| format!("{} {}", community.name, inventory.year))
        .collect();
    if !news.is_empty() {
        said.push(format!("Newer figures are known from news alone and are not used: {}.", listing(&news)));
    }
    said.push("A community that joins promises to report its progress every year; a report may repeat an older count.".to_owned());
    said.join(" ")
}
