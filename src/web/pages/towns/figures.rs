//! The newest settled figures of a city or town, with the state beside them.

use std::collections::BTreeMap;

use crate::domain::{Caution, CautionKind, Indicator, IndicatorKey, Municipality, NotGiven, Year, YearValue};
use crate::store::{Store, StoreError, TownValues};
use crate::words::{Language, indicator::figure, number, town};

/// What a reader must know beside the figures of a table: the titles that it is about, and the note.
fn notes<'a>(language: Language, rows: &[FigureRow<'a>]) -> Vec<(String, &'a str)> {
    let mut notes: Vec<(Vec<String>, &str)> = Vec::new();
    for (title, note) in rows.iter().filter_map(|row| Some((row.title.to_owned(), row.note?))) {
        match notes.iter_mut().find(|(_, known)| *known == note) {
            Some((titles, _)) => titles.push(title),
            None => notes.push((vec![title], note)),
        }
    }
    notes.into_iter().map(|(titles, note)| (number::listing(language, &titles), note)).collect()
}

/// The indicator that counts the occupied homes.
const HOMES: &str = "occupied_homes";

/// Figures of one kind.
pub struct FigureTable<'a> {
    pub rows: Vec<FigureRow<'a>>,
    /// The titles that a note is about, and the note.
    pub notes: Vec<(String, &'a str)>,
}

/// What is known of a city or town.
pub struct Figures<'a> {
    pub language: Language,
    pub place: &'a Municipality,
    newest: BTreeMap<IndicatorKey, YearValue>,
    state: TownValues,
    not_given: Vec<(IndicatorKey, Year, NotGiven)>,
}

/// The newest settled figure of an indicator, or why there is none.
pub struct FigureRow<'a> {
    pub title: &'a str,
    pub unit: &'a str,
    note: Option<&'a str>,
    pub year: Option<Year>,
    pub value: Result<String, &'static str>,
    /// What a reader must know about this figure.
    pub cautions: Vec<&'a str>,
    /// The figure of the state in the same year.
    pub state: Option<String>,
}

impl<'a> Figures<'a> {
    pub fn read(store: &Store, language: Language, place: &'a Municipality) -> Result<Self, StoreError> {
        Ok(Figures {
            language,
            place,
            newest: store.town_newest(&place.slug)?,
            state: store.state_values()?,
            not_given: store.town_not_given(&place.slug)?,
        })
    }

    pub fn newest(&self, indicator: &IndicatorKey) -> Option<YearValue> {
        self.newest.get(indicator).copied()
    }

    pub fn of_state(&self, indicator: &Indicator, year: Year) -> Option<String> {
        Some(figure(self.language, indicator, self.state_in(indicator, year)?))
    }

    /// The figure of the state in a year.
    pub fn state_in(&self, indicator: &Indicator, year: Year) -> Option<f64> {
        let point = self.state.get(&indicator.key)?.iter().find(|point| point.year == year)?;
        Some(point.value)
    }

    /// Whether a sentence may tell the change of an indicator up to its newest figure.
    pub fn tells_change(&self, indicator: &Indicator) -> bool {
        let no_trend = [CautionKind::Gap, CautionKind::Filling, CautionKind::Doubtful];
        let homes = self.newest.iter().find(|(key, _)| key.as_str() == HOMES).map(|(_, homes)| homes.value);
        let newest = self.newest(&indicator.key);
        let is_sound = |newest: YearValue| {
            !self.cautions(indicator, newest.year).any(|caution| no_trend.contains(&caution.kind))
        };
        indicator.tells_change(homes) && newest.is_some_and(is_sound)
    }

    pub fn table<'i>(&self, indicators: impl Iterator<Item = &'i Indicator>) -> FigureTable<'i> {
        let rows: Vec<FigureRow<'i>> = indicators.map(|indicator| self.row(indicator)).collect();
        FigureTable { notes: notes(self.language, &rows), rows }
    }

    pub fn row<'i>(&self, indicator: &'i Indicator) -> FigureRow<'i> {
        let (newest, reason) = (self.newest(&indicator.key), self.reason(indicator));
        let year = newest.map(|point| point.year).or(reason.map(|(year, _)| year));
        let cautions = newest.into_iter().flat_map(|point| self.cautions(indicator, point.year));
        let value = newest.map(|point| figure(self.language, indicator, point.value));
        FigureRow {
            title: indicator.title.in_language(self.language),
            unit: indicator.unit_name.in_language(self.language),
            note: indicator.note.as_ref().map(|note| note.in_language(self.language)),
            year,
            value: value.ok_or_else(|| town::not_given(self.language, reason.map(|(_, reason)| reason))),
            cautions: cautions.map(|caution| caution.text.in_language(self.language)).collect(),
            state: year.and_then(|year| self.of_state(indicator, year)),
        }
    }

    pub fn cautions<'i>(&self, indicator: &'i Indicator, year: Year) -> impl Iterator<Item = &'i Caution> {
        indicator.cautions.iter().filter(move |caution| caution.is_about(self.place, year))
    }

    /// The newest settled year without a derived figure, and why.
    fn reason(&self, indicator: &Indicator) -> Option<(Year, NotGiven)> {
        let is_filling =
            |year| self.cautions(indicator, year).any(|caution| caution.kind == CautionKind::Filling);
        let mut missing = self.not_given.iter().rev().filter(|(key, ..)| *key == indicator.key);
        missing.find(|(_, year, _)| !is_filling(*year)).map(|(_, year, reason)| (*year, *reason))
    }
}
