//! Something a community does about its emissions.

use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, PartialDate, WebUrl};

use super::documents::Documents;

/// A rule, plan or project by which a community cuts its emissions.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Action {
    /// The action in a few words.
    pub title: String,
    /// The subject of the action.
    pub sector: ActionSector,
    /// How far the action has come.
    pub status: ActionStatus,
    /// The first day on which the action was in effect. Absent if not found.
    pub started: Option<PartialDate>,
    /// The next date by which the document says that the action, or a goal that it sets, is reached. Absent if the
    /// document states none.
    pub due: Option<PartialDate>,
    #[serde(flatten)]
    pub inclusion: Inclusion,
    /// The work that is done, in a sentence or two.
    pub summary: String,
    /// The document: a key of `sources`.
    #[serde(skip_serializing)]
    pub source: Key,
    #[serde(skip_serializing)]
    #[schemars(flatten)]
    pub documents: Documents,
    #[serde(skip_serializing)]
    #[schemars(flatten)]
    pub details: ActionDetails,
}

/// When an action was decided and checked, and how to take part. Lists write it after the action's document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct ActionDetails {
    /// When it was decided. Absent if not found.
    pub adopted: Option<PartialDate>,
    /// When the editors last checked its status. Absent if they did so only with the rest of the record.
    pub checked: Option<PartialDate>,
    /// Who can take part, in a few words. Absent if it is open to nobody, or if no document says.
    pub open_to: Option<String>,
    /// Its own web page. Absent if none was found.
    pub url: Option<WebUrl>,
}

/// Whether the document of an action makes equity part of it, and how.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Inclusion {
    /// Whether the document makes equity part of the action.
    #[schemars(default)]
    inclusive: bool,
    /// How the document does so, word for word as in the summary or in a criterion's evidence. Absent if it does
    /// not.
    inclusive_because: Option<String>,
}

impl Inclusion {
    /// An action is inclusive exactly if the record quotes why.
    pub fn new(because: Option<String>) -> Self {
        Inclusion { inclusive: because.is_some(), inclusive_because: because }
    }
}

impl Action {
    pub fn is_inclusive(&self) -> bool {
        self.inclusion.inclusive
    }

    /// Whether its due date is over, although it is not done.
    pub fn is_past_due(&self, as_of: PartialDate) -> bool {
        self.status != ActionStatus::Done && self.due.is_some_and(|due| due.has_passed(as_of))
    }

    /// The day on which it started or was decided, whichever is later. `None` if neither was found.
    pub fn newest_date(&self) -> Option<PartialDate> {
        self.started.max(self.details.adopted)
    }

    /// How the document makes equity part of the action.
    pub fn inclusive_because(&self) -> Option<&str> {
        self.inclusion.inclusive_because.as_deref()
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
