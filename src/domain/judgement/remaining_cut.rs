//! The cut that remains from the latest inventory to the target level, in the remaining years.

use crate::domain::values::{Tonnes, Year};

use super::not_known::{Known, NotKnown};
use super::pace::Rate;
use super::trajectory::InventoryTotal;

/// The latest emissions, the target level, and the years between them.
#[derive(Clone, Copy)]
pub struct RemainingCut {
    emissions: f64,
    level: f64,
    years: i32,
}

impl RemainingCut {
    pub fn new(target: Year, level: Known<Tonnes>, latest: Known<InventoryTotal>) -> Known<Self> {
        let (level, latest) = (level?.number(), latest?);
        let (emissions, years) = (latest.total.number(), target.since(latest.year));
        match () {
            () if emissions <= level => Err(NotKnown::AlreadyAtTarget { latest: latest.year }),
            () if years <= 0 => Err(NotKnown::TargetYearReached { target }),
            () => Ok(RemainingCut { emissions, level, years }),
        }
    }

    pub fn needed_tonnes(self) -> Known<f64> {
        Ok((self.emissions - self.level) / f64::from(self.years))
    }

    pub fn needed(self) -> Known<Rate> {
        if self.level <= 0.0 {
            return Err(NotKnown::TrendCannotReachZero);
        }
        Ok(Rate(1.0 - (self.level / self.emissions).powf(1.0 / f64::from(self.years))))
    }

    pub fn projected(self, pace: Rate) -> Known<Tonnes> {
        Tonnes::signed(pace.carry(self.emissions, self.years)).map_err(|_| NotKnown::TrendCannotReachZero)
    }
}
