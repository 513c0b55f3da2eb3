//! Reading for people who want to do the same.

use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Slug, WebUrl};

use super::criterion::CriterionNumber;

/// A guide, case study or report for communities that want to do the same.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Resource {
    /// The title.
    pub title: String,
    /// The kind of reading.
    pub kind: ResourceKind,
    /// The publisher.
    pub publisher: String,
    /// The web address.
    pub url: WebUrl,
    /// The content, in a sentence.
    pub summary: String,
    /// The slug of the community that it is about. Absent if it is about none.
    pub community: Option<Slug>,
    /// The criterion that it helps to meet. `/join` links it there. Absent if it is no guide to one.
    pub criterion: Option<CriterionNumber>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ResourceKind {
    CaseStudy,
    Guide,
    TechnicalReport,
}
