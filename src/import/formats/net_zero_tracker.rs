//! The snapshot of Net Zero Tracker. It has a row for each city, region, country and company; the import
//! reads the cities.

use super::country;
use super::target::StatedTarget;
use super::us_state::{us_state, without_state};
use crate::domain::{SourceKind, TargetRule, TargetStatus, Tonnes, TotalRule, Year};
use crate::import::entry::{CommunityEntry, Fact, InventoryFact, Joining, SourceDocument};
use crate::import::identifier::Identifier;
use crate::import::reading::{CellResult, Reading};
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow, Wanted};

pub const WANTED: Wanted = Wanted {
    name: "Net Zero Tracker",
    heads: &[&[&["id_code"], &["name"], &["country"], &["actor_type"], &["race_to_zero_member"]]],
    hint: "",
};

pub fn read(sheet: &Sheet) -> Result<Reading, SheetError> {
    let columns = TrackerColumns::new(sheet)?;
    let mut reading = Reading::default();
    for row in sheet.rows() {
        reading.rows += 1;
        if row.text(columns.actor).as_deref() != Some("City") {
            reading.skipped += 1;
            reading.reject(*row.reject(columns.actor, "is not a city: the import reads cities only"));
            continue;
        }
        let entry = columns.entry(&row, &mut reading);
        reading.entries.extend(entry);
    }
    Ok(reading)
}

/// The tracker's words for an end target that leaves nothing.
const ZERO_TARGETS: [&str; 6] =
    ["Net zero", "Carbon neutral(ity)", "Climate neutral", "GHG neutral(ity)", "Zero carbon", "Zero emissions"];

/// Its words for a cut from a base year.
const CUT: &str = "Emissions reduction target";

const OTHER_TARGET: &str =
    "expected a target of zero or a cut from a base year: the record has no other target";

struct TrackerColumns {
    id: SheetColumn,
    name: SheetColumn,
    country: SheetColumn,
    actor: SheetColumn,
    member: SheetColumn,
    end: SheetColumn,
    end_reduction: SheetColumn,
    end_baseline: SheetColumn,
    end_year: SheetColumn,
    end_status: SheetColumn,
    status_date: SheetColumn,
    interim: SheetColumn,
    interim_reduction: SheetColumn,
    interim_baseline: SheetColumn,
    interim_year: SheetColumn,
    ghg: SheetColumn,
    inventory_year: SheetColumn,
}

impl TrackerColumns {
    fn new(sheet: &Sheet) -> Result<Self, SheetError> {
        Ok(TrackerColumns {
            id: sheet.required_column(&["id_code"])?,
            name: sheet.required_column(&["name"])?,
            country: sheet.required_column(&["country"])?,
            actor: sheet.required_column(&["actor_type"])?,
            member: sheet.required_column(&["race_to_zero_member"])?,
            end: sheet.column(&["end_target"]),
            end_reduction: sheet.column(&["end_target_percentage_reduction"]),
            end_baseline: sheet.column(&["end_target_baseline_year"]),
            end_year: sheet.column(&["end_target_year"]),
            end_status: sheet.column(&["end_target_status"]),
            status_date: sheet.column(&["status_date"]),
            interim: sheet.column(&["interim_target"]),
            interim_reduction: sheet.column(&["interim_target_percentage_reduction"]),
            interim_baseline: sheet.column(&["interim_target_baseline_year"]),
            interim_year: sheet.column(&["interim_target_year"]),
            ghg: sheet.column(&["ghg"]),
            inventory_year: sheet.column(&["inventory_year"]),
        })
    }

    fn entry(&self, row: &SheetRow<'_>, reading: &mut Reading) -> Option<CommunityEntry> {
        let (id, name, country) = reading.accept(self.identity(row))?;
        let facts = [self.end_target(row), self.interim_target(row), self.inventory(row)];
        let facts = facts.into_iter().filter_map(|fact| reading.accept(fact).flatten()).collect();
        let member = row.text(self.member).as_deref() == Some("Yes");
        Some(CommunityEntry {
            at: row.position(),
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

    fn identity(&self, row: &SheetRow<'_>) -> CellResult<(String, String, String)> {
        let country = country::required(row, self.country)?;
        let id = row.required_text(self.id, "expected an id_code")?;
        Ok((id, row.required_text(self.name, "expected a name")?, country))
    }

    fn end_target(&self, row: &SheetRow<'_>) -> CellResult<Option<Fact>> {
        let Some(wording) = self.target(row, self.end) else { return Ok(None) };
        let (reduction, baseline, rule) = match wording.as_str() {
            zero if ZERO_TARGETS.contains(&zero) => (100.0, None, TargetRule::NamedEnd),
            CUT => {
                let reduction = row.percent(self.end_reduction)?;
                let reduction = reduction
                    .ok_or_else(|| row.reject(self.end_reduction, "expected the reduction in percent"))?;
                (reduction, row.whole(self.end_baseline)?, TargetRule::StatedCut)
            }
            _ => return Err(row.reject(self.end, OTHER_TARGET)),
        };
        let status = match row.text(self.end_status).as_deref() {
            Some("Proposed / in discussion") => TargetStatus::Draft,
            _ => TargetStatus::Adopted,
        };
        let target = StatedTarget {
            year: row.required_whole(self.end_year, "expected the target year")?,
            reduction,
            baseline,
            status,
            adopted: row.whole(self.status_date)?,
            wording,
            origin: row.position().self_reported(None, rule),
        };
        target
            .checked()
            .map(|target| Some(Fact::Target(target)))
            .map_err(|reason| row.reject(self.end_year, reason))
    }

    /// The tracker's words for a target; `None` if there is none.
    fn target(&self, row: &SheetRow<'_>, column: SheetColumn) -> Option<String> {
        row.text(column).filter(|text| text != "No target")
    }

    fn interim_target(&self, row: &SheetRow<'_>) -> CellResult<Option<Fact>> {
        let Some(wording) = self.target(row, self.interim) else { return Ok(None) };
        if wording != CUT {
            return Err(row.reject(self.interim, OTHER_TARGET));
        }
        let (Some(year), Some(reduction)) =
            (row.whole::<Year>(self.interim_year)?, row.percent(self.interim_reduction)?)
        else {
            return Err(row.reject(self.interim, "expected the year and the reduction of the target"));
        };
        let target = StatedTarget {
            year,
            reduction,
            baseline: row.whole(self.interim_baseline)?,
            status: TargetStatus::Adopted,
            adopted: None,
            wording,
            origin: row.position().self_reported(None, TargetRule::StatedCut),
        };
        target
            .checked()
            .map(|target| Some(Fact::Target(target)))
            .map_err(|reason| row.reject(self.interim_reduction, reason))
    }

    fn inventory(&self, row: &SheetRow<'_>) -> CellResult<Option<Fact>> {
        let Some(total) = row.number(self.ghg)?.filter(|total| *total != 0.0) else { return Ok(None) };
        let year = row.required_whole(self.inventory_year, "expected the inventory year")?;
        let total = Tonnes::emitted(total).map_err(|error| row.reject(self.ghg, error.to_string()))?;
        // The tracker names the document of a figure only in prose, so the import cannot tell whose figure
        // it is. It assumes the safer case: the community reported it itself.
        let origin = row.position().self_reported(None, TotalRule::StatedTotal);
        Ok(Some(InventoryFact::total_only(year, total, None, origin)))
    }
}

fn document() -> SourceDocument {
    SourceDocument {
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
