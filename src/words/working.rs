//! "How we got this verdict": steps that a reader can follow with a calculator.

use crate::domain::{
    Community, Inventory, InventoryTotal, Judgement, Key, Known, Rate, Trajectory, Verdict, pace_window,
};

use super::language::Language;
use super::number::{fixed, percent, trimmed, whole, whole_tons};
use super::{not_known, verdict};

/// One step: its name, the calculation, the result, and the document of an input.
pub struct Step {
    pub name: &'static str,
    pub working: String,
    /// Whether `working` is a quote from the record, without its marks.
    pub quotes: bool,
    pub result: String,
    pub source: Option<Key>,
}

/// What a step means.
pub struct Definition {
    pub name: &'static str,
    pub means: &'static str,
}

/// The name and the meaning of each step, in the order of `steps`.
const MEANINGS: [(&str, &str); 14] = [
    ("step-promise", "step-promise.means"),
    ("step-baseline", "step-baseline.means"),
    ("step-level", "step-level.means"),
    ("step-latest", "step-latest.means"),
    ("step-change", "step-change.means"),
    ("step-path", "step-path.means"),
    ("step-gap", "step-gap.means"),
    ("step-needed-tons", "step-needed-tons.means"),
    ("step-needed-rate", "step-needed-rate.means"),
    ("step-pace", "step-pace.means"),
    ("step-spread", "step-spread.means"),
    ("step-ratio", "step-ratio.means"),
    ("step-projected", "step-projected.means"),
    ("step-verdict", "step-verdict.means"),
];

/// The definition of each step, in the order of `steps`.
pub fn definitions(language: Language) -> Vec<Definition> {
    let define = |(name, means)| Definition { name: language.text(name), means: language.text(means) };
    MEANINGS.map(define).into()
}

/// Every input and every number of a judgement. A step without a result says why.
pub fn steps(language: Language, community: &Community, judgement: &Judgement<'_>) -> Vec<Step> {
    let sourced = |count: &Known<InventoryTotal>| source(community, judgement, count);
    let words = Working { language, judgement };
    vec![
        Step { source: Some(judgement.goal.source().clone()), ..words.promise() },
        Step { source: sourced(&judgement.baseline), ..words.baseline() },
        words.level(),
        Step { source: sourced(&judgement.latest), ..words.latest() },
        words.change(),
        words.path(),
        words.gap(),
        words.needed_tonnes(),
        words.needed(),
        words.pace(),
        words.spread(),
        words.ratio(),
        words.projected(),
        words.outcome(),
    ]
}

fn source(community: &Community, judgement: &Judgement<'_>, count: &Known<InventoryTotal>) -> Option<Key> {
    let (count, trajectory) = (count.as_ref().ok()?, judgement.trajectory.as_ref().ok()?);
    let of_it = |inventory: &&Inventory| inventory.series == trajectory.series && inventory.year == count.year;
    community.inventories.iter().find(of_it).map(|inventory| inventory.source.clone())
}

/// Words a judgement in one language.
struct Working<'j> {
    language: Language,
    judgement: &'j Judgement<'j>,
}

