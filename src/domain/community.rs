//! A community, with all that the record holds on it.

use super::judgement::percent_change;
use super::latest::Change;
use super::{
    Action, Basis, CommunityKind, Count, Identifiers, Inventory, Judgement, Key, Known, Latest, NotKnown,
    PartialDate, PerPerson, Place, Pledge, Population, Report, Series, Slug, Source, SourceKind, Standing,
    Target, TargetKind, TargetStatus, Trajectory, Verdict, WebUrl, Year, per_person,
};

/// A city or town, with the pledge it joined by, where it is known to have joined; or the state, which
/// stands beside them.
#[derive(Clone, Debug, PartialEq)]
pub struct Community {
    pub slug: Slug,
    pub name: String,
    pub kind: CommunityKind,
    /// The postal code of its state, where its country has them.
    pub state: Option<String>,
    /// The region of its country, by name, where no state tells it.
    pub region: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub county: Option<String>,
    pub website: Option<WebUrl>,
    pub climate_page: Option<WebUrl>,
    pub place: Option<Place>,
    pub population: Vec<Population>,
    pub identifiers: Option<Identifiers>,
    pub pledge: Option<Pledge>,
    /// Why it is not known whether a city or town joined, where that is so.
    pub no_pledge: Option<String>,
    pub series: Vec<Series>,
    pub inventories: Vec<Inventory>,
    /// Why there is no community-wide inventory, where there is none.
    pub no_inventory: Option<String>,
    pub targets: Vec<Target>,
    /// On all five criteria, or on none where nobody has judged it yet.
    pub standings: Vec<Standing>,
    /// Why one that joined was judged on none of the criteria, where that is so.
    pub no_criteria: Option<String>,
    pub actions: Vec<Action>,
    pub reports: Vec<Report>,
    pub sources: Vec<Source>,
}

impl Community {
    /// When it joined, where a document says so.
    pub fn joined(&self) -> Option<PartialDate> {
        self.pledge.as_ref()?.joined
    }

    pub fn source(&self, key: &Key) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == *key)
    }

    pub fn series(&self, key: &Key) -> Option<&Series> {
        self.series.iter().find(|series| series.key == *key)
    }

    pub fn basis_of(&self, inventory: &Inventory) -> Option<Basis> {
        self.series(&inventory.series).map(|series| series.basis)
    }

    /// The inventories of one basis, oldest first.
    pub fn inventories_on(&self, basis: Basis) -> Vec<&Inventory> {
        let mut found: Vec<&Inventory> =
            self.inventories.iter().filter(|inventory| self.basis_of(inventory) == Some(basis)).collect();
        found.sort_by_key(|inventory| inventory.year);
        found
    }

    /// One trajectory for each series of a basis, in the record's order.
    pub fn trajectories(&self, basis: Basis) -> Vec<Trajectory> {
        let on_basis = self.series.iter().filter(|series| series.basis == basis);
        on_basis.filter_map(|series| Trajectory::new(series.key.clone(), self.counts(&series.key))).collect()
    }

    fn counts(&self, series: &Key) -> Vec<Count> {
        let of_series = self.inventories.iter().filter(|inventory| inventory.series == *series);
        of_series.map(|inventory| Count { year: inventory.year, total: inventory.total }).collect()
    }

    /// The target judged by the inventories of its own basis.
    pub fn judge(&self, target: &Target, as_of: Year) -> Judgement {
        let promises: Vec<Target> =
            self.targets.iter().filter(|other| other.basis == target.basis).cloned().collect();
        Judgement::new(target, &promises, &self.trajectories(target.basis), as_of)
    }

    /// The judgement that the community is known by: on its next interim target.
    pub fn headline(&self, as_of: Year) -> Known<Judgement> {
        self.next_interim(as_of).map(|target| self.judge(target, as_of))
    }

    pub fn verdict(&self, as_of: Year) -> Verdict {
        self.headline(as_of).map_or_else(Verdict::CantTell, |judgement| judgement.verdict)
    }

    /// The nearest adopted community-wide interim target that is not yet past.
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

    /// The year its community-wide targets are measured from: of the next interim target, else of
    /// the net-zero target. Where there is neither, that is the reason, and not that none states its year.
    pub fn baseline_year(&self, as_of: Year) -> Known<Year> {
        let targets = match (self.next_interim(as_of), self.net_zero()) {
            (Err(no_target), Err(_)) => return Err(no_target),
            (interim, net_zero) => [interim, net_zero],
        };
        targets.into_iter().flatten().find_map(|target| target.baseline_year).ok_or(NotKnown::NoBaselineYear)
    }

    /// Whether a statement rests on news alone.
    pub fn is_news(&self, source: &Key) -> bool {
        self.source(source).is_some_and(|source| source.kind == SourceKind::News)
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

    /// Draft targets, which are shown and never judged as promises.
    pub fn drafts(&self) -> impl Iterator<Item = &Target> {
        self.targets.iter().filter(|target| target.status == TargetStatus::Draft)
    }
}
