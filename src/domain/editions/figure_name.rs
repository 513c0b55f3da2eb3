//! The permanent name of a figure, such as `inventory/gpc/2019/total`, or of a statement, such as
//! `statement/actions/A bus lane`.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::domain::record::{Basis, CriterionNumber, Sector, TargetKind, TargetStatus};
use crate::domain::values::{Code, Key, PartialDate, Year};

use super::record_table::RecordTable;

/// The name of a figure. Two figures of one community never share a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FigureName {
    /// Residents in a year.
    Population(Year),
    /// km².
    Area,
    /// t CO₂e of a year in one series.
    Inventory { series: Key, year: Year, part: InventoryPart },
    /// A year, or percent.
    Target { target: TargetName, part: TargetPart },
    /// The status on one of the five criteria.
    Criterion(CriterionNumber),
    /// The verdict on the next own target or on the pledge, computed from other figures.
    Verdict,
    /// A figure of the campaign itself.
    Campaign(CampaignFigure),
    /// Members of the campaign worldwide at a date.
    Members(PartialDate),
    /// All that a row of the record says besides figures. `row` is empty where the table has one row.
    Statement { table: RecordTable, row: String },
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InventoryPart {
    Total,
    Sector(Sector),
    /// A part under the source's own name.
    Subsector(String),
}

/// Identifies a target within a community.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TargetName {
    pub basis: Basis,
    pub kind: TargetKind,
    pub year: Year,
    pub status: TargetStatus,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum TargetPart {
    ReductionPct,
    GrossFloorPct,
    BaselineYear,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum CampaignFigure {
    GoalCommunities,
    HalveBy,
    NetZeroBy,
    WarmingLimitC,
    FairShareReductionPct,
}

#[derive(Debug, Error, PartialEq, Eq)]
#[error(
    "a figure's name such as `inventory/gpc/2019/total` or `target/community/interim/2030/adopted/reduction-pct`"
)]
pub struct NotFigureName;

impl fmt::Display for FigureName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FigureName::Population(year) => write!(f, "population/{year}"),
            FigureName::Area => f.write_str("area-km2"),
            FigureName::Inventory { series, year, part } => write!(f, "inventory/{series}/{year}/{part}"),
            FigureName::Target { target, part } => {
                let part: &str = part.into();
                write!(f, "target/{target}/{part}")
            }
            FigureName::Criterion(number) => write!(f, "criterion/{}", number.number()),
            FigureName::Verdict => f.write_str("verdict"),
            FigureName::Campaign(figure) => f.write_str(figure.into()),
            FigureName::Members(date) => write!(f, "members/{date}"),
            FigureName::Statement { table, row } if row.is_empty() => write!(f, "statement/{}", table.code()),
            FigureName::Statement { table, row } => write!(f, "statement/{}/{row}", table.code()),
        }
    }
}

impl fmt::Display for InventoryPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InventoryPart::Total => f.write_str("total"),
            InventoryPart::Sector(sector) => write!(f, "sector/{}", sector.code()),
            InventoryPart::Subsector(name) => write!(f, "subsector/{name}"),
        }
    }
}

impl FromStr for FigureName {
    type Err = NotFigureName;

    fn from_str(text: &str) -> Result<Self, NotFigureName> {
        let (kind, rest) = text.split_once('/').unwrap_or((text, ""));
        match kind {
            "population" => Ok(FigureName::Population(year(rest)?)),
            "area-km2" if rest.is_empty() => Ok(FigureName::Area),
            "inventory" => inventory(rest),
            "target" => target(rest),
            "criterion" => criterion(rest),
            "members" => parsed(Some(rest)).map(FigureName::Members),
            "verdict" if rest.is_empty() => Ok(FigureName::Verdict),
            "statement" => statement(rest),
            _ => text.parse().map(FigureName::Campaign).map_err(|_| NotFigureName),
        }
    }
}

fn parsed<T: FromStr>(text: Option<&str>) -> Result<T, NotFigureName> {
    text.and_then(|text| text.parse().ok()).ok_or(NotFigureName)
}

fn year(text: &str) -> Result<Year, NotFigureName> {
    let number: i64 = parsed(Some(text))?;
    Year::try_from(number).map_err(|_| NotFigureName)
}

fn criterion(text: &str) -> Result<FigureName, NotFigureName> {
    let number: i64 = parsed(Some(text))?;
    CriterionNumber::try_from(number).map(FigureName::Criterion).map_err(|_| NotFigureName)
}

/// The name of a row comes last, because it may contain anything.
fn statement(text: &str) -> Result<FigureName, NotFigureName> {
    let (table, row) = text.split_once('/').unwrap_or((text, ""));
    let table = parsed(Some(table))?;
    Ok(FigureName::Statement { table, row: row.to_owned() })
}

/// The name of a subsector comes last, because it is the source's own and may contain anything.
fn inventory(text: &str) -> Result<FigureName, NotFigureName> {
    let mut parts = text.splitn(4, '/');
    let series = parsed(parts.next())?;
    let year = year(parts.next().unwrap_or_default())?;
    let part = match (parts.next(), parts.next()) {
        (Some("total"), None) => InventoryPart::Total,
        (Some("sector"), sector @ Some(_)) => InventoryPart::Sector(parsed(sector)?),
        (Some("subsector"), Some(name)) if !name.is_empty() => InventoryPart::Subsector(name.to_owned()),
        _ => return Err(NotFigureName),
    };
    Ok(FigureName::Inventory { series, year, part })
}

fn target(text: &str) -> Result<FigureName, NotFigureName> {
    let (target, part) = text.rsplit_once('/').ok_or(NotFigureName)?;
    Ok(FigureName::Target { target: target.parse()?, part: parsed(Some(part))? })
}

impl fmt::Display for TargetName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TargetName { basis, kind, year, status } = self;
        write!(f, "{}/{}/{year}/{}", basis.code(), kind.code(), status.code())
    }
}

impl FromStr for TargetName {
    type Err = NotFigureName;

    fn from_str(text: &str) -> Result<Self, NotFigureName> {
        let mut parts = text.split('/');
        let target = TargetName {
            basis: parsed(parts.next())?,
            kind: parsed(parts.next())?,
            year: year(parts.next().unwrap_or_default())?,
            status: parsed(parts.next())?,
        };
        if parts.next().is_some() { Err(NotFigureName) } else { Ok(target) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_comes_back_from_its_spelling() {
        for text in [
            "population/2020",
            "area-km2",
            "inventory/gpc-2019/2019/total",
            "inventory/gpc-2019/2019/sector/transport",
            "inventory/gpc-2019/2019/subsector/On-road / off-road",
            "target/community/net-zero/2050/draft/gross-floor-pct",
            "criterion/5",
            "verdict",
            "fair-share-reduction-pct",
            "members/2021-11-02",
            "statement/actions/Streets / Safe Streets",
            "statement/fair_share",
        ] {
            assert_eq!(text.parse::<FigureName>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_names_no_figure() {
        for text in [
            "",
            "populations/2020",
            "population/20",
            "area-km2/1",
            "inventory/gpc/2019",
            "inventory/gpc/2019/sector/joy",
            "inventory/gpc/2019/total/x",
            "target/community/interim/2030/adopted",
            "target/community/interim/2030/adopted/baseline-year/x",
            "criterion/6",
            "members/21",
            "statement",
            "statement/deeds/A bus lane",
        ] {
            assert_eq!(text.parse::<FigureName>(), Err(NotFigureName), "{text}");
        }
    }
}
