//! The findings of `/press`: at most three, each of another kind.
//!
//! A finding compares a community with its own target, or counts communities. It never ranks them by
//! emissions, because they count different things.

use std::cmp::Reverse;
use std::mem::discriminant;

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::judgement::{Judgement, NotKnown, OLDEST_YEARS, VerdictKind};
use crate::domain::record::{Basis, Community, Inventory};
use crate::domain::values::Year;

/// The kinds, in the order of `/press`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum FindingKind {
    /// A community missed its own next target, or its emissions are going up.
    OffCourse,
    /// A community is behind its own next target.
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
    Promise(FindingKind, Box<Promise<'a>>),
    CantTell(CantTell<'a>),
    OldCounts(OldCounts<'a>),
}

/// One community against its own next target.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise<'a> {
    pub community: &'a Community,
    pub judgement: Judgement,
    /// Those of whom the same kind is true.
    pub others: Vec<&'a Community>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CantTell<'a> {
    pub joined: usize,
    /// Never empty.
    pub unjudged: Vec<(&'a Community, NotKnown)>,
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
pub fn findings<'a>(communities: &[&'a Community], as_of: Year) -> Vec<Finding<'a>> {
    let found = FindingKind::VARIANTS.iter().filter_map(|kind| find(*kind, communities, as_of));
    found.take(MOST).collect()
}

fn find<'a>(kind: FindingKind, communities: &[&'a Community], as_of: Year) -> Option<Finding<'a>> {
    match kind {
        FindingKind::CantTell => cant_tell(communities, as_of).map(Finding::CantTell),
        FindingKind::OldCounts => old_counts(communities, as_of).map(Finding::OldCounts),
        kind => promise(kind, communities, as_of).map(|promise| Finding::Promise(kind, Box::new(promise))),
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

    /// Those of whom the same kind is true.
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
        VerdictKind::Behind | VerdictKind::FarBehind => FindingKind::TooSlow,
        VerdictKind::Met | VerdictKind::OnPace => FindingKind::OnCourse,
        VerdictKind::CantTell => FindingKind::CantTell,
    }
}

/// The community with the most recent comparable inventory. The first by name wins a tie.
fn promise<'a>(kind: FindingKind, communities: &[&'a Community], as_of: Year) -> Option<Promise<'a>> {
    let judged =
        communities.iter().copied().filter_map(|community| Some((community, community.headline(as_of).ok()?)));
    let fitting: Vec<(&Community, Judgement)> =
        judged.filter(|(_, judgement)| kind_of(judgement.verdict.kind()) == kind).collect();
    let newest = |(_, judgement): &&(&Community, Judgement)| {
        Reverse(judgement.latest.as_ref().ok().map(|latest| latest.year))
    };
    let (community, judgement) = fitting.iter().min_by_key(newest)?.clone();
    let others = fitting.iter().map(|(other, _)| *other).filter(|other| other.slug != community.slug).collect();
    Some(Promise { community, judgement, others })
}

fn cant_tell<'a>(communities: &[&'a Community], as_of: Year) -> Option<CantTell<'a>> {
    let reason = |community: &Community| community.verdict(as_of).reason().cloned();
    let unjudged: Vec<(&Community, NotKnown)> =
        communities.iter().copied().filter_map(|community| Some((community, reason(community)?))).collect();
    let alike = |reason: &NotKnown| {
        unjudged.iter().filter(|(_, other)| discriminant(other) == discriminant(reason)).count()
    };
    let commonest = unjudged.iter().min_by_key(|(_, reason)| Reverse(alike(reason)))?.1.clone();
    let of_them = alike(&commonest);
    Some(CantTell { joined: communities.len(), commonest, of_them, unjudged })
}

fn old_counts<'a>(communities: &[&'a Community], as_of: Year) -> Option<OldCounts<'a>> {
    let recent = Year::try_from(i64::from(as_of.number() - OLDEST_YEARS)).unwrap_or(as_of);
    let newest_of = |community: &'_ Community| community.latest(as_of).ok().map(|latest| latest.inventory.year);
    let old = |community: &&Community| newest_of(community).is_none_or(|year| year < recent);
    let without: Vec<(&Community, Option<&Inventory>)> = communities
        .iter()
        .copied()
        .filter(old)
        .map(|community| (community, community.latest(as_of).ok().map(|latest| latest.inventory)))
        .collect();
    (!without.is_empty()).then(|| OldCounts {
        joined: communities.len(),
        recent,
        without,
        newest: communities.iter().copied().filter_map(newest_of).max(),
        news: communities.iter().copied().filter_map(|community| news(community, as_of)).collect(),
    })
}

/// The newest inventory, if it rests on news alone and is newer than the one that is used.
fn news(community: &Community, as_of: Year) -> Option<(&Community, &Inventory)> {
    let used = community.latest(as_of).ok().map(|latest| latest.inventory.year);
    let newest = community.inventories_on(Basis::Community).pop()?;
    (community.is_news(&newest.source) && Some(newest.year) > used).then_some((community, newest))
}
