//! Writes the figures of town data. There are some sixty thousand, so each statement is prepared once.

use rusqlite::{Connection, Result, params};

use super::slugs::Slugs;
use crate::domain::{CautionKind, IndexAtShare, Indicator, TownData, YearValue};

pub fn insert_all(db: &Connection, towns: &TownData, slugs: &Slugs<'_>) -> Result<()> {
    let indicators: Vec<&Indicator> = towns.indicators.iter().collect();
    insert_values(db, towns, slugs, &indicators)?;
    insert_latest(db, towns, slugs)?;
    let mut reason =
        db.prepare("INSERT INTO town_not_given (town, indicator, year, reason) VALUES (?, ?, ?, ?)")?;
    for (key, rows) in &towns.not_given {
        for (of, year, why) in rows {
            if let Some(slug) = slugs.get(of) {
                reason.execute(params![slug.as_str(), key.as_str(), year, why])?;
            }
        }
    }
    Ok(())
}

/// In the order of the key, town by town, so that SQLite appends.
fn insert_values(
    db: &Connection,
    towns: &TownData,
    slugs: &Slugs<'_>,
    indicators: &[&Indicator],
) -> Result<()> {
    let mut value = db.prepare("INSERT INTO town_value (town, indicator, year, value) VALUES (?, ?, ?, ?)")?;
    let mut state = db.prepare("INSERT INTO state_value (indicator, year, value) VALUES (?, ?, ?)")?;
    let mut by_slug: Vec<_> = slugs.iter().map(|(of, slug)| (slug.as_str(), *of)).collect();
    by_slug.sort_unstable();
    let mut keys: Vec<_> = indicators.iter().map(|indicator| &indicator.key).collect();
    keys.sort_unstable();
    for (slug, of) in &by_slug {
        for key in &keys {
            for point in towns.values(key, *of) {
                value.execute(params![slug, key.as_str(), point.year, point.value])?;
            }
        }
    }
    for (key, places) in &towns.values {
        let of_states = places.iter().filter(|(of, _)| of.is_state());
        for point in of_states.flat_map(|(_, points)| points) {
            state.execute(params![key.as_str(), point.year, point.value])?;
        }
    }
    Ok(())
}

fn insert_latest(db: &Connection, towns: &TownData, slugs: &Slugs<'_>) -> Result<()> {
    let mut latest =
        db.prepare("INSERT INTO town_latest (town, indicator, year, value) VALUES (?, ?, ?, ?)")?;
    let mut at_share = db.prepare(
        "INSERT INTO town_index_at_share (town, indicator, heating_share, used, year, value) VALUES (?, ?, ?, ?, ?, ?)",
    )?;
    for indicator in &towns.indicators {
        let cautions = towns.cautions(indicator);
        for (of, slug) in slugs {
            let points = towns.values(&indicator.key, *of).iter().rev();
            let is_settled = |point: &&YearValue| {
                !cautions.iter().any(|it| {
                    let unsettled = [CautionKind::Filling, CautionKind::Gap, CautionKind::Doubtful];
                    unsettled.contains(&it.kind) && it.names(*of, point.year)
                })
            };
            // The figure of the year in which a line begins is the same for all: it tells of no place.
            let tells = |point: &&YearValue| indicator.line.is_none_or(|line| point.year > line.from.0);
            if let Some(point) = points.into_iter().find(is_settled).filter(tells) {
                let (town, key) = (slug.as_str(), indicator.key.as_str());
                latest.execute(params![town, key, point.year, point.value])?;
                for IndexAtShare { year, heating_share, used, value } in
                    towns.indices_at_shares(&indicator.key, *of, point.year)
                {
                    at_share.execute(params![town, key, heating_share, used, year, value])?;
                }
            }
        }
    }
    Ok(())
}
