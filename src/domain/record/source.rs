//! The document a statement rests on.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, PartialDate, WebUrl};

/// A document, named so that a reader can find it.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub key: Key,
    pub title: String,
    pub publisher: String,
    pub kind: SourceKind,
    pub url: WebUrl,
    pub published: Option<PartialDate>,
}

/// `Official`: the community's own words. `Dataset`: CDP, census, state and international data.
/// `News`: what others write; a figure that rests on it alone is marked so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum SourceKind {
    Official,
    Dataset,
    News,
}
