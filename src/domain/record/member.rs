//! The members of the campaign worldwide: how many it told of, and who is on its lists.

use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, PartialDate};

/// All that the record has about the members worldwide. It may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Membership {
    /// The counts that the campaign told, oldest first.
    pub counts: Vec<MemberCount>,
    /// The editions of the campaign's list, oldest first.
    pub lists: Vec<MemberList>,
    /// Everyone who is on one of the lists, in the record's order.
    pub members: Vec<Member>,
}

/// A count that the campaign told. Nobody can recount it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MemberCount {
    /// When the campaign told it.
    pub date: PartialDate,
    /// How many members there were.
    #[schemars(extend("x-unit" = "members"))]
    pub members: u64,
    /// The document: a key of `sources`.
    pub source: Key,
}

/// An edition of the campaign's list. It is a column of `campaign/members.csv`.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MemberList {
    /// When the list was published: the name of its column.
    pub date: PartialDate,
    /// The document: a key of `sources`.
    pub source: Key,
}

/// A member, as the list names it.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Member {
    /// The name in the list. Other members may share it, so never join data by it.
    pub name: String,
    /// What the list calls it.
    pub kind: MemberKind,
    /// The country as an ISO 3166-1 alpha-2 code. Absent if the list names none.
    pub country: Option<String>,
    /// Its number in the UN's Global Climate Action Portal. Absent if the list has none.
    pub race_to_zero: Option<String>,
    /// The dates of the lists that mark it as a member of Cities Race to Zero.
    #[schemars(skip)]
    pub lists: Vec<PartialDate>,
}

/// `Region` is a state or a region of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum MemberKind {
    City,
    Region,
}
