//! The list of communities: filter, order and page.

use std::collections::BTreeSet;

use rusqlite::{params, params_from_iter};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::slice::Slice;
use crate::domain::Slug;
use crate::store::filter::Filter;
use crate::store::sql::IS_COMMUNITY;
use crate::store::sql::Row;
use crate::store::tables::summary::{self, Summary};
use crate::store::{Store, StoreError};

type Answer<T> = std::result::Result<T, StoreError>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Order {
    #[default]
    Name,
    Kind,
    County,
    Latest,
    Emissions,
    Change,
    Interim,
    NetZero,
    Verdict,
    InPlace,
    Reported,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Direction {
    #[default]
    Up,
    Down,
}

impl Order {
    fn column(self) -> &'static str {
        match self {
            Order::Name => "name",
            Order::Kind => "kind",
            Order::County => "county",
            Order::Latest => "latest_year",
            Order::Emissions => "latest_tco2e",
            Order::Change => "change_since_baseline_pct",
            Order::Interim => "interim_reduction_pct",
            Order::NetZero => "net_zero_year",
            Order::Verdict => "verdict",
            Order::InPlace => "actions_in_place",
            Order::Reported => "years_reported",
        }
    }
}

/// Sorted by name, SQLite reads only the skipped and shown rows. By another column it reads all matches.
fn page_of(condition: &str, order: Order, way: Direction, slice: Slice) -> String {
    let descending = if way == Direction::Down { "DESC" } else { "ASC" };
    let sorted = match order {
        Order::Name => format!("name {descending}, slug {descending}"),
        order => {
            let column = order.column();
            format!("{column} IS NULL, {column} {descending}, name, slug")
        }
    };
    format!(
        "{} WHERE {condition} ORDER BY {sorted} LIMIT {} OFFSET {}",
        summary::SELECT,
        slice.most,
        slice.skipped
    )
}

impl Store {
    /// The matching communities, in order. Those without a value come last in both directions.
    pub fn communities(&self, filter: &Filter, order: Order, way: Direction) -> Answer<Vec<Summary>> {
        self.page_of_communities(filter, order, way, Slice::ALL)
    }

    /// A slice of them.
    pub fn page_of_communities(
        &self,
        filter: &Filter,
        order: Order,
        way: Direction,
        slice: Slice,
    ) -> Answer<Vec<Summary>> {
        let (condition, values) = filter.condition();
        Ok(self.all(&page_of(&condition, order, way, slice), params_from_iter(values), summary::read)?)
    }

    /// The number of matching communities.
    pub fn count(&self, filter: &Filter) -> Answer<usize> {
        let (condition, values) = filter.condition();
        let sql = format!(
            "SELECT count(*) AS communities FROM community JOIN summary ON summary.community = slug WHERE {condition}"
        );
        Ok(self.one(&sql, params_from_iter(values), |row| row.get("communities"))?)
    }

    /// The slug and name of every community, by name.
    pub fn names(&self) -> Answer<Vec<(Slug, String)>> {
        let sql = format!("SELECT slug, name FROM community WHERE {IS_COMMUNITY} ORDER BY name, slug");
        Ok(self.all(&sql, [], |row| Ok((row.get("slug")?, row.get("name")?)))?)
    }

    /// The same for the context: the state.
    pub fn context(&self) -> Answer<Vec<(Slug, String)>> {
        let sql = format!("SELECT slug, name FROM community WHERE NOT ({IS_COMMUNITY}) ORDER BY name, slug");
        Ok(self.all(&sql, [], |row| Ok((row.get("slug")?, row.get("name")?)))?)
    }

    /// The communities of a state that joined and have a number in the campaign's list: slug, name, number.
    pub fn numbered_in(&self, state: &str) -> Answer<Vec<(Slug, String, String)>> {
        let sql = format!(
            "SELECT slug, name, race_to_zero FROM community JOIN identifiers ON identifiers.community = slug
            WHERE {IS_COMMUNITY} AND member = 1 AND state = ? AND race_to_zero IS NOT NULL ORDER BY name, slug"
        );
        let read = |row: &Row<'_>| Ok((row.get("slug")?, row.get("name")?, row.get("race_to_zero")?));
        Ok(self.all(&sql, [state], read)?)
    }

