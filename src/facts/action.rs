//! `[[actions]]`: what a community does.

use super::fields::Fields;
use super::sources::Sources;
use crate::domain::Action;

pub fn read(file: &Fields<'_>, sources: &Sources) -> Vec<Action> {
    let tables = file.tables("actions", "[[actions]]");
    tables.into_iter().filter_map(|fields| one(fields, sources)).collect()
}

fn one(fields: Fields<'_>, sources: &Sources) -> Option<Action> {
    let title = fields.need("title").text();
    let sector = fields.need("sector").code();
    let status = fields.need("status").code();
    let started = fields.may("started").text();
    let inclusive = fields.may("inclusive").flag();
    let summary = fields.need("summary").text();
    let source = sources.cite(&fields);
    fields.finish();
    Some(Action {
        title: title?,
        sector: sector?,
        status: status?,
        started,
        inclusive: inclusive.unwrap_or(false),
        summary: summary?,
        source: source?,
    })
}
