//! The evidence of each finding: its numbers, or the reason why there are none.

use crate::domain::findings::{CantTell, Finding, OldCounts};
use crate::domain::{Assessment, Basis, Community, Inventory, Key, NotKnown};
use crate::words::number::{UNIT, tons};
use crate::words::{Language, label, not_known};

use super::evidence::{Evidence, once};
use super::numbers::promised;

pub fn evidence<'a>(language: Language, finding: &Finding<'a>) -> Vec<Evidence<'a>> {
    match finding {
        Finding::Promise(_, promise) => promised(language, promise),
        Finding::CantTell(CantTell { unjudged, .. }) => {
            unjudged.iter().map(|(assessment, reason)| unjudgeable(language, assessment, reason)).collect()
        }
        Finding::OldCounts(OldCounts { without, .. }) => {
            without.iter().map(|(community, newest)| old(language, community, *newest)).collect()
        }
    }
}

/// Why a community cannot be judged, with the documents closest to the missing value.
fn unjudgeable<'a>(language: Language, assessment: &'a Assessment<'a>, reason: &NotKnown) -> Evidence<'a> {
    let community = assessment.community;
    let keys: Vec<&Key> = match reason {
        NotKnown::NoInterimTarget { .. } => {
            let standing = community.standings.iter().find(|standing| standing.number.number() == 3);
            let net_zero = assessment.net_zero_target().ok().map(|target| &target.source);
            standing.map(|standing| &standing.source).into_iter().chain(net_zero).collect()
        }
        _ => {
            let goal = assessment.headline().ok().map(|judgement| judgement.goal.source());
            let newest = community.inventories_on(Basis::Community).pop();
            goal.into_iter().chain(newest.map(|inventory| &inventory.source)).collect()
        }
    };
    Evidence {
        community,
        what: community.name.clone(),
        said: not_known::sentence(language, reason),
        recorded: false,
        value: None,
        unit: None,
        year: None,
        known: language.text("working-not-known"),
        sources: once(keys.into_iter().filter_map(|key| community.source(key))),
    }
}

fn old<'a>(language: Language, community: &'a Community, newest: Option<&'a Inventory>) -> Evidence<'a> {
    let why = || {
        community.no_inventory.clone().unwrap_or_else(|| not_known::sentence(language, &NotKnown::NoInventory))
    };
    Evidence {
        community,
        what: community.name.clone(),
        said: newest.map_or_else(why, |inventory| {
            let tons = tons(language, inventory.total, inventory.precision);
            language.message("fact-newest").with("year", inventory.year).with("tons", tons).to_string()
        }),
        recorded: newest.is_none() && community.no_inventory.is_some(),
        value: newest.map(|inventory| inventory.total.number()),
        unit: newest.map(|_| UNIT),
        year: newest.map(|inventory| inventory.year),
        known: newest.map_or(language.text("working-not-known"), |inventory| {
            label::precision(language, inventory.precision)
        }),
        sources: once(newest.and_then(|inventory| community.source(&inventory.source)).into_iter()),
    }
}
