//! The snapshot of Net Zero Tracker: a row an entity, of which cities are taken.

use super::columns::{Column, Line, Name, Refused, column, needed};
use super::country;
use super::entry::{Counted, Document, Entry, Fact, Identifier, Joining, Promised};
use super::reading::Reading;
use super::sheet::{BadSheet, Sheet};
use super::targets::promised;
use super::us_state::{us_state, without_state};
use crate::domain::{SourceKind, TargetRule, TargetStatus, Tonnes, TotalRule, Year};

pub fn read(sheet: &Sheet) -> Result<Reading, BadSheet> {
    let columns = Columns::new(sheet)?;
    let mut reading = Reading::default();
    for line in Line::all(sheet) {
        reading.rows += 1;
        if line.text(columns.actor).as_deref() != Some("City") {
            reading.beside += 1;
            reading.reject(line.refused(columns.actor, "is no community: cities are taken"));
            continue;
        }
        let entry = columns.entry(&line, &mut reading);
        reading.entries.extend(entry);
    }
    Ok(reading)
}

/// What it calls a target of nothing left.
const ENDS: [&str; 6] =
    ["Net zero", "Carbon neutral(ity)", "Climate neutral", "GHG neutral(ity)", "Zero carbon", "Zero emissions"];

struct Columns {
    id: Column,
    name: Column,
    country: Column,
    actor: Column,
    member: Column,
    end: Column,
    end_year: Column,
    end_status: Column,
    status_date: Column,
    interim: Column,
    interim_reduction: Column,
    interim_baseline: Column,
    interim_year: Column,
    ghg: Column,
    inventory_year: Column,
}

impl Columns {
    fn new(sheet: &Sheet) -> Result<Self, BadSheet> {
        let named = |alias: &'static [&'static str]| column(sheet, &Name(alias));
        Ok(Columns {
            id: needed(sheet, &Name(&["id_code"]))?,
            name: needed(sheet, &Name(&["name"]))?,
            country: needed(sheet, &Name(&["country"]))?,
            actor: needed(sheet, &Name(&["actor_type"]))?,
            member: needed(sheet, &Name(&["race_to_zero_member"]))?,
            end: named(&["end_target"]),
            end_year: named(&["end_target_year"]),
            end_status: named(&["end_target_status"]),
            status_date: named(&["status_date"]),
            interim: named(&["interim_target"]),
            interim_reduction: named(&["interim_target_percentage_reduction"]),
            interim_baseline: named(&["interim_target_baseline_year"]),
            interim_year: named(&["interim_target_year"]),
            ghg: named(&["ghg"]),
            inventory_year: named(&["inventory_year"]),
        })
    }

    fn entry(&self, line: &Line<'_>, reading: &mut Reading) -> Option<Entry> {
        let who = self.who(line);
        let (id, name, country) = reading.take(who.map(Some))?;
        let read = [
            self.end(line).map(|target| target.map(Fact::Target)),
            self.interim(line).map(|target| target.map(Fact::Target)),
            self.counted(line).map(|counted| counted.map(|counted| Fact::Inventory(Box::new(counted)))),
        ];
        let facts = read.into_iter().filter_map(|fact| reading.take(fact)).collect();
        let member = line.text(self.member).as_deref() == Some("Yes");
        Some(Entry {
            at: line.at(),
            rows: 1,
            id: Identifier::NetZeroTracker(id),
            state: us_state(&name).filter(|_| country == "US"),
            name: without_state(&name),
            country,
            region: None,
            document: document(),
            joined: member.then_some(Joining::Undated),
            facts,
            reported: None,
        })
    }

    fn who(&self, line: &Line<'_>) -> Result<(String, String, String), Refused> {
        let text = |column, what: &str| line.text(column).ok_or_else(|| line.refused(column, what));
        let named = text(self.country, "expected a country")?;
        let country =
            country::code(&named).ok_or_else(|| line.refused(self.country, "expected a code of ISO 3166"))?;
        Ok((text(self.id, "expected an id_code")?, text(self.name, "expected a name")?, country))
    }

    fn end(&self, line: &Line<'_>) -> Result<Option<Promised>, Refused> {
        let Some(kind) = line.text(self.end).filter(|kind| ENDS.contains(&kind.as_str())) else {
            return Ok(None);
        };
        let Some(year) = line.whole::<Year>(self.end_year)? else {
            return Err(line.refused(self.end_year, "expected the year of the target"));
        };
        let status = match line.text(self.end_status).as_deref() {
            Some("Proposed / in discussion") => TargetStatus::Draft,
            _ => TargetStatus::Adopted,
        };
        let set = (status, line.whole(self.status_date)?);
        let origin = line.at().self_reported(None, TargetRule::NamedEnd);
        promised((year, 100.0), None, set, &kind, origin)
            .map(Some)
            .map_err(|reason| line.refused(self.end_year, reason))
    }

    fn interim(&self, line: &Line<'_>) -> Result<Option<Promised>, Refused> {
        let Some(kind) = line.text(self.interim).filter(|kind| kind == "Emissions reduction target") else {
            return Ok(None);
        };
        let (Some(year), Some(reduction)) =
            (line.whole::<Year>(self.interim_year)?, line.number(self.interim_reduction)?)
        else {
            return Err(line.refused(self.interim, "expected the year and the cut of the target"));
        };
        let set = (TargetStatus::Adopted, None);
        let origin = line.at().self_reported(None, TargetRule::StatedCut);
        promised((year, reduction), line.whole(self.interim_baseline)?, set, &kind, origin)
            .map(Some)
            .map_err(|reason| line.refused(self.interim_reduction, reason))
    }

    fn counted(&self, line: &Line<'_>) -> Result<Option<Counted>, Refused> {
        let Some(total) = line.number(self.ghg)?.filter(|total| *total != 0.0) else { return Ok(None) };
        let Some(year) = line.whole::<Year>(self.inventory_year)? else {
            return Err(line.refused(self.inventory_year, "expected the year that was counted"));
        };
        let total = Tonnes::emitted(total).map_err(|error| line.refused(self.ghg, error.to_string()))?;
        // The tracker says which document it took each figure from only in words: whose count it is, is
        // not known, so that it is the community's own is the safer guess.
        let origin = line.at().self_reported(None, TotalRule::StatedTotal);
        Ok(Some(Counted { year, total, protocol: None, origin, sectors: Vec::new(), notation: Vec::new() }))
    }
}

fn document() -> Document {
    Document {
        key: "net-zero-tracker".to_owned(),
        title: "Net Zero Tracker, snapshot".to_owned(),
        publisher:
            "Energy and Climate Intelligence Unit, Data-Driven EnviroLab, NewClimate Institute, Oxford Net Zero"
                .to_owned(),
        kind: SourceKind::Dataset,
        url: "https://zerotracker.net/".to_owned(),
        published: None,
    }
}
