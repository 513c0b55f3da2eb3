//! Several communities side by side, by one measure.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::{Basis, Community, Inventory, Key, Known, NotKnown, Sector, Year};

/// What is set side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Measure {
    /// t CO₂e a year.
    #[default]
    Total,
    /// t CO₂e a year for each resident.
    PerPerson,
    /// Percent of the first year that all of them counted.
    Indexed,
    /// Percent of the total, by sector.
    Sectors,
}

/// The values of one series, years ascending; only these may be joined.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub series: Key,
    pub points: Vec<(Year, f64)>,
}

/// The newest total by sector.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    pub year: Year,
    /// Percent of the total, for each sector the source splits out.
    pub parts: Vec<(Sector, f64)>,
}

/// One line a series, in the unit of the measure. A figure that rests on news alone is left out.
///
/// Empty where nothing is known; by sector there are no lines.
pub fn lines(community: &Community, measure: Measure, index: Option<Year>) -> Vec<Line> {
    let inventories = comparable(community);
    let of_series = |key: &Key| {
        let own: Vec<&Inventory> = inventories.iter().copied().filter(|i| i.series == *key).collect();
        let points = own.iter().filter_map(|i| Some((i.year, value(community, i, &own, measure, index)?)));
        Line { series: key.clone(), points: points.collect() }
    };
    let lines = community.series.iter().map(|series| of_series(&series.key));
    lines.filter(|line| !line.points.is_empty()).collect()
}

fn comparable(community: &Community) -> Vec<&Inventory> {
    let counted = community.inventories_on(Basis::Community);
    counted.into_iter().filter(|inventory| !community.is_news(&inventory.source)).collect()
}

fn value(
    community: &Community,
    inventory: &Inventory,
    series: &[&Inventory],
    measure: Measure,
    index: Option<Year>,
) -> Option<f64> {
    let total = inventory.total.number();
    match measure {
        Measure::Total => Some(total),
        Measure::PerPerson => Some(community.per_person(inventory).ok()?.tonnes),
        Measure::Indexed => {
            let base = series.iter().find(|other| Some(other.year) == index)?.total.number();
            (base > 0.0).then(|| total / base * 100.0)
        }
        Measure::Sectors => None,
    }
}

/// The first year that every one of them counted in a series that goes on after it.
pub fn common_year(communities: &[Community]) -> Known<Year> {
    let starts = |community: &Community| -> Vec<Year> {
        let inventories = comparable(community);
        let goes_on = |i: &&Inventory| inventories.iter().any(|o| o.series == i.series && o.year > i.year);
        inventories.iter().filter(|i| goes_on(i)).map(|i| i.year).collect()
    };
    let all: Vec<Vec<Year>> = communities.iter().map(starts).collect();
    let first = all.first().ok_or(NotKnown::NoCommonYear)?;
    let common = first.iter().filter(|year| all.iter().all(|years| years.contains(year)));
    common.min().copied().ok_or(NotKnown::NoCommonYear)
}

/// The newest inventory that is split by sector, each part in percent of the total.
pub fn shares(community: &Community) -> Option<Shares> {
    let inventory = comparable(community).into_iter().rfind(|inventory| inventory.split.is_some())?;
    let total = inventory.total.number();
    let split = inventory.split.as_ref().filter(|_| total > 0.0)?;
    let parts = split.parts.iter().map(|(sector, tonnes)| (*sector, tonnes.number() / total * 100.0));
    Some(Shares { year: inventory.year, parts: parts.collect() })
}
