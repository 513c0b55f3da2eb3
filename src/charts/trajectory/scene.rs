//! The content of the chart, before it is drawn.

use crate::domain::{
    Basis, Community, Count, Judgement, Known, NotKnown, Pathway, TargetKind, Tonnes, Trajectory, Year,
};
use crate::words::Language;
use crate::words::number::{percent, short};

/// The content, in the order in which it is drawn.
pub struct Scene<'c> {
    pub language: Language,
    pub community: &'c Community,
    pub as_of: Year,
    pub trajectories: Vec<Trajectory>,
    pub judgement: Option<Judgement>,
    pub path: Option<Pathway>,
    pub marks: Vec<Mark>,
}

/// A target at its level.
pub struct Mark {
    pub count: Count,
    pub label: String,
    /// The short label, for little room.
    pub brief: String,
}

impl<'c> Scene<'c> {
    pub fn new(language: Language, community: &'c Community, as_of: Year) -> Known<Self> {
        let trajectories = community.trajectories(Basis::Community);
        if trajectories.is_empty() {
            return Err(NotKnown::NoInventory);
        }
        let judgement = community.headline(as_of).ok();
        let net_zero = community.net_zero().ok().map(|target| community.judge(target, as_of));
        let path_of = |judgement: &Option<Judgement>| judgement.as_ref().and_then(|j| j.path.clone().ok());
        let path = path_of(&judgement).or_else(|| path_of(&net_zero));
        let marks =
            promises(community, as_of).iter().filter_map(|judged| mark(language, judged, as_of)).collect();
        Ok(Scene { language, community, as_of, trajectories, judgement, path, marks })
    }

    fn counts(&self) -> impl Iterator<Item = &Count> {
        self.trajectories.iter().flat_map(|trajectory| trajectory.counts())
    }

    /// The first and last year of the time axis, with a margin.
    pub fn years(&self) -> (f64, f64) {
        let counted = || self.counts().map(|count| count.year.number());
        let promised = self.marks.iter().map(|mark| mark.count.year.number());
        let first = counted().min().unwrap_or(self.as_of.number());
        let last = counted().chain(promised).max().unwrap_or(first).max(first + 5);
        (f64::from(first) - 1.0, f64::from(last) + 1.0)
    }

    pub fn most(&self) -> f64 {
        let carried = self.continued();
        self.counts().chain(&carried).map(|count| count.total.number()).fold(0.0, f64::max)
    }

    /// The latest inventory, continued at the observed pace year by year to the target year.
    pub fn continued(&self) -> Vec<Count> {
        let Some(judgement) = &self.judgement else { return Vec::new() };
        let (Ok(latest), Ok(pace), Ok(_)) = (&judgement.latest, &judgement.pace, &judgement.projected) else {
            return Vec::new();
        };
        let carried = |ahead: i32| {
            let year = Year::try_from(i64::from(latest.year.number() + ahead)).ok()?;
            let total = Tonnes::signed(pace.carry(latest.total.number(), ahead)).ok()?;
            Some(Count { year, total })
        };
        (0..=judgement.target.year.since(latest.year)).filter_map(carried).collect()
    }

    /// Whether the promised path starts at this inventory.
    pub fn is_baseline(&self, count: Count) -> bool {
        self.path.as_ref().is_some_and(|path| path.points().first() == Some(&count))
    }
}

/// The judgements on all adopted community-wide targets.
fn promises(community: &Community, as_of: Year) -> Vec<Judgement> {
    let adopted = community.targets.iter().filter(|target| target.is_adopted(target.kind, Basis::Community));
    adopted.map(|target| community.judge(target, as_of)).collect()
}

/// A target at its level; `None` if the level is not known. A level of zero needs no baseline.
fn mark(language: Language, judgement: &Judgement, as_of: Year) -> Option<Mark> {
    let target = &judgement.target;
    let whole = target.gross_reduction().number() >= 100.0;
    let zero = Tonnes::emitted(0.0).ok().filter(|_| whole);
    let total = judgement.level.clone().ok().or(zero)?;
    let (year, level) = (target.year, short(language, total.number()));
    let cut = percent(language, target.reduction.number());
    let say = |key| language.say(key).with("year", year).to_string();
    let label = match target.kind {
        TargetKind::NetZero if whole => say("mark-net-zero"),
        TargetKind::NetZero => {
            language.say("mark-net-zero-at-most").with("year", year).with("level", &level).to_string()
        }
        TargetKind::Interim => {
            language.say("mark-target").with("year", year).with("level", &level).with("cut", cut).to_string()
        }
    };
    let brief = match target.kind {
        TargetKind::NetZero => say("mark-net-zero"),
        TargetKind::Interim => format!("{year}: {level}"),
    };
    let label = if year < as_of { brief.clone() } else { label };
    Some(Mark { count: Count { year, total }, label, brief })
}
