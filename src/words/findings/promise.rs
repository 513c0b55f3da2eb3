//! Sentences on one community against its own target or its pledge.

use crate::domain::findings::Promise;
use crate::domain::{Basis, GoalKind, InventoryTotal, Judgement, Precision, Rate, Verdict, Year, pace_window};

use crate::words::number::{about_tons, percent, rate};
use crate::words::{Language, label, verdict};

pub fn sentence(language: Language, promise: &Promise<'_>) -> String {
    let Promise { community, judgement, assessment, .. } = promise;
    let message = match judgement.verdict {
        Verdict::Met | Verdict::Missed => against_level(language, &community.name, judgement),
        _ => against_pace(language, &community.name, judgement),
    };
    // Every verdict has these numbers. The longer sentence is the fallback if one is missing.
    message.unwrap_or_else(|| verdict::on_target(language, assessment, judgement))
}

/// Calls the pace a median over pairs of inventories, because the mean and the end points differ from it.
fn against_pace(language: Language, name: &str, judgement: &Judgement<'_>) -> Option<String> {
    let (pace, needed) = (judgement.pace.ok()?, judgement.needed.ok()?);
    let (first, last) = span(judgement)?;
    let size = rate(language, pace);
    let flat = size == rate(language, Rate(0.0));
    let key = match (judgement.verdict == Verdict::OnPace, flat) {
        (true, true) => "finding-flat-enough",
        (true, false) => "finding-fell-enough",
        (false, true) => "finding-flat",
        (false, false) if pace.0 < 0.0 => "finding-rose",
        (false, false) => "finding-fell",
    };
    let message =
        language.message(key).with("name", name).with("pace", size).with("needed", rate(language, needed));
    let message =
        message.with("first", first.year).with("last", last.year).with("goal", goal(language, judgement));
    Some(message.to_string())
}

/// `its own target for 2030`, `its pledge for 2030`.
fn goal(language: Language, judgement: &Judgement<'_>) -> String {
    let key = match judgement.goal.kind() {
        GoalKind::Own => "finding-own-target",
        GoalKind::Pledge => "finding-pledge",
    };
    language.message(key).with("target", judgement.goal.year()).to_string()
}

fn span(judgement: &Judgement<'_>) -> Option<(InventoryTotal, InventoryTotal)> {
    let counts = pace_window(judgement.trajectory.as_ref().ok()?);
    Some((*counts.first()?, *counts.last()?))
}

fn against_level(language: Language, name: &str, judgement: &Judgement<'_>) -> Option<String> {
    let (latest, due) = (judgement.latest.ok()?, judgement.goal.year());
    let were = were(language, judgement)?;
    let key = match judgement.verdict {
        Verdict::Missed => "finding-missed",
        _ if latest.year < due => "finding-met-early",
        _ => "finding-met",
    };
    let message = language.message(key).with("name", name).with("goal", goal(language, judgement));
    Some(message.with("year", latest.year).with("were", were).to_string())
}

fn were(language: Language, judgement: &Judgement<'_>) -> Option<String> {
    let goal = &judgement.goal;
    let (moved, since) = (judgement.change_since_baseline_pct.ok()?, goal.baseline_year()?);
    let size = percent(language, moved.abs());
    let key = match () {
        () if size == "0%" => "were-no-lower",
        () if moved < 0.0 => "were-lower",
        () => "were-higher",
    };
    let promised = percent(language, goal.gross_reduction_pct());
    Some(language.message(key).with("size", size).with("since", since).with("promised", promised).to_string())
}

pub fn caveat(language: Language, promise: &Promise<'_>) -> String {
    let message = [
        newest(language, promise),
        median(language, promise.judgement),
        left_out(language, promise.judgement),
        path(language, promise.judgement),
        newer(language, promise),
    ];
    message.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn newest(language: Language, Promise { community, judgement, .. }: &Promise<'_>) -> Option<String> {
    let (latest, series) = (judgement.latest.ok()?, &judgement.trajectory.as_ref().ok()?.series);
    let inventory = community.inventories.iter().find(|i| i.series == *series && i.year == latest.year)?;
    let message = match inventory.precision {
        Precision::Exact => language.message("caveat-newest"),
        inexact => {
            language.message("caveat-newest-inexact").with("precision", label::precision(language, inexact))
        }
    };
    Some(message.with("year", latest.year).to_string())
}

fn median(language: Language, judgement: &Judgement<'_>) -> Option<String> {
    let (first, last) = span(judgement).filter(|_| is_by_pace(judgement))?;
    let ends =
        1.0 - (last.total.number() / first.total.number()).powf(1.0 / f64::from(last.year.since(first.year)));
    let key = if ends < 0.0 { "caveat-median-rise" } else { "caveat-median-fall" };
    Some(language.message(key).with("rate", rate(language, Rate(ends))).to_string())
}

/// How much the pace depends on a single year.
fn left_out(language: Language, judgement: &Judgement<'_>) -> Option<String> {
    let spread = verdict::spread_text(language, judgement.spread.ok().filter(|_| is_by_pace(judgement))?);
    Some(language.message("caveat-spread").with("spread", spread).to_string())
}

/// "Met" and "missed" need no pace.
fn is_by_pace(judgement: &Judgement<'_>) -> bool {
    !matches!(judgement.verdict, Verdict::Met | Verdict::Missed)
}

/// A community can be below its path and still too slow: the path is straight and the pace is recent.
fn path(language: Language, judgement: &Judgement<'_>) -> Option<String> {
    let (gap, latest) = (judgement.gap.ok()?, judgement.latest.ok()?);
    let key = match judgement.verdict {
        _ if gap >= 0.0 => "caveat-path-above",
        Verdict::Behind => "caveat-path-below-short",
        _ => "caveat-path-below",
    };
    let tons = about_tons(language, gap.abs());
    Some(language.message(key).with("year", latest.year).with("tons", tons).to_string())
}

fn newer(language: Language, Promise { community, judgement, .. }: &Promise<'_>) -> Option<String> {
    let latest = judgement.latest.as_ref().ok()?.year;
    let newest: Year = community.inventories_on(Basis::Community).last()?.year;
    (newest > latest).then(|| language.message("caveat-newer").with("year", newest).to_string())
}
