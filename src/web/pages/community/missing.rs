//! What is not known of a community: what a resident can ask the city for.

use crate::domain::{Basis, Community, Year};
use crate::words::not_known;
use crate::words::number::{count, listing};

/// One sentence each.
pub fn list(community: &Community, as_of: Year) -> Vec<String> {
    let mut missing = Vec::new();
    missing.extend(age(community, as_of));
    missing.extend(newer(community, as_of));
    missing.extend(community.next_interim(as_of).err().map(|reason| not_known::sentence(&reason)));
    missing.extend(community.baseline_year(as_of).err().map(|reason| not_known::sentence(&reason)));
    missing.extend(change(community, as_of));
    missing.extend(split(community, as_of));
    missing.extend(gaps(community, as_of));
    missing.dedup();
    missing
}

fn age(community: &Community, as_of: Year) -> Option<String> {
    match community.latest(as_of) {
        Ok(latest) => {
            let year = latest.inventory.year;
            let age = count(as_of.since(year).unsigned_abs() as usize, "year", "years");
            Some(format!("The newest figure is for {year}: it is {age} old."))
        }
        Err(_) => community.no_inventory.clone(),
    }
}

/// A newer figure that rests on news alone is named, and not used.
fn newer(community: &Community, as_of: Year) -> Option<String> {
    let latest = community.latest(as_of).ok()?.inventory.year;
    let news =
        community.inventories_on(Basis::Community).into_iter().rfind(|inventory| inventory.year > latest)?;
    Some(format!(
        "A figure for {} is known from news alone and was counted in another way, so it is shown and not used.",
        news.year
    ))
}

fn change(community: &Community, as_of: Year) -> Option<String> {
    let latest = community.latest(as_of).ok()?;
    latest.change.err().map(|reason| not_known::sentence(&reason))
}

fn split(community: &Community, as_of: Year) -> Option<String> {
    let latest = community.latest(as_of).ok()?.inventory;
    match &latest.split {
        None => Some(format!(
            "How the {} emissions divide among buildings, transportation and waste was not found.",
            latest.year
        )),
        Some(split) => split.partial.clone(),
    }
}

/// The years since joining without a report.
fn gaps(community: &Community, as_of: Year) -> Option<String> {
    let joined = community.pledge.as_ref()?.joined.year.number();
    let has = |year: i32| community.reports.iter().any(|report| report.dated.filed_under().number() == year);
    let without: Vec<String> =
        (joined..as_of.number()).filter(|year| !has(*year)).map(|y| y.to_string()).collect();
    (!without.is_empty()).then(|| format!("No report was found for {}.", listing(&without)))
}
