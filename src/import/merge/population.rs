//! Adds the residents of a year to the file of a community.

use toml_edit::{Table, value};

use super::applied::Applied;
use super::file::CommunityFile;
use super::toml::{origin, whole};
use crate::import::entry::{CommunityEntry, PopulationFact};

/// An editor's file has counts of a census; the import does not mix estimates of a data set with them.
pub fn add(file: &mut CommunityFile, entry: &CommunityEntry, fact: &PopulationFact) -> Applied {
    if !file.is_imported() {
        return Applied::Unchanged;
    }
    let year = i64::from(fact.year.number());
    let residents = i64::try_from(fact.residents).unwrap_or(i64::MAX);
    let known = file.tables("population").find(|table| whole(table, "year") == Some(year));
    if let Some(known) = known.map(|table| whole(table, "value")) {
        if known == Some(residents) {
            return Applied::Unchanged;
        }
        let known = known.unwrap_or_default();
        return Applied::Conflict(format!(
            "the record has {known} residents in {year}, the row has {residents}"
        ));
    }
    let mut table = Table::new();
    table["year"] = value(year);
    table["value"] = value(residents);
    table["kind"] = value("estimate");
    table["source"] = value(&entry.document.key);
    table["origin"] = origin(&fact.origin);
    file.cite(&entry.document);
    file.push("population", table);
    Applied::Added(format!("residents of {year}"))
}
