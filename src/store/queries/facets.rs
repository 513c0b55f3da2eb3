//! Reads the facets: each count is one query.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rusqlite::{Result, params_from_iter};

use crate::domain::{CriterionNumber, Slug, Year};
use crate::store::facets::{ActionCounts, FacetCounts, Facets};
use crate::store::filter::ActionFilter;
use crate::store::sql::{IS_COMMUNITY, Row};
use crate::store::{Store, StoreError};

impl Store {
    pub fn facets(&self) -> std::result::Result<&Facets, StoreError> {
        if let Some(known) = self.facets.get() {
            return Ok(known);
        }
        let read = Facets {
            joined: self.many(true)?,
            others: self.many(false)?,
            countries: [self.countries(true)?, self.countries(false)?],
            counties: self.counties()?,
            net_zero_years: self.net_zero_years()?,
            criteria_met: self.criteria_met()?,
            reports: self.many_reports()?,
            members: self.joined_names()?,
            actions: self.counted(&ActionFilter::default())?,
        };
        Ok(self.facets.get_or_init(|| read))
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

    fn joined_names(&self) -> Result<Vec<(Slug, String)>> {
        let sql =
            format!("SELECT slug, name FROM community WHERE member AND {IS_COMMUNITY} ORDER BY name, slug");
        self.all(&sql, [], |row| Ok((row.get("slug")?, row.get("name")?)))
    }

    /// The number of actions that have the filter's words, for each choice of its other keys.
    pub fn action_counts(
        &self,
        filter: &ActionFilter,
    ) -> std::result::Result<Cow<'_, ActionCounts>, StoreError> {
        let words = filter.words.clone();
        Ok(match words {
            None => Cow::Borrowed(&self.facets()?.actions),
            words => Cow::Owned(self.counted(&ActionFilter { words, ..ActionFilter::default() })?),
        })
    }

    fn counted(&self, filter: &ActionFilter) -> Result<ActionCounts> {
        let (condition, values) = filter.condition();
        let sql = format!(
            "SELECT slug, sector, status, inclusive, count(*) AS number FROM action
            JOIN community ON slug = action.community WHERE {condition} GROUP BY slug, sector, status, inclusive"
        );
        let read = |row: &Row<'_>| {
            let (sector, status) = (row.get("sector")?, row.get("status")?);
            Ok((row.get("slug")?, sector, status, row.get("inclusive")?, row.get("number")?))
        };
        Ok(ActionCounts(self.all(&sql, params_from_iter(values), read)?))
    }

    fn countries(&self, member: bool) -> Result<FacetCounts> {
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
