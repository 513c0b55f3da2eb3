//! The assessment of one community: everything that its targets and inventories say in one year.

use crate::domain::record::{Basis, Community, Inventory, Target, TargetKind};
use crate::domain::values::{Key, PartialDate, Year};

use super::goal_judgement::{Judgement, percent_change};
use super::latest::{Change, Latest};
use super::not_known::{Known, NotKnown};
use super::trajectory::{InventoryTotal, Trajectory};
use super::verdict::Verdict;

/// A community and its judgements. A page, a row of a list or a build makes it once and passes it on.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment<'a> {
    pub community: &'a Community,
    /// The year of the edition: "today" for every judgement.
    pub as_of: Year,
    /// The day of the edition: "today" for what begins on a day.
    pub today: PartialDate,
    /// The year by which the pledge halves emissions.
    pub halve_by: Year,
    /// One for each own target, in the record's order. Each uses the inventories of its target's basis.
    pub judgements: Vec<Judgement<'a>>,
    /// The judgement on the pledge; `None` for a community that did not join.
    pub pledge: Option<Judgement<'a>>,
    /// One for each community-wide series with inventories, in the record's order. Inventories that rest on news
    /// alone are left out.
    pub trajectories: Vec<Trajectory>,
    /// The newest community-wide inventory that does not rest on news alone.
    pub latest: Known<Latest<'a>>,
}

impl<'a> Assessment<'a> {
    /// `halve_by` is the year of the campaign's pledge.
    pub fn new(community: &'a Community, today: impl Into<PartialDate>, halve_by: Year) -> Self {
        let today = today.into();
        let as_of = today.year;
        let trajectories = trajectories_on(community, Basis::Community);
        let municipal = trajectories_on(community, Basis::Municipal);
        let judge = |target: &'a Target| {
            let of_basis = if target.basis == Basis::Community { &trajectories } else { &municipal };
            Judgement::new(target, &promises(community, target.basis), of_basis, as_of)
        };
        let judgements = community.targets.iter().map(judge).collect();
        let joined = community.pledge.as_ref();
        let pledge = joined.map(|pledge| Judgement::of_pledge(halve_by, &pledge.source, &trajectories, as_of));
        let latest = Err(NotKnown::NoInventory);
        let mut assessment =
            Assessment { community, as_of, today, halve_by, judgements, pledge, trajectories, latest };
        assessment.latest = assessment.latest();
        assessment
    }

    /// The judgement on the headline target: the next own interim target where its level is known, else the
    /// pledge. Without a pledge, the own target is judged although its level is not known.
    ///
    /// The community's page, the lists and the map show its verdict. Not known without a target and a pledge.
    /// Source: METHOD, "Two promises, told apart".
    pub fn headline(&self) -> Known<&Judgement<'a>> {
        match (self.next_own(), &self.pledge) {
            (Ok(own), _) if own.level.is_ok() => Ok(own),
            (_, Some(pledge)) => Ok(pledge),
            (own, None) => own,
        }
    }

    pub fn verdict(&self) -> Verdict {
        self.headline().map_or_else(Verdict::CantTell, |judgement| judgement.verdict)
    }

    /// The judgement on the next own interim target: the nearest adopted community-wide one that is not yet past.
    /// Once all have passed, the last of them.
    pub fn next_own(&self) -> Known<&Judgement<'a>> {
        let ahead = |judgement: &&Judgement<'_>| judgement.goal.year() >= self.as_of;
        let next =
            self.adopted(TargetKind::Interim).filter(ahead).min_by_key(|judgement| judgement.goal.year());
        let last = || self.adopted(TargetKind::Interim).max_by_key(|judgement| judgement.goal.year());
        next.or_else(last).ok_or(self.no_interim_target())
    }

    pub fn next_interim(&self) -> Known<&'a Target> {
        self.next_own().and_then(|judgement| judgement.goal.own().ok_or(self.no_interim_target()))
    }

    fn no_interim_target(&self) -> NotKnown {
        NotKnown::NoInterimTarget { pledged: self.halve_by }
    }

    /// The judgement on the earliest adopted community-wide net-zero target.
    pub fn net_zero(&self) -> Known<&Judgement<'a>> {
        let net_zero = self.adopted(TargetKind::NetZero);
        net_zero.min_by_key(|judgement| judgement.goal.year()).ok_or(NotKnown::NoNetZeroTarget)
    }

    pub fn net_zero_target(&self) -> Known<&'a Target> {
        self.net_zero().and_then(|judgement| judgement.goal.own().ok_or(NotKnown::NoNetZeroTarget))
    }

    fn adopted(&self, kind: TargetKind) -> impl Iterator<Item = &Judgement<'a>> {
        let is_adopted = move |target: &Target| target.is_adopted(kind, Basis::Community);
        self.judgements.iter().filter(move |judgement| judgement.goal.own().is_some_and(is_adopted))
    }

    /// The baseline year of the headline target (of the pledge, its reference year), else of the next own
    /// target, else of the net-zero target. Without any target, the missing target is the reason, not a missing
    /// baseline year.
    pub fn baseline_year(&self) -> Known<Year> {
        let judgements = match (self.headline(), self.net_zero()) {
            (Err(no_target), Err(_)) => return Err(no_target),
            (headline, net_zero) => [headline, self.next_own(), net_zero],
        };
        let baseline = |judgement: &Judgement<'_>| judgement.goal.baseline_year();
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

/// One trajectory for each series of a basis, in the record's order, without inventories that rest on news alone.
fn trajectories_on(community: &Community, basis: Basis) -> Vec<Trajectory> {
    let totals = |series: &Key| {
        let inventories = community.inventories.iter().filter(|inventory| inventory.series == *series);
        let inventories = inventories.filter(|inventory| !community.is_news(&inventory.source));
        inventories.map(|inventory| InventoryTotal { year: inventory.year, total: inventory.total }).collect()
    };
    let series = community.series.iter().filter(|series| series.basis == basis);
    series.filter_map(|series| Trajectory::new(series.key.clone(), totals(&series.key))).collect()
}

fn promises(community: &Community, basis: Basis) -> Vec<&Target> {
    community.targets.iter().filter(|target| target.basis == basis).collect()
}
