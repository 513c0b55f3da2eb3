//! What lists can be narrowed to, with how many there are. It follows from the edition alone, so a
//! connection reads it once: for each page anew it took half of the time of a list.

use std::collections::BTreeMap;

use rusqlite::Result;

use super::{Store, StoreError, row};
use crate::domain::{CriterionNumber, Year};

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
}

impl Choices {
    /// The countries of those that joined, or of the others, by code.
    pub fn countries(&self, others: bool) -> &Counted {
        &self.countries[usize::from(others)]
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
        };
        Ok(self.choices.get_or_init(|| read))
    }

    fn many(&self, member: bool) -> Result<usize> {
        let sql = "SELECT count(*) FROM community WHERE member = ? AND kind <> 'state'";
        self.one(sql, [member], |row| row.at(0))
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
