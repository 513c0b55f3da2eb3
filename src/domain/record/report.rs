//! What a community has published about its emissions and plans.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{PartialDate, WebUrl, Year};

#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub title: String,
    pub kind: ReportKind,
    pub dated: ReportYear,
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
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ReportYear {
    Covers(Year),
    Published(PartialDate),
    Both { covers: Year, published: PartialDate },
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
