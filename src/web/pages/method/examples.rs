//! Worked examples from the record. Each is the first community that shows what a definition says.

use std::collections::BTreeMap;

use crate::domain::{
    Assessment, Code, Community, CriterionNumber, FairShare, GoalKind, InventoryTotal, Judgement, NotKnown,
    PerPerson, Slug, Standing, pace_window,
};
use crate::web::error::PageError;
use crate::web::site::Site;
use crate::words::working::Step;
use crate::words::{Language, answers, fair_share, label, not_known, number, verdict, working};

/// The main example, worked out. Empty if no community has a pace.
#[derive(Default)]
pub struct Worked {
    pub main: Option<Example>,
    /// One for each definition, in their order.
    pub steps: Vec<Step>,
    /// The five answers, in their order.
    pub answers: Vec<String>,
    /// The status on each criterion. Empty if the community was not judged.
    pub statuses: BTreeMap<CriterionNumber, StatusRow>,
}

/// The status of the community on a criterion, with its evidence in English.
pub struct StatusRow {
    pub name: String,
    pub code: &'static str,
    pub word: &'static str,
    pub evidence: String,
}

/// The community of the main example.
pub struct Example {
    pub slug: Slug,
    pub name: String,
    pub sentence: String,
    /// The years and totals behind the pace.
    pub counts: Vec<(i32, String)>,
    pub per_person: Option<String>,
}

/// `None` where no community shows it.
pub struct Examples {
    pub own: Option<String>,
    pub pledge: Option<String>,
    pub other_series: Option<String>,
    pub dated: Option<String>,
    pub old: Option<String>,
    pub close: Option<String>,
    pub path: Option<String>,
    pub open_line: Option<String>,
    pub fair_share: Option<String>,
}

/// The first community whose spread is known, else the first with a pace.
pub fn worked(language: Language, site: &Site, named: &[(Slug, String)]) -> Result<Worked, PageError> {
    let mut with_pace: Option<Worked> = None;
    for (slug, _) in named {
        let community = site.community(slug.as_str())?;
        let assessment = site.assess(&community);
        let Ok(judgement) = assessment.headline() else { continue };
        if judgement.spread.is_ok() {
            return Ok(work(language, &assessment, judgement));
        }
        if with_pace.is_none() && judgement.pace.is_ok() {
            with_pace = Some(work(language, &assessment, judgement));
        }
    }
    Ok(with_pace.unwrap_or_default())
}

fn work(language: Language, assessment: &Assessment<'_>, judgement: &Judgement<'_>) -> Worked {
    let community = assessment.community;
    let counts = judgement.trajectory.as_ref().map(pace_window).unwrap_or_default();
    let count = |count: InventoryTotal| (count.year.number(), number::whole(language, count.total.number()));
    let of = assessment.answers();
    Worked {
        main: Some(Example {
            slug: community.slug.clone(),
            name: community.name.clone(),
            sentence: verdict::sentence(language, assessment),
            counts: counts.into_iter().map(count).collect(),
            per_person: per_person(language, assessment),
        }),
        steps: working::steps(language, community, judgement),
        answers: vec![
            answers::promise(language, &of.promise),
            answers::counts(language, &of.count),
            dated(language, judgement),
            answers::doing(language, &of),
            answers::reporting(language, &of.reporting),
        ],
        statuses: community.standings.iter().map(|of| (of.number, status(language, community, of))).collect(),
    }
}

fn status(language: Language, community: &Community, standing: &Standing) -> StatusRow {
    StatusRow {
        name: community.name.clone(),
        code: standing.status.code(),
        word: label::criterion_status(language, standing.status),
        evidence: standing.evidence.clone(),
    }
}

