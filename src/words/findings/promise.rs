//! One community against its own next target.

use crate::domain::findings::Promise;
use crate::domain::{Basis, Count, Judgement, Precision, Rate, Verdict, Year, paced};

use super::super::number::{UNIT, about, change, percent, rate};
use super::super::{label, verdict};

pub fn sentence(promise: &Promise<'_>) -> String {
    let Promise { community, judgement, .. } = promise;
    let name = &community.name;
    let said = match judgement.verdict {
        Verdict::Met | Verdict::Missed => against_level(name, judgement),
        _ => against_pace(name, judgement),
    };
    // Every verdict given has these numbers; the longer form stands in should one ever be missing.
    said.unwrap_or_else(|| verdict::on_target(community, judgement))
}

fn against_pace(name: &str, judgement: &Judgement) -> Option<String> {
    let (pace, needed) = (judgement.pace.clone().ok()?, judgement.needed.clone().ok()?);
    let (first, last) = span(judgement)?;
    let target = judgement.target.year;
    let moved = moved(pace);
    Some(match judgement.verdict {
        Verdict::OnPace => format!(
            "{name}’s emissions {moved} from {} to {}, enough to keep its own promise for {target}, which takes {} a year from {} on.",
            first.year,
            last.year,
            rate(needed),
            last.year
        ),
        _ => format!(
            "{name}’s emissions {moved} from {} to {}; to keep its own promise for {target}, they must fall {} a year from {} on.",
            first.year,
            last.year,
            rate(needed),
            last.year
        ),
    })
}

/// The pace is a median over pairs of counts, and is called so: ends and means differ from it.
fn moved(pace: Rate) -> String {
    match rate(pace).as_str() {
        "0.0%" => "hardly changed".to_owned(),
        size if pace.0 < 0.0 => format!("rose by a median {size} a year"),
        size => format!("fell by a median {size} a year"),
    }
}

fn span(judgement: &Judgement) -> Option<(Count, Count)> {
    let counts = paced(judgement.trajectory.as_ref().ok()?);
    Some((*counts.first()?, *counts.last()?))
}

fn against_level(name: &str, judgement: &Judgement) -> Option<String> {
    let (latest, target) = (judgement.latest.clone().ok()?, &judgement.target);
    let (moved, since) = (judgement.change_since_baseline_pct.clone().ok()?, target.baseline_year?);
    let promised = percent(target.gross_reduction().number());
    let were = format!(
        "{} than in {since}, against a promised cut of {promised}",
        change(moved).replace("unchanged", "no lower")
    );
    Some(match judgement.verdict {
        Verdict::Missed => {
            format!(
                "{name} missed its own target for {}: in {} its emissions were {were}.",
                target.year, latest.year
            )
        }
        _ if latest.year < target.year => format!(
            "In {}, {name}’s emissions were already at the level it promised for {}: {were}.",
            latest.year, target.year
        ),
        _ => format!(
            "{name} met its own target for {}: in {} its emissions were {were}.",
            target.year, latest.year
        ),
    })
}

pub fn caveat(promise: &Promise<'_>) -> String {
    let said = [newest(promise), median(&promise.judgement), path(&promise.judgement), newer(promise)];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn newest(Promise { community, judgement, .. }: &Promise<'_>) -> Option<String> {
    let (latest, series) = (judgement.latest.clone().ok()?, &judgement.trajectory.as_ref().ok()?.series);
    let inventory = community.inventories.iter().find(|i| i.series == *series && i.year == latest.year)?;
    let known = match inventory.precision {
        Precision::Exact => String::new(),
        inexact => format!(" and is {}", label::precision(inexact)),
    };
    Some(format!("The figure for {} is the newest that was counted in the same way{known}.", latest.year))
}

fn median(judgement: &Judgement) -> Option<String> {
    if matches!(judgement.verdict, Verdict::Met | Verdict::Missed) {
        return None;
    }
    let (first, last) = span(judgement)?;
    let ends =
        1.0 - (last.total.number() / first.total.number()).powf(1.0 / f64::from(last.year.since(first.year)));
    let went = if ends < 0.0 { "rise" } else { "fall" };
    Some(format!(
        "The pace is the median over all pairs of counts, so that one odd year does not decide; from the first to the last count alone, the {went} is {} a year. It is no forecast.",
        rate(Rate(ends))
    ))
}

/// A community can be below its path and still too slow: the path is straight, the pace is recent.
fn path(judgement: &Judgement) -> Option<String> {
    let (gap, latest) = (judgement.gap.clone().ok()?, judgement.latest.clone().ok()?);
    let (size, side) = (about(gap.abs()), if gap < 0.0 { "below" } else { "above" });
    let but = match judgement.verdict {
        Verdict::Behind | Verdict::FarBehind if gap < 0.0 => ": it is the pace that falls short",
        _ => "",
    };
    Some(format!(
        "In {} emissions were {size} {UNIT} {side} the straight path through its targets{but}.",
        latest.year
    ))
}

fn newer(Promise { community, judgement, .. }: &Promise<'_>) -> Option<String> {
    let latest = judgement.latest.as_ref().ok()?.year;
    let newest: Year = community.inventories_on(Basis::Community).last()?.year;
    (newest > latest).then(|| format!("A figure for {newest} was counted in another way and is not used."))
}
