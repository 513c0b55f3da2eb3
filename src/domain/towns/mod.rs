//! Town data: what others measure for every city and town of the state, joined or not.
//!
//! It is *not* part of a community's own record: no figure here is joined to an inventory or decides a verdict.

mod caution;
mod compute;
mod course;
mod dataset;
mod formula;
mod indicator;
mod listed_rule;
mod locality;
mod not_given;
mod residents;
mod shape;
mod similar;
mod steps;
mod town_data;
mod utility;
mod yearly_change;

pub use caution::{Caution, CautionKind};
pub use compute::{HeatingSpread, IndexAtShare, OTHER_SHARES};
pub use course::{Course, CoursePoint, LeftOut, Measured, WhyLeftOut};
pub use dataset::Dataset;
pub use formula::{Derivation, HomeEnergy, Index, Ratio};
pub use indicator::{Better, Indicator, IndicatorChange, Jump, StraightLine};
pub use listed_rule::ListedRule;
pub use locality::{Locality, LocalityKind, ZipCode, ZipKind};
pub use not_given::{Given, NotGiven};
pub use residents::TownResidents;
pub use shape::{Position, Ring, Shapes};
pub use similar::similar;
pub use steps::Steps;
pub use town_data::{Places, TownData, YearValue};
pub use utility::{Utility, UtilityService};
pub use yearly_change::YearlyChange;
