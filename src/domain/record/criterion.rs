//! The status of a community on one of the campaign's five criteria.

use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};
use thiserror::Error;

use crate::domain::values::Key;

use super::documents::Documents;

/// From 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CriterionNumber(u8);

#[derive(Debug, Error, PartialEq, Eq)]
#[error("a criterion's number, from 1 to 5")]
pub struct NotCriterionNumber;

impl CriterionNumber {
    pub const ALL: [CriterionNumber; 5] =
        [CriterionNumber(1), CriterionNumber(2), CriterionNumber(3), CriterionNumber(4), CriterionNumber(5)];

    pub fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<i64> for CriterionNumber {
    type Error = NotCriterionNumber;

    fn try_from(number: i64) -> Result<Self, NotCriterionNumber> {
        match number {
            1..=5 => Ok(CriterionNumber(number as u8)),
            _ => Err(NotCriterionNumber),
        }
    }
}

/// The editors' judgement of a community by one criterion.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Standing {
    /// The number of the criterion.
    pub number: CriterionNumber,
    /// The editors' judgement.
    pub status: CriterionStatus,
    /// The evidence for the judgement, in a sentence.
    pub evidence: String,
    /// The document: a key of `sources`.
    #[serde(skip_serializing)]
    pub source: Key,
    #[serde(skip_serializing)]
    #[schemars(flatten)]
    pub documents: Documents,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum CriterionStatus {
    Met,
    InProgress,
    NotFound,
}
