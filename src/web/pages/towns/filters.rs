//! What the address of `/towns` asks for: the indicator, the filter and the order. And the form that asks for it.

use crate::domain::{Indicator, ListedRule};
use crate::store::{Direction, Store, TownFilter, TownOrder};
use crate::web::directory::parameter::{Parameter, Schema, codes, indicators, words, yes_no};
use crate::web::error::{Allowed, PageError};
use crate::web::html::components::{Choice, Select};
use crate::web::request::PageRequest;
use crate::words::{Language, town};

pub const PARAMETERS: &[Parameter] = &[
    Parameter::new("indicator", "The indicator of `value`, by its key; the first one if absent.", indicators),
    Parameter::new("county", "The county.", counties),
    Parameter::new("joined", "Cities and towns that joined (yes), or those that did not (no).", yes_no),
    Parameter::new(
        "rule",
        "The energy code for new buildings that holds, or a program of the state.",
        codes::<ListedRule>,
    ),
    Parameter::new("sort", "The column to sort by. Rows without a value come last.", codes::<TownOrder>),
    Parameter::new("direction", "The direction of the order.", codes::<Direction>),
];

fn counties(store: &Store) -> Schema {
    Ok(words(store.town_counties()?))
}

/// What a request asks of the list.
pub struct Asked<'s> {
    pub indicator: &'s Indicator,
    pub filter: TownFilter,
    pub order: TownOrder,
    pub direction: Direction,
}

impl<'s> Asked<'s> {
    pub fn read(store: &'s Store, request: &PageRequest) -> Result<Self, PageError> {
        let filter = TownFilter {
            county: request.one_of("county", &store.town_counties()?)?,
            joined: request.flag("joined")?,
            rule: request.code("rule")?,
        };
        Ok(Asked {
            indicator: indicator(store, request)?,
            filter,
            order: request.code("sort")?.unwrap_or_default(),
            direction: request.code("direction")?.unwrap_or_default(),
        })
    }

    /// The choices of the form.
    pub fn selects(&self, store: &Store, language: Language) -> Result<Vec<Select>, PageError> {
        let text = |key| language.text(key);
        let any = text("choose-any");
        let named = store.indicators()?.iter();
        let named = named.map(|it| (it.key.to_string(), it.title.in_language(language).to_owned()));
        let counties = store.town_counties()?.into_iter().map(|county| (county.clone(), county));
        let (joined, not) = (text("filter-joined"), text("towns-not-joined"));
        Ok(vec![
            Select::new("indicator", text("towns-indicator"), Choice::only(self.indicator.key.as_str(), named)),
            Select::new(
                "county",
                text("towns-county"),
                Choice::list(any, self.filter.county.as_deref(), counties),
            ),
            Select::new(
                "joined",
                text("filter-campaign"),
                Choice::yes_no(any, self.filter.joined, joined, not),
            ),
            Select::new(
                "rule",
                text("towns-rules"),
                Choice::codes(any, self.filter.rule, |rule| town::listed_rule(language, rule)),
            ),
        ])
    }
}

/// The indicator that the address names, or the first one.
fn indicator<'s>(store: &'s Store, request: &PageRequest) -> Result<&'s Indicator, PageError> {
    let known = store.indicators()?;
    let keys: Vec<String> = known.iter().map(|indicator| indicator.key.to_string()).collect();
    let asked = request.one_of("indicator", &keys)?;
    let found = known.iter().find(|indicator| asked.as_deref().is_none_or(|key| indicator.key.as_str() == key));
    found.ok_or_else(|| PageError::bad_query("indicator", "", Allowed::Values(keys.join(", "))))
}
