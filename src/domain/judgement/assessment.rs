//! The assessment of one community: everything that its targets and inventories say in one year.

use crate::domain::record::{Basis, Community, Inventory, Target, TargetKind};
use crate::domain::values::{Key, Year};

use super::latest::{Change, Latest};
use super::not_known::{Known, NotKnown};
use super::target_judgement::{Judgement, percent_change};
use super::trajectory::{InventoryTotal, Trajectory};
use super::verdict::Verdict;

/// A community and its judgements. A page, a row of a list or a build makes it once and passes it on.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment<'a> {
    pub community: &'a Community,
    /// The year of the edition: "today" for every judgement.
    pub as_of: Year,
    /// One for each target, in the record's order. Each uses the inventories of its target's basis.
    pub judgements: Vec<Judgement<'a>>,
    /// One for each community-wide series with inventories, in the record's order.
    pub trajectories: Vec<Trajectory>,
    /// The newest community-wide inventory that does not rest on news alone.
    pub latest: Known<Latest<'a>>,
}

impl<'a> Assessment<'a> {
    pub fn new(community: &'a Community, as_of: Year) -> Self {
        let trajectories = trajectories_on(community, Basis::Community);
        let municipal = trajectories_on(community, Basis::Municipal);
        let judge = |target: &'a Target| {
            let of_basis = if target.basis == Basis::Community { &trajectories } else { &municipal };
            Judgement::new(target, &promises(community, target.basis), of_basis, as_of)
        };
        let judgements = community.targets.iter().map(judge).collect();
        let mut assessment =
            Assessment { community, as_of, judgements, trajectories, latest: Err(NotKnown::NoInventory) };
        assessment.latest = assessment.latest();
        assessment
    }

    /// The judgement on the next interim target: the nearest adopted community-wide one that is not yet past.
    /// The community's page, the lists and the map show its verdict.
    pub fn headline(&self) -> Known<&Judgement<'a>> {
        let ahead = self.adopted(TargetKind::Interim).filter(|judgement| judgement.target.year >= self.as_of);
        ahead.min_by_key(|judgement| judgement.target.year).ok_or(NotKnown::NoInterimTarget)
    }

    pub fn verdict(&self) -> Verdict {
        self.headline().map_or_else(Verdict::CantTell, |judgement| judgement.verdict)
    }

    pub fn next_interim(&self) -> Known<&'a Target> {
        self.headline().map(|judgement| judgement.target)
    }

    /// The judgement on the earliest adopted community-wide net-zero target.
    pub fn net_zero(&self) -> Known<&Judgement<'a>> {
        let net_zero = self.adopted(TargetKind::NetZero);
        net_zero.min_by_key(|judgement| judgement.target.year).ok_or(NotKnown::NoNetZeroTarget)
    }

    fn adopted(&self, kind: TargetKind) -> impl Iterator<Item = &Judgement<'a>> {
        self.judgements.iter().filter(move |judgement| judgement.target.is_adopted(kind, Basis::Community))
    }

    /// The baseline year of the next interim target, else of the net-zero target. Without any target,
    /// the missing target is the reason, not a missing baseline year.
    pub fn baseline_year(&self) -> Known<Year> {
        let judgements = match (self.headline(), self.net_zero()) {
            (Err(no_target), Err(_)) => return Err(no_target),
            (interim, net_zero) => [interim, net_zero],
        };
        let baseline = |judgement: &Judgement<'_>| judgement.target.baseline_year;
        judgements.into_iter().flatten().find_map(baseline).ok_or(NotKnown::NoBaselineYear)
    }

    fn latest(&self) -> Known<Latest<'a>> {
        let inventories = self.community.inventories_on(Basis::Community);
        let inventory = inventories
            .iter()
            .rfind(|inventory| !self.community.is_news(&inventory.source))
            .ok_or(NotKnown::NoInventory)?;
        Ok(Latest { inventory, change: self.change_to(inventory, &inventories) })
    }

    fn change_to(&self, inventory: &Inventory, community_wide: &[&Inventory]) -> Known<Change> {
        let since = self.baseline_year()?;
        let same_series = self.trajectories.iter().find(|trajectory| trajectory.series == inventory.series);
        match same_series.and_then(|trajectory| trajectory.at(since)) {
            Some(baseline) => {
                let latest = InventoryTotal { year: inventory.year, total: inventory.total };
                percent_change(baseline, latest).map(|pct| Change { since, pct })
            }
            None if community_wide.iter().any(|other| other.year == since) => {
                Err(NotKnown::MethodChanged { compared: since, newer: inventory.year })
            }
            None => Err(NotKnown::NoBaselineInventory { baseline: since }),
        }
    }
}

/// One trajectory for each series of a basis, in the record's order.
fn trajectories_on(community: &Community, basis: Basis) -> Vec<Trajectory> {
    let totals = |series: &Key| {
        let inventories = community.inventories.iter().filter(|inventory| inventory.series == *series);
        inventories.map(|inventory| InventoryTotal { year: inventory.year, total: inventory.total }).collect()
    };
    let series = community.series.iter().filter(|series| series.basis == basis);
    series.filter_map(|series| Trajectory::new(series.key.clone(), totals(&series.key))).collect()
}

fn promises(community: &Community, basis: Basis) -> Vec<&Target> {
    community.targets.iter().filter(|target| target.basis == basis).collect()
}
