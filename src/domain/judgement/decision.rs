//! The rules of the verdict, in their order. Source: METHOD, "Verdict on a target".

use crate::domain::values::{Tonnes, Year};

use super::not_known::{Known, NotKnown};
use super::pace::Rate;
use super::spread::Spread;
use super::trajectory::InventoryTotal;
use super::verdict::Verdict;

/// A slower rise is no rise: a fraction a year.
const RISING: f64 = -0.001;

/// The numbers that decide a verdict. Tonnes are t CO₂e a year; rates are fractions a year.
#[derive(Clone, Copy)]
pub struct Decision {
    pub due: Year,
    pub level: Known<Tonnes>,
    pub latest: Known<InventoryTotal>,
    pub pace: Known<Rate>,
    pub spread: Known<Spread<Rate>>,
}

impl Decision {
    /// The first rule that applies. Age never withdraws a verdict.
    pub fn verdict(&self) -> Verdict {
        let decided = match self.final_verdict() {
            Ok(Some(verdict)) => Ok(verdict),
            Ok(None) => self.pace.and_then(|pace| self.by_pace(pace)),
            Err(reason) => Err(reason),
        };
        decided.unwrap_or_else(Verdict::CantTell)
    }

    /// Whether either end of the spread would give another verdict. `false` if the spread is not known, or if
    /// the verdict needs no pace.
    pub fn is_close(&self) -> bool {
        let (Ok(None), Ok(pace), Ok(spread)) = (self.final_verdict(), self.pace, self.spread) else {
            return false;
        };
        let verdict = self.by_pace(pace);
        [spread.low, spread.high].into_iter().any(|end| self.by_pace(end) != verdict)
    }

    /// "Met" and "missed" need no pace. `Ok(None)` if neither applies.
    fn final_verdict(&self) -> Known<Option<Verdict>> {
        let (latest, level) = (self.latest?, self.level?.number());
        Ok(match () {
            () if level <= 0.0 => return Err(NotKnown::TrendCannotReachZero),
            () if latest.total.number() <= level => Some(Verdict::Met),
            () if latest.year >= self.due => Some(Verdict::Missed),
            () => None,
        })
    }

    fn by_pace(&self, pace: Rate) -> Known<Verdict> {
        let (latest, level) = (self.latest?, self.level?.number());
        let projected = pace.carry(latest.total.number(), self.due.since(latest.year));
        Ok(match () {
            () if pace.0 < RISING => Verdict::GoingUp,
            () if projected <= level => Verdict::OnPace,
            () => Verdict::Behind,
        })
    }
}
