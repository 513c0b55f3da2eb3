//! The documents of the figures in a chart.

use super::chart::Chart;
use crate::domain::{Basis, Community, Key};
use crate::words::picture;

/// The documents of the figures in a chart.
pub fn sources(community: &Community, chart: Chart) -> Vec<&Key> {
    let adopted = |basis| community.targets.iter().filter(move |target| target.is_adopted(target.kind, basis));
    match chart {
        Chart::Trajectory => {
            let promised = adopted(Basis::Community).map(|target| &target.source);
            picture::drawn(community, |_| true).into_iter().chain(promised).collect()
        }
        Chart::Sectors => picture::drawn(community, |inventory| inventory.split.is_some()),
        Chart::PerPerson => {
            let inventories = community.inventories_on(Basis::Community).into_iter();
            let residents = inventories.filter_map(|inventory| community.per_person(inventory).ok());
            let residents = residents.map(|found| &found.population.source);
            picture::drawn(community, |i| community.per_person(i).is_ok())
                .into_iter()
                .chain(residents)
                .collect()
        }
    }
}
