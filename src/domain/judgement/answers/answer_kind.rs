//! The names of the five answers, in their order.

use strum::{EnumString, IntoStaticStr, VariantArray};

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum AnswerKind {
    Promise,
    Count,
    Pace,
    Doing,
    Reporting,
}
