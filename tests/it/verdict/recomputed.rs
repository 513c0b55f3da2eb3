//! The verdict of a community, computed again from its JSON twin by code that shares nothing with the program.
//! `live.rs` compares the two.

use serde_json::Value;

use crate::support::site::site;

/// What the twin must say. `None` where it says `null`.
#[derive(Default)]
struct Worked {
    word: &'static str,
    kind: Option<&'static str>,
    target_year: Option<f64>,
    series: Option<String>,
    base_year: Option<f64>,
    base: Option<f64>,
    level: Option<f64>,
    latest_year: Option<f64>,
    latest: Option<f64>,
    change: Option<f64>,
    old: bool,
    close: bool,
    observed: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    needed: Option<f64>,
    needed_tons: Option<f64>,
    projected: Option<f64>,
}

/// A goal: its kind, year, cut in percent and base year.
#[derive(Clone)]
struct Goal {
    kind: &'static str,
    year: f64,
    cut: f64,
    base: Option<f64>,
}

/// A community-wide series: its key and its counts as (year, tons), oldest first.
struct Series {
    key: String,
    counts: Vec<(f64, f64)>,
}

fn work(twin: &Value, halve_by: f64) -> Worked {
    let as_of: f64 = twin["as_of"].as_str().unwrap()[..4].parse().unwrap();
    let all = series(twin);
    let own = own_target(twin, as_of);
    let judging_own = own.as_ref().and_then(|goal| best(&all, goal.base?));
    let pledged = !twin["pledge"].is_null();
    let (goal, judging) = match (own, judging_own) {
        (Some(goal), Some(series)) => (goal, Some(series)),
        (_, _) if pledged => {
            let series = newest_known(all.iter());
            let base = series.map(|series| series.counts[0].0);
            (Goal { kind: "pledge", year: halve_by, cut: 50.0, base }, series)
        }
        (Some(goal), None) => (goal, None),
        (None, _) => return Worked { word: "Can't tell", ..Worked::default() },
    };
    match judging {
        Some(series) => judge(series, &goal, as_of),
        None => Worked {
            word: "Can't tell",
            kind: Some(goal.kind),
            target_year: Some(goal.year),
            base_year: goal.base,
            ..Worked::default()
        },
    }
}

fn own_target(twin: &Value, as_of: f64) -> Option<Goal> {
    let mut targets: Vec<&Value> = twin["targets"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|target| {
            target["kind"] == "interim" && target["basis"] == "community" && target["status"] == "adopted"
        })
        .collect();
    targets.sort_by_key(|target| target["year"].as_i64());
    let next = targets.iter().find(|target| target["year"].as_f64().unwrap() >= as_of).or(targets.last())?;
    let gross = next["gross_floor_pct"].as_f64();
    let (year, cut) = (next["year"].as_f64().unwrap(), gross.or(next["reduction_pct"].as_f64()).unwrap());
    Some(Goal { kind: "own", year, cut, base: next["baseline_year"].as_f64() })
}

fn best(all: &[Series], base: f64) -> Option<&Series> {
    newest_known(all.iter().filter(|series| series.counts.iter().any(|(year, _)| *year == base)))
}

/// Of those with a pace, else of all: the one with the newest count. The last wins a tie.
fn newest_known<'a>(all: impl Iterator<Item = &'a Series>) -> Option<&'a Series> {
    let rank = |series: &Series| (pace(&series.counts).is_some(), series.counts.last().unwrap().0);
    all.max_by(|a, b| rank(a).partial_cmp(&rank(b)).unwrap())
}

