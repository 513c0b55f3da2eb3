//! The list of communities: what it shows is computed when the edition is built, so that SQL can
//! filter and sort it.

use std::collections::BTreeSet;

use rusqlite::{Connection, Result, params, params_from_iter};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::code::{code, put, year};
use super::filter::Filter;
use super::listed::{LISTED, Listed, listed};
use super::{Store, StoreError, row};
use crate::domain::{Code, Community, Inventory, NotKnown, Slug, Target, Year};
use crate::words::{Language, verdict};

type Answer<T> = std::result::Result<T, StoreError>;

/// A part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    pub skipped: usize,
    /// -1 for all.
    pub(super) most: i64,
}

impl Slice {
    pub const ALL: Slice = Slice { skipped: 0, most: -1 };

    /// The pages of a list are numbered from 1.
    pub fn page(number: usize, size: usize) -> Self {
        Slice { skipped: number.saturating_sub(1) * size, most: size as i64 }
    }
}

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
        }
    }
}

pub fn insert(db: &Connection, community: &Community, as_of: Year) -> Result<()> {
    let latest = community.latest(as_of);
    let inventory = latest.as_ref().ok().map(|latest| latest.inventory);
    let change = latest.clone().and_then(|latest| latest.change);
    let interim = community.next_interim(as_of).ok();
    let net_zero = community.net_zero().ok();
    let judged = community.verdict(as_of);
    put(
        db,
        "INSERT INTO summary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            community.slug.as_str(),
            inventory.map(|inventory| year(inventory.year)),
            inventory.map(|inventory| inventory.total.number()),
            inventory.map(|inventory| code(inventory.precision)),
            inventory.map(Inventory::is_self_reported),
            latest.as_ref().err().map(lack),
            change.as_ref().ok().map(|change| change.pct),
            change.as_ref().ok().map(|change| year(change.since)),
            change.as_ref().err().map(lack),
            interim.map(|target| year(target.year)),
            interim.map(|target| target.reduction.number()),
            interim.and_then(|target| target.baseline_year).map(year),
            interim.map(Target::is_self_reported),
            net_zero.map(|target| year(target.year)),
            net_zero.map(Target::is_self_reported),
            code(judged.kind()),
            judged.reason().map(lack),
            verdict::sentence(Language::En, community, as_of)
        ],
    )?;
    Ok(())
}

fn lack(reason: &NotKnown) -> &'static str {
    reason.lack().code()
}

/// By name, as many rows are read as are skipped and shown; by another column, all that fit.
fn page_of(fits: &str, order: Order, way: Direction, slice: Slice) -> String {
    let descending = if way == Direction::Down { "DESC" } else { "ASC" };
    let sorted = match order {
        Order::Name => format!("name {descending}, slug {descending}"),
        order => {
            let column = order.column();
            format!("{column} IS NULL, {column} {descending}, name, slug")
        }
    };
    format!("{LISTED} WHERE {fits} ORDER BY {sorted} LIMIT {} OFFSET {}", slice.most, slice.skipped)
}

impl Store {
    /// The communities that fit, in order; those without a value come last, whichever way.
    pub fn communities(&self, filter: &Filter, order: Order, way: Direction) -> Answer<Vec<Listed>> {
        self.page_of_communities(filter, order, way, Slice::ALL)
    }

    /// Some of them.
    pub fn page_of_communities(
        &self,
        filter: &Filter,
        order: Order,
        way: Direction,
        slice: Slice,
    ) -> Answer<Vec<Listed>> {
        let (fits, values) = filter.fits();
        Ok(self.all(&page_of(&fits, order, way, slice), params_from_iter(values), listed)?)
    }

    /// How many communities fit.
    pub fn count(&self, filter: &Filter) -> Answer<usize> {
        let (fits, values) = filter.fits();
        let sql =
            format!("SELECT count(*) FROM community JOIN summary ON summary.community = slug WHERE {fits}");
        Ok(self.one(&sql, params_from_iter(values), |row| row.at(0))?)
    }

    /// Slug and name of every community, by name.
    pub fn names(&self) -> Answer<Vec<(Slug, String)>> {
        let sql = "SELECT slug, name FROM community WHERE kind <> 'state' ORDER BY name, slug";
        Ok(self.all(sql, [], |row| Ok((row::text(row, "slug")?, row.get("name")?)))?)
    }

    /// The same of what stands beside the communities as context: the state.
    pub fn context(&self) -> Answer<Vec<(Slug, String)>> {
        let sql = "SELECT slug, name FROM community WHERE kind = 'state' ORDER BY name, slug";
        Ok(self.all(sql, [], |row| Ok((row::text(row, "slug")?, row.get("name")?)))?)
    }

    /// Those that the campaign's founding story names.
    pub fn named_in_story(&self) -> Answer<BTreeSet<Slug>> {
        let sql = "SELECT community FROM pledge WHERE named_in_story";
        let named: Vec<Slug> = self.all(sql, [], |row| row::text(row, "community"))?;
        Ok(named.into_iter().collect())
    }

    /// The regions of a country, with how many communities each has; those that have none are left out.
    pub fn regions(&self, others: bool, country: &str) -> Answer<Vec<(String, usize)>> {
        let sql = "SELECT COALESCE(region, state), count(*) FROM community
            WHERE kind <> 'state' AND member <> ? AND country = ? AND COALESCE(region, state) IS NOT NULL
            GROUP BY 1 ORDER BY 1";
        Ok(self.all(sql, rusqlite::params![others, country], |row| Ok((row.at(0)?, row.at(1)?)))?)
    }
}

#[cfg(test)]
mod tests {
    use super::super::find::Named;
    use super::*;
    use crate::domain::VerdictKind;

    fn plan(sql: &str) -> Vec<String> {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(include_str!("schema.sql")).unwrap();
        let mut statement = db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        // What is asked for is not bound: the plan is made without it.
        statement.raw_query().mapped(|row| row.get("detail")).map(Result::unwrap).collect()
    }

    #[test]
    fn a_page_by_name_is_read_off_an_index() {
        let of_country = Filter { country: Some("US".to_owned()), ..Filter::default() };
        for (filter, index) in [(Filter::default(), "community_by_name"), (of_country, "community_by_country")]
        {
            for way in [Direction::Up, Direction::Down] {
                let plan = plan(&page_of(&filter.fits().0, Order::Name, way, Slice::page(3, 50)));
                assert!(plan[0].contains(&format!("community USING INDEX {index}")), "{plan:?}");
                assert!(!plan.iter().any(|step| step.contains("ORDER BY")), "{plan:?}");
            }
        }
    }

    #[test]
    fn those_of_a_name_are_read_by_their_keys() {
        let name = Some(Named { asked: "boston".to_owned(), slugs: "[\"boston\"]".to_owned() });
        let (fits, _) = Filter { name, ..Filter::default() }.fits();
        let plan = plan(&page_of(&fits, Order::Name, Direction::Up, Slice::page(1, 50)));
        assert!(
            plan.iter().any(|step| step.starts_with("SEARCH community USING INDEX sqlite_autoindex")),
            "{plan:?}"
        );
    }

    /// One pass over the communities, whatever they are sorted by: what is joined is found by its key.
    #[test]
    fn no_order_reads_a_table_once_for_each_community() {
        let (fits, _) = Filter { verdict: Some(VerdictKind::OnPace), ..Filter::default() }.fits();
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
