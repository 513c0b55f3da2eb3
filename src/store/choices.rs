//! What lists can be narrowed to, with how many there are. It follows from the edition alone, so a
//! connection reads it once: for each page anew it took half of the time of a list.

use std::collections::BTreeMap;

use rusqlite::Result;

use super::{ActionFilter, Store, StoreError, row};
use crate::domain::{ActionSector, ActionStatus, CriterionNumber, Year};

/// A code or name, and how many communities have it.
pub type Counted = Vec<(String, usize)>;

#[derive(Debug)]
pub struct Choices {
    pub joined: usize,
    /// Those that are not known to have joined.
    pub others: usize,
    countries: [Counted; 2],
    /// The counties that have a community that joined, by name.
    pub counties: Vec<String>,
    /// The years that communities have set for net zero.
    pub net_zero_years: Vec<Year>,
    /// How many meet each criterion, of how many that were judged by it, of those that joined.
    pub criteria_met: BTreeMap<CriterionNumber, (usize, usize)>,
    /// The reports of those that joined.
    pub reports: usize,
    /// How many actions of those that joined are of a sector, at a status, and inclusive or not.
    actions: Vec<(ActionSector, ActionStatus, bool, usize)>,
}

impl Choices {
    /// The countries of those that joined, or of the others, by code.
    pub fn countries(&self, others: bool) -> &Counted {
        &self.countries[usize::from(others)]
    }

    /// How many actions fit.
    pub fn actions(&self, filter: ActionFilter) -> usize {
        let fits = |(sector, status, inclusive, _): &&(ActionSector, ActionStatus, bool, usize)| {
            filter.sector.is_none_or(|asked| asked == *sector)
                && filter.status.is_none_or(|asked| asked == *status)
                && filter.inclusive.is_none_or(|asked| asked == *inclusive)
        };
        self.actions.iter().filter(fits).map(|(.., number)| number).sum()
    }
}

impl Store {
    pub fn choices(&self) -> std::result::Result<&Choices, StoreError> {
        if let Some(known) = self.choices.get() {
            return Ok(known);
        }
        let read = Choices {
            joined: self.many(true)?,
            others: self.many(false)?,
            countries: [self.countries(true)?, self.countries(false)?],
            counties: self.counties()?,
            net_zero_years: self.net_zero_years()?,
            criteria_met: self.criteria_met()?,
            reports: self.many_reports()?,
            actions: self.many_actions()?,
        };
        Ok(self.choices.get_or_init(|| read))
    }

    fn many(&self, member: bool) -> Result<usize> {
        let sql = "SELECT count(*) FROM community WHERE member = ? AND kind <> 'state'";
        self.one(sql, [member], |row| row.at(0))
    }

    fn many_reports(&self) -> Result<usize> {
        let sql = "SELECT count(*) FROM report JOIN community ON slug = report.community WHERE member";
        self.one(sql, [], |row| row.at(0))
    }

    fn many_actions(&self) -> Result<Vec<(ActionSector, ActionStatus, bool, usize)>> {
        let sql = "SELECT sector, status, inclusive, count(*) AS number FROM action
            JOIN community ON slug = action.community WHERE member GROUP BY sector, status, inclusive";
        let read = |row: &row::Row<'_>| {
            Ok((
                row::text(row, "sector")?,
                row::text(row, "status")?,
                row.get("inclusive")?,
                row.get("number")?,
            ))
        };
        self.all(sql, [], read)
    }

    fn countries(&self, member: bool) -> Result<Counted> {
        let sql = "SELECT country, count(*) FROM community WHERE kind <> 'state' AND member = ?
            GROUP BY country ORDER BY country";
        self.all(sql, [member], |row| Ok((row.at(0)?, row.at(1)?)))
    }

    fn counties(&self) -> Result<Vec<String>> {
        let sql = "SELECT DISTINCT county FROM community WHERE member AND county IS NOT NULL ORDER BY county";
        self.all(sql, [], |row| row.at(0))
    }

    fn net_zero_years(&self) -> Result<Vec<Year>> {
        let sql = "SELECT DISTINCT net_zero_year FROM summary JOIN community ON slug = community
            WHERE member AND net_zero_year IS NOT NULL ORDER BY net_zero_year";
        self.all(sql, [], |row| row::year(row, "net_zero_year"))
    }

    fn criteria_met(&self) -> Result<BTreeMap<CriterionNumber, (usize, usize)>> {
        let sql = "SELECT number, sum(status = 'met') AS met, count(*) AS judged FROM standing
            JOIN community ON slug = standing.community WHERE member GROUP BY number";
        let read =
            |row: &row::Row<'_>| Ok((row::number(row, "number")?, (row.get("met")?, row.get("judged")?)));
        Ok(self.all(sql, [], read)?.into_iter().collect())
    }
}
