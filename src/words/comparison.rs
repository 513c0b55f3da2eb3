//! What must be said beside a comparison: where the figures differ in method or year.

use crate::domain::{Basis, Community, Measure, Protocol, Year, lines};

use super::label;
use super::number::count;

pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Total => "Emissions a year",
        Measure::PerPerson => "Emissions a year for each resident",
        Measure::Indexed => "Change since the first common year",
        Measure::Sectors => "Share by sector",
    }
}

pub fn unit(measure: Measure) -> &'static str {
    match measure {
        Measure::Total => "Metric tons of CO₂e a year",
        Measure::PerPerson => "Metric tons of CO₂e a person",
        Measure::Indexed => "Percent of the first common year",
        Measure::Sectors => "Percent of the total",
    }
}

/// One sentence for each way in which these communities are not counted alike.
pub fn warnings(communities: &[Community], as_of: Year) -> Vec<String> {
    [protocols(communities), years(communities, as_of), series(communities)].into_iter().flatten().collect()
}

fn protocols(communities: &[Community]) -> Option<String> {
    let of = |community: &Community| -> Vec<Option<Protocol>> {
        let whole = community.series.iter().filter(|series| series.basis == Basis::Community);
        whole.map(|series| series.protocol).collect()
    };
    let mut used: Vec<Option<Protocol>> = communities.iter().flat_map(of).collect();
    used.dedup();
    let mut names: Vec<&str> = used.into_iter().map(label::protocol).collect();
    names.sort_unstable();
    names.dedup();
    (names.len() > 1).then(|| format!("They were not counted by one method: {}.", names.join("; ")))
}

fn years(communities: &[Community], as_of: Year) -> Option<String> {
    let latest = |community: &Community| match community.latest(as_of) {
        Ok(latest) => format!("{} {}", community.name, latest.inventory.year),
        Err(_) => format!("{} has none", community.name),
    };
    let newest: Vec<Option<Year>> =
        communities.iter().map(|community| community.latest(as_of).ok().map(|l| l.inventory.year)).collect();
    let differ = newest.windows(2).any(|pair| pair[0] != pair[1]);
    let listed: Vec<String> = communities.iter().map(latest).collect();
    differ.then(|| format!("The newest counts are not of one year: {}.", listed.join(", ")))
}

fn series(communities: &[Community]) -> Option<String> {
    let whole = |community: &Community| lines(community, Measure::Total, None).len();
    let several = communities.iter().filter(|community| whole(community) > 1);
    let named: Vec<String> = several
        .map(|community| format!("{} has {}", community.name, count(whole(community), "series", "series")))
        .collect();
    (!named.is_empty())
        .then(|| format!("Points that are not joined were counted in different ways: {}.", named.join(", ")))
}
