//! Several communities side by side, by one measure.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::judgement::{Known, NotKnown};
use crate::domain::record::{Community, Inventory, Population, Series};
use crate::domain::values::Year;

use super::shares::Shares;

/// The measure of a comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Measure {
    /// t CO₂e a year.
    #[default]
    Total,
    /// t CO₂e a year per resident.
    PerPerson,
    /// Percent of the common year, from that year on.
    Indexed,
    /// Percent of the total, by sector.
    Sectors,
}

/// One community of a comparison, with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared<'a> {
    pub community: &'a Community,
    /// One line a series, in the unit of the measure. Empty if nothing is known, and for shares by sector.
    pub lines: Vec<ComparedLine<'a>>,
    /// For shares by sector only.
    pub shares: Option<Shares<'a>>,
}

/// The values of one series, years ascending. Lines join values of one series only.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedLine<'a> {
    pub series: &'a Series,
    pub points: Vec<ComparedPoint<'a>>,
}

/// A value, with its inventory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparedPoint<'a> {
    pub inventory: &'a Inventory,
    pub value: f64,
    /// The residents, for values per person.
    pub residents: Option<&'a Population>,
}

impl<'a> Compared<'a> {
    /// `index` is the base year of an index. Figures that rest on news alone are omitted.
    pub fn new(community: &'a Community, measure: Measure, index: Option<Year>) -> Self {
        Compared {
            community,
            lines: lines(community, measure, index),
            shares: Shares::newest(community).filter(|_| measure == Measure::Sectors),
        }
    }

    /// Every shown inventory, the newest last.
    pub fn inventories(&self) -> Vec<&'a Inventory> {
        let points = self.lines.iter().flat_map(|line| line.points.iter().map(|point| point.inventory));
        let mut shown: Vec<&Inventory> =
            points.chain(self.shares.iter().map(|shares| shares.inventory)).collect();
        shown.sort_by_key(|inventory| inventory.year);
        shown
    }
}

fn lines<'a>(community: &'a Community, measure: Measure, index: Option<Year>) -> Vec<ComparedLine<'a>> {
    let inventories = community.documented_inventories();
    let of_series = |series: &'a Series| {
        let own: Vec<&Inventory> = inventories.iter().copied().filter(|i| i.series == series.key).collect();
        let points = own.iter().filter_map(|inventory| point(community, inventory, &own, measure, index));
        ComparedLine { series, points: points.collect() }
    };
    community.series.iter().map(of_series).filter(|line| !line.points.is_empty()).collect()
}

fn point<'a>(
    community: &'a Community,
    inventory: &'a Inventory,
    series: &[&'a Inventory],
    measure: Measure,
    index: Option<Year>,
) -> Option<ComparedPoint<'a>> {
    let total = inventory.total.number();
    let bare = |value: f64| ComparedPoint { inventory, value, residents: None };
    match measure {
        Measure::Total => Some(bare(total)),
        Measure::PerPerson => {
            let found = community.per_person(inventory).ok()?;
            Some(ComparedPoint { residents: Some(found.population), ..bare(found.tonnes) })
        }
        Measure::Indexed => {
            let base = series.iter().find(|other| Some(other.year) == index)?;
            let fits = base.total.number() > 0.0 && inventory.year >= base.year;
            fits.then(|| bare(total / base.total.number() * 100.0))
        }
        Measure::Sectors => None,
    }
}

/// The first year in which each community has an inventory above zero, in a series that continues after it.
pub fn common_year(communities: &[Community]) -> Known<Year> {
    let starts = |community: &Community| -> Vec<Year> {
        let inventories = community.documented_inventories();
        let goes_on = |i: &&Inventory| inventories.iter().any(|o| o.series == i.series && o.year > i.year);
        let usable = inventories.iter().filter(|i| i.total.number() > 0.0);
        usable.filter(|i| goes_on(i)).map(|i| i.year).collect()
    };
    let all: Vec<Vec<Year>> = communities.iter().map(starts).collect();
    let first = all.first().ok_or(NotKnown::NoCommonYear)?;
    let common = first.iter().filter(|year| all.iter().all(|years| years.contains(year)));
    common.min().copied().ok_or(NotKnown::NoCommonYear)
}
