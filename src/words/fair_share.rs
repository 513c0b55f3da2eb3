//! The fair-share yardstick beside a community's own target, in the same unit.

use crate::domain::{Community, FairShare, Tonnes, Year};

use super::number::{self, UNIT, percent_exact, whole};
use super::{label, not_known};

/// A short paragraph: what the yardstick comes to, how, and how the own target compares.
pub fn sentence(community: &Community, fair: &FairShare, as_of: Year) -> String {
    match fair.yardstick(community) {
        Err(reason) => {
            format!("What it comes to for {} is not known. {}", community.name, not_known::sentence(&reason))
        }
        Ok(yardstick) => format!(
            "For {}: {} a person in {} (residents: {} of {}), {} less, for the {} residents of {}: {} {UNIT} a year by {}. {}",
            community.name,
            number::per_person(yardstick.per_person),
            yardstick.inventory.year,
            label::population_kind(yardstick.residents_then.kind),
            yardstick.residents_then.year,
            percent_exact(fair.reduction.number()),
            whole(yardstick.residents_now.value as f64),
            yardstick.residents_now.year,
            whole(yardstick.level.number()),
            fair.by,
            own(community, yardstick.level, as_of),
        ),
    }
}

fn own(community: &Community, yardstick: Tonnes, as_of: Year) -> String {
    let target = community.headline(as_of).and_then(|judgement| Ok((judgement.level?, judgement.target.year)));
    match target {
        Ok((level, year)) => {
            let side = if level > yardstick { "higher" } else { "lower" };
            let level = whole(level.number());
            format!("Its own target for {year}, {level} {UNIT}, is {side}.")
        }
        Err(_) => "Its own target for that year has no level that could be set against it.".to_owned(),
    }
}
