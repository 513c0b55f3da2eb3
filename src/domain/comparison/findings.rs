//! The findings of `/press`: at most three, each of another kind.
//!
//! A finding compares a community with its own target or its pledge, or counts communities. It never ranks them by
//! emissions, because they count different things.

use std::cmp::Reverse;
use std::mem::discriminant;

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::judgement::{Assessment, Judgement, NotKnown, OLD_AFTER_YEARS, VerdictKind};
use crate::domain::record::{Basis, Community, Inventory};
use crate::domain::values::Year;

/// The kinds, in the order of `/press`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum FindingKind {
    /// A community missed its headline target, or its emissions are going up.
    OffCourse,
    /// A community is behind on its headline target.
    TooSlow,
    /// A community is on pace, or has met its target.
    OnCourse,
    /// The number of communities that cannot be judged, and why.
    CantTell,
    /// The number of communities without a recent inventory.
    OldCounts,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Finding<'a> {
    Promise(FindingKind, Promise<'a>),
    CantTell(CantTell<'a>),
    OldCounts(OldCounts<'a>),
}

/// One community against its headline target: its own, or the pledge.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise<'a> {
    pub community: &'a Community,
    pub assessment: &'a Assessment<'a>,
    pub judgement: &'a Judgement<'a>,
    /// The other communities with this kind of finding.
    pub others: Vec<&'a Community>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CantTell<'a> {
    pub joined: usize,
    /// Never empty.
    pub unjudged: Vec<(&'a Assessment<'a>, NotKnown)>,
    /// The most common reason.
    pub commonest: NotKnown,
    /// The number of communities with that reason.
    pub of_them: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OldCounts<'a> {
    pub joined: usize,
    /// An inventory for this year or later is recent.
    pub recent: Year,
    /// Communities without a recent inventory, with their newest one. Never empty.
    pub without: Vec<(&'a Community, Option<&'a Inventory>)>,
    /// The newest year of all inventories.
    pub newest: Option<Year>,
    /// Newer figures that rest on news alone.
    pub news: Vec<(&'a Community, &'a Inventory)>,
}

const MOST: usize = 3;

/// The first three kinds that the record supports; none if no community joined.
pub fn findings<'a>(assessments: &'a [Assessment<'a>]) -> Vec<Finding<'a>> {
    let found = FindingKind::VARIANTS.iter().filter_map(|kind| find(*kind, assessments));
    found.take(MOST).collect()
}

fn find<'a>(kind: FindingKind, assessments: &'a [Assessment<'a>]) -> Option<Finding<'a>> {
    match kind {
        FindingKind::CantTell => cant_tell(assessments).map(Finding::CantTell),
        FindingKind::OldCounts => old_counts(assessments).map(Finding::OldCounts),
        kind => promise(kind, assessments).map(|promise| Finding::Promise(kind, promise)),
    }
}

impl<'a> Finding<'a> {
    /// The community of the finding; `None` if the finding counts communities.
    pub fn about(&self) -> Option<&'a Community> {
        match self {
            Finding::Promise(_, promise) => Some(promise.community),
            Finding::CantTell(_) | Finding::OldCounts(_) => None,
        }
    }

    /// The other communities with this kind of finding.
    pub fn others(&self) -> &[&'a Community] {
        match self {
            Finding::Promise(_, promise) => &promise.others,
            Finding::CantTell(_) | Finding::OldCounts(_) => &[],
        }
    }

    pub fn kind(&self) -> FindingKind {
        match self {
            Finding::Promise(kind, _) => *kind,
            Finding::CantTell(_) => FindingKind::CantTell,
            Finding::OldCounts(_) => FindingKind::OldCounts,
        }
    }
}

fn kind_of(verdict: VerdictKind) -> FindingKind {
    match verdict {
        VerdictKind::Missed | VerdictKind::GoingUp => FindingKind::OffCourse,
        VerdictKind::Behind => FindingKind::TooSlow,
        VerdictKind::Met | VerdictKind::OnPace => FindingKind::OnCourse,
        VerdictKind::CantTell => FindingKind::CantTell,
    }
}

/// The community with the most recent comparable inventory. The first by name wins a tie.
fn promise<'a>(kind: FindingKind, assessments: &'a [Assessment<'a>]) -> Option<Promise<'a>> {
    let judged = assessments.iter().filter_map(|one| Some((one, one.headline().ok()?)));
    let fitting: Vec<(&Assessment<'_>, &Judgement<'_>)> =
        judged.filter(|(_, judgement)| kind_of(judgement.verdict.kind()) == kind).collect();
    let newest = |(_, judgement): &&(&Assessment<'_>, &Judgement<'_>)| {
        Reverse(judgement.latest.ok().map(|latest| latest.year))
    };
    let (assessment, judgement) = *fitting.iter().min_by_key(newest)?;
    let community = assessment.community;
    let others = fitting.iter().map(|(other, _)| other.community);
    let others = others.filter(|other| other.slug != community.slug).collect();
    Some(Promise { community, assessment, judgement, others })
}

fn cant_tell<'a>(assessments: &'a [Assessment<'a>]) -> Option<CantTell<'a>> {
    let unjudged: Vec<(&Assessment<'_>, NotKnown)> =
        assessments.iter().filter_map(|one| Some((one, one.verdict().reason()?))).collect();
    let as_common = |reason: &NotKnown| {
        unjudged.iter().filter(|(_, other)| discriminant(other) == discriminant(reason)).count()
    };
    let (_, commonest) = *unjudged.iter().min_by_key(|(_, reason)| Reverse(as_common(reason)))?;
    let of_them = as_common(&commonest);
    Some(CantTell { joined: assessments.len(), commonest, of_them, unjudged })
}

fn old_counts<'a>(assessments: &'a [Assessment<'a>]) -> Option<OldCounts<'a>> {
    let as_of = assessments.first()?.as_of;
    let recent = Year::try_from(i64::from(as_of.number() - OLD_AFTER_YEARS)).unwrap_or(as_of);
    let newest: Vec<(&Community, Option<&Inventory>)> =
        assessments.iter().map(|one| (one.community, one.latest.ok().map(|latest| latest.inventory))).collect();
    let is_old = |newest: Option<&Inventory>| newest.is_none_or(|inventory| inventory.year < recent);
    let without: Vec<(&Community, Option<&Inventory>)> =
        newest.iter().copied().filter(|(_, newest)| is_old(*newest)).collect();
    (!without.is_empty()).then(|| OldCounts {
        joined: assessments.len(),
        recent,
        without,
        newest: newest.iter().filter_map(|(_, newest)| Some(newest.as_ref()?.year)).max(),
        news: newest.iter().filter_map(|(community, newest)| news(community, *newest)).collect(),
    })
}

/// The newest inventory known from news alone, if it is newer than the used one.
fn news<'a>(community: &'a Community, used: Option<&Inventory>) -> Option<(&'a Community, &'a Inventory)> {
    let newest = community.inventories_on(Basis::Community).pop()?;
    let used = used.map(|inventory| inventory.year);
    (community.is_news(&newest.source) && Some(newest.year) > used).then_some((community, newest))
}
