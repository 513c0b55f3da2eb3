//! The figures that a formula may use.

use crate::domain::values::{CensusGeoid, IndicatorKey, Year};

use crate::domain::towns::caution::CautionKind;
use crate::domain::towns::not_given::{Given, NotGiven};
use crate::domain::towns::town_data::TownData;

impl TownData {
    /// The figure of a place and a year, if something may be computed from it.
    pub(super) fn usable(&self, key: &IndicatorKey, of: CensusGeoid, year: Year) -> Given {
        let value = self.value(key, of, year).ok_or_else(|| self.why_not(key, of, year))?;
        let cautions = self.indicator(key).map_or(&[][..], |indicator| &indicator.cautions);
        let doubtful = cautions.iter().any(|it| it.kind == CautionKind::Doubtful && it.names(of, year));
        if doubtful { Err(NotGiven::Doubtful) } else { Ok(value) }
    }

    /// Why a figure is missing: the reason of a derived one, or that it was not published.
    fn why_not(&self, key: &IndicatorKey, of: CensusGeoid, year: Year) -> NotGiven {
        let mut missing = self.not_given.get(key).into_iter().flatten();
        let reason = missing.find(|(place, at, _)| (*place, *at) == (of, year)).map(|(.., reason)| *reason);
        reason.unwrap_or(NotGiven::NotPublished)
    }

    /// The year whose figure stands for a year: itself, or the nearest of `years` before it.
    pub(super) fn standing_for(
        &self,
        key: &IndicatorKey,
        of: CensusGeoid,
        year: Year,
        years: u8,
    ) -> Result<Year, NotGiven> {
        let at_most = |point: Year| (0..=i32::from(years)).contains(&year.since(point));
        let points = self.values(key, of).iter().map(|point| point.year);
        points.filter(|point| at_most(*point)).max().ok_or(NotGiven::NotPublished)
    }
}
