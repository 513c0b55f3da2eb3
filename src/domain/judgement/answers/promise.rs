//! What a community promised, against the half that it pledged.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::judgement::assessment::Assessment;
use crate::domain::record::Target;
use crate::domain::values::Year;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PromiseAnswer<'a> {
    pub code: PromiseCode,
    /// The next own interim target. `None` if none was found.
    pub target: Option<&'a Target>,
    /// The year by which the community pledged to halve emissions. `None` if it did not join.
    pub pledged_by: Option<Year>,
    /// Whether this is the state, whose own law is its promise.
    pub by_law: bool,
    /// The year of the earliest net-zero target. `None` if none was found.
    pub net_zero: Option<Year>,
}

/// The next own interim target against the half.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PromiseCode {
    /// At least half below a stated baseline year, or net zero by the year of the pledge.
    HalfOrMore,
    LessThanHalf,
    /// No document states the year that the target is measured from.
    NoBaseYear,
    /// No interim target was found.
    None,
}

const HALF: f64 = 50.0;

impl<'a> PromiseAnswer<'a> {
    pub fn new(assessment: &Assessment<'a>) -> Self {
        let target = assessment.next_interim().ok();
        let net_zero = assessment.net_zero_target().ok().map(|target| target.year);
        PromiseAnswer {
            code: code(target, net_zero.is_some_and(|year| year <= assessment.halve_by)),
            target,
            pledged_by: assessment.pledge.as_ref().map(|pledge| pledge.goal.year()),
            by_law: assessment.community.is_state(),
            net_zero,
        }
    }
}

fn code(target: Option<&Target>, is_zero_in_time: bool) -> PromiseCode {
    match target {
        _ if is_zero_in_time => PromiseCode::HalfOrMore,
        None => PromiseCode::None,
        Some(target) if target.baseline_year.is_none() => PromiseCode::NoBaseYear,
        Some(target) if target.reduction.number() >= HALF => PromiseCode::HalfOrMore,
        Some(_) => PromiseCode::LessThanHalf,
    }
}
