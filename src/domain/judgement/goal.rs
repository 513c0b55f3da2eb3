//! The goal that a judgement is about: a target of the community's own, or the pledge.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::record::Target;
use crate::domain::values::{Key, Percent, Year};

/// Two promises, never mixed. Source: METHOD, "Two promises, told apart".
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal<'a> {
    /// The community's own decision says so.
    Own(&'a Target),
    /// By joining, the community pledged it.
    Pledge(Halving<'a>),
}

/// Half of the emissions of a reference year. The campaign states no base year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Halving<'a> {
    pub by: Year,
    /// The earliest inventory of the judging series. `None` without an inventory.
    pub reference: Option<Year>,
    /// The document of the pledge: a key of the community's sources.
    pub source: &'a Key,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum GoalKind {
    Own,
    Pledge,
}

const HALF: f64 = 50.0;

impl<'a> Goal<'a> {
    pub fn kind(&self) -> GoalKind {
        match self {
            Goal::Own(_) => GoalKind::Own,
            Goal::Pledge(_) => GoalKind::Pledge,
        }
    }

    /// The own target; `None` for the pledge.
    pub fn own(&self) -> Option<&'a Target> {
        match self {
            Goal::Own(target) => Some(target),
            Goal::Pledge(_) => None,
        }
    }

    /// The year in which the goal is due.
    pub fn year(&self) -> Year {
        match self {
            Goal::Own(target) => target.year,
            Goal::Pledge(halving) => halving.by,
        }
    }

    /// The year that an own target is measured from, or the reference year of the pledge. `None` if no document
    /// states it, or without an inventory.
    pub fn baseline_year(&self) -> Option<Year> {
        match self {
            Goal::Own(target) => target.baseline_year,
            Goal::Pledge(halving) => halving.reference,
        }
    }

    /// The promised cut in percent, from 0 to 100.
    pub fn reduction_pct(&self) -> f64 {
        self.own().map_or(HALF, |target| target.reduction.number())
    }

    /// The cut in gross emissions that decides the level, in percent, from 0 to 100.
    pub fn gross_reduction_pct(&self) -> f64 {
        self.own().map_or(HALF, |target| target.gross_reduction().number())
    }

    /// The emissions that the goal allows, in the unit of `emissions`.
    pub fn level_of(&self, emissions: f64) -> f64 {
        match self.own().map(Target::gross_reduction) {
            Some(reduction) => Percent::off(reduction, emissions),
            None => emissions / 2.0,
        }
    }

    /// The document that states the goal: a key of the community's sources.
    pub fn source(&self) -> &'a Key {
        match self {
            Goal::Own(target) => &target.source,
            Goal::Pledge(halving) => halving.source,
        }
    }
}
