//! The content of the chart, before it is drawn.

use crate::domain::{
    Assessment, Basis, InventoryTotal, Judgement, Known, NotKnown, Pathway, Target, TargetKind, Tonnes, Year,
};
use crate::words::Language;
use crate::words::number::{percent, short};

/// The content, in the order in which it is drawn.
pub struct Scene<'c> {
    pub language: Language,
    pub assessment: &'c Assessment<'c>,
    pub judgement: Option<&'c Judgement<'c>>,
    pub path: Option<&'c Pathway>,
    pub marks: Vec<Mark>,
}

/// A target at its level.
pub struct Mark {
    pub count: InventoryTotal,
    pub label: String,
    /// The short label, for little room.
    pub brief: String,
}

impl<'c> Scene<'c> {
    pub fn new(language: Language, assessment: &'c Assessment<'c>) -> Known<Self> {
        if assessment.trajectories.is_empty() {
            return Err(NotKnown::NoInventory);
        }
        let (judgement, net_zero) = (assessment.headline().ok(), assessment.net_zero().ok());
        let path = [judgement, net_zero].into_iter().flatten().find_map(|judged| judged.path.as_ref().ok());
        let marks =
            promises(assessment).filter_map(|judged| mark(language, judged, assessment.as_of)).collect();
        Ok(Scene { language, assessment, judgement, path, marks })
    }

    fn counts(&self) -> impl Iterator<Item = &InventoryTotal> {
        self.assessment.trajectories.iter().flat_map(|trajectory| trajectory.totals())
    }

    /// The first and last year of the time axis, with a margin.
    pub fn years(&self) -> (f64, f64) {
        let counted = || self.counts().map(|count| count.year.number());
        let promised = self.marks.iter().map(|mark| mark.count.year.number());
        let first = counted().min().unwrap_or(self.assessment.as_of.number());
        let last = counted().chain(promised).max().unwrap_or(first).max(first + 5);
        (f64::from(first) - 1.0, f64::from(last) + 1.0)
    }

    pub fn most(&self) -> f64 {
        let carried = self.continued();
        self.counts().chain(&carried).map(|count| count.total.number()).fold(0.0, f64::max)
    }

    /// The latest inventory, continued at the observed pace year by year to the target year.
    pub fn continued(&self) -> Vec<InventoryTotal> {
        let Some(judgement) = self.judgement else { return Vec::new() };
        let (Ok(latest), Ok(pace), Ok(_)) = (&judgement.latest, &judgement.pace, &judgement.projected) else {
            return Vec::new();
        };
        let carried = |ahead: i32| {
            let year = Year::try_from(i64::from(latest.year.number() + ahead)).ok()?;
            let total = Tonnes::signed(pace.carry(latest.total.number(), ahead)).ok()?;
            Some(InventoryTotal { year, total })
        };
        (0..=judgement.goal.year().since(latest.year)).filter_map(carried).collect()
    }

    /// Whether the promised path starts at this inventory.
    pub fn is_baseline(&self, count: InventoryTotal) -> bool {
        self.path.is_some_and(|path| path.points().first() == Some(&count))
    }
}

/// The judgements on all adopted community-wide targets.
fn promises<'a>(assessment: &'a Assessment<'a>) -> impl Iterator<Item = &'a Judgement<'a>> {
    let is_promise = |target: &Target| target.is_adopted(target.kind, Basis::Community);
    assessment.judgements.iter().filter(move |judgement| judgement.goal.own().is_some_and(is_promise))
}

/// A target at its level; `None` if the level is not known. A level of zero needs no baseline.
fn mark(language: Language, judgement: &Judgement<'_>, as_of: Year) -> Option<Mark> {
    let target = judgement.goal.own()?;
    let whole = target.gross_reduction().number() >= 100.0;
    let zero = Tonnes::emitted(0.0).ok().filter(|_| whole);
    let total = judgement.level.ok().or(zero)?;
    let (year, level) = (target.year, short(language, total.number()));
    let cut = percent(language, target.reduction.number());
    let message = |key| language.message(key).with("year", year).to_string();
    let label = match target.kind {
        TargetKind::NetZero if whole => message("mark-net-zero"),
        TargetKind::NetZero => {
            language.message("mark-net-zero-at-most").with("year", year).with("level", &level).to_string()
        }
        TargetKind::Interim => language
            .message("mark-target")
            .with("year", year)
            .with("level", &level)
            .with("cut", cut)
            .to_string(),
    };
    let brief = match target.kind {
        TargetKind::NetZero => message("mark-net-zero"),
        TargetKind::Interim => format!("{year}: {level}"),
    };
    let label = if year < as_of { brief.clone() } else { label };
    Some(Mark { count: InventoryTotal { year, total }, label, brief })
}
