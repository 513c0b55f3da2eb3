//! Computes values from the record of one community.

use crate::domain::record::{Basis, Community, Inventory, Target, TargetKind};
use crate::domain::values::{Key, Year};

use super::latest::{Change, Latest};
use super::not_known::{Known, NotKnown};
use super::per_person::{PerPerson, per_person};
use super::target_judgement::{Judgement, percent_change};
use super::trajectory::{Count, Trajectory};
use super::verdict::Verdict;

impl Community {
    /// One trajectory for each series of a basis, in the record's order.
    pub fn trajectories(&self, basis: Basis) -> Vec<Trajectory> {
        let on_basis = self.series.iter().filter(|series| series.basis == basis);
        on_basis.filter_map(|series| Trajectory::new(series.key.clone(), self.counts(&series.key))).collect()
    }

    fn counts(&self, series: &Key) -> Vec<Count> {
        let of_series = self.inventories.iter().filter(|inventory| inventory.series == *series);
        of_series.map(|inventory| Count { year: inventory.year, total: inventory.total }).collect()
    }

    /// Judges a target by the inventories of its own basis.
    pub fn judge(&self, target: &Target, as_of: Year) -> Judgement {
        let promises: Vec<Target> =
            self.targets.iter().filter(|other| other.basis == target.basis).cloned().collect();
        Judgement::new(target, &promises, &self.trajectories(target.basis), as_of)
    }

    /// The judgement on the next interim target, which gives the community its verdict.
    pub fn headline(&self, as_of: Year) -> Known<Judgement> {
        self.next_interim(as_of).map(|target| self.judge(target, as_of))
    }

    pub fn verdict(&self, as_of: Year) -> Verdict {
        self.headline(as_of).map_or_else(Verdict::CantTell, |judgement| judgement.verdict)
    }

    /// The headline target: the nearest adopted community-wide interim target whose year has not passed.
    pub fn next_interim(&self, as_of: Year) -> Known<&Target> {
        self.adopted(TargetKind::Interim)
            .filter(|target| target.year >= as_of)
            .min_by_key(|target| target.year)
            .ok_or(NotKnown::NoInterimTarget)
    }

    /// The earliest adopted community-wide net-zero target.
    pub fn net_zero(&self) -> Known<&Target> {
        self.adopted(TargetKind::NetZero).min_by_key(|target| target.year).ok_or(NotKnown::NoNetZeroTarget)
    }

    fn adopted(&self, kind: TargetKind) -> impl Iterator<Item = &Target> {
        self.targets.iter().filter(move |target| target.is_adopted(kind, Basis::Community))
    }

    /// The baseline year of the next interim target, or else of the net-zero target. Without either target the
    /// reason is the missing target, not a missing baseline year.
    pub fn baseline_year(&self, as_of: Year) -> Known<Year> {
        let targets = match (self.next_interim(as_of), self.net_zero()) {
            (Err(no_target), Err(_)) => return Err(no_target),
            (interim, net_zero) => [interim, net_zero],
        };
        targets.into_iter().flatten().find_map(|target| target.baseline_year).ok_or(NotKnown::NoBaselineYear)
    }

    /// The newest community-wide inventory that does not rest on news alone.
    pub fn latest(&self, as_of: Year) -> Known<Latest<'_>> {
        let inventory = self
            .inventories_on(Basis::Community)
            .into_iter()
            .rfind(|inventory| !self.is_news(&inventory.source))
            .ok_or(NotKnown::NoInventory)?;
        Ok(Latest { inventory, change: self.change_to(inventory, as_of) })
    }

    fn change_to(&self, inventory: &Inventory, as_of: Year) -> Known<Change> {
        let since = self.baseline_year(as_of)?;
        let counts = self.counts(&inventory.series);
        match counts.iter().find(|count| count.year == since) {
            Some(baseline) => {
                let latest = Count { year: inventory.year, total: inventory.total };
                percent_change(*baseline, latest).map(|pct| Change { since, pct })
            }
            None if self.inventories_on(Basis::Community).iter().any(|other| other.year == since) => {
                Err(NotKnown::MethodChanged { compared: since, newer: inventory.year })
            }
            None => Err(NotKnown::NoBaselineInventory { baseline: since }),
        }
    }

    pub fn per_person(&self, inventory: &Inventory) -> Known<PerPerson<'_>> {
        per_person(inventory.total, inventory.year, &self.population)
    }
}
