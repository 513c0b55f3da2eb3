//! Everything that is measured of one city or town, year by year.

use std::collections::BTreeMap;

use crate::domain::{Course, Indicator, IndicatorKey, Measured, Municipality, NotGiven, Year, YearValue};
use crate::store::{Store, StoreError};

use super::towns::TownValues;

pub struct TownMeasures<'s> {
    indicators: &'s [Indicator],
    highest: &'s TownValues,
    pub place: Municipality,
    own: TownValues,
    state: TownValues,
    not_given: BTreeMap<IndicatorKey, Vec<(Year, NotGiven)>>,
}

impl Store {
    pub fn town_measures(&self, place: &Municipality) -> Result<TownMeasures<'_>, StoreError> {
        let mut not_given: BTreeMap<IndicatorKey, Vec<(Year, NotGiven)>> = BTreeMap::new();
        for (key, year, why) in self.town_not_given(&place.slug)? {
            not_given.entry(key).or_default().push((year, why));
        }
        Ok(TownMeasures {
            indicators: self.indicators()?,
            highest: self.highest_values()?,
            own: self.town_values(&place.slug)?,
            state: self.state_values()?,
            not_given,
            place: place.clone(),
        })
    }
}

impl TownMeasures<'_> {
    pub fn of<'a>(&'a self, indicator: &'a Indicator) -> Measured<'a> {
        let of = |values: &'a TownValues| values.get(&indicator.key).map_or(&[] as &[YearValue], Vec::as_slice);
        Measured {
            indicator,
            place: &self.place,
            own: of(&self.own),
            state: of(&self.state),
            highest: of(self.highest),
            not_given: self.not_given.get(&indicator.key).map_or(&[], Vec::as_slice),
        }
    }

    /// The indicators with a figure of the place.
    pub fn courses(&self) -> impl Iterator<Item = (Measured<'_>, Course<'_>)> {
        self.indicators.iter().filter_map(|indicator| {
            let measured = self.of(indicator);
            Some((measured, measured.course()?))
        })
    }
}
