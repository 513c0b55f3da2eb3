//! Reads `[[indicators.<key>.cautions]]`: what a reader must know about some figures.

use super::texts::in_languages;
use crate::domain::Caution;
use crate::facts::fields::Fields;

pub fn read(fields: &Fields<'_>) -> Vec<Caution> {
    let tables = fields.tables("cautions", "[[indicators.<key>.cautions]]");
    tables.into_iter().filter_map(one).collect()
}

fn one(fields: Fields<'_>) -> Option<Caution> {
    let kind = fields.required("kind").code();
    let year = fields.optional("year").whole();
    let of = fields.optional("geoid").text();
    let counties = fields.optional("counties");
    let counties = if counties.is_there() { counties.list::<String>()? } else { Vec::new() };
    let text = in_languages(&fields, "text");
    fields.finish();
    let counties = counties.into_iter().map(|(county, _)| county).collect();
    Some(Caution { kind: kind?, year, of, counties, text: text? })
}
