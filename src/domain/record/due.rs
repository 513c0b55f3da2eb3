//! What is due, or begins, on a date.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{PartialDate, Percent, Slug, WebUrl, Year};

use super::basis::Basis;
use super::rule::RuleKind;

/// Something that is due, or begins, in one city or town.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    pub date: PartialDate,
    pub event: DueEvent,
    pub slug: Slug,
    pub name: String,
    /// Whether the record has it, so that it has a page among the communities.
    pub recorded: bool,
    /// The title and the address of the document.
    pub document: Option<(String, WebUrl)>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum DueEvent {
    /// Joining means reporting every year.
    Report,
    /// By joining, a community pledged to halve its emissions.
    Pledge,
    Target {
        cut: Percent,
        baseline: Option<Year>,
        net_zero: bool,
        basis: Basis,
    },
    /// An action is to reach its goal.
    Action {
        title: String,
    },
    /// An action begins.
    Start {
        title: String,
    },
    /// A rule comes into force.
    Rule(RuleKind),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum DueKind {
    Report,
    Pledge,
    Target,
    Action,
    Start,
    Rule,
}

impl DueEvent {
    pub fn kind(&self) -> DueKind {
        match self {
            DueEvent::Report => DueKind::Report,
            DueEvent::Pledge => DueKind::Pledge,
            DueEvent::Target { .. } => DueKind::Target,
            DueEvent::Action { .. } => DueKind::Action,
            DueEvent::Start { .. } => DueKind::Start,
            DueEvent::Rule(_) => DueKind::Rule,
        }
    }
}

impl Due {
    /// The path of its page.
    pub fn path(&self) -> String {
        if self.recorded { self.slug.path() } else { format!("/towns/{}", self.slug) }
    }

    /// The day in a calendar: something is due by the last day of its date, and begins on the first.
    pub fn day(&self) -> PartialDate {
        match self.event {
            DueEvent::Start { .. } | DueEvent::Rule(_) => self.date.first_day(),
            _ => self.date.last_day(),
        }
    }
}
