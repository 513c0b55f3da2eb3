//! Targets, the status on the five criteria, and actions.

use crate::domain::{Action, Code, Community, Criterion, PartialDate, Standing, Target, TargetStatus, Year};
use crate::web::html::components::{Badge, Cite};
use crate::web::site::Site;
use crate::words::action;
use crate::words::action::Stage;
use crate::words::number::{about_tons, date, percent};
use crate::words::{Language, label, not_known, origin};

pub struct TargetRow {
    pub kind: &'static str,
    pub year: i32,
    pub basis: &'static str,
    pub cut: String,
    pub origin: Option<String>,
    pub level: String,
    pub adopted: String,
    pub draft: bool,
    pub wording: String,
    pub badge: Badge,
    pub reason: Option<&'static str>,
    pub cite: Option<Cite>,
}

/// The targets, by basis and then by year.
pub fn targets(language: Language, community: &Community, as_of: Year) -> Vec<TargetRow> {
    let mut targets: Vec<&Target> = community.targets.iter().collect();
    targets.sort_by_key(|target| (target.basis, target.year));
    targets.into_iter().map(|target| row(language, community, target, as_of)).collect()
}

fn row(language: Language, community: &Community, target: &Target, as_of: Year) -> TargetRow {
    let judged = community.judge(target, as_of);
    TargetRow {
        kind: label::target_kind(language, target.kind),
        year: target.year.number(),
        basis: label::basis(language, target.basis),
        cut: cut(language, target),
        origin: origin::of_target(language, target),
        level: match &judged.level {
            Ok(level) => about_tons(language, level.number()),
            Err(reason) => not_known::short(language, reason.lack()).to_owned(),
        },
        adopted: match target.adopted {
            Some(adopted) => date(language, adopted),
            None => language.text("targets-no-date").to_owned(),
        },
        draft: target.status == TargetStatus::Draft,
        wording: target.wording.clone(),
        badge: Badge::new(language, judged.verdict.kind()),
        reason: judged.verdict.reason().map(|reason| not_known::short(language, reason.lack())),
        cite: Cite::of_figure(language, community, &target.source),
    }
}

fn cut(language: Language, target: &Target) -> String {
    let said = match target.baseline_year {
        Some(baseline) => language.say("targets-below").with("baseline", baseline),
        None => language.say("targets-unstated"),
    };
    let below = said.with("cut", percent(language, target.reduction.number())).to_string();
    let Some(floor) = target.gross_floor else { return below };
    let floor = percent(language, floor.number());
    language.say("targets-floor").with("cut", below).with("floor", floor).to_string()
}

pub struct StandingRow {
    pub title: String,
    /// The language of the title.
    pub told_in: &'static str,
    pub status: &'static str,
    pub word: &'static str,
    pub evidence: String,
    pub cite: Option<Cite>,
}

pub fn standings(language: Language, site: &Site, community: &Community) -> Vec<StandingRow> {
    let of = |criterion: &Criterion| {
        let standing = community.standings.iter().find(|standing| standing.number == criterion.number)?;
        Some(standing_row(language, community, criterion, standing))
    };
    site.campaign.criteria.iter().filter_map(of).collect()
}

fn standing_row(
    language: Language,
    community: &Community,
    criterion: &Criterion,
    standing: &Standing,
) -> StandingRow {
    let told = criterion.told(language);
    StandingRow {
        title: told.title.to_owned(),
        told_in: told.lang(),
        status: standing.status.code(),
        word: label::criterion_status(language, standing.status),
        evidence: standing.evidence.clone(),
        cite: Cite::of_statement(language, community, &standing.source),
    }
}

/// The actions of one stage.
pub struct StageRow {
    pub heading: String,
    pub actions: Vec<ActionRow>,
}

pub struct ActionRow {
    pub title: String,
    pub sector: &'static str,
    pub status: &'static str,
    pub word: &'static str,
    pub started: String,
    pub due: Option<String>,
    /// Whether there is a due date.
    pub dated: bool,
    pub inclusive_because: Option<String>,
    pub summary: String,
    pub cite: Option<Cite>,
}

/// From done to planned. A stage without actions is omitted.
pub fn actions(language: Language, community: &Community, as_of: PartialDate) -> Vec<StageRow> {
    let stage = |stage: Stage| {
        let in_it = community.actions.iter().filter(|action| Stage::of(action.status) == stage);
        let actions: Vec<ActionRow> =
            in_it.map(|action| action_row(language, community, action, as_of)).collect();
        StageRow { heading: stage.heading(language, actions.len()), actions }
    };
    Stage::ALL.map(stage).into_iter().filter(|stage| !stage.actions.is_empty()).collect()
}

fn action_row(language: Language, community: &Community, of: &Action, as_of: PartialDate) -> ActionRow {
    ActionRow {
        title: of.title.clone(),
        sector: label::action_sector(language, of.sector),
        status: of.status.code(),
        word: label::action_status(language, of.status),
        started: action::started(language, of),
        due: action::due(language, of, as_of),
        dated: of.due.is_some(),
        inclusive_because: of.inclusive_because.clone(),
        summary: of.summary.clone(),
        cite: Cite::of_statement(language, community, &of.source),
    }
}