/// The community-wide series in the record's order, without counts that rest on news alone.
fn series(twin: &Value) -> Vec<Series> {
    let is_news = |inventory: &Value| twin["sources"][inventory["source"].as_str().unwrap()]["kind"] == "news";
    let counts = |key: &str| {
        let mut counts: Vec<(f64, f64)> = twin["inventories"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|inventory| inventory["series"] == *key && !is_news(inventory))
            .map(|inventory| (inventory["year"].as_f64().unwrap(), inventory["total_tco2e"].as_f64().unwrap()))
            .collect();
        counts.sort_by(|a, b| a.partial_cmp(b).unwrap());
        counts
    };
    let community_wide =
        twin["series"].as_array().unwrap().iter().filter(|series| series["basis"] == "community");
    let all = community_wide.map(|series| series["key"].as_str().unwrap());
    let all = all.map(|key| Series { key: key.to_owned(), counts: counts(key) });
    all.filter(|series| !series.counts.is_empty()).collect()
}

fn window(counts: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let last = counts.last().unwrap().0;
    counts.iter().copied().filter(|(year, total)| *year >= last - 10.0 && *total > 0.0).collect()
}

fn pace(counts: &[(f64, f64)]) -> Option<f64> {
    let recent = window(counts);
    let enough = recent.len() >= 3 && counts.last().unwrap().0 - recent[0].0 >= 4.0;
    enough.then(|| median_fall(&recent))
}

fn median_fall(recent: &[(f64, f64)]) -> f64 {
    let mut slopes = Vec::new();
    for i in 0..recent.len() {
        for j in 0..i {
            slopes.push((recent[i].1 / recent[j].1).ln() / (recent[i].0 - recent[j].0));
        }
    }
    slopes.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let n = slopes.len();
    1.0 - ((slopes[(n - 1) / 2] + slopes[n / 2]) / 2.0).exp()
}

/// The pace itself and without each count of the window but the newest.
fn spread(counts: &[(f64, f64)]) -> Option<(f64, f64)> {
    let (all, itself) = (window(counts), pace(counts)?);
    if all.len() < 4 {
        return None;
    }
    let mut paces = vec![itself];
    for left_out in 0..all.len() - 1 {
        let mut others = all.clone();
        others.remove(left_out);
        paces.push(median_fall(&others));
    }
    paces.sort_by(|a, b| a.partial_cmp(b).unwrap());
    Some((paces[0], paces[paces.len() - 1]))
}

fn judge(series: &Series, goal: &Goal, as_of: f64) -> Worked {
    let counts = &series.counts;
    let base = counts.iter().find(|(year, _)| Some(*year) == goal.base).unwrap().1;
    let level = base * (1.0 - goal.cut / 100.0);
    let (latest_year, latest) = *counts.last().unwrap();
    let years = goal.year - latest_year;
    let (observed, spread) = (pace(counts), spread(counts));
    let open = latest > level && years > 0.0;
    let needed = (open && level > 0.0).then(|| 1.0 - (level / latest).powf(1.0 / years));
    let carried = |pace: f64| latest * (1.0 - pace).powf(years);
    let by_pace = |pace: f64| match () {
        () if pace < -0.001 => "Going up",
        () if carried(pace) <= level => "On pace",
        () => "Behind",
    };
    let word = match observed {
        _ if level <= 0.0 => "Can't tell",
        _ if latest <= level => "Met",
        _ if years <= 0.0 => "Missed",
        None => "Can't tell",
        Some(pace) => by_pace(pace),
    };
    let decided_by_pace = open && level > 0.0;
    Worked {
        word,
        kind: Some(goal.kind),
        target_year: Some(goal.year),
        series: Some(series.key.clone()),
        base_year: goal.base,
        base: Some(base),
        level: Some(level),
        latest_year: Some(latest_year),
        latest: Some(latest),
        change: (Some(latest_year) != goal.base && base > 0.0).then(|| latest / base - 1.0),
        old: word != "Can't tell" && as_of - latest_year > 5.0,
        close: decided_by_pace
            && spread.is_some_and(|(low, high)| by_pace(low) != word || by_pace(high) != word),
        observed,
        low: spread.map(|(low, _)| low),
        high: spread.map(|(_, high)| high),
        needed,
        needed_tons: open.then(|| (latest - level) / years),
        projected: observed.filter(|_| open).map(carried),
    }
}