/// The newest inventory with a count of residents of its own year.
fn per_person(language: Language, assessment: &Assessment<'_>) -> Option<String> {
    let community = assessment.community;
    let counted = community.inventories.iter().filter(|inventory| !community.is_news(&inventory.source));
    let known = counted.filter_map(|inventory| Some((inventory, community.per_person(inventory).ok()?)));
    let (inventory, per_person) =
        known.max_by_key(|(inventory, per)| (per.population.year == inventory.year, inventory.year))?;
    let message = language
        .message("method-person-example")
        .with("name", &community.name)
        .with("year", inventory.year)
        .with("emissions", number::tons(language, inventory.total, inventory.precision))
        .with("residents", number::whole(language, per_person.population.value as f64))
        .with("kind", label::population_kind(language, per_person.population.kind))
        .with("counted", per_person.population.year)
        .with("per-person", number::per_person(language, per_person.tonnes));
    Some(message.to_string())
}

/// `Behind, by its count of 2021`.
fn dated(language: Language, judgement: &Judgement<'_>) -> String {
    verdict::by_count(language, judgement.verdict.kind(), judgement.counted_in())
}

impl Examples {
    pub fn new(language: Language, assessed: &[Assessment<'_>], fair: &FairShare) -> Self {
        let first = |said: &dyn Fn(&Assessment<'_>, &Judgement<'_>) -> Option<String>| {
            assessed.iter().find_map(|one| said(one, one.headline().ok()?))
        };
        let named = |one: &Assessment<'_>, said: String| format!("{}: {said}", one.community.name);
        Examples {
            own: promise(language, assessed, GoalKind::Own),
            pledge: promise(language, assessed, GoalKind::Pledge),
            other_series: first(&|one, judged| {
                let reason = judged.verdict.reason()?;
                let changed = matches!(reason, NotKnown::MethodChanged { .. });
                changed.then(|| named(one, not_known::sentence(language, &reason)))
            }),
            dated: first(&|one, judged| {
                judged.verdict.reason().is_none().then(|| named(one, dated(language, judged)))
            }),
            old: first(&|one, judged| {
                let age = verdict::age(language, one, judged).filter(|_| judged.is_old())?;
                Some(named(one, format!("{}. {age}", dated(language, judged))))
            }),
            close: first(&|one, judged| {
                let speed = verdict::speed(language, judged).filter(|_| judged.close)?;
                Some(named(one, format!("{}. {speed}", dated(language, judged))))
            }),
            path: first(&|one, judged| Some(named(one, verdict::contrast(language, judged)?))),
            open_line: assessed.iter().find_map(|one| open_line(language, one)),
            fair_share: assessed.iter().find_map(|one| {
                fair.yardstick(one.community).ok()?;
                Some(fair_share::sentence(language, one, fair))
            }),
        }
    }
}

/// The first promise of a kind with a known level. One with a verdict comes first.
fn promise(language: Language, assessed: &[Assessment<'_>], kind: GoalKind) -> Option<String> {
    let judged = assessed.iter().filter_map(|one| Some((one, one.headline().ok()?)));
    let of_kind = judged.filter(|(_, judged)| judged.goal.kind() == kind && judged.level.is_ok());
    let (one, judged) = of_kind.min_by_key(|(_, judged)| judged.verdict.reason().is_some())?;
    Some(verdict::promised(language, one, judged))
}

/// The first two inventories of a series whose counts of residents do not hang together.
fn open_line(language: Language, assessment: &Assessment<'_>) -> Option<String> {
    let community = assessment.community;
    let of_series = assessment.trajectories.iter().map(|trajectory| {
        let counts = community.inventories.iter().filter(|inventory| inventory.series == trajectory.series);
        let mut counts: Vec<_> =
            counts.filter_map(|count| Some((count.year, community.per_person(count).ok()?))).collect();
        counts.sort_by_key(|(year, _)| *year);
        counts
    });
    let is_open = |pair: &[(_, PerPerson<'_>)]| !pair[0].1.joins(&pair[1].1);
    let (from, to) = of_series
        .into_iter()
        .find_map(|counts| counts.windows(2).find(|pair| is_open(pair)).map(|pair| (pair[0].0, pair[1].0)))?;
    let message = language.message("method-person-open").with("name", &community.name);
    Some(message.with("from", from).with("to", to).to_string())
}
