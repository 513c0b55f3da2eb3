//! The figures that a formula may use.

use crate::domain::values::{CensusGeoid, IndicatorKey, Year};

use crate::domain::towns::caution::CautionKind;
use crate::domain::towns::not_given::{Given, NotGiven};
use crate::domain::towns::town_data::TownData;

impl TownData {
    /// The figure of a place and a year, if something may be computed from it.
    pub(super) fn usable(&self, key: &IndicatorKey, of: CensusGeoid, year: Year) -> Given {
        let value = self.value(key, of, year).ok_or(NotGiven::NotPublished)?;
        let cautions = self.indicator(key).map_or(&[][..], |indicator| &indicator.cautions);
        let doubtful = cautions.iter().any(|it| it.kind == CautionKind::Doubtful && it.names(of, year));
        if doubtful { Err(NotGiven::Doubtful) } else { Ok(value) }
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
