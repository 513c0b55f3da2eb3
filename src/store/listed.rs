//! One row of the list: what it shows was computed when the edition was built.

use rusqlite::Result;

use super::row::{self, Row};
use crate::domain::{CommunityKind, Lack, Precision, Slug, Tonnes, VerdictKind, Year};

/// What `listed` reads. The communities come first, in their order: else SQLite may begin with the summaries
/// and sort what it finds.
pub(super) const LISTED: &str = "SELECT community.*, summary.*, latitude, longitude FROM community
    CROSS JOIN summary ON summary.community = slug LEFT JOIN place ON place.community = slug";

/// A value, or why it is not known.
pub type OrLack<T> = std::result::Result<T, Lack>;

/// One row of the list; what is not known has its reason in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub slug: Slug,
    pub name: String,
    pub kind: CommunityKind,
    /// Whether it is known to have joined.
    pub joined: bool,
    pub county: Option<String>,
    pub country: String,
    pub region: Option<String>,
    pub latest: OrLack<LatestListed>,
    pub change: OrLack<ChangeListed>,
    pub interim: Option<InterimListed>,
    pub net_zero: Option<NetZeroListed>,
    pub verdict: VerdictKind,
    pub verdict_reason: Option<Lack>,
    pub sentence: String,
    /// Degrees: latitude, longitude.
    pub at: Option<(f64, f64)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LatestListed {
    pub year: Year,
    pub total: Tonnes,
    pub precision: Precision,
    pub self_reported: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangeListed {
    pub pct: f64,
    pub since: Year,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InterimListed {
    pub year: Year,
    pub reduction_pct: f64,
    pub baseline_year: Option<Year>,
    pub self_reported: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NetZeroListed {
    pub year: Year,
    pub self_reported: bool,
}

pub(super) fn listed(row: &Row<'_>) -> Result<Listed> {
    Ok(Listed {
        slug: row::text(row, "slug")?,
        name: row.get("name")?,
        kind: row::text(row, "kind")?,
        joined: row.get("member")?,
        county: row.get("county")?,
        country: row.get("country")?,
        region: row.get::<Option<String>>("region")?.or(row.get("state")?),
        latest: latest(row)?,
        change: change(row)?,
        interim: interim(row)?,
        net_zero: net_zero(row)?,
        verdict: row::text(row, "verdict")?,
        verdict_reason: row::maybe_text(row, "verdict_reason")?,
        sentence: row.get("verdict_sentence")?,
        at: row.get::<Option<f64>>("latitude")?.zip(row.get("longitude")?),
    })
}

fn latest(row: &Row<'_>) -> Result<OrLack<LatestListed>> {
    if let Some(reason) = row::maybe_text(row, "latest_reason")? {
        return Ok(Err(reason));
    }
    Ok(Ok(LatestListed {
        year: row::year(row, "latest_year")?,
        total: row::tonnes(row, "latest_tco2e")?,
        precision: row::text(row, "latest_precision")?,
        self_reported: row.get("latest_self_reported")?,
    }))
}

fn change(row: &Row<'_>) -> Result<OrLack<ChangeListed>> {
    if let Some(reason) = row::maybe_text(row, "change_reason")? {
        return Ok(Err(reason));
    }
    let since = row::year(row, "change_since_year")?;
    Ok(Ok(ChangeListed { pct: row.get("change_since_baseline_pct")?, since }))
}

fn interim(row: &Row<'_>) -> Result<Option<InterimListed>> {
    let Some(year) = row::maybe_year(row, "interim_year")? else { return Ok(None) };
    Ok(Some(InterimListed {
        year,
        reduction_pct: row.get("interim_reduction_pct")?,
        baseline_year: row::maybe_year(row, "interim_baseline_year")?,
        self_reported: row.get("interim_self_reported")?,
    }))
}

fn net_zero(row: &Row<'_>) -> Result<Option<NetZeroListed>> {
    let Some(year) = row::maybe_year(row, "net_zero_year")? else { return Ok(None) };
    Ok(Some(NetZeroListed { year, self_reported: row.get("net_zero_self_reported")? }))
}
