//! Types that validate themselves, such as a year, an amount or a slug. None depends on a community.

mod census_geoid;
mod code;
mod digest;
mod in_languages;
mod indicator_key;
mod key;
mod language;
mod partial_date;
mod percent;
mod slug;
mod tonnes;
mod web_url;
mod year;

pub use census_geoid::CensusGeoid;
pub use code::Code;
pub use digest::{Digest, DigestBuilder};
pub use in_languages::InLanguages;
pub use indicator_key::IndicatorKey;
pub use key::Key;
pub use language::Language;
pub use partial_date::PartialDate;
pub use percent::Percent;
pub use slug::Slug;
pub use tonnes::Tonnes;
pub use web_url::WebUrl;
pub use year::Year;