impl Working<'_> {
    /// A step with its result, or with the reason for its absence.
    fn step<T>(&self, name: &'static str, value: &Known<T>, worked: impl Fn(&T) -> (String, String)) -> Step {
        let (working, result) = match value {
            Ok(value) => worked(value),
            Err(reason) => {
                (not_known::sentence(self.language, reason), self.language.text("working-not-known").to_owned())
            }
        };
        Step { name: self.language.text(name), working, quotes: false, result, source: None }
    }

    fn whole(&self, number: f64) -> String {
        whole(self.language, number)
    }

    fn tons(&self, number: f64) -> String {
        whole_tons(self.language, number)
    }

    fn promise(&self) -> Step {
        let goal = &self.judgement.goal;
        let message = match goal.baseline_year() {
            Some(baseline) => self.language.message("working-promised").with("baseline", baseline),
            None => self.language.message("working-promised-unstated"),
        };
        let cut = percent(self.language, goal.reduction_pct());
        let name = if goal.own().is_some() { "step-promise" } else { "step-pledge" };
        Step {
            name: self.language.text(name),
            working: match goal.own() {
                Some(target) => target.wording.clone(),
                None => self.language.text("working-pledged").to_owned(),
            },
            quotes: goal.own().is_some(),
            result: message.with("cut", cut).with("year", goal.year()).to_string(),
            source: None,
        }
    }

    fn inventory(&self, name: &'static str, count: &Known<InventoryTotal>) -> Step {
        self.step(name, count, |count| {
            let of = self.language.message("working-inventory").with("year", count.year);
            (of.to_string(), self.tons(count.total.number()))
        })
    }

    fn baseline(&self) -> Step {
        let name = if self.judgement.goal.own().is_some() { "step-baseline" } else { "step-reference" };
        self.inventory(name, &self.judgement.baseline)
    }

    fn level(&self) -> Step {
        let judgement = self.judgement;
        let both = judgement.baseline.and_then(|baseline| Ok((baseline, judgement.level?)));
        let cut = trimmed(self.language, judgement.goal.gross_reduction_pct(), 2);
        self.step("step-level", &both, |(baseline, level)| {
            let working = format!("{} × (1 − {cut} ÷ 100)", self.whole(baseline.total.number()));
            (working, self.tons(level.number()))
        })
    }

    fn latest(&self) -> Step {
        self.inventory("step-latest", &self.judgement.latest)
    }

    fn change(&self) -> Step {
        let judgement = self.judgement;
        let all = judgement
            .change_since_baseline_pct
            .and_then(|pct| Ok((pct, judgement.baseline?, judgement.latest?)));
        self.step("step-change", &all, |(pct, baseline, latest)| {
            let (now, then) = (latest.total.number(), baseline.total.number());
            let sign = if *pct < 0.0 { "−" } else { "+" };
            let result = format!("{sign}{}%", fixed(self.language, pct.abs(), 1));
            (format!("{} ÷ {} − 1", self.whole(now), self.whole(then)), result)
        })
    }

    fn path(&self) -> Step {
        let judgement = self.judgement;
        let all = judgement.latest.and_then(|latest| Ok((judgement.path.clone()?, latest)));
        self.step("step-path", &all, |(path, latest)| {
            let not_known = || self.language.text("working-not-known").to_owned();
            let promised = path.at(latest.year).map_or_else(not_known, |tonnes| self.tons(tonnes.number()));
            let working = match path.leg(latest.year) {
                Some((from, to)) => self
                    .language
                    .message("working-line")
                    .with("from", self.whole(from.total.number()))
                    .with("from-year", from.year)
                    .with("to", self.whole(to.total.number()))
                    .with("to-year", to.year)
                    .to_string(),
                None => self.language.text("working-path-ends").to_owned(),
            };
            (working, promised)
        })
    }

    fn gap(&self) -> Step {
        let judgement = self.judgement;
        let all = judgement.gap.and_then(|gap| Ok((gap, judgement.latest?)));
        self.step("step-gap", &all, |(gap, latest)| {
            let side = match () {
                () if gap.abs() < 0.5 => "working-on",
                () if *gap > 0.0 => "working-above",
                () => "working-below",
            };
            let emissions = latest.total.number();
            let working = format!("{} − {}", self.whole(emissions), self.whole(emissions - gap));
            (working, self.language.message(side).with("tons", self.tons(gap.abs())).to_string())
        })
    }

    fn needed_tonnes(&self) -> Step {
        let judgement = self.judgement;
        let all = judgement.needed_tonnes.and_then(|needed| Ok((needed, judgement.latest?, judgement.level?)));
        self.step("step-needed-tons", &all, |(needed, latest, level)| {
            let working = self
                .language
                .message("working-over-years")
                .with("from", self.whole(latest.total.number()))
                .with("to", self.whole(level.number()))
                .with("years", judgement.goal.year().since(latest.year));
            (working.to_string(), self.a_year(self.tons(*needed)))
        })
    }

    fn needed(&self) -> Step {
        let judgement = self.judgement;
        let all = judgement.needed.and_then(|needed| Ok((needed, judgement.latest?, judgement.level?)));
        self.step("step-needed-rate", &all, |(needed, latest, level)| {
            let years = judgement.goal.year().since(latest.year);
            let (from, to) = (self.whole(latest.total.number()), self.whole(level.number()));
            (format!("1 − ({to} ÷ {from}) ^ (1 ÷ {years})"), self.two_decimals(*needed))
        })
    }

    fn pace(&self) -> Step {
        let judgement = self.judgement;
        let all = judgement.pace.and_then(|pace| Ok((pace, judgement.trajectory.clone()?)));
        self.step("step-pace", &all, |(pace, trajectory)| (self.pairs(trajectory), self.two_decimals(*pace)))
    }

    /// The inventories that the median is computed from.
    fn pairs(&self, trajectory: &Trajectory) -> String {
        let newest = trajectory.newest().year;
        let used = pace_window(trajectory);
        let pairs = used.len() * used.len().saturating_sub(1) / 2;
        let first = used.first().map_or(newest, |count| count.year);
        let message = self.language.message("working-pairs").with("count", used.len()).with("pairs", pairs);
        message.with("first", first).with("last", newest).to_string()
    }

    /// The pace again without each inventory but the newest.
    fn spread(&self) -> Step {
        self.step("step-spread", &self.judgement.spread, |spread| {
            let result = verdict::spread_text(self.language, *spread);
            (self.language.text("working-spread").to_owned(), self.a_year(result))
        })
    }

    fn ratio(&self) -> Step {
        let judgement = self.judgement;
        let all = judgement.ratio.and_then(|ratio| Ok((ratio, judgement.pace?, judgement.needed?)));
        self.step("step-ratio", &all, |(ratio, pace, needed)| {
            let [pace, needed] = [pace, needed].map(|rate| fixed(self.language, rate.pct_per_year(), 3));
            (format!("{pace} ÷ {needed}"), verdict::ratio_text(self.language, judgement, *ratio))
        })
    }

    fn projected(&self) -> Step {
        let judgement = self.judgement;
        let all = judgement.projected.and_then(|tonnes| Ok((tonnes, judgement.pace?, judgement.latest?)));
        self.step("step-projected", &all, |(tonnes, pace, latest)| {
            let years = judgement.goal.year().since(latest.year);
            let pace = trimmed(self.language, pace.0, 5);
            let working = format!("{} × (1 − {pace}) ^ {years}", self.whole(latest.total.number()));
            let result = self.language.message("working-in-year").with("tons", self.tons(tonnes.number()));
            (working, result.with("year", judgement.goal.year()).to_string())
        })
    }

    fn outcome(&self) -> Step {
        let message = |key| self.language.text(key).to_owned();
        let judgement = self.judgement;
        let working = match &judgement.verdict {
            Verdict::CantTell(reason) => not_known::sentence(self.language, reason),
            Verdict::Met => message("working-met"),
            Verdict::Missed => message("working-missed"),
            Verdict::GoingUp => message("working-going-up"),
            Verdict::OnPace => message("working-on-pace"),
            Verdict::Behind => message("working-behind"),
        };
        let close = judgement.close.then(|| message("working-close"));
        let year = judgement.counted_in();
        Step {
            name: self.language.text("step-verdict"),
            working: [Some(working), close].into_iter().flatten().collect::<Vec<_>>().join(" "),
            quotes: false,
            result: verdict::by_count(self.language, judgement.verdict.kind(), year),
            source: None,
        }
    }

    fn a_year(&self, size: String) -> String {
        self.language.message("working-a-year").with("size", size).to_string()
    }

    fn two_decimals(&self, rate: Rate) -> String {
        self.a_year(format!("{}%", fixed(self.language, rate.pct_per_year(), 2)))
    }
}