fn near(shown: &Value, expected: Option<f64>) -> bool {
    match (shown.as_f64(), expected) {
        (Some(shown), Some(expected)) => (shown - expected).abs() <= 1e-5 * expected.abs().max(1.0),
        (None, None) => true,
        _ => false,
    }
}

fn agrees(slug: &str, verdict: &Value, worked: &Worked) {
    assert_eq!(verdict["word"], worked.word, "{slug}");
    assert_eq!(verdict["target_kind"].as_str(), worked.kind, "{slug}");
    assert_eq!(verdict["series"].as_str(), worked.series.as_deref(), "{slug}");
    assert_eq!(verdict["old"], worked.old, "{slug}");
    assert_eq!(verdict["close"], worked.close, "{slug}");
    let percent = |rate: Option<f64>| rate.map(|rate| rate * 100.0);
    let part = |rate: Option<f64>| Some(rate? / worked.needed?);
    for (key, expected) in [
        ("target_year", worked.target_year),
        ("baseline_year", worked.base_year),
        ("reference_year", worked.base_year.filter(|_| worked.kind == Some("pledge"))),
        ("baseline_tco2e", worked.base),
        ("target_tco2e", worked.level),
        ("latest_year", worked.latest_year),
        ("latest_tco2e", worked.latest),
        ("change_since_baseline_pct", percent(worked.change)),
        ("needed_tco2e_per_year", worked.needed_tons),
        ("needed_pct_per_year", percent(worked.needed)),
        ("observed_pct_per_year", percent(worked.observed)),
        ("observed_low_pct_per_year", percent(worked.low)),
        ("observed_high_pct_per_year", percent(worked.high)),
        ("ratio", part(worked.observed)),
        ("ratio_low", part(worked.low)),
        ("ratio_high", part(worked.high)),
        ("projected_tco2e", worked.projected),
    ] {
        assert!(near(&verdict[key], expected), "{slug}: {key} is {}, not {expected:?}", verdict[key]);
    }
}

/// Compares the verdict of a twin with the one that is computed from its figures. `halve_by` is the year of the
/// pledge.
pub fn assert_recomputed(path: &str, twin: &Value, halve_by: f64) {
    agrees(path, &twin["verdict"], &work(twin, halve_by));
}

#[test]
fn boston_is_behind_its_own_target_and_somerville_behind_the_pledge() {
    let of = |slug: &str| site().json(&format!("/communities/{slug}.json"))["verdict"].clone();
    let (boston, somerville) = (of("boston"), of("somerville"));
    assert_eq!((&boston["word"], &boston["target_kind"]), (&"Behind".into(), &"own".into()));
    assert_eq!((&somerville["word"], &somerville["target_kind"]), (&"Behind".into(), &"pledge".into()));
    assert_eq!((&boston["latest_year"], &somerville["latest_year"]), (&2021.into(), &2018.into()));
    assert_eq!((&boston["old"], &somerville["old"]), (&false.into(), &true.into()));
    let four = |value: &Value, expected: f64| {
        let actual = value.as_f64().unwrap();
        assert_eq!(format!("{actual:.3e}"), format!("{expected:.3e}"), "{actual} is not {expected}");
    };
    four(&boston["needed_pct_per_year"], 3.483);
    four(&boston["observed_pct_per_year"], 1.855);
    four(&boston["observed_low_pct_per_year"], 1.594);
    four(&boston["observed_high_pct_per_year"], 2.494);
    four(&boston["ratio"], 0.5326);
    four(&boston["ratio_low"], 0.4578);
    four(&boston["ratio_high"], 0.7161);
    four(&boston["projected_tco2e"], 4_562_608.0);
    assert_eq!((&boston["close"], &somerville["close"]), (&false.into(), &false.into()));
    assert!(somerville["observed_low_pct_per_year"].is_null() && somerville["ratio_low"].is_null());
    four(&somerville["needed_pct_per_year"], 5.180);
    four(&somerville["observed_pct_per_year"], 1.362);
    four(&somerville["ratio"], 0.2630);
    four(&somerville["projected_tco2e"], 523_073.0);
}
