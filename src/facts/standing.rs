//! Reads `[[criteria]]` of a community: its status on each of the five.

use std::collections::BTreeMap;

use super::fields::Fields;
use super::sources::Sources;
use crate::domain::{CriterionNumber, FigureName, Standing, keys};

/// All five criteria, each once. None if nobody knows whether the community joined, or if `no_criteria`
/// says why it was not judged.
pub fn read(file: &Fields<'_>, sources: &Sources) -> Vec<Standing> {
    let mut seen: BTreeMap<CriterionNumber, usize> = BTreeMap::new();
    let mut list = Vec::new();
    for fields in file.tables(keys::CRITERIA, "[[criteria]]") {
        let place = fields.place("number");
        let number: Option<CriterionNumber> = fields.required("number").whole();
        if let Some(first) = number.and_then(|number| seen.insert(number, place)) {
            let line = fields.document.line(first);
            fields.report("number", format!("this criterion is already judged at line {line}"));
        }
        list.extend(one(fields, number, sources));
    }
    let excused = !file.optional(keys::PLEDGE).is_there() || file.optional(keys::NO_CRITERIA).is_there();
    if !file.optional(keys::CRITERIA).is_there() && excused {
        return list;
    }
    let missing = CriterionNumber::ALL.into_iter().filter(|number| !seen.contains_key(number));
    let missing: Vec<String> = missing.map(|number| number.number().to_string()).collect();
    if !missing.is_empty() {
        file.report(keys::CRITERIA, format!("expected all five criteria, lacking {}", missing.join(", ")));
    }
    list
}

fn one(fields: Fields<'_>, number: Option<CriterionNumber>, sources: &Sources) -> Option<Standing> {
    let status = fields.required(keys::STATUS).figure(number.map(FigureName::Criterion)).code();
    let evidence = fields.required("evidence").text();
    let cited = sources.cite_all(&fields);
    fields.finish();
    let (source, documents) = cited?;
    Some(Standing { number: number?, status: status?, evidence: evidence?, source, documents })
}
