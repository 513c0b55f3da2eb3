//! The members of the campaign worldwide, in the twins of `/` and `/about`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Key, Membership, PartialDate};
use crate::words::Language;
use crate::words::country::country;

/// The members of the campaign worldwide.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Members")]
pub struct MembersTwin<'a> {
    /// Every count, by date.
    over_time: Vec<MembersAtTwin<'a>>,
    /// The date of the newest list. The keys below count its rows. `null` without a list.
    list_date: Option<PartialDate>,
    /// Cities on the newest list.
    cities: usize,
    /// States and regions on the newest list.
    regions: usize,
    /// Members that the newest list gives without a country.
    without_country: usize,
    /// Members of the newest list by country, most members first.
    countries: Vec<CountryMembers>,
}

/// The number of members at a date.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "MembersAt")]
struct MembersAtTwin<'a> {
    /// When the campaign told it, or when the list was published.
    date: PartialDate,
    /// How many members there were.
    members: usize,
    /// The countries that the list names. `null` for a count that the campaign told.
    countries: Option<usize>,
    /// `list` if the rows of the campaign's list were counted, `told` if the campaign told the number.
    counted: &'static str,
    /// The document: a key of `sources`.
    source: &'a Key,
}

/// The members of a country on the campaign's newest list.
#[derive(Serialize, JsonSchema)]
pub struct CountryMembers {
    /// The country as an ISO 3166-1 alpha-2 code.
    country: String,
    /// The name of the country.
    name: String,
    /// How many rows of the list are of this country.
    members: usize,
}

pub fn twin(membership: &Membership) -> MembersTwin<'_> {
    let newest = membership.newest_list();
    let at = membership.over_time().into_iter().map(|at| MembersAtTwin {
        date: at.date,
        members: at.members,
        countries: at.countries,
        counted: if at.is_listed() { "list" } else { "told" },
        source: at.source,
    });
    MembersTwin {
        over_time: at.collect(),
        list_date: newest.as_ref().map(|newest| newest.list.date),
        cities: newest.as_ref().map_or(0, |newest| newest.cities),
        regions: newest.as_ref().map_or(0, |newest| newest.regions),
        without_country: newest.as_ref().map_or(0, |newest| newest.without_country),
        countries: by_country(membership),
    }
}

pub fn by_country(membership: &Membership) -> Vec<CountryMembers> {
    let countries = membership.newest_list().map(|newest| newest.countries).unwrap_or_default();
    let row = |(code, members): (&str, usize)| CountryMembers {
        name: country(Language::En, code).map_or(code, |country| country.name).to_owned(),
        country: code.to_owned(),
        members,
    };
    countries.into_iter().map(row).collect()
}
