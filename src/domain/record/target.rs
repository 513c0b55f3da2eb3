//! What a community promised to reach, and when.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, PartialDate, Percent, Year};

use super::basis::Basis;
use super::origin::{Origin, TargetRule};

#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    pub kind: TargetKind,
    pub year: Year,
    pub basis: Basis,
    /// Below the baseline year.
    pub reduction: Percent,
    /// The part of a net-zero target that must be real cuts, where the source says.
    pub gross_floor: Option<Percent>,
    /// `None` where no document states it.
    pub baseline_year: Option<Year>,
    pub status: TargetStatus,
    pub adopted: Option<PartialDate>,
    /// The source's own short phrase.
    pub wording: String,
    pub source: Key,
    /// Where an import read it; `None` where an editor wrote it from the document.
    pub origin: Option<Origin<TargetRule>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum TargetKind {
    Interim,
    NetZero,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum TargetStatus {
    Adopted,
    Draft,
}

impl Target {
    /// The cut in gross emissions that the target asks for: its floor, where it has one.
    pub fn gross_reduction(&self) -> Percent {
        self.gross_floor.unwrap_or(self.reduction)
    }

    pub fn is_self_reported(&self) -> bool {
        self.origin.as_ref().is_some_and(|origin| origin.self_reported)
    }

    pub fn is_adopted(&self, kind: TargetKind, basis: Basis) -> bool {
        self.kind == kind && self.basis == basis && self.status == TargetStatus::Adopted
    }
}
