//! Types that validate themselves, such as a year, an amount or a slug. None depends on a community.

mod code;
mod digest;
mod key;
mod language;
mod partial_date;
mod percent;
mod slug;
mod tonnes;
mod web_url;
mod year;

pub use code::Code;
pub use digest::{Digest, DigestBuilder};
pub use key::Key;
pub use language::Language;
pub use partial_date::PartialDate;
pub use percent::Percent;
pub use slug::Slug;
pub use tonnes::Tonnes;
pub use web_url::WebUrl;
pub use year::Year;
