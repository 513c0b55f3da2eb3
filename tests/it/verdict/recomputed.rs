//! The verdict of a community, computed again from its JSON twin by code that shares nothing with the program.
//! `live.rs` compares the two.

use serde_json::Value;

struct Worked {
    word: &'static str,
    observed: Option<f64>,
    needed: Option<f64>,
    projected: Option<f64>,
}

fn unknown() -> Worked {
    Worked { word: "Can't tell", observed: None, needed: None, projected: None }
}

fn work(twin: &Value) -> Worked {
    let as_of: i64 = twin["as_of"].as_str().unwrap()[..4].parse().unwrap();
    let targets = twin["targets"].as_array().unwrap().iter().filter(|target| {
        target["kind"] == "interim"
            && target["basis"] == "community"
            && target["status"] == "adopted"
            && target["year"].as_i64().unwrap() >= as_of
    });
    let Some(target) = targets.min_by_key(|target| target["year"].as_i64()) else { return unknown() };
    let Some(baseline_year) = target["baseline_year"].as_i64() else { return unknown() };
    let candidates: Vec<Vec<(f64, f64)>> = series(twin)
        .into_iter()
        .filter(|counts| counts.iter().any(|(year, _)| *year == baseline_year as f64))
        .collect();
    let newest = |counts: &[(f64, f64)]| counts.last().unwrap().0;
    let best = candidates
        .iter()
        .max_by(|a, b| (pace(a).is_some(), newest(a)).partial_cmp(&(pace(b).is_some(), newest(b))).unwrap());
    let Some(counts) = best else { return unknown() };
    judge(counts, target, baseline_year as f64, as_of as f64)
}

fn series(twin: &Value) -> Vec<Vec<(f64, f64)>> {
    let mut names: Vec<&str> = Vec::new();
    let inventories = twin["inventories"].as_array().unwrap();
    for inventory in inventories.iter().filter(|inventory| inventory["basis"] == "community") {
        let name = inventory["series"].as_str().unwrap();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let counts = |name: &&str| {
        let mut counts: Vec<(f64, f64)> = inventories
            .iter()
            .filter(|inventory| inventory["series"] == **name)
            .map(|inventory| (inventory["year"].as_f64().unwrap(), inventory["total_tco2e"].as_f64().unwrap()))
            .collect();
        counts.sort_by(|a, b| a.partial_cmp(b).unwrap());
        counts
    };
    names.iter().map(counts).collect()
}

fn pace(counts: &[(f64, f64)]) -> Option<f64> {
    let last = counts.last()?.0;
    let recent: Vec<&(f64, f64)> = counts.iter().filter(|(year, _)| *year >= last - 10.0).collect();
    if recent.len() < 3 || last - recent[0].0 < 4.0 {
        return None;
    }
    let mut slopes = Vec::new();
    for i in 0..recent.len() {
        for j in 0..i {
            slopes.push((recent[i].1 / recent[j].1).ln() / (recent[i].0 - recent[j].0));
        }
    }
    slopes.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let n = slopes.len();
    let median = (slopes[(n - 1) / 2] + slopes[n / 2]) / 2.0;
    Some(1.0 - median.exp())
}

fn judge(counts: &[(f64, f64)], target: &Value, baseline_year: f64, as_of: f64) -> Worked {
    let baseline = counts.iter().find(|(year, _)| *year == baseline_year).unwrap().1;
    let level = baseline * (1.0 - target["reduction_pct"].as_f64().unwrap() / 100.0);
    let (latest_year, latest) = *counts.last().unwrap();
    let years = target["year"].as_f64().unwrap() - latest_year;
    let observed = pace(counts);
    let open = latest > level && years > 0.0;
    let needed = open.then(|| 1.0 - (level / latest).powf(1.0 / years));
    let projected = observed.filter(|_| open).map(|pace| latest * (1.0 - pace).powf(years));
    let word = match (observed, needed, projected) {
        (None, ..) => "Can't tell",
        _ if as_of - latest_year > 5.0 => "Can't tell",
        _ if latest <= level => "Met",
        _ if years <= 0.0 => "Missed",
        (Some(pace), ..) if pace < -0.001 => "Going up",
        (_, _, Some(projected)) if projected <= level => "On pace",
        (Some(pace), Some(needed), _) if pace >= needed / 2.0 => "Behind",
        _ => "Far behind",
    };
    Worked { word, observed, needed, projected }
}

fn near(shown: &Value, expected: Option<f64>) -> bool {
    match (shown.as_f64(), expected) {
        (Some(shown), Some(expected)) => (shown - expected).abs() <= 1e-5 * expected.abs().max(1.0),
        (None, None) => true,
        _ => false,
    }
}

/// Compares the verdict of a twin with the one that is computed from its figures.
pub fn assert_recomputed(path: &str, twin: &Value) {
    let (worked, verdict) = (work(twin), &twin["verdict"]);
    assert_eq!(verdict["word"], worked.word, "{path}");
    let percent = |rate: Option<f64>| rate.map(|rate| rate * 100.0);
    // A more precise reason than "too few inventories" may replace a pace. The reverse never happens.
    assert!(near(&verdict["needed_pct_per_year"], percent(worked.needed)), "{path}");
    assert!(near(&verdict["observed_pct_per_year"], percent(worked.observed)), "{path}");
    assert!(near(&verdict["projected_tco2e"], worked.projected), "{path}");
}
