//! The figures of one indicator in one place over the years, as a chart and its table show them.

use crate::domain::record::Municipality;
use crate::domain::values::Year;

use super::caution::{Caution, CautionKind};
use super::indicator::Indicator;
use super::not_given::NotGiven;
use super::town_data::YearValue;

/// What is known of one indicator in one place.
#[derive(Clone, Copy)]
pub struct Measured<'a> {
    pub indicator: &'a Indicator,
    pub place: &'a Municipality,
    /// The figures of the place, by year.
    pub own: &'a [YearValue],
    /// The figures of the state, by year.
    pub state: &'a [YearValue],
    /// The highest figure of all places in each year with a figure.
    pub highest: &'a [YearValue],
    /// Why figures are not given, by year.
    pub not_given: &'a [(Year, NotGiven)],
}

/// The figures that a line joins, those that it leaves out, and the state's beside them.
#[derive(Clone, Debug, PartialEq)]
pub struct Course<'a> {
    /// Never empty.
    pub points: Vec<CoursePoint>,
    /// Years between the first point and the last that no line crosses.
    pub left_out: Vec<LeftOut<'a>>,
    /// The settled figures of the state from the first point to the last. Empty if the state's figure is a sum.
    pub state: Vec<YearValue>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CoursePoint {
    pub year: Year,
    pub value: f64,
    /// Whether it will still rise.
    pub is_filling: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeftOut<'a> {
    pub year: Year,
    pub why: WhyLeftOut<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WhyLeftOut<'a> {
    Caution(&'a Caution),
    NotGiven(NotGiven),
    NotPublished,
}

impl<'a> Measured<'a> {
    /// `None` without a figure that a line may join.
    pub fn course(&self) -> Option<Course<'a>> {
        let points: Vec<CoursePoint> = self.own.iter().filter_map(|point| self.point(*point)).collect();
        let (first, last) = (points.first()?.year, points.last()?.year);
        let has_point = |year: Year| points.iter().any(|point| point.year == year);
        let years = self.highest.iter().map(|point| point.year);
        let between = years.filter(|year| (first..=last).contains(year) && !has_point(*year));
        let left_out = between.map(|year| LeftOut { year, why: self.why(year) }).collect();
        let has_state =
            |point: &&YearValue| (first..=last).contains(&point.year) && self.is_settled_for_all(point.year);
        let state = self.state.iter().filter(|_| !self.state_is_sum()).filter(has_state).copied().collect();
        Some(Course { points, left_out, state })
    }

    /// What a reader must know about a year.
    pub fn cautions(&self, year: Year) -> impl Iterator<Item = &'a Caution> {
        let Measured { indicator, place, .. } = *self;
        indicator.cautions.iter().filter(move |caution| caution.is_about(place, year))
    }

    /// Why there is no figure for a year.
    pub fn not_given(&self, year: Year) -> Option<NotGiven> {
        self.not_given.iter().find(|(of, _)| *of == year).map(|(_, why)| *why)
    }

    /// Whether the state's figure is the sum of all places. A mean never exceeds the highest of them.
    pub fn state_is_sum(&self) -> bool {
        let highest = |year| self.highest.iter().find(|point| point.year == year).map(|point| point.value);
        let compared = self.state.iter().filter_map(|state| Some((state.value, highest(state.year)?)));
        compared
            .fold(None, |sum, (state, highest)| Some(sum.unwrap_or(true) && state > highest))
            .unwrap_or(false)
    }

    fn point(&self, YearValue { year, value }: YearValue) -> Option<CoursePoint> {
        let is = |kind| self.cautions(year).any(|caution| caution.kind == kind);
        let enters = !is(CautionKind::Gap) && !is(CautionKind::Doubtful);
        enters.then(|| CoursePoint { year, value, is_filling: is(CautionKind::Filling) })
    }

    fn is_settled_for_all(&self, year: Year) -> bool {
        let unsettled =
            |caution: &&Caution| !matches!(caution.kind, CautionKind::NoSum | CautionKind::Seasonal);
        !self
            .cautions(year)
            .filter(unsettled)
            .any(|caution| caution.of.is_none() && caution.counties.is_empty())
    }

    fn why(&self, year: Year) -> WhyLeftOut<'a> {
        let keeps_out = |caution: &&Caution| matches!(caution.kind, CautionKind::Gap | CautionKind::Doubtful);
        match (self.cautions(year).find(keeps_out), self.not_given(year)) {
            (Some(caution), _) => WhyLeftOut::Caution(caution),
            (None, Some(why)) => WhyLeftOut::NotGiven(why),
            (None, None) => WhyLeftOut::NotPublished,
        }
    }
}

impl Course<'_> {
    /// The newest point that will not change; the last one if all will.
    pub fn newest(&self) -> Option<CoursePoint> {
        let settled = self.points.iter().rev().find(|point| !point.is_filling);
        settled.or(self.points.last()).copied()
    }

    /// The points in runs that a line joins: no year between two of them is left out.
    pub fn runs(&self) -> Vec<&[CoursePoint]> {
        let is_open = |from: Year, to: Year| self.left_out.iter().any(|it| from < it.year && it.year < to);
        self.points.chunk_by(|from, to| !is_open(from.year, to.year)).collect()
    }

    /// The state's figure of a year.
    pub fn of_state(&self, year: Year) -> Option<f64> {
        self.state.iter().find(|point| point.year == year).map(|point| point.value)
    }
}