    /// The communities in the campaign's founding story.
    pub fn named_in_story(&self) -> Answer<BTreeSet<Slug>> {
        let sql = "SELECT community FROM pledge WHERE named_in_story";
        let named: Vec<Slug> = self.all(sql, [], |row| row.get("community"))?;
        Ok(named.into_iter().collect())
    }

    /// Each country and region that has a community that joined.
    pub fn joined_places(&self) -> Answer<Vec<(String, Option<String>)>> {
        let sql = format!(
            "SELECT DISTINCT country, COALESCE(region, state) AS area FROM community WHERE {IS_COMMUNITY} AND member"
        );
        Ok(self.all(&sql, [], |row| Ok((row.get("country")?, row.get("area")?)))?)
    }

    /// The regions of a country with their numbers of communities, without zeros.
    pub fn regions(&self, others: bool, country: &str) -> Answer<Vec<(String, usize)>> {
        let sql = format!(
            "SELECT COALESCE(region, state) AS area, count(*) AS communities FROM community
            WHERE {IS_COMMUNITY} AND member <> ? AND country = ? AND COALESCE(region, state) IS NOT NULL
            GROUP BY area ORDER BY area"
        );
        let read = |row: &Row<'_>| Ok((row.get("area")?, row.get("communities")?));
        Ok(self.all(&sql, params![others, country], read)?)
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;
    use crate::domain::VerdictKind;
    use crate::store::filter::NameFilter;

    fn plan(sql: &str) -> Vec<String> {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(include_str!("../schema.sql")).unwrap();
        let mut statement = db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        // The parameters are unbound, because the plan does not depend on them.
        statement.raw_query().mapped(|row| row.get("detail")).map(rusqlite::Result::unwrap).collect()
    }

    #[test]
    fn a_page_by_name_is_read_off_an_index() {
        let of_country = Filter { country: Some("US".to_owned()), ..Filter::default() };
        for (filter, index) in [(Filter::default(), "community_by_name"), (of_country, "community_by_country")]
        {
            for way in [Direction::Up, Direction::Down] {
                let plan = plan(&page_of(&filter.condition().0, Order::Name, way, Slice::page(3, 50)));
                assert!(plan[0].contains(&format!("community USING INDEX {index}")), "{plan:?}");
                assert!(!plan.iter().any(|step| step.contains("ORDER BY")), "{plan:?}");
            }
        }
    }

    #[test]
    fn those_of_a_name_are_read_by_their_keys() {
        let name = Some(NameFilter { asked: "boston".to_owned(), slugs: "[\"boston\"]".to_owned() });
        let (fits, _) = Filter { name, ..Filter::default() }.condition();
        let plan = plan(&page_of(&fits, Order::Name, Direction::Up, Slice::page(1, 50)));
        assert!(
            plan.iter().any(|step| step.starts_with("SEARCH community USING INDEX sqlite_autoindex")),
            "{plan:?}"
        );
    }

    /// SQLite reads the communities once, in any order, and finds joined rows by their key.
    #[test]
    fn no_order_reads_a_table_once_for_each_community() {
        let (fits, _) = Filter { verdict: Some(VerdictKind::OnPace), ..Filter::default() }.condition();
        for order in Order::VARIANTS {
            let plan = plan(&page_of(&fits, *order, Direction::Up, Slice::page(1, 50)));
            let scans: Vec<&String> = plan.iter().filter(|step| step.starts_with("SCAN")).collect();
            assert!(scans.iter().all(|step| step.contains("community")), "{plan:?}");
            for table in ["summary", "place"] {
                let found = format!("SEARCH {table} USING INDEX sqlite_autoindex_{table}_1 (community=?)");
                assert!(plan.iter().any(|step| step.starts_with(&found)), "{plan:?}");
            }
        }
    }
}
