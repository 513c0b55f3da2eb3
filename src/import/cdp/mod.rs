//! CDP Cities: the wide exports of 2016 to 2021, a row a city, whose columns were renamed each year.
//!
//! `Account Number` is the same over the years; names are not. Places are found by name there, and often
//! wrong: they are not read.

mod emissions;
mod targets;
mod total;
mod year;

use super::columns::{Column, Line, Name, column, needed};
use super::country;
use super::entry::{Document, Entry, Fact, Identifier, Residents};
use super::reading::Reading;
use super::sheet::{BadSheet, Sheet};
use super::us_state::{us_state, without_state};
use crate::domain::{PopulationRule, SourceKind, Year};

pub fn read(sheet: &Sheet) -> Result<Reading, BadSheet> {
    let columns = Columns::new(sheet)?;
    let of_targets = column(sheet, &Name(&["type of target"])).is_there();
    let mut reading = Reading::default();
    let (emissions, targets) = (emissions::Columns::new(sheet), targets::Columns::new(sheet));
    for line in Line::all(sheet) {
        reading.rows += 1;
        let Some(mut entry) = columns.entry(&line, of_targets, &mut reading) else { continue };
        let facts = match of_targets {
            true => targets.facts(&line, entry.reported, &mut reading),
            false => emissions.facts(&line, entry.reported, &mut reading),
        };
        entry.facts.extend(facts);
        reading.entries.push(entry);
    }
    Ok(reading)
}

/// What every one of the exports has.
struct Columns {
    account: Column,
    organization: Column,
    city: Column,
    country: Column,
    reported: Column,
    access: Column,
    population: Column,
    population_year: Column,
}

impl Columns {
    fn new(sheet: &Sheet) -> Result<Self, BadSheet> {
        Ok(Columns {
            account: needed(sheet, &Name(&["account number", "account no"]))?,
            organization: needed(sheet, &Name(&["organization", "organisation", "city name"]))?,
            city: column(sheet, &Name(&["city", "city short name"])),
            country: needed(sheet, &Name(&["country"]))?,
            reported: column(sheet, &Name(&["year reported to cdp", "reporting year", "year reported"])),
            access: column(sheet, &Name(&["access"])),
            population: column(sheet, &Name(&["population", "current population"])),
            population_year: column(sheet, &Name(&["population year", "current population year"])),
        })
    }

    fn entry(&self, line: &Line<'_>, of_targets: bool, reading: &mut Reading) -> Option<Entry> {
        let who = self.who(line);
        let (account, country) = reading.take(who.map(Some))?;
        let reported: Option<Year> = reading.take(line.whole(self.reported));
        let organization = line.text(self.organization);
        let name = line.text(self.city).or_else(|| organization.clone()).unwrap_or_default();
        let state = organization.as_deref().and_then(us_state).filter(|_| country == "US");
        let entry = Entry {
            at: line.at(),
            rows: 1,
            id: Identifier::CdpAccount(account),
            name: without_state(&name),
            country,
            state,
            region: None,
            document: document(reported, of_targets),
            joined: None,
            facts: self.population(line, reported, reading).into_iter().collect(),
            reported,
        };
        Some(entry)
    }

    /// The account and the country's code; a row that its city did not make public is not for us.
    fn who(&self, line: &Line<'_>) -> Result<(u64, String), super::columns::Refused> {
        if line.text(self.access).is_some_and(|access| !access.eq_ignore_ascii_case("public")) {
            return Err(line.refused(self.access, "expected a row that its city made public"));
        }
        let account: Option<i64> = line.whole(self.account)?;
        let account = account.and_then(|number| u64::try_from(number).ok());
        let account = account.ok_or_else(|| line.refused(self.account, "expected an account number"))?;
        let named = line.text(self.country).unwrap_or_default();
        let country = country::code(&named)
            .ok_or_else(|| line.refused(self.country, "expected a country by a name or code of ISO 3166"))?;
        if line.text(self.organization).or_else(|| line.text(self.city)).is_none() {
            return Err(line.refused(self.organization, "expected a name"));
        }
        Ok((account, country))
    }

    fn population(&self, line: &Line<'_>, reported: Option<Year>, reading: &mut Reading) -> Option<Fact> {
        let value = reading.take(line.number(self.population)).filter(|value| *value >= 1.0)?;
        let year: Year = reading.take(line.whole(self.population_year))?;
        let origin = line.at().self_reported(reported, PopulationRule::StatedResidents);
        Some(Fact::Population(Residents { year, value: value as u64, origin }))
    }
}

fn document(reported: Option<Year>, of_targets: bool) -> Document {
    let (short, long) = match of_targets {
        true => ("targets", "Cities Emissions Reduction Targets"),
        false => ("emissions", "City-wide Emissions"),
    };
    let year = reported.map(|year| year.to_string());
    let dated =
        |text: &str, mark: &str| year.as_ref().map_or(text.to_owned(), |year| format!("{year}{mark}{text}"));
    Document {
        key: format!("cdp-{}", dated(short, "-")),
        title: dated(long, " "),
        publisher: "CDP and ICLEI – Local Governments for Sustainability".to_owned(),
        kind: SourceKind::Dataset,
        url: url(reported, of_targets).to_owned(),
        published: year.and_then(|year| year.parse().ok()),
    }
}

/// Where the export of a year was published, as far as that is known.
fn url(reported: Option<Year>, of_targets: bool) -> &'static str {
    match (reported.map(Year::number), of_targets) {
        (Some(2016), false) => "https://data.cdp.net/Emissions/2016-Citywide-GHG-Emissions/dfed-thx7",
        (Some(2017), false) => "https://data.cdp.net/Emissions/2017-Cities-Community-Wide-Emissions/kyi6-dk5h",
        (Some(2018), false) => "https://data.cdp.net/Emissions/2018-City-wide-Emissions/wii4-buw5",
        (Some(2019), false) => "https://data.cdp.net/Emissions/2019-City-wide-Emissions/542d-zyj8",
        (Some(2020), false) => "https://data.cdp.net/Emissions/2020-City-Wide-Emissions/p43t-fbkj",
        (Some(2021), false) => "https://data.cdp.net/Emissions/2021-City-wide-Emissions/tmta-7i7p",
        (Some(2021), true) => {
            "https://data.cdp.net/Mitigation-Actions/2021-Cities-Emissions-Reduction-Targets/vevx-e5s3"
        }
        _ => "https://data.cdp.net/",
    }
}
