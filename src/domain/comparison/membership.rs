//! How many members the campaign had when, and in which countries.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::domain::record::{Member, MemberKind, MemberList, Membership};
use crate::domain::values::{Key, PartialDate};

/// The number of members at a date.
#[derive(Clone, Debug, PartialEq)]
pub struct MembersAt<'m> {
    pub date: PartialDate,
    pub members: usize,
    /// How many countries the list names; `None` for a count that the campaign told.
    pub countries: Option<usize>,
    pub source: &'m Key,
}

impl MembersAt<'_> {
    /// Whether the rows of a list were counted. Otherwise the campaign told the number.
    pub fn is_listed(&self) -> bool {
        self.countries.is_some()
    }
}

/// One list, counted.
#[derive(Clone, Debug, PartialEq)]
pub struct ListCount<'m> {
    pub list: &'m MemberList,
    pub members: usize,
    pub cities: usize,
    pub regions: usize,
    /// The members of each country by its code, most members first, then by code.
    pub countries: Vec<(&'m str, usize)>,
    /// How many members the list gives without a country.
    pub without_country: usize,
}

impl Membership {
    /// Every count, told or listed, by date. Empty if the record has none.
    pub fn over_time(&self) -> Vec<MembersAt<'_>> {
        let told = self.counts.iter().map(|count| MembersAt {
            date: count.date,
            members: usize::try_from(count.members).unwrap_or(usize::MAX),
            countries: None,
            source: &count.source,
        });
        let listed = self.lists.iter().map(|list| self.count(list)).map(|count| MembersAt {
            date: count.list.date,
            members: count.members,
            countries: Some(count.countries.len()),
            source: &count.list.source,
        });
        let mut all: Vec<MembersAt<'_>> = told.chain(listed).collect();
        all.sort_by_key(|count| count.date);
        all
    }

    /// The newest list, counted; `None` without a list.
    pub fn newest_list(&self) -> Option<ListCount<'_>> {
        self.lists.last().map(|list| self.count(list))
    }

    /// Those whom a list marks, in the record's order.
    pub fn on_list(&self, date: PartialDate) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(move |member| member.lists.contains(&date))
    }

    fn count<'m>(&'m self, list: &'m MemberList) -> ListCount<'m> {
        let members: Vec<&Member> = self.on_list(list.date).collect();
        let cities = members.iter().filter(|member| member.kind == MemberKind::City).count();
        let mut by_country: BTreeMap<&str, usize> = BTreeMap::new();
        for country in members.iter().filter_map(|member| member.country.as_deref()) {
            *by_country.entry(country).or_default() += 1;
        }
        let mut countries: Vec<(&str, usize)> = by_country.into_iter().collect();
        countries.sort_by_key(|(code, number)| (Reverse(*number), *code));
        ListCount {
            list,
            members: members.len(),
            cities,
            regions: members.len() - cities,
            without_country: members.iter().filter(|member| member.country.is_none()).count(),
            countries,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::MemberCount;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    fn member(name: &str, kind: MemberKind, country: Option<&str>, lists: &[&str]) -> Member {
        let country = country.map(ToOwned::to_owned);
        let lists = lists.iter().map(|list| date(list)).collect();
        Member { name: name.to_owned(), kind, country, race_to_zero: None, lists }
    }

    fn membership() -> Membership {
        let source: Key = "list".parse().unwrap();
        let list = |text: &str| MemberList { date: date(text), source: source.clone() };
        let both = ["2024-04", "2024-09"];
        Membership {
            counts: vec![MemberCount { date: date("2021-11-02"), members: 1049, source: source.clone() }],
            lists: vec![list("2024-04"), list("2024-09")],
            members: vec![
                member("Kyoto", MemberKind::Region, Some("JP"), &both),
                member("Kinshasa", MemberKind::City, None, &both),
                member("Boston", MemberKind::City, Some("US"), &both),
                member("Windsor", MemberKind::City, Some("US"), &["2024-09"]),
                member("Geneva", MemberKind::City, Some("CH"), &["2024-04"]),
            ],
        }
    }

    #[test]
    fn a_list_is_counted_by_country_and_kind() {
        let membership = membership();
        let newest = membership.newest_list().unwrap();
        assert_eq!((newest.members, newest.cities, newest.regions), (4, 3, 1));
        assert_eq!((newest.countries, newest.without_country), (vec![("US", 2), ("JP", 1)], 1));
    }

    /// A member without a country adds none.
    #[test]
    fn counts_are_in_the_order_of_time() {
        let membership = membership();
        let counts: Vec<_> = membership.over_time().iter().map(|at| (at.members, at.countries)).collect();
        assert_eq!(counts, [(1049, None), (4, Some(3)), (4, Some(2))]);
        assert_eq!(Membership::default().over_time(), []);
        assert_eq!(Membership::default().newest_list(), None);
    }
}
