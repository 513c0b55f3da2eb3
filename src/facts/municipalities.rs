//! Reads `municipalities.toml`: every city and town of the state, so that `/find` also knows those that
//! have not joined.

use std::collections::BTreeMap;

use super::document::Document;
use super::fields::Fields;
use super::sources::Sources;
use crate::domain::{Municipalities, Municipality};

pub fn read(document: &Document<'_>) -> Option<Municipalities> {
    if !document.is_toml() {
        return None;
    }
    let file = document.fields();
    let sources = Sources::read(&file);
    let source = sources.cite(&file);
    let mut lines = BTreeMap::new();
    let tables = file.tables("municipalities", "[[municipalities]]");
    let list = tables.into_iter().filter_map(|fields| one(fields, &mut lines)).collect();
    let sources = sources.finish(&file);
    file.finish();
    Some(Municipalities { list, source: source?, sources })
}

fn one(fields: Fields<'_>, lines: &mut BTreeMap<String, usize>) -> Option<Municipality> {
    let name: Option<String> = fields.required("name").text();
    let kind = fields.required("kind").code();
    let county = fields.required("county").text();
    let population_2020 = fields.required("population_2020").natural();
    if let Some(name) = &name {
        report_twin(&fields, name, lines);
    }
    fields.finish();
    Some(Municipality { name: name?, kind: kind?, county: county?, population_2020: population_2020? })
}

fn report_twin(fields: &Fields<'_>, name: &str, lines: &mut BTreeMap<String, usize>) {
    let line = fields.document.line(fields.place("name"));
    let first = *lines.entry(name.to_owned()).or_insert(line);
    if first != line {
        fields.report("name", format!("{name} is there already, at line {first}"));
    }
}
