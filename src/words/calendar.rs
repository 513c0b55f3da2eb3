//! What is due, in a few words.

use crate::domain::{Basis, DueEvent, DueKind, PartialDate};

use super::language::Language;
use super::message::Message;
use super::number::percent;
use super::town;

/// What is due, without the community and the date. The title of an action is in English, as the record has it.
pub fn event(language: Language, event: &DueEvent, date: PartialDate) -> Message {
    let message = |key| language.message(key);
    match event {
        DueEvent::Report => message("due-report").with("year", date.year),
        DueEvent::Pledge => message("due-pledge"),
        DueEvent::Target { net_zero: true, basis: Basis::Community, .. } => message("due-net-zero"),
        DueEvent::Target { net_zero: true, basis: Basis::Municipal, .. } => message("due-net-zero-government"),
        DueEvent::Target { cut, baseline, basis, .. } => {
            let key = match (basis, baseline) {
                (Basis::Community, Some(_)) => "due-cut",
                (Basis::Community, None) => "due-cut-unstated",
                (Basis::Municipal, Some(_)) => "due-cut-government",
                (Basis::Municipal, None) => "due-cut-government-unstated",
            };
            let message = message(key).with("cut", percent(language, cut.number()));
            match baseline {
                Some(year) => message.with("baseline", year),
                None => message,
            }
        }
        DueEvent::Action { title } => message("due-action").record("title", title),
        DueEvent::Start { title } => message("due-start").record("title", title),
        DueEvent::Rule(rule) => message("due-rule").with("rule", town::rule(language, *rule)),
    }
}

/// The kind of what is due, in a word or two.
pub fn kind(language: Language, kind: DueKind) -> &'static str {
    language.text(match kind {
        DueKind::Report => "due-kind-report",
        DueKind::Pledge => "due-kind-pledge",
        DueKind::Target => "due-kind-target",
        DueKind::Action => "due-kind-action",
        DueKind::Start => "due-kind-start",
        DueKind::Rule => "due-kind-rule",
    })
}
