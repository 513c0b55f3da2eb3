//! The content of the chart, before it is drawn.

use super::promise::{Mark, Promises};
use crate::domain::{
    Assessment, InventoryTotal, Judgement, Known, NotKnown, Pathway, Rate, SeriesChange, Spread, Tonnes, Year,
};
use crate::words::Language;

/// The content, in the order in which it is drawn.
pub struct Scene<'c> {
    pub language: Language,
    pub assessment: &'c Assessment<'c>,
    pub judgement: Option<&'c Judgement<'c>>,
    pub path: Option<Path<'c>>,
    /// The promises that are due by the end of the time axis.
    pub marks: Vec<Mark>,
    /// The promises that are due later.
    pub later: Vec<Mark>,
    pub seams: Vec<Seam<'c>>,
    /// The end of the time axis.
    pub last: Year,
}

/// The lines through the targets, up to the end of the time axis.
pub struct Path<'c> {
    pathway: &'c Pathway,
    /// Whether it goes through an own interim target. Without one it is the straight line to net zero.
    pub is_promised: bool,
    last: Year,
}

/// A step between two inventories of a series from different sources.
pub struct Seam<'c> {
    pub from: InventoryTotal,
    pub to: InventoryTotal,
    pub change: &'c SeriesChange,
}

/// A line needs three points.
const FEWEST_FOR_A_LINE: usize = 3;

impl<'c> Scene<'c> {
    pub fn new(language: Language, assessment: &'c Assessment<'c>) -> Known<Self> {
        if assessment.trajectories.is_empty() {
            return Err(NotKnown::NoInventory);
        }
        let last = last_year(assessment);
        let Promises { marks, later } = Promises::new(language, assessment, last);
        Ok(Scene {
            language,
            assessment,
            judgement: assessment.headline().ok(),
            path: path(assessment, last),
            marks,
            later,
            seams: seams(assessment),
            last,
        })
    }

    pub fn counts(&self) -> impl Iterator<Item = &InventoryTotal> {
        self.assessment.trajectories.iter().flat_map(|trajectory| trajectory.totals())
    }

    /// Whether there are too few inventories for a line over the years.
    pub fn is_few(&self) -> bool {
        self.counts().count() < FEWEST_FOR_A_LINE
    }

    /// Says that the series were counted in different ways. `None` for one series.
    pub fn apart(&self) -> Option<&'static str> {
        (self.assessment.trajectories.len() > 1).then(|| self.language.text("label-apart"))
    }

    /// The first and last year of the time axis, with a margin.
    pub fn years(&self) -> (f64, f64) {
        let first = self.counts().map(|count| count.year.number()).min().unwrap_or(self.last.number());
        let last = self.last.number().max(first + 5);
        (f64::from(first) - 1.0, f64::from(last))
    }

    pub fn most(&self) -> f64 {
        let marks = self.marks.iter().map(|mark| mark.count);
        let carried = self.continued().into_iter().chain(self.fan().into_iter().flatten().flatten());
        self.counts().copied().chain(marks).chain(carried).map(|count| count.total.number()).fold(0.0, f64::max)
    }

    /// The latest inventory, continued at the observed pace year by year to the due year.
    pub fn continued(&self) -> Vec<InventoryTotal> {
        let Some(judgement) = self.judgement.filter(|judgement| judgement.projected.is_ok()) else {
            return Vec::new();
        };
        judgement.pace.map(|pace| carried(judgement, pace)).unwrap_or_default()
    }

    /// The same at both ends of the spread of the pace: the lowest pace, then the highest.
    pub fn fan(&self) -> Option<[Vec<InventoryTotal>; 2]> {
        let judgement = self.judgement.filter(|judgement| judgement.projected.is_ok())?;
        let Spread { low, high } = judgement.spread.ok()?;
        Some([low, high].map(|pace| carried(judgement, pace)))
    }

    /// Whether the own interim target is measured from this inventory. The base year of a net-zero target has no
    /// name of its own.
    pub fn is_baseline(&self, count: InventoryTotal) -> bool {
        let promised = self.path.as_ref().filter(|path| path.is_promised);
        promised.is_some_and(|path| path.pathway.points().first() == Some(&count))
    }

    /// `then net zero 2050`: the promises after the end of the time axis. `None` without any.
    pub fn then(&self) -> Option<String> {
        let promises: Vec<&str> = self.later.iter().map(|mark| mark.brief.as_str()).collect();
        let message = self.language.message("label-then").with("promises", promises.join(", "));
        (!promises.is_empty()).then(|| message.to_string())
    }

    /// The newest inventory of the judging series.
    pub fn latest(&self) -> Option<InventoryTotal> {
        self.judgement.and_then(|judgement| judgement.latest.ok())
    }
}

impl Path<'_> {
    /// The year of its last target.
    pub fn ends(&self) -> Year {
        self.pathway.points().last().map_or(self.last, |point| point.year)
    }

    /// The points up to the end of the time axis.
    pub fn points(&self) -> Vec<InventoryTotal> {
        let within = self.pathway.points().iter().copied().filter(|point| point.year < self.last);
        let end = self.pathway.at(self.last).map(|total| InventoryTotal { year: self.last, total });
        within.chain(end).collect()
    }
}

/// The years counted have the width: the axis ends with the headline target, the pledge or today.
fn last_year(assessment: &Assessment<'_>) -> Year {
    let counted = assessment.trajectories.iter().map(|trajectory| trajectory.newest().year);
    let goals = [assessment.headline().ok(), assessment.pledge.as_ref()].into_iter().flatten();
    counted.chain(goals.map(|judgement| judgement.goal.year())).fold(assessment.as_of, Year::max)
}

/// The promised path of the next own interim target, else the way to net zero.
fn path<'c>(assessment: &'c Assessment<'c>, last: Year) -> Option<Path<'c>> {
    let of = |judged: Known<&'c Judgement<'c>>| judged.ok().and_then(|judged| judged.path.as_ref().ok());
    if let Some(pathway) = of(assessment.next_own()) {
        return Some(Path { pathway, is_promised: true, last });
    }
    let pathway = of(assessment.net_zero())?;
    Some(Path { pathway, is_promised: pathway.points().len() > 2, last })
}

fn carried(judgement: &Judgement<'_>, pace: Rate) -> Vec<InventoryTotal> {
    let Ok(latest) = judgement.latest else { return Vec::new() };
    let carried = |ahead: i32| {
        let year = Year::try_from(i64::from(latest.year.number() + ahead)).ok()?;
        let total = Tonnes::signed(pace.carry(latest.total.number(), ahead)).ok()?;
        Some(InventoryTotal { year, total })
    };
    (0..=judgement.goal.year().since(latest.year)).filter_map(carried).collect()
}

fn seams<'c>(assessment: &'c Assessment<'c>) -> Vec<Seam<'c>> {
    let mut seams = Vec::new();
    for trajectory in &assessment.trajectories {
        let series = assessment.community.series(&trajectory.series);
        for change in series.iter().flat_map(|series| &series.changes) {
            let mut steps = trajectory.totals().windows(2);
            let step = steps.find(|step| step[0].year < change.year && change.year <= step[1].year);
            seams.extend(step.map(|step| Seam { from: step[0], to: step[1], change }));
        }
    }
    seams
}
