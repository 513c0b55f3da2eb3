//! The promises of a community as marks with words: its own targets, and the half that it pledged.

use crate::charts::drawing::{Marker, Role};
use crate::domain::{Assessment, Basis, InventoryTotal, Judgement, Key, Target, TargetKind, Tonnes, Year};
use crate::words::Language;
use crate::words::number::{percent, short};

pub struct Promises {
    /// Due by the end of the time axis, oldest first.
    pub marks: Vec<Mark>,
    /// Due later.
    pub later: Vec<Mark>,
}

/// A promise at its level.
pub struct Mark {
    pub count: InventoryTotal,
    pub kind: MarkKind,
    /// The amount in little space.
    pub amount: String,
    /// What it is, without the amount.
    pub words: String,
    /// Both, for a sentence.
    pub label: String,
    /// Year and amount, for little room.
    pub brief: String,
    /// The document that states it.
    pub source: Key,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// An own target.
    Own,
    /// Half, as pledged by joining.
    Pledged,
}

impl MarkKind {
    /// A hollow circle, or a hollow diamond for the pledge.
    pub fn shape(self) -> (Marker, Role) {
        match self {
            MarkKind::Own => (Marker::Circle, Role::Target),
            MarkKind::Pledged => (Marker::Diamond, Role::Pledged),
        }
    }
}

/// Two levels are one mark if they differ by less than this share.
const SAME: f64 = 0.005;

impl Promises {
    pub fn new(language: Language, assessment: &Assessment<'_>, last: Year) -> Self {
        let maker = Maker { language, half: half(assessment) };
        let mut marks: Vec<Mark> = own(assessment).filter_map(|judged| maker.own(judged)).collect();
        let is_told = marks.iter().any(|mark| maker.half.is_some_and(|half| is_same(mark.count, half)));
        if !is_told {
            marks.extend(assessment.pledge.as_ref().and_then(|judged| maker.pledged(judged)));
        }
        marks.sort_by_key(|mark| mark.count.year);
        let (marks, later) = marks.into_iter().partition(|mark| mark.count.year <= last);
        Promises { marks, later }
    }
}

/// The judgements on all adopted community-wide targets.
fn own<'a>(assessment: &'a Assessment<'a>) -> impl Iterator<Item = &'a Judgement<'a>> {
    let is_promise = |target: &Target| target.is_adopted(target.kind, Basis::Community);
    assessment.judgements.iter().filter(move |judgement| judgement.goal.own().is_some_and(is_promise))
}

fn half(assessment: &Assessment<'_>) -> Option<InventoryTotal> {
    let judged = assessment.pledge.as_ref()?;
    Some(InventoryTotal { year: judged.goal.year(), total: judged.level.ok()? })
}

fn is_same(one: InventoryTotal, other: InventoryTotal) -> bool {
    let (one_total, other_total) = (one.total.number(), other.total.number());
    one.year == other.year && (one_total - other_total).abs() <= SAME * other_total
}

struct Maker {
    language: Language,
    half: Option<InventoryTotal>,
}

impl Maker {
    /// `None` if the level is not known. A level of zero needs no baseline.
    fn own(&self, judged: &Judgement<'_>) -> Option<Mark> {
        let target = judged.goal.own()?;
        let whole = target.gross_reduction().number() >= 100.0;
        let zero = Tonnes::emitted(0.0).ok().filter(|_| whole);
        let count = InventoryTotal { year: target.year, total: judged.level.ok().or(zero)? };
        let amount = short(self.language, count.total.number());
        let message = |key| {
            let message = self.language.message(key).with("year", target.year).with("level", &amount);
            let message = message.with("cut", percent(self.language, target.reduction.number()));
            match target.baseline_year {
                Some(baseline) => message.with("baseline", baseline).to_string(),
                None => message.to_string(),
            }
        };
        let dated = format!("{}: {amount}", target.year);
        let (words, label, brief) = match target.kind {
            TargetKind::NetZero if whole => ("mark-net-zero", "mark-net-zero", message("mark-net-zero")),
            TargetKind::NetZero => {
                ("mark-net-zero-gross", "mark-net-zero-at-most", message("mark-net-zero-at-most"))
            }
            TargetKind::Interim if self.half.is_some_and(|half| is_same(count, half)) => {
                ("mark-target-words-half", "mark-target-half", dated)
            }
            TargetKind::Interim => ("mark-target-words", "mark-target", dated),
        };
        let (words, label) = (message(words), message(label));
        let source = target.source.clone();
        Some(Mark { count, kind: MarkKind::Own, amount, words, label, brief, source })
    }

    /// `None` if there is no inventory to halve.
    fn pledged(&self, judged: &Judgement<'_>) -> Option<Mark> {
        let (count, reference) = (self.half?, judged.goal.baseline_year()?);
        let amount = short(self.language, count.total.number());
        let message = |key| {
            let message = self.language.message(key).with("year", count.year).with("level", &amount);
            message.with("reference", reference).to_string()
        };
        Some(Mark {
            count,
            kind: MarkKind::Pledged,
            words: message("mark-half-words"),
            label: message("mark-half"),
            brief: format!("{}: {amount}", count.year),
            amount,
            source: judged.goal.source().clone(),
        })
    }
}
