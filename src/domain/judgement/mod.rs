//! Values computed from the record of one community: the verdict, and every number behind it.

mod assessment;
mod latest;
mod not_known;
mod pace;
mod pathway;
mod per_person;
mod reason_code;
mod remaining_cut;
mod rule;
mod target_judgement;
mod trajectory;
mod verdict;
mod verdict_kind;
#[cfg(test)]
mod worked_numbers;
mod yardstick;

pub use assessment::Assessment;
pub use latest::{Change, Latest};
pub use not_known::{Known, NotKnown};
pub use pace::{Rate, observed_pace, pace_window};
pub use pathway::Pathway;
pub use per_person::PerPerson;
pub use reason_code::ReasonCode;
pub use rule::by_rule;
pub use target_judgement::{Judgement, OLDEST_YEARS};
pub use trajectory::{InventoryTotal, Trajectory};
pub use verdict::Verdict;
pub use verdict_kind::VerdictKind;
pub use yardstick::Yardstick;
