//! The five answers on a community.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Answers, Assessment, CountAnswer, DoingAnswer, Key, Known, PartialDate, PromiseAnswer, PromiseCode,
    ReportingAnswer, RuleInForce, RuleKind, Year,
};
use crate::web::api::verdict;
use crate::web::api::verdict::VerdictTwin;
use crate::words::{Language, answers as words};

/// The five answers on a community. They are never added up and never ranked.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Answers")]
pub struct AnswersTwin {
    /// What it promised.
    promise: PromiseTwin,
    /// When it last counted its emissions.
    count: CountTwin,
    /// Whether it cuts as fast as it promised: the same as `verdict`.
    pace: VerdictTwin,
    /// What it does.
    doing: DoingTwin,
    /// When it reported.
    reporting: ReportingTwin,
    /// The first sentences of its page, made from the five answers.
    sentence: String,
}

/// What a community promised, beside the half that it pledged.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "PromiseAnswer")]
struct PromiseTwin {
    /// The next own interim target against the half that is pledged.
    code: PromiseCode,
    /// The year of that target. `null` if none was found.
    target_year: Option<Year>,
    /// Its cut, in percent.
    reduction_pct: Option<f64>,
    /// The year that it is measured from. `null` if no document states it.
    baseline_year: Option<Year>,
    /// The cut that the community pledged by joining, in percent. `null` if it did not join.
    pledged_pct: Option<f64>,
    /// The year of its net-zero target. `null` if none was found.
    net_zero_year: Option<Year>,
    /// The answer in plain words.
    sentence: String,
}

/// The newest own community-wide inventory that does not rest on news alone.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "CountAnswer")]
struct CountTwin {
    /// Its year. `null` if there is none.
    latest_year: Option<Year>,
    /// The years from then to `as_of`.
    #[schemars(extend("x-unit" = "years"))]
    age_years: Option<u32>,
    /// The inventories of its series, itself included.
    #[schemars(extend("x-unit" = "inventories"))]
    comparable: Option<usize>,
    /// The answer in plain words.
    sentence: String,
}

/// The recorded actions, and the rules in force.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DoingAnswer")]
struct DoingTwin {
    /// All recorded actions.
    #[schemars(extend("x-unit" = "actions"))]
    actions: usize,
    /// Those in force or done.
    #[schemars(extend("x-unit" = "actions"))]
    in_place: usize,
    /// Those in force or done that are inclusive.
    #[schemars(extend("x-unit" = "actions"))]
    inclusive_in_place: usize,
    /// The answer in plain words.
    sentence: String,
    /// The rules and programs in force by town data, which may not name all. The most demanding comes first.
    rules_in_force: Vec<RuleTwin>,
}

/// A rule or program in force in the city or town, by town data.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "RuleInForce")]
struct RuleTwin {
    /// Which rule.
    rule: RuleKind,
    /// The day from which it holds. `null` if the dataset gives none.
    since: Option<PartialDate>,
    /// The dataset: a key of `sources`.
    source: Key,
}

/// The reports of the five years before `as_of`.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ReportingAnswer")]
struct ReportingTwin {
    /// The years with a report: by the year in which it came out, else by the year that it covers. An action plan
    /// is not a report.
    years: Vec<Year>,
    /// All five years.
    of: Vec<Year>,
    /// The answer in plain words.
    sentence: String,
}

pub fn twin(assessment: &Assessment<'_>) -> AnswersTwin {
    let answers = assessment.answers();
    AnswersTwin {
        doing: doing(&answers),
        promise: promise(&answers.promise, assessment),
        count: count(&answers.count),
        pace: verdict::twin(assessment),
        reporting: reporting(answers.reporting),
        sentence: words::lead(Language::En, assessment),
    }
}

fn promise(answer: &PromiseAnswer<'_>, assessment: &Assessment<'_>) -> PromiseTwin {
    let pledge = assessment.pledge.as_ref();
    PromiseTwin {
        code: answer.code,
        target_year: answer.target.map(|target| target.year),
        reduction_pct: answer.target.map(|target| target.reduction.number()),
        baseline_year: answer.target.and_then(|target| target.baseline_year),
        pledged_pct: pledge.map(|pledge| pledge.goal.reduction_pct()),
        net_zero_year: answer.net_zero,
        sentence: words::promise(Language::En, answer),
    }
}

fn count(answer: &Known<CountAnswer>) -> CountTwin {
    let known = answer.as_ref().ok();
    CountTwin {
        latest_year: known.map(|count| count.latest),
        age_years: known.map(|count| count.age),
        comparable: known.map(|count| count.comparable.len()),
        sentence: words::counts(Language::En, answer),
    }
}

fn doing(answers: &Answers<'_>) -> DoingTwin {
    let DoingAnswer { actions, in_place, inclusive_in_place, .. } = answers.doing;
    let rule = |it: &RuleInForce| RuleTwin { rule: it.rule, since: it.since, source: it.dataset.clone() };
    DoingTwin {
        actions,
        in_place,
        inclusive_in_place,
        sentence: words::doing(Language::En, answers),
        rules_in_force: answers.rules.iter().map(rule).collect(),
    }
}

fn reporting(answer: ReportingAnswer) -> ReportingTwin {
    let sentence = words::reporting(Language::En, &answer);
    ReportingTwin { years: answer.years, of: answer.of, sentence }
}
