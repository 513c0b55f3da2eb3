//! Something a community does about its emissions.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::{Key, PartialDate};

#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    pub title: String,
    pub sector: ActionSector,
    pub status: ActionStatus,
    pub started: Option<PartialDate>,
    /// Whether the source makes equity part of the action.
    pub inclusive: bool,
    pub summary: String,
    pub source: Key,
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
