//! The programs of a community that residents can take part in.

use crate::domain::{Action, ActionStatus, Community};
use crate::web::html::components::Cite;
use crate::words::{Language, label};

pub struct Program {
    pub title: String,
    pub status: &'static str,
    pub word: &'static str,
    pub open_to: Option<String>,
    pub url: Option<String>,
    pub cite: Option<Cite>,
}

/// The actions under way or in force that are open to somebody, or that have a page of their own.
pub fn programs(language: Language, community: &Community) -> Vec<Program> {
    let runs = |action: &&Action| matches!(action.status, ActionStatus::InProgress | ActionStatus::InForce);
    let is_open = |action: &&Action| action.details.open_to.is_some() || action.details.url.is_some();
    let open = community.actions.iter().filter(runs).filter(is_open);
    open.map(|action| program(language, community, action)).collect()
}

fn program(language: Language, community: &Community, of: &Action) -> Program {
    Program {
        title: of.title.clone(),
        status: of.status.into(),
        word: label::action_status(language, of.status),
        open_to: of.details.open_to.clone(),
        url: of.details.url.as_ref().map(ToString::to_string),
        cite: Cite::of_statement(language, community, &of.source)
            .map(|cite| cite.with(community, &of.documents)),
    }
}
