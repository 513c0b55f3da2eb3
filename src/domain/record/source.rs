//! The document a statement rests on.

use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, PartialDate, WebUrl};

/// A document that the record cites.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Source {
    /// A short name, unique within its file.
    #[serde(skip)]
    pub key: Key,
    /// The title of the document.
    pub title: String,
    /// The publisher.
    pub publisher: String,
    /// `official` for the community's own words, `dataset` for CDP, census, state and international data, `news`
    /// for all that others write.
    pub kind: SourceKind,
    /// The web address of the document.
    pub url: WebUrl,
    /// When the document came out. Absent if it does not say.
    pub published: Option<PartialDate>,
    /// The page, table, row or cell that the record rests on. Absent if it rests on the whole document.
    pub locator: Option<String>,
    /// The web address of an archived copy. Absent if there is none.
    pub archived: Option<WebUrl>,
}

impl Source {
    /// Whether CDP published it, alone or with others.
    pub fn is_of_cdp(&self) -> bool {
        self.publisher.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "CDP")
    }
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
