//! The members worldwide: over time, by country, and those in the region of the record.

use std::collections::BTreeMap;

use crate::domain::{Campaign, ListCount, MembersAt, Source};
use crate::store::{Filter, StoreError};
use crate::web::html::components::ChartFigure;
use crate::web::html::message::Phrase;
use crate::web::site::Site;
use crate::words::country::{CountryName, country};
use crate::words::number::{counted, fixed, whole};
use crate::words::{Language, Message, members, number};

pub struct Members<'a> {
    pub newest: Option<Message>,
    pub passed: Option<Message>,
    pub chart: Option<ChartFigure>,
    pub over_time: Vec<CountRow<'a>>,
    /// Which rows of the newest list are counted.
    pub rows: Option<Message>,
    pub without_country: Option<Message>,
    pub list: Option<&'a Source>,
    pub here: Option<Here>,
    /// The countries with the most members.
    pub countries: Vec<CountryRow>,
    pub fewer: Vec<CountryRow>,
    pub fewer_label: String,
}

pub struct CountRow<'a> {
    pub date: String,
    pub members: String,
    pub countries: String,
    pub origin: &'static str,
    pub source: Option<&'a Source>,
}

pub struct CountryRow {
    pub name: CountryName,
    pub members: String,
    pub share: String,
}

/// The members in the region of the record.
pub struct Here {
    pub sentence: String,
    pub communities: Vec<(String, String)>,
    /// Communities of the region that may be on the list too.
    pub others: Option<Phrase>,
}

/// A reader sees this many countries before opening the rest.
const FIRST: usize = 12;

/// `None` if the record has no count of members.
pub fn section(language: Language, site: &Site) -> Result<Option<Members<'_>>, StoreError> {
    let campaign = &site.campaign;
    let counts = campaign.membership.over_time();
    if counts.is_empty() {
        return Ok(None);
    }
    let newest = campaign.membership.newest_list();
    let mut countries = newest.iter().flat_map(|newest| rows(language, newest)).collect::<Vec<_>>();
    let fewer = countries.split_off(FIRST.min(countries.len()));
    Ok(Some(Members {
        newest: newest.as_ref().map(|newest| members::newest(language, newest)),
        passed: members::passed(language, campaign.goal_communities, &counts),
        chart: ChartFigure::of_members(language, site),
        over_time: counts.iter().map(|count| over_time(language, campaign, count)).collect(),
        rows: newest.as_ref().map(|newest| members::rows(language, newest)),
        without_country: newest.as_ref().and_then(|newest| members::without_country(language, newest)),
        list: newest.as_ref().and_then(|newest| campaign.source(&newest.list.source)),
        here: newest.as_ref().map(|newest| here(language, site, newest)).transpose()?.flatten(),
        fewer_label: counted(language.message("members-fewer"), fewer.len()).to_string(),
        countries,
        fewer,
    }))
}

fn over_time<'a>(language: Language, campaign: &'a Campaign, count: &MembersAt<'_>) -> CountRow<'a> {
    CountRow {
        date: number::date(language, count.date),
        members: whole(language, count.members as f64),
        countries: match count.countries {
            Some(countries) => whole(language, countries as f64),
            None => language.text("members-not-told").to_owned(),
        },
        origin: members::origin(language, count),
        source: campaign.source(count.source),
    }
}

fn rows(language: Language, newest: &ListCount<'_>) -> Vec<CountryRow> {
    let row = |(code, members): &(&str, usize)| {
        Some(CountryRow {
            name: country(language, code)?,
            members: whole(language, *members as f64),
            share: format!("{}%", fixed(language, *members as f64 / newest.members as f64 * 100.0, 1)),
        })
    };
    newest.countries.iter().filter_map(row).collect()
}

/// Joins the list with the communities of the state by number, never by name: the list has two Medfords.
fn here(language: Language, site: &Site, newest: &ListCount<'_>) -> Result<Option<Here>, StoreError> {
    let campaign = &site.campaign;
    let on_list: BTreeMap<&str, Option<&str>> = campaign
        .membership
        .on_list(newest.list.date)
        .filter_map(|member| Some((member.race_to_zero.as_deref()?, member.country.as_deref())))
        .collect();
    let mut communities = Vec::new();
    let mut country = None;
    for (slug, name, number) in site.store.numbered_in(&campaign.state)? {
        if let Some(of) = on_list.get(number.as_str()) {
            country = *of;
            communities.push((slug.path(), name));
        }
    }
    let of = newest.countries.iter().find(|(code, _)| Some(*code) == country).map(|(_, members)| *members);
    let Some(of) = of else { return Ok(None) };
    let unsure = Filter { others: true, region: Some(campaign.state.clone()), ..Filter::default() };
    let others = site.store.count(&unsure)?;
    let sentence = members::share(language, &campaign.region, communities.len(), of);
    Ok(Some(Here {
        sentence,
        communities,
        others: (others > 0).then(|| counted(language.message("members-unsure"), others).into()),
    }))
}
