//! The findings of `/press` as sentences ready to print, each with its caveats.

mod evidence;
mod numbers;
mod promise;
mod rows;

use crate::domain::findings::{CantTell, Finding, FindingKind, OldCounts};
use crate::domain::{Community, Inventory, NotKnown};

use crate::words::number::{count, counted, listing};
use crate::words::{Language, not_known};

pub use evidence::Evidence;
pub use rows::evidence;

/// The rule that chooses the findings.
pub fn rule(language: Language) -> &'static str {
    language.text("press-rule")
}

/// The sentence if there are no findings.
pub fn nothing(language: Language) -> &'static str {
    language.text("press-nothing")
}

pub fn heading(language: Language, kind: FindingKind) -> &'static str {
    language.text(match kind {
        FindingKind::OffCourse => "finding-off-course",
        FindingKind::TooSlow => "finding-too-slow",
        FindingKind::OnCourse => "finding-on-course",
        FindingKind::CantTell => "finding-cant-tell",
        FindingKind::OldCounts => "finding-old-counts",
    })
}

/// One sentence to print.
pub fn sentence(language: Language, finding: &Finding<'_>) -> String {
    match finding {
        Finding::Promise(_, promise) => promise::sentence(language, promise),
        Finding::CantTell(finding) => cant_tell(language, finding),
        Finding::OldCounts(finding) => old_counts(language, finding),
    }
}

/// What a journalist must know before printing the sentence.
pub fn caveat(language: Language, finding: &Finding<'_>) -> String {
    match finding {
        Finding::Promise(_, promise) => promise::caveat(language, promise),
        Finding::CantTell(_) => language.text("caveat-not-found").to_owned(),
        Finding::OldCounts(finding) => old_counts_caveat(language, finding),
    }
}

/// `eight of the nine communities that joined`.
fn whom(language: Language, joined: usize, some: usize) -> String {
    let message = match (joined, some) {
        (1, _) => return language.text("whom-one").to_owned(),
        (2, 2) => return language.text("whom-both").to_owned(),
        (joined, some) if joined == some => language.message("whom-all"),
        (_, some) => counted(language.message("whom-some"), some),
    };
    message.with("joined", count(language, "joined-communities", joined)).to_string()
}

fn cant_tell(language: Language, finding: &CantTell<'_>) -> String {
    let (joined, unjudged) = (finding.joined, finding.unjudged.len());
    let message = match finding.of_them {
        _ if unjudged == 1 => language.message("finding-unjudged-one"),
        all if all == unjudged => language.message("finding-unjudged-all"),
        some => counted(language.message("finding-unjudged-some"), some),
    };
    let because = because(language, &finding.commonest);
    message.with("whom", whom(language, joined, unjudged)).with("because", because).to_string()
}

/// A reason, worded for several communities.
fn because(language: Language, reason: &NotKnown) -> &'static str {
    language.text(match reason {
        NotKnown::NoInterimTarget { .. } => "because-no-interim-target",
        NotKnown::NoInventory => "because-no-inventory",
        NotKnown::NoBaselineYear => "because-no-baseline-year",
        NotKnown::NoBaselineInventory { .. } => "because-no-baseline-inventory",
        NotKnown::MethodChanged { .. } => "because-method-changed",
        NotKnown::TooFewInventories { .. } => "because-too-few",
        NotKnown::TrendCannotReachZero => "because-zero",
        other => return not_known::short(language, other.reason_code()),
    })
}

fn old_counts(language: Language, finding: &OldCounts<'_>) -> String {
    let without = finding.without.len();
    let key = if without == 1 { "finding-old-one" } else { "finding-old" };
    let whom = whom(language, finding.joined, without);
    language.message(key).with("whom", whom).with("year", finding.recent).to_string()
}

fn old_counts_caveat(language: Language, finding: &OldCounts<'_>) -> String {
    let mut message = vec![language.text("caveat-old-basis").to_owned()];
    message.extend(
        finding.newest.map(|year| language.message("caveat-old-newest").with("year", year).to_string()),
    );
    let none = finding.without.iter().filter(|(_, newest)| newest.is_none()).count();
    if none > 0 {
        message.push(counted(language.message("caveat-old-none"), none).to_string());
    }
    let of =
        |(community, inventory): &(&Community, &Inventory)| format!("{} {}", community.name, inventory.year);
    let news: Vec<String> = finding.news.iter().map(of).collect();
    if !news.is_empty() {
        message.push(language.message("caveat-old-news").with("each", listing(language, &news)).to_string());
    }
    message.push(language.text("caveat-old-repeat").to_owned());
    message.join(" ")
}
