//! What is due from today on, for the calendars.

use rusqlite::{Result, params};

use crate::domain::{Due, DueEvent, PartialDate, Slug, TargetKind, Year};
use crate::store::sql::Row;
use crate::store::{Store, StoreError};

/// Reads the date and the event of a row.
type Read<'a> = &'a dyn Fn(&Row<'_>) -> Result<(PartialDate, DueEvent)>;

/// The columns of every row, and its community: the asked one, or any that joined.
fn of_community(columns: &str, table: &str, condition: &str) -> String {
    format!(
        "SELECT {columns}, slug, name, 1 AS recorded, source.title AS document, source.url AS address
        FROM {table} JOIN community ON slug = {table}.community
        JOIN source ON source.community = slug AND key = {table}.source
        WHERE (slug = ?1 OR (?1 IS NULL AND member)) AND {condition}"
    )
}

/// Rules of all cities and towns. One that the record does not have is in the calendar of all only.
const RULES: &str = "SELECT value, rule, coalesce(community.slug, municipality.slug) AS slug,
        coalesce(community.name, municipality.name) AS name, community.slug IS NOT NULL AS recorded,
        dataset.title AS document, dataset.url AS address
    FROM town_rule JOIN municipality ON municipality.slug = town JOIN dataset ON dataset.key = dataset
    LEFT JOIN identifiers USING (census_geoid) LEFT JOIN community ON community.slug = identifiers.community
    WHERE (?1 IS NULL OR community.slug = ?1) AND rule LIKE '%\\_effective' ESCAPE '\\'
        AND value > (SELECT as_of FROM edition)";

impl Store {
    /// All that is due from today on, or that of one community: by day, kind and name. `halve_by` is the year of
    /// the pledge.
    pub fn due(&self, of: Option<&Slug>, halve_by: Year) -> std::result::Result<Vec<Due>, StoreError> {
        let targets = of_community(
            "target.kind AS kind, target.year, basis, reduction_pct, baseline_year",
            "target",
            "status = 'adopted'",
        );
        let goals = of_community("due, action.title", "action", "due IS NOT NULL AND status <> 'done'");
        let starts = of_community("started, action.title", "action", "started > (SELECT as_of FROM edition)");
        let pledges = of_community("1 AS one", "pledge", "member");
        let pledge = |_: &Row<'_>| Ok((halve_by.into(), DueEvent::Pledge));
        let mut all = self.reports_due(of)?;
        all.extend(self.dated(&pledges, of, &pledge)?);
        all.extend(self.dated(&targets, of, &target)?);
        all.extend(
            self.dated(&goals, of, &|row| {
                Ok((row.get("due")?, DueEvent::Action { title: row.get("title")? }))
            })?,
        );
        all.extend(self.dated(&starts, of, &|row| {
            Ok((row.get("started")?, DueEvent::Start { title: row.get("title")? }))
        })?);
        all.extend(self.dated(RULES, of, &|row| Ok((row.get("value")?, DueEvent::Rule(row.get("rule")?))))?);
        all.retain(|due| !due.date.has_passed(self.edition.as_of));
        all.sort_by(|a, b| (a.day(), a.event.kind(), &a.name).cmp(&(b.day(), b.event.kind(), &b.name)));
        Ok(all)
    }

    /// The report of this year, where none was found yet, and that of the next.
    fn reports_due(&self, of: Option<&Slug>) -> Result<Vec<Due>> {
        let this_year = self.edition.as_of.year;
        let none_yet = format!(
            "NOT EXISTS (SELECT 1 FROM report WHERE report.community = slug
                AND coalesce(substr(published, 1, 4), covers_year) = '{this_year}')"
        );
        let in_year = |year: Year| move |_: &Row<'_>| Ok((year.into(), DueEvent::Report));
        let mut due = self.dated(&of_community("1 AS one", "pledge", &none_yet), of, &in_year(this_year))?;
        if let Some(next) = this_year.next() {
            due.extend(self.dated(&of_community("1 AS one", "pledge", "member"), of, &in_year(next))?);
        }
        Ok(due)
    }

    fn dated(&self, sql: &str, of: Option<&Slug>, read: Read<'_>) -> Result<Vec<Due>> {
        let whole = |row: &Row<'_>| {
            let (date, event) = read(row)?;
            let recorded = row.get("recorded")?;
            let document = match row.get("address")? {
                Some(address) => Some((row.get("document")?, address)),
                None => None,
            };
            Ok(Due { date, event, slug: row.get("slug")?, name: row.get("name")?, recorded, document })
        };
        self.all(sql, params![of.map(Slug::as_str)], whole)
    }
}

fn target(row: &Row<'_>) -> Result<(PartialDate, DueEvent)> {
    let (kind, year): (TargetKind, Year) = (row.get("kind")?, row.get("year")?);
    let (cut, baseline) = (row.get("reduction_pct")?, row.get("baseline_year")?);
    let net_zero = kind == TargetKind::NetZero;
    Ok((year.into(), DueEvent::Target { cut, baseline, net_zero, basis: row.get("basis")? }))
}
