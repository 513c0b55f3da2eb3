//! Reading for people who want to do the same.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Slug, WebUrl};

use super::criterion::CriterionNumber;

#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    pub title: String,
    pub kind: ResourceKind,
    pub publisher: String,
    pub url: WebUrl,
    pub summary: String,
    /// The community it is about, if it is about one.
    pub community: Option<Slug>,
    /// The criterion that it helps with, for the page on joining.
    pub criterion: Option<CriterionNumber>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ResourceKind {
    CaseStudy,
    Guide,
    TechnicalReport,
}
