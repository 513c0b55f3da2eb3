//! Reads `[[actions]]`: rules, plans and projects of a community.

use super::ended;
use super::fields::Fields;
use super::sources::Sources;
use crate::domain::{Action, ActionDetails, ActionStatus, Inclusion, PartialDate, Standing};

/// `standings`: those of the same community. Their evidence may say why an action is inclusive.
pub fn read(file: &Fields<'_>, sources: &Sources, standings: &[Standing]) -> Vec<Action> {
    let tables = file.tables("actions", "[[actions]]");
    tables.into_iter().filter_map(|fields| one(fields, sources, standings)).collect()
}

fn one(fields: Fields<'_>, sources: &Sources, standings: &[Standing]) -> Option<Action> {
    let title = fields.required("title").text();
    let sector = fields.required("sector").code();
    let status = fields.required("status").code();
    let started = started(&fields, status);
    let due = due(&fields, started);
    let summary: Option<String> = fields.required("summary").text();
    let inclusive_because = inclusive(&fields, summary.as_deref(), standings);
    let cited = sources.cite_all(&fields);
    let details = details(&fields);
    ended::warn(&fields, status, summary.as_deref(), details.checked);
    fields.finish();
    let (source, documents) = cited?;
    Some(Action {
        title: title?,
        sector: sector?,
        status: status?,
        started,
        due,
        inclusion: Inclusion::new(inclusive_because),
        summary: summary?,
        source,
        documents,
        details,
    })
}

fn details(fields: &Fields<'_>) -> ActionDetails {
    ActionDetails {
        adopted: fields.optional("adopted").past_date(),
        checked: fields.optional("checked").past_date(),
        open_to: fields.optional("open_to").text(),
        url: fields.optional("url").text(),
    }
}

/// Only a planned action starts after `as_of`.
fn started(fields: &Fields<'_>, status: Option<ActionStatus>) -> Option<PartialDate> {
    let started = fields.optional("started");
    if status == Some(ActionStatus::Planned) { started.text() } else { started.past_date() }
}

fn due(fields: &Fields<'_>, started: Option<PartialDate>) -> Option<PartialDate> {
    let due: Option<PartialDate> = fields.optional("due").text();
    if let Some((due, started)) = due.zip(started).filter(|(due, started)| due.year < started.year) {
        fields.report("due", format!("{due} is before it `started`, in {started}"));
    }
    due
}

/// The reason of a mark must quote the record, so that the mark claims nothing that no document says.
fn inclusive(fields: &Fields<'_>, summary: Option<&str>, standings: &[Standing]) -> Option<String> {
    let mark = fields.optional("inclusive");
    let inclusive = if mark.is_there() { mark.flag() } else { Some(false) };
    let because = fields.optional("inclusive_because");
    match (inclusive, because.is_there()) {
        (Some(true), false) => {
            let message = "expected `inclusive_because` beside it: how its document makes equity part of it";
            fields.report("inclusive", message);
        }
        (Some(false), true) => fields.report("inclusive_because", "expected only beside `inclusive = true`"),
        _ => (),
    }
    let because: String = because.text()?;
    let mut evidence = standings.iter().map(|standing| &standing.evidence);
    let stands = summary.is_none_or(|summary| summary.contains(&because));
    if !stands && !evidence.any(|text| text.contains(&because)) {
        let message = "expected words that stand in the action's `summary` or in the evidence of a criterion";
        fields.report("inclusive_because", message);
    }
    Some(because)
}
