//! How a verdict came about, step by step, in an order that a reader can follow with a calculator.

use crate::domain::{Community, Count, Inventory, Judgement, Key, Known, Rate, Trajectory, Verdict};

use super::number::{UNIT, percent, rate, trimmed, whole};
use super::{not_known, verdict};

/// One step: what is worked out, how, what comes out, and the document behind an input.
pub struct Step {
    pub name: &'static str,
    pub working: String,
    pub result: String,
    pub source: Option<Key>,
}

/// Every input and every number of a judgement. A step that cannot be taken says why.
pub fn steps(community: &Community, judgement: &Judgement) -> Vec<Step> {
    let sourced = |count: &Known<Count>| source(community, judgement, count);
    vec![
        Step { source: Some(judgement.target.source.clone()), ..promise(judgement) },
        Step { source: sourced(&judgement.baseline), ..baseline(judgement) },
        level(judgement),
        Step { source: sourced(&judgement.latest), ..latest(judgement) },
        change(judgement),
        path(judgement),
        gap(judgement),
        needed_tonnes(judgement),
        needed(judgement),
        pace(judgement),
        projected(judgement),
        outcome(judgement),
    ]
}

fn source(community: &Community, judgement: &Judgement, count: &Known<Count>) -> Option<Key> {
    let (count, trajectory) = (count.as_ref().ok()?, judgement.trajectory.as_ref().ok()?);
    let of_it = |inventory: &&Inventory| inventory.series == trajectory.series && inventory.year == count.year;
    community.inventories.iter().find(of_it).map(|inventory| inventory.source.clone())
}

/// A step with its result, or with the reason why there is none.
fn step<T>(name: &'static str, value: &Known<T>, say: impl Fn(&T) -> (String, String)) -> Step {
    let (working, result) = match value {
        Ok(value) => say(value),
        Err(reason) => (not_known::sentence(reason), "not known".to_owned()),
    };
    Step { name, working, result, source: None }
}

fn tons(number: f64) -> String {
    format!("{} {UNIT}", whole(number))
}

fn promise(judgement: &Judgement) -> Step {
    let target = &judgement.target;
    let from = target.baseline_year.map_or_else(|| "a year not stated".to_owned(), |year| year.to_string());
    Step {
        name: "The promise",
        working: format!("“{}”", target.wording),
        result: format!("{} below {from} by {}", percent(target.reduction.number()), target.year),
        source: None,
    }
}

fn baseline(judgement: &Judgement) -> Step {
    step("Emissions in the baseline year", &judgement.baseline, |count| {
        (format!("the inventory for {}", count.year), tons(count.total.number()))
    })
}

fn level(judgement: &Judgement) -> Step {
    let both = judgement.baseline.clone().and_then(|baseline| Ok((baseline, judgement.level.clone()?)));
    let cut = judgement.target.gross_reduction().number();
    step("Target level", &both, |(baseline, level)| {
        (format!("{} × (1 − {} ÷ 100)", whole(baseline.total.number()), trimmed(cut, 2)), tons(level.number()))
    })
}

fn latest(judgement: &Judgement) -> Step {
    step("Latest inventory counted in the same way", &judgement.latest, |count| {
        (format!("the inventory for {}", count.year), tons(count.total.number()))
    })
}

fn change(judgement: &Judgement) -> Step {
    let all = judgement
        .change_since_baseline_pct
        .clone()
        .and_then(|pct| Ok((pct, judgement.baseline.clone()?, judgement.latest.clone()?)));
    step("Change since the baseline", &all, |(pct, baseline, latest)| {
        let working = format!("{} ÷ {} − 1", whole(latest.total.number()), whole(baseline.total.number()));
        (working, format!("{}{:.1}%", if *pct < 0.0 { "−" } else { "+" }, pct.abs()))
    })
}

fn path(judgement: &Judgement) -> Step {
    let all = judgement.latest.clone().and_then(|latest| Ok((judgement.path.clone()?, latest)));
    step("The promised path in that year", &all, |(path, latest)| {
        let promised =
            path.at(latest.year).map_or_else(|| "not known".to_owned(), |tonnes| tons(tonnes.number()));
        let working = match path.leg(latest.year) {
            Some((from, to)) => format!(
                "a straight line from {} in {} to {} in {}",
                whole(from.total.number()),
                from.year,
                whole(to.total.number()),
                to.year
            ),
            None => "the path does not reach this year".to_owned(),
        };
        (working, promised)
    })
}

