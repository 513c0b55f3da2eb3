//! Every figure of a record, by name. Editions publish these, and the statements beside them.

use crate::domain::judgement::Assessment;
use crate::domain::record::{Campaign, Community, Inventory, Population, PopulationRule, Target};
use crate::domain::values::{Code, Key, Year};

use super::figure::{Figure, FigureValue};
use super::figure_name::{CampaignFigure, FigureName, InventoryPart, TargetName, TargetPart};

/// The subject of the campaign's own figures.
pub const CAMPAIGN: &str = "campaign";

/// The subjects that are no community: the files beside them. No community may have such a slug.
pub const FILES: [&str; 6] = [CAMPAIGN, "datasets", "files", "indicators", "municipalities", "resources"];

impl Campaign {
    pub fn figures(&self) -> Vec<Figure> {
        let url = |key: &Key| self.source(key).map(|source| source.url.clone());
        let figure = |figure: CampaignFigure, number: f64, source: &Key| Figure {
            name: FigureName::Campaign(figure),
            value: FigureValue::Number(number),
            source: url(source),
        };
        let (pledge, fair) = (&self.pledge, &self.fair_share);
        let own = [
            figure(CampaignFigure::GoalCommunities, self.goal_communities as f64, &self.source),
            figure(CampaignFigure::HalveBy, number(pledge.halve_by), &pledge.source),
            figure(CampaignFigure::NetZeroBy, number(pledge.net_zero_by), &pledge.source),
            figure(CampaignFigure::WarmingLimitC, pledge.warming_limit_c, &pledge.source),
            figure(CampaignFigure::FairShareReductionPct, fair.reduction.number(), &fair.source),
        ];
        let members = self.membership.over_time().into_iter().map(|at| Figure {
            name: FigureName::Members(at.date),
            value: FigureValue::Number(at.members as f64),
            source: url(at.source),
        });
        own.into_iter().chain(members).collect()
    }
}

fn number(year: Year) -> f64 {
    f64::from(year.number())
}

/// A name, its value and the key of its document.
type Named<'a> = (FigureName, FigureValue, Option<&'a Key>);

impl Assessment<'_> {
    /// Inventories, targets, criteria, and the verdict.
    pub fn figures(&self) -> Vec<Figure> {
        let verdict = FigureValue::Code(self.verdict().kind().code().to_owned());
        let verdict = (FigureName::Verdict, verdict, None);
        let named = self.community.recorded_figures().into_iter().chain([verdict]);
        let figure = |(name, value, source): Named<'_>| Figure {
            name,
            value,
            source: source.and_then(|key| self.community.source(key)).map(|source| source.url.clone()),
        };
        named.map(figure).collect()
    }
}

impl Community {
    fn recorded_figures(&self) -> Vec<Named<'_>> {
        let inventories = self.inventories.iter().flat_map(of_inventory);
        let targets = self.targets.iter().flat_map(of_target);
        self.of_place().into_iter().chain(inventories).chain(targets).chain(self.of_criteria()).collect()
    }

    fn of_place(&self) -> Vec<Named<'_>> {
        let area = self
            .place
            .iter()
            .map(|place| (FigureName::Area, FigureValue::Number(place.area_km2), Some(&place.source)));
        // The log speaks of a dataset of town data as a whole.
        let own = |count: &&Population| {
            count.origin.as_ref().is_none_or(|origin| origin.rule != PopulationRule::TownData)
        };
        let residents = self.population.iter().filter(own).map(|count| {
            let value = FigureValue::Number(count.value as f64);
            (FigureName::Population(count.year), value, Some(&count.source))
        });
        area.chain(residents).collect()
    }

    fn of_criteria(&self) -> Vec<Named<'_>> {
        let standings = self.standings.iter().map(|standing| {
            let value = FigureValue::Code(standing.status.code().to_owned());
            (FigureName::Criterion(standing.number), value, Some(&standing.source))
        });
        standings.collect()
    }
}

fn of_inventory(inventory: &Inventory) -> Vec<Named<'_>> {
    let named = |part, tonnes: f64| {
        let (series, year) = (inventory.series.clone(), inventory.year);
        let name = FigureName::Inventory { series, year, part };
        (name, FigureValue::Number(tonnes), Some(&inventory.source))
    };
    let total = named(InventoryPart::Total, inventory.total.number());
    let sectors = inventory.split.iter().flat_map(|split| &split.parts);
    let sectors = sectors.map(|(sector, tonnes)| named(InventoryPart::Sector(*sector), tonnes.number()));
    let subsectors = inventory.subsectors.iter();
    let subsectors =
        subsectors.map(|(name, tonnes)| named(InventoryPart::Subsector(name.clone()), tonnes.number()));
    std::iter::once(total).chain(sectors).chain(subsectors).collect()
}

fn of_target(target: &Target) -> Vec<Named<'_>> {
    let named = |part, number| {
        let name = FigureName::Target { target: target.name(), part };
        (name, FigureValue::Number(number), Some(&target.source))
    };
    let floor = target.gross_floor.map(|floor| named(TargetPart::GrossFloorPct, floor.number()));
    let baseline = target.baseline_year.map(|year| named(TargetPart::BaselineYear, number(year)));
    let cut = named(TargetPart::ReductionPct, target.reduction.number());
    [Some(cut), floor, baseline].into_iter().flatten().collect()
}

impl Target {
    pub fn name(&self) -> TargetName {
        TargetName { basis: self.basis, kind: self.kind, year: self.year, status: self.status }
    }
}
