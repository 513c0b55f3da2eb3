//! What a community has published about its emissions and plans.

use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{PartialDate, WebUrl, Year};

/// A report that a community published about its emissions or plans.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Report {
    #[serde(flatten)]
    #[schemars(with = "ReportDates")]
    pub dated: ReportYear,
    /// The kind of report.
    pub kind: ReportKind,
    /// The title of the report.
    pub title: String,
    /// The web address of the report.
    pub url: WebUrl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ReportKind {
    Inventory,
    CdpDisclosure,
    ActionPlan,
    ProgressReport,
}

/// The year a report is about and when it came out; at least one of them is known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(into = "ReportDates")]
pub enum ReportYear {
    Covers(Year),
    Published(PartialDate),
    Both { covers: Year, published: PartialDate },
}

/// The two keys in which the record and the JSON write a `ReportYear`.
#[derive(Serialize, JsonSchema)]
struct ReportDates {
    /// The year that the report covers. Absent if it covers none.
    covers_year: Option<Year>,
    /// When the report came out. Absent if it does not say.
    published: Option<PartialDate>,
}

impl From<ReportYear> for ReportDates {
    fn from(year: ReportYear) -> Self {
        ReportDates { covers_year: year.covers(), published: year.published() }
    }
}

impl ReportYear {
    pub fn new(covers: Option<Year>, published: Option<PartialDate>) -> Option<Self> {
        match (covers, published) {
            (Some(covers), Some(published)) => Some(ReportYear::Both { covers, published }),
            (Some(covers), None) => Some(ReportYear::Covers(covers)),
            (None, Some(published)) => Some(ReportYear::Published(published)),
            (None, None) => None,
        }
    }

    pub fn covers(self) -> Option<Year> {
        match self {
            ReportYear::Covers(covers) | ReportYear::Both { covers, .. } => Some(covers),
            ReportYear::Published(_) => None,
        }
    }

    pub fn published(self) -> Option<PartialDate> {
        match self {
            ReportYear::Published(published) | ReportYear::Both { published, .. } => Some(published),
            ReportYear::Covers(_) => None,
        }
    }

    /// The year a reader finds it under: when it came out, else the year it covers.
    pub fn filed_under(self) -> Year {
        match self {
            ReportYear::Covers(covers) => covers,
            ReportYear::Published(published) | ReportYear::Both { published, .. } => published.year,
        }
    }
}
