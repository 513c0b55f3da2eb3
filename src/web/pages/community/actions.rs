//! The actions of a community, by stage, and the rules in force there.

use crate::domain::{
    Action, ActionDetails, Assessment, Code, Community, PartialDate, RuleInForce, Year, reported_in,
};
use crate::web::html::components::Cite;
use crate::words::action;
use crate::words::action::Stage;
use crate::words::{Language, label, town};

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
    pub started: Option<String>,
    pub due: Option<String>,
    /// Whether there is a due date.
    pub dated: bool,
    pub inclusive_because: Option<String>,
    pub summary: String,
    pub cite: Option<Cite>,
    pub details: ActionDetailsRow,
}

/// When the action was decided and checked, and how to take part.
pub struct ActionDetailsRow {
    pub adopted: Option<String>,
    pub checked: Option<String>,
    pub open_to: Option<String>,
    pub url: Option<String>,
    /// The year of the newest document, where it is old.
    pub reported: Option<String>,
}

impl ActionDetailsRow {
    pub fn new(language: Language, details: &ActionDetails, reported: Option<Year>) -> Self {
        ActionDetailsRow {
            adopted: action::adopted(language, details),
            checked: action::checked(language, details),
            open_to: details.open_to.clone(),
            url: details.url.as_ref().map(ToString::to_string),
            reported: action::reported(language, reported),
        }
    }
}

/// A rule or program in force, by town data.
pub struct RuleRow {
    pub said: String,
    pub cite: Option<Cite>,
}

pub fn rules(language: Language, assessment: &Assessment<'_>) -> Vec<RuleRow> {
    let row = |it: &RuleInForce| RuleRow {
        said: town::in_force(language, it),
        cite: Cite::of_statement(language, assessment.community, &it.dataset),
    };
    assessment.rules_in_force().iter().map(row).collect()
}

/// From done to planned. A stage without actions is omitted.
pub fn stages(language: Language, community: &Community, as_of: PartialDate) -> Vec<StageRow> {
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
        inclusive_because: of.inclusive_because().map(ToOwned::to_owned),
        summary: of.summary.clone(),
        cite: Cite::of_statement(language, community, &of.source)
            .map(|cite| cite.with(community, &of.documents)),
        details: ActionDetailsRow::new(
            language,
            &of.details,
            reported_in(of, published(community, of), as_of.year),
        ),
    }
}

/// When the newest document of an action came out.
fn published(community: &Community, of: &Action) -> Option<PartialDate> {
    let documents = std::iter::once(&of.source).chain(of.documents.further());
    documents.filter_map(|key| community.source(key)?.published).max()
}
