//! The choices of the filters, with their counts. A connection reads them once, because the edition never
//! changes. Reading them for each page took half of the time of a list.

use std::collections::BTreeMap;

use rusqlite::Result;

use super::filter::ActionFilter;
use crate::domain::{ActionSector, ActionStatus, CriterionNumber, Year};
use crate::store::sql::IS_COMMUNITY;
use crate::store::sql::Row;
use crate::store::{Store, StoreError};

/// Codes or names, with the number of communities.
pub type Counted = Vec<(String, usize)>;

#[derive(Debug)]
pub struct Choices {
    pub joined: usize,
    /// The number of communities that are not known to have joined.
    pub others: usize,
    countries: [Counted; 2],
    /// The counties that have a community that joined, by name.
    pub counties: Vec<String>,
    /// The years that communities have set for net zero.
    pub net_zero_years: Vec<Year>,
    /// For each criterion: how many of the communities that joined meet it, and how many were judged.
    pub criteria_met: BTreeMap<CriterionNumber, (usize, usize)>,
    /// The number of reports of the communities that joined.
    pub reports: usize,
    /// The number of actions of the communities that joined, by sector, status and inclusiveness.
    actions: Vec<(ActionSector, ActionStatus, bool, usize)>,
}

impl Choices {
    /// The countries of the communities that joined, or of the others, by code.
    pub fn countries(&self, others: bool) -> &Counted {
        &self.countries[usize::from(others)]
    }

    /// The number of actions that match a filter.
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
        let sql = format!("SELECT count(*) AS communities FROM community WHERE member = ? AND {IS_COMMUNITY}");
        self.one(&sql, [member], |row| row.get("communities"))
    }

    fn many_reports(&self) -> Result<usize> {
        let sql =
            "SELECT count(*) AS reports FROM report JOIN community ON slug = report.community WHERE member";
        self.one(sql, [], |row| row.get("reports"))
    }

    fn many_actions(&self) -> Result<Vec<(ActionSector, ActionStatus, bool, usize)>> {
        let sql = "SELECT sector, status, inclusive, count(*) AS number FROM action
            JOIN community ON slug = action.community WHERE member GROUP BY sector, status, inclusive";
        let read = |row: &Row<'_>| {
            Ok((row.get("sector")?, row.get("status")?, row.get("inclusive")?, row.get("number")?))
        };
        self.all(sql, [], read)
    }

    fn countries(&self, member: bool) -> Result<Counted> {
        let sql = format!(
            "SELECT country, count(*) AS communities FROM community WHERE {IS_COMMUNITY} AND member = ?
            GROUP BY country ORDER BY country"
        );
        self.all(&sql, [member], |row| Ok((row.get("country")?, row.get("communities")?)))
    }

    fn counties(&self) -> Result<Vec<String>> {
        let sql = "SELECT DISTINCT county FROM community WHERE member AND county IS NOT NULL ORDER BY county";
        self.all(sql, [], |row| row.get("county"))
    }

    fn net_zero_years(&self) -> Result<Vec<Year>> {
        let sql = "SELECT DISTINCT net_zero_year FROM summary JOIN community ON slug = community
            WHERE member AND net_zero_year IS NOT NULL ORDER BY net_zero_year";
        self.all(sql, [], |row| row.get("net_zero_year"))
    }

    fn criteria_met(&self) -> Result<BTreeMap<CriterionNumber, (usize, usize)>> {
        let sql = "SELECT number, sum(status = 'met') AS met, count(*) AS judged FROM standing
            JOIN community ON slug = standing.community WHERE member GROUP BY number";
        let read = |row: &Row<'_>| Ok((row.get("number")?, (row.get("met")?, row.get("judged")?)));
        Ok(self.all(sql, [], read)?.into_iter().collect())
    }
}
