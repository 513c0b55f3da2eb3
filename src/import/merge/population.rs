//! Adds the residents of a year to the file of a community.

use toml_edit::{Table, value};

use super::applied::Applied;
use super::file::CommunityFile;
use super::toml::{origin, whole};
use crate::domain::{Code, PopulationKind, keys};
use crate::import::entry::{CommunityEntry, PopulationFact};

/// An editor's file has counts of a census; the import does not mix estimates of a data set with them.
pub fn add(file: &mut CommunityFile, entry: &CommunityEntry, fact: &PopulationFact) -> Applied {
    if !file.is_imported() {
        return Applied::Unchanged;
    }
    let year = i64::from(fact.year.number());
    let residents = i64::try_from(fact.residents).unwrap_or(i64::MAX);
    let known = file.tables(keys::POPULATION).find(|table| whole(table, keys::YEAR) == Some(year));
    if let Some(known) = known.map(|table| whole(table, keys::VALUE)) {
        if known == Some(residents) {
            return Applied::Unchanged;
        }
        let known = known.unwrap_or_default();
        return Applied::Conflict(format!(
            "the record has {known} residents in {year}, the row has {residents}"
        ));
    }
    let mut table = Table::new();
    table[keys::YEAR] = value(year);
    table[keys::VALUE] = value(residents);
    table[keys::KIND] = value(PopulationKind::Estimate.code());
    table[keys::SOURCE] = value(&entry.document.key);
    table[keys::ORIGIN] = origin(&fact.origin);
    file.cite(&entry.document);
    file.push(keys::POPULATION, table);
    Applied::Added(format!("residents of {year}"))
}