fn gap(judgement: &Judgement) -> Step {
    let all = judgement.gap.clone().and_then(|gap| Ok((gap, judgement.latest.clone()?)));
    step("Gap to the path", &all, |(gap, latest)| {
        let side = if *gap > 0.0 { "above the path" } else { "below the path" };
        let side = if gap.abs() < 0.5 { "on the path" } else { side };
        let emissions = latest.total.number();
        (format!("{} − {}", whole(emissions), whole(emissions - gap)), format!("{} {side}", tons(gap.abs())))
    })
}

fn needed_tonnes(judgement: &Judgement) -> Step {
    let all = judgement
        .needed_tonnes
        .clone()
        .and_then(|needed| Ok((needed, judgement.latest.clone()?, judgement.level.clone()?)));
    step("Cut needed, in tons a year", &all, |(needed, latest, level)| {
        let years = judgement.target.year.since(latest.year);
        let working = format!("({} − {}) ÷ {years} years", whole(latest.total.number()), whole(level.number()));
        (working, format!("{} a year", tons(*needed)))
    })
}

fn needed(judgement: &Judgement) -> Step {
    let all = judgement
        .needed
        .clone()
        .and_then(|needed| Ok((needed, judgement.latest.clone()?, judgement.level.clone()?)));
    step("Cut needed, in percent a year", &all, |(needed, latest, level)| {
        let years = judgement.target.year.since(latest.year);
        let working =
            format!("1 − ({} ÷ {}) ^ (1 ÷ {years})", whole(level.number()), whole(latest.total.number()));
        (working, two_decimals(*needed))
    })
}

fn pace(judgement: &Judgement) -> Step {
    let all = judgement.pace.clone().and_then(|pace| Ok((pace, judgement.trajectory.clone()?)));
    step("Observed pace", &all, |(pace, trajectory)| (pairs(trajectory), two_decimals(*pace)))
}

/// What the median is taken over.
fn pairs(trajectory: &Trajectory) -> String {
    let newest = trajectory.newest().year;
    let used: Vec<&Count> = trajectory.counts().iter().filter(|count| newest.since(count.year) <= 10).collect();
    let pairs = used.len() * used.len().saturating_sub(1) / 2;
    let first = used.first().map_or(newest, |count| count.year);
    format!(
        "the yearly change between each two of the {} inventories from {first} to {newest} ({pairs} pairs), \
         (ln E₂ − ln E₁) ÷ years; the middle one, s; then 1 − exp(s)",
        used.len()
    )
}

fn projected(judgement: &Judgement) -> Step {
    let all = judgement
        .projected
        .clone()
        .and_then(|tonnes| Ok((tonnes, judgement.pace.clone()?, judgement.latest.clone()?)));
    step("If the pace went on (not a forecast)", &all, |(tonnes, pace, latest)| {
        let years = judgement.target.year.since(latest.year);
        let working = format!("{} × (1 − {}) ^ {years}", whole(latest.total.number()), trimmed(pace.0, 5));
        (working, format!("{} in {}", tons(tonnes.number()), judgement.target.year))
    })
}

fn outcome(judgement: &Judgement) -> Step {
    let working = match (&judgement.verdict, &judgement.needed) {
        (Verdict::CantTell(reason), _) => not_known::sentence(reason),
        (Verdict::Met, _) => "the latest inventory is at or below the target level".to_owned(),
        (Verdict::Missed, _) => {
            "the target year is counted, and emissions are above the target level".to_owned()
        }
        (Verdict::GoingUp, _) => "emissions have risen by more than 0.1% a year".to_owned(),
        (Verdict::OnPace, _) => {
            "if the pace went on, emissions would be at or below the target level".to_owned()
        }
        (Verdict::Behind, Ok(needed)) => format!(
            "if the pace went on, the target would be missed; the pace is half the needed {} or more",
            rate(*needed)
        ),
        (_, Ok(needed)) => format!("the pace is less than half the needed {}", rate(*needed)),
        (_, Err(reason)) => not_known::sentence(reason),
    };
    Step {
        name: "The verdict",
        working,
        result: verdict::word(judgement.verdict.kind()).to_owned(),
        source: None,
    }
}

fn two_decimals(rate: Rate) -> String {
    let sign = if rate.0 < 0.0 { "−" } else { "" };
    format!("{sign}{:.2}% a year", rate.pct_per_year().abs())
}
