//! CDP Cities: the wide exports of 2016 to 2021, a row a city, with columns that CDP renamed each year.
//!
//! `Account Number` stays the same over the years; names do not. CDP found the coordinates by name, often
//! wrongly, so the import does not read them.

mod document;
mod emissions;
mod targets;
mod total;
mod year;

use document::document;

use super::country;
use super::us_state::{us_state, without_state};
use crate::domain::{PopulationRule, Year};
use crate::import::entry::{CommunityEntry, Fact, PopulationFact};
use crate::import::identifier::Identifier;
use crate::import::reading::{CellResult, Reading};
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow, Wanted};

/// The names of the columns that every export has, over the years.
const ACCOUNT: &[&str] = &["account number", "account no"];
const ORGANIZATION: &[&str] = &["organization", "organisation", "city name"];
const COUNTRY: &[&str] = &["country"];

pub const WANTED: Wanted = Wanted {
    name: "CDP Cities",
    heads: &[
        &[ACCOUNT, ORGANIZATION, COUNTRY, total::ANY],
        &[ACCOUNT, ORGANIZATION, COUNTRY, &["type of target"], &["target year"]],
    ],
    hint: "read are the wide exports of community-wide emissions and of targets, 2012 to 2021; not those of renewables, \
           adaptation or risks, not the exports of 2022 and later with a line for each answer, and not a city's own answers",
};

pub fn read(sheet: &Sheet) -> Result<Reading, SheetError> {
    let columns = CityColumns::new(sheet)?;
    let about_targets = sheet.column(&["type of target"]).exists();
    let mut reading = Reading::default();
    let emissions = emissions::EmissionsColumns::new(sheet);
    let targets = targets::TargetColumns::new(sheet);
    for row in sheet.rows() {
        reading.rows += 1;
        let Some(mut entry) = columns.entry(&row, about_targets, &mut reading) else { continue };
        let fact = if about_targets {
            targets.fact(&row, entry.reported)
        } else {
            emissions.fact(&row, entry.reported)
        };
        entry.facts.extend(reading.accept(fact).flatten());
        reading.entries.push(entry);
    }
    Ok(reading)
}

/// The columns that every export has.
struct CityColumns {
    account: SheetColumn,
    organization: SheetColumn,
    city: SheetColumn,
    country: SheetColumn,
    reported: SheetColumn,
    access: SheetColumn,
    population: SheetColumn,
    population_year: SheetColumn,
}

impl CityColumns {
    fn new(sheet: &Sheet) -> Result<Self, SheetError> {
        Ok(CityColumns {
            account: sheet.required_column(ACCOUNT)?,
            organization: sheet.required_column(ORGANIZATION)?,
            city: sheet.column(&["city", "city short name"]),
            country: sheet.required_column(COUNTRY)?,
            reported: sheet.column(&["year reported to cdp", "reporting year", "year reported"]),
            access: sheet.column(&["access"]),
            population: sheet.column(&["population", "current population"]),
            population_year: sheet.column(&["population year", "current population year"]),
        })
    }

    fn entry(&self, row: &SheetRow<'_>, about_targets: bool, reading: &mut Reading) -> Option<CommunityEntry> {
        let (account, country) = reading.accept(self.identity(row))?;
        let reported = reading.accept(row.whole(self.reported)).flatten();
        let organization = row.text(self.organization);
        let name = row.text(self.city).or_else(|| organization.clone()).unwrap_or_default();
        let population = reading.accept(row.number(self.population)).flatten().filter(|number| *number >= 1.0);
        let population = population.and_then(|number| self.population(row, number, reported, reading));
        Some(CommunityEntry {
            at: row.position(),
            rows: 1,
            id: Identifier::CdpAccount(account),
            name: without_state(&name),
            state: organization.as_deref().and_then(us_state).filter(|_| country == "US"),
            country,
            region: None,
            document: document(reported, about_targets),
            joined: None,
            facts: population.into_iter().collect(),
            reported,
        })
    }

    /// The account and the code of the country. A row that the city did not make public is rejected.
    fn identity(&self, row: &SheetRow<'_>) -> CellResult<(u64, String)> {
        if row.text(self.access).is_some_and(|access| !access.eq_ignore_ascii_case("public")) {
            return Err(row.reject(self.access, "expected a row that the city made public"));
        }
        let account: Option<i64> = row.whole(self.account)?;
        let account = account.and_then(|number| u64::try_from(number).ok());
        let account = account.ok_or_else(|| row.reject(self.account, "expected an account number"))?;
        let country = country::required(row, self.country)?;
        if row.text(self.organization).or_else(|| row.text(self.city)).is_none() {
            return Err(row.reject(self.organization, "expected a name"));
        }
        Ok((account, country))
    }

    fn population(
        &self,
        row: &SheetRow<'_>,
        residents: f64,
        reported: Option<Year>,
        reading: &mut Reading,
    ) -> Option<Fact> {
        let year = reading.accept(row.whole(self.population_year)).flatten()?;
        let origin = row.position().self_reported(reported, PopulationRule::StatedResidents);
        Some(Fact::Population(PopulationFact { year, residents: residents as u64, origin }))
    }
}
