//! What must be said beside a comparison: where the figures differ in method, in year, in what they
//! take in and in how well they are known.

use crate::domain::{
    Basis, Community, Compared, Inventory, Measure, Precision, Protocol, Sector, Shares, Year,
};

use super::label;
use super::number::{count, listing};

/// One sentence for each way in which these figures are not alike.
pub fn all(compared: &[Compared<'_>], measure: Measure, index: Option<Year>) -> Vec<String> {
    let said = [
        methods(compared),
        years(compared),
        apart(compared),
        index.filter(|_| measure == Measure::Indexed).and_then(|index| not_indexed(compared, index)),
        residents(compared),
        sectors(compared),
        older_split(compared),
        precision(compared),
        news(compared),
    ];
    said.into_iter().flatten().chain(compared.iter().filter_map(partial)).collect()
}

fn protocols(compared: &Compared<'_>) -> Vec<&'static str> {
    let of = |inventory: &Inventory| -> Option<Protocol> {
        compared.community.series(&inventory.series).and_then(|series| series.protocol)
    };
    let mut names: Vec<&str> = compared.inventories().into_iter().map(|i| label::protocol(of(i))).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn methods(compared: &[Compared<'_>]) -> Option<String> {
    let used: Vec<(&str, Vec<&str>)> = compared
        .iter()
        .map(|one| (one.community.name.as_str(), protocols(one)))
        .filter(|(_, p)| !p.is_empty())
        .collect();
    let mut names: Vec<&str> = used.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    names.sort_unstable();
    names.dedup();
    match names.as_slice() {
        _ if used.len() < 2 => None,
        [one] if *one == label::protocol(None) => {
            Some("No source states its method, so nothing says that they were counted alike.".to_owned())
        }
        [one] => Some(format!(
            "The counts shown all name the same method: {one}. What a count takes in can still differ: see how each was counted, below."
        )),
        _ => {
            let each: Vec<String> =
                used.iter().map(|(name, of)| format!("{name}: {}", of.join("; "))).collect();
            Some(format!("They were not counted by one method. {}.", each.join(". ")))
        }
    }
}

fn newest<'a>(compared: &Compared<'a>) -> Option<&'a Inventory> {
    compared.inventories().pop()
}

fn years(compared: &[Compared<'_>]) -> Option<String> {
    let newest: Vec<(&str, Year)> =
        compared.iter().filter_map(|one| Some((one.community.name.as_str(), newest(one)?.year))).collect();
    let differ = newest.windows(2).any(|pair| pair[0].1 != pair[1].1);
    let each: Vec<String> = newest.iter().map(|(name, year)| format!("{name} {year}")).collect();
    differ.then(|| format!("The newest counts shown are not for one year: {}.", each.join(", ")))
}

fn apart(compared: &[Compared<'_>]) -> Option<String> {
    let several = compared.iter().filter(|one| one.lines.len() > 1);
    let each: Vec<String> = several
        .map(|one| {
            format!("{} was counted in {}", one.community.name, count(one.lines.len(), "way", "different ways"))
        })
        .collect();
    (!each.is_empty()).then(|| format!("Points that are not joined make no trend: {}.", listing(&each)))
}

fn not_indexed(compared: &[Compared<'_>], index: Year) -> Option<String> {
    let whole = |one: &Compared<'_>| Compared::new(one.community, Measure::Total, None).lines.len();
    let cut: Vec<String> = compared
        .iter()
        .filter(|one| whole(one) > one.lines.len())
        .map(|one| one.community.name.clone())
        .collect();
    (!cut.is_empty()).then(|| {
        format!(
            "Counts made in another way than that of {index} cannot be set against it and are left out: {}.",
            listing(&cut)
        )
    })
}

/// The newest count of each, where its residents were counted in another year.
fn residents(compared: &[Compared<'_>]) -> Option<String> {
    let last = |one: &Compared<'_>| {
        let points = one.lines.iter().filter_map(|line| line.points.last());
        let point = points.max_by_key(|point| point.inventory.year)?;
        let (emitted, counted) = (point.inventory.year, point.residents?.year);
        (emitted != counted).then(|| format!("{} {emitted} by residents of {counted}", one.community.name))
    };
    let each: Vec<String> = compared.iter().filter_map(last).collect();
    (!each.is_empty()).then(|| {
        format!(
            "Emissions of one year are divided by the nearest count of residents, up to five years away: {}.",
            each.join(", ")
        )
    })
}

fn sectors(compared: &[Compared<'_>]) -> Option<String> {
    let of = |shares: &Shares<'_>| -> Vec<Sector> { shares.parts.iter().map(|share| share.sector).collect() };
    let sets: Vec<Vec<Sector>> = compared.iter().filter_map(|one| one.shares.as_ref().map(of)).collect();
    let differ = sets.windows(2).any(|pair| pair[0] != pair[1]);
    differ.then(|| {
        "The sources do not split out the same sectors. A sector that is not split out is not zero: it may be part of another, or not counted.".to_owned()
    })
}

fn older_split(compared: &[Compared<'_>]) -> Option<String> {
    let older = |one: &Compared<'_>| {
        let split = one.shares.as_ref()?.inventory.year;
        let newest = newest(&Compared::new(one.community, Measure::Total, None))?.year;
        (newest > split).then(|| format!("{} {newest}, so {split} is shown", one.community.name))
    };
    let each: Vec<String> = compared.iter().filter_map(older).collect();
    (!each.is_empty()).then(|| format!("Newer counts are not split by sector: {}.", each.join("; ")))
}

fn precision(compared: &[Compared<'_>]) -> Option<String> {
    let shown = |one: &Compared<'_>, inventory: &Inventory| match &one.shares {
        Some(shares) => shares.split.precision,
        None => inventory.precision,
    };
    let with = |one: &Compared<'_>, precision: Precision| {
        let fits = one.inventories().into_iter().filter(|inventory| shown(one, inventory) == precision);
        let years: Vec<String> = fits.map(|inventory| inventory.year.to_string()).collect();
        let said = match years.as_slice() {
            [] => return None,
            [first, _, _, .., last] => {
                format!("{} from {first} to {last}", count(years.len(), "count", "counts"))
            }
            few => listing(few),
        };
        Some(format!("{} {said} ({})", one.community.name, label::precision(precision)))
    };
    let inexact = [Precision::Rounded, Precision::Derived, Precision::ReadOffChart];
    let each: Vec<String> =
        compared.iter().flat_map(|one| inexact.into_iter().filter_map(move |p| with(one, p))).collect();
    (!each.is_empty()).then(|| format!("Not every figure is exact: {}.", each.join("; ")))
}

fn news(compared: &[Compared<'_>]) -> Option<String> {
    let of = |community: &Community| -> Vec<String> {
        let counted = community.inventories_on(Basis::Community);
        let left = counted.into_iter().filter(|inventory| community.is_news(&inventory.source));
        left.map(|inventory| format!("{} {}", community.name, inventory.year)).collect()
    };
    let each: Vec<String> = compared.iter().flat_map(|one| of(one.community)).collect();
    (!each.is_empty()).then(|| format!("Known from news alone, and so left out: {}.", each.join(", ")))
}

fn partial(compared: &Compared<'_>) -> Option<String> {
    let why = compared.shares.as_ref()?.split.partial.as_ref()?;
    Some(format!("{}: {why}", compared.community.name))
}
