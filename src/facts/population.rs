//! Reads `[[population]]`: counts of residents.

use std::collections::BTreeMap;

use super::fields::Fields;
use super::origin;
use super::sources::Sources;
use crate::domain::{FigureName, Population, Year, keys};

/// At most one for each year, oldest first.
pub fn read(file: &Fields<'_>, sources: &Sources) -> Vec<Population> {
    let mut seen: BTreeMap<Year, usize> = BTreeMap::new();
    let mut list = Vec::new();
    for fields in file.tables(keys::POPULATION, "[[population]]") {
        let year = fields.required(keys::YEAR).past_year();
        let value = fields.required(keys::VALUE).figure(year.map(FigureName::Population)).natural();
        let kind = fields.required(keys::KIND).code();
        let cited = sources.cite_all(&fields);
        let origin = origin::read(&fields, "[population.origin]");
        let vintage = fields.optional("vintage").whole();
        if let Some(first) = year.and_then(|year| seen.insert(year, fields.place(keys::YEAR))) {
            let line = fields.document.line(first);
            fields.report(keys::YEAR, format!("this year's population is already given at line {line}"));
        }
        fields.finish();
        let read = || {
            let (source, documents) = cited?;
            Some(Population { year: year?, value: value?, kind: kind?, source, origin, vintage, documents })
        };
        list.extend(read());
    }
    list.sort_by_key(|count| count.year);
    list
}
