//! The five small pictures of the five answers: a bar against the half, years counted up to today, a gauge with a
//! mark at enough, actions in place of all, and five years with or without a report.
//!
//! Each is drawn by the same few marks, filled for what is there and hollow for what is not.

use std::fmt::Write;

use super::drawing::Svg;
use crate::domain::{
    AnswerKind, AnswersSummary, DoingAnswer, PaceSummary, PromiseCode, Spread, VerdictKind, Year,
};
use crate::words::{Language, answers as words};

/// Pixels.
const SIZE: (i32, i32) = (WIDTH, HEIGHT);
const WIDTH: i32 = 132;
const HEIGHT: i32 = 22;
/// The first and the last place of a mark, and the middle of the picture.
const LEFT: f64 = 1.0;
const RIGHT: f64 = 131.0;
const MIDDLE: f64 = 11.0;

/// The years that the picture of the counts shows, up to today. Earlier counts are an arrow at its start.
const YEARS_SHOWN: i32 = 25;
/// A gauge ends at this part of the needed pace, and begins at the same rise.
const GAUGE: (f64, f64) = (-0.5, 1.5);
/// More actions than these are one bar.
const MOST_MARKS: usize = 24;

pub fn answer(language: Language, kind: AnswerKind, answers: &AnswersSummary) -> Svg {
    let mut marks = Marks::default();
    match kind {
        AnswerKind::Promise => marks.promise(answers),
        AnswerKind::Count => marks.count(answers),
        AnswerKind::Pace => marks.pace(&answers.pace),
        AnswerKind::Doing => marks.doing(answers.doing),
        AnswerKind::Reporting => marks.reporting(answers),
    }
    Svg::labelled(SIZE, &words::picture(language, kind, answers), &marks.0)
}

/// A mark for each community, filled for those with an answer. Words beside it say the same.
pub fn part(part: usize, all: usize) -> Svg {
    let mut marks = Marks::default();
    marks.doing(DoingAnswer { actions: all, in_place: part, inclusive_in_place: 0, rules: 0 });
    Svg::decorative(SIZE, &marks.0)
}

#[derive(Default)]
struct Marks(String);

impl Marks {
    fn rect(&mut self, class: &str, (left, right): (f64, f64), height: f64) {
        let (top, width) = (MIDDLE - height / 2.0, (right - left).max(0.0));
        let _ = write!(
            self.0,
            "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height}\" rx=\"1.5\"/>"
        );
    }

    fn dot(&mut self, class: &str, at: f64, radius: f64) {
        let _ = write!(self.0, "<circle class=\"{class}\" cx=\"{at:.1}\" cy=\"{MIDDLE}\" r=\"{radius}\"/>");
    }

    fn path(&mut self, class: &str, path: &str) {
        let _ = write!(self.0, "<path class=\"{class}\" d=\"{path}\"/>");
    }

    /// An upright line from the top to the bottom.
    fn mark(&mut self, class: &str, at: f64) {
        self.path(class, &format!("M{at:.1} 2V{}", HEIGHT - 2));
    }

    /// A bar of the own target from nothing to all, broken where there is only the pledge, with a mark at the half.
    fn promise(&mut self, answers: &AnswersSummary) {
        let at = |pct: f64| LEFT + (RIGHT - LEFT) * pct / 100.0;
        self.rect("a-track", (LEFT, RIGHT), 8.0);
        let cut = answers.promise.target.map_or(0.0, |cut| cut.reduction_pct.clamp(0.0, 100.0));
        match (cut > 0.0, answers.promise.code, answers.promise.pledged_by) {
            (true, ..) => self.rect("a-promised", (LEFT, at(cut)), 8.0),
            (_, PromiseCode::HalfOrMore, _) => self.rect("a-promised", (LEFT, RIGHT), 8.0),
            (_, _, Some(_)) => self.rect("a-pledged", (LEFT, at(50.0)), 8.0),
            _ => {}
        }
        self.mark("a-mark", at(50.0));
    }

