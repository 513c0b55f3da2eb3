//! The rules of `check` that span several figures: a cumulative figure never falls, and a part is not above its whole.
//! An import that breaks one for a place leaves all figures of that place and file as they are.

use std::collections::BTreeMap;

use super::outcome::{Plan, TownChange, TownConflict};
use crate::domain::{CensusGeoid, Indicator, IndicatorKey, Year};
use crate::import::towns::known::Known;

/// The figures of one indicator and place as they would be.
type Series = BTreeMap<Year, f64>;

/// Turns the changes of a place that would break a rule into conflicts.
pub fn hold_back(plan: &mut Plan, known: &Known) {
    let changes = std::mem::take(&mut plan.changes);
    for of_place in changes.chunk_by(|a, b| a.figure.of == b.figure.of) {
        let family = Family { of: of_place[0].figure.of, changes: of_place, known };
        for change in of_place {
            match family.fault(&change.figure.indicator) {
                None => plan.changes.push(change.clone()),
                Some(reason) => {
                    let TownChange { figure, from, .. } = change.clone();
                    plan.conflicts.push(TownConflict { figure, from, reason });
                }
            }
        }
    }
}

/// The changes of one place.
struct Family<'a> {
    of: CensusGeoid,
    changes: &'a [TownChange],
    known: &'a Known,
}

impl Family<'_> {
    /// The rule that an indicator would break, or another one that is tied to it as part or whole.
    fn fault(&self, key: &IndicatorKey) -> Option<String> {
        let tied = self.tied(key);
        let falls = tied.iter().find_map(|indicator| self.fall(indicator));
        falls.or_else(|| tied.iter().find_map(|indicator| self.excess(indicator)))
    }

    /// The indicator, its whole, and the other parts of that whole.
    fn tied(&self, key: &IndicatorKey) -> Vec<&Indicator> {
        let indicators = &self.known.towns.indicators;
        let whole = |indicator: &Indicator| indicator.part_of.clone().unwrap_or_else(|| indicator.key.clone());
        let Some(mine) = self.known.towns.indicator(key).map(whole) else { return Vec::new() };
        indicators.iter().filter(|indicator| whole(indicator) == mine).collect()
    }

    fn series(&self, key: &IndicatorKey) -> Series {
        let before = self.known.towns.values(key, self.of).iter().map(|point| (point.year, point.value));
        let mine = self.changes.iter().filter(|change| change.figure.indicator == *key);
        before.chain(mine.map(|change| (change.figure.year, change.to))).collect()
    }

    fn fall(&self, indicator: &Indicator) -> Option<String> {
        let series: Vec<(Year, f64)> = self.series(&indicator.key).into_iter().collect();
        let fall = series.windows(2).find(|pair| indicator.cumulative && pair[1].1 < pair[0].1)?;
        let [(before, more), (after, less)] = fall else { return None };
        let key = &indicator.key;
        Some(format!(
            "`{key}` would fall from {more} in {before} to {less} in {after}, and a cumulative figure never falls"
        ))
    }

    fn excess(&self, indicator: &Indicator) -> Option<String> {
        let whole = indicator.part_of.as_ref()?;
        let (part, all) = (self.series(&indicator.key), self.series(whole));
        let above = part.iter().find(|(year, part)| all.get(year).is_some_and(|all| *part > all))?;
        let (year, more) = above;
        Some(format!("`{}` would be {more} in {year}, more than its whole, `{whole}`", indicator.key))
    }
}
