//! Something a community does about its emissions.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, PartialDate};

#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    pub title: String,
    pub sector: ActionSector,
    pub status: ActionStatus,
    pub started: Option<PartialDate>,
    /// The next date by which its document says that it, or a goal it sets, is reached.
    pub due: Option<PartialDate>,
    /// How its document makes equity part of it, in the record's own words; none where it does not.
    pub inclusive_because: Option<String>,
    pub summary: String,
    pub source: Key,
}

impl Action {
    pub fn is_inclusive(&self) -> bool {
        self.inclusive_because.is_some()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ActionSector {
    Buildings,
    Energy,
    Transport,
    Waste,
    Nature,
    CrossCutting,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ActionStatus {
    Planned,
    InProgress,
    InForce,
    Done,
}
