//! What a community promised to reach, and when.

use schemars::JsonSchema;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, PartialDate, Percent, Year};

use super::basis::Basis;
use super::documents::Documents;
use super::origin::{Origin, TargetRule};

/// A target: how far emissions are to fall, and by when.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Target {
    /// An interim target on the way, or net zero.
    pub kind: TargetKind,
    /// The year in which the target is due.
    pub year: Year,
    /// `community` for all emissions of the place, `municipal` for those of its government's own operations.
    pub basis: Basis,
    /// The promised cut, below the baseline year.
    #[schemars(rename = "reduction_pct", extend("x-unit" = "percent"))]
    pub reduction: Percent,
    /// The part of a net-zero target that must be real cuts. Absent if the source states none.
    #[schemars(rename = "gross_floor_pct", extend("x-unit" = "percent"))]
    pub gross_floor: Option<Percent>,
    /// The year that the cut is measured from. Absent if no document states it.
    pub baseline_year: Option<Year>,
    /// Whether the target was adopted or is a draft. Drafts are never judged.
    #[schemars(default)]
    pub status: TargetStatus,
    /// When the target was adopted. Absent if not found.
    pub adopted: Option<PartialDate>,
    /// A short phrase of the source.
    pub wording: String,
    /// The document: a key of `sources`.
    pub source: Key,
    /// The row that an import read. Absent if an editor wrote the figure.
    pub origin: Option<Origin<TargetRule>>,
    #[schemars(flatten)]
    pub documents: Documents,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum TargetKind {
    Interim,
    NetZero,
}

#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum TargetStatus {
    #[default]
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