    /// A line that ends today, with a dot for each count: filled where it can be compared with the newest.
    fn count(&mut self, answers: &AnswersSummary) {
        let first = answers.as_of.number() - YEARS_SHOWN + 1;
        let at = |year: i32| {
            LEFT + 4.0 + (RIGHT - LEFT - 8.0) * f64::from(year - first) / f64::from(YEARS_SHOWN - 1)
        };
        self.path("a-line", &format!("M{LEFT} {MIDDLE}H{RIGHT}"));
        self.mark("a-today", RIGHT);
        let Some(count) = &answers.count else { return };
        if count.all.iter().any(|year| year.number() < first) {
            self.path(
                "a-line",
                &format!("M{} {}L{LEFT} {MIDDLE}L{} {}", LEFT + 4.0, MIDDLE - 4.0, LEFT + 4.0, MIDDLE + 4.0),
            );
        }
        let shown = |year: &&Year| year.number() >= first;
        let others = count.all.iter().filter(|year| !count.comparable.contains(year));
        others.filter(shown).for_each(|year| self.dot("a-hollow", at(year.number()), 2.4));
        count.comparable.iter().filter(shown).for_each(|year| self.dot("a-filled", at(year.number()), 2.6));
    }

    /// The pace as a part of the needed one, with its spread and a mark at enough.
    fn pace(&mut self, pace: &PaceSummary) {
        let (least, most) = GAUGE;
        let at = |ratio: f64| LEFT + (RIGHT - LEFT) * (ratio.clamp(least, most) - least) / (most - least);
        self.rect("a-track", (LEFT, RIGHT), 6.0);
        match (pace.verdict, pace.ratio) {
            (VerdictKind::Met, _) => self.rect("a-paced", (LEFT, RIGHT), 6.0),
            (VerdictKind::CantTell | VerdictKind::Missed, _) | (_, None) => {}
            (_, Some(ratio)) => {
                let (from, to) = if ratio < 0.0 { (ratio, 0.0) } else { (0.0, ratio) };
                self.rect("a-paced", (at(from), at(to)), 6.0);
                if let Some(Spread { low, high }) = pace.ratio_spread {
                    self.path("a-spread", &format!("M{:.1} {MIDDLE}H{:.1}", at(low), at(high)));
                }
                self.mark("a-pointer", at(ratio));
            }
        }
        self.mark("a-zero", at(0.0));
        self.mark("a-mark", at(1.0));
    }

    /// A mark for each action, filled if it is in place and with a ring if it is inclusive.
    fn doing(&mut self, doing: DoingAnswer) {
        let DoingAnswer { actions, in_place, inclusive_in_place, .. } = doing;
        if actions == 0 || actions > MOST_MARKS {
            self.rect("a-track", (LEFT, RIGHT), 8.0);
            let part = if actions == 0 { 0.0 } else { in_place as f64 / actions as f64 };
            return self.rect("a-filled", (LEFT, LEFT + (RIGHT - LEFT) * part), 8.0);
        }
        let step = ((RIGHT - LEFT) / actions as f64).min(12.0);
        for index in 0..actions {
            let left = LEFT + step * index as f64;
            let class = if index < in_place { "a-filled" } else { "a-hollow" };
            self.rect(class, (left, left + step - 2.0), 12.0);
            if index < inclusive_in_place {
                self.dot("a-inside", left + step / 2.0 - 1.0, (step / 5.0).min(1.8));
            }
        }
    }

    /// Five dots, filled for a year with a report.
    fn reporting(&mut self, answers: &AnswersSummary) {
        let reporting = &answers.reporting;
        for (index, year) in reporting.of.iter().enumerate() {
            let class = if reporting.years.contains(year) { "a-filled" } else { "a-hollow" };
            self.dot(class, LEFT + 5.5 + 20.0 * index as f64, 5.0);
        }
    }
}
