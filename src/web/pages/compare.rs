//! `/compare`: two to six communities by one measure, on one scale; the address is the state.

use askama::Template;
use strum::VariantArray;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::{Choice, Select};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::charts::{Scale, panel};
use crate::domain::{Code, Community, Line, Measure, Shares, Year, common_year, lines, shares};
use crate::words::{comparison, label, not_known, number};

pub const MOST: usize = 6;

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage<'a> {
    frame: Frame<'a>,
    communities: Vec<Choice>,
    measure: Select,
    title: &'static str,
    warnings: Vec<String>,
    /// Why there is nothing to show, where there is not.
    nothing: Option<String>,
    index: Option<i32>,
    panels: Vec<Panel>,
    rows: Vec<Row>,
    shares: Vec<ShareRow>,
}

struct Panel {
    slug: String,
    name: String,
    svg: Option<String>,
}

struct Row {
    name: String,
    year: i32,
    value: String,
    series: String,
}

struct ShareRow {
    slug: String,
    name: String,
    year: String,
    parts: Vec<(&'static str, String, u32)>,
}

/// What the address asks for.
struct Comparison {
    communities: Vec<Community>,
    measure: Measure,
    index: Option<Year>,
    /// Why the measure cannot be used, where it cannot.
    nothing: Option<String>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let comparison = read(site, asked)?;
    let lined: Vec<(&Community, Vec<Line>)> =
        comparison.communities.iter().map(|c| (c, lines(c, comparison.measure, comparison.index))).collect();
    match asked.format {
        Format::Json => Reply::json(&twins::compare::rows(&lined, comparison.measure)),
        Format::Csv => Reply::csv(&twins::compare::rows(&lined, comparison.measure)),
        Format::Html => html(site, asked, &comparison, &lined),
    }
}

fn read(site: &Site, asked: &Asked) -> Result<Comparison, PageError> {
    let slugs = asked.values("c");
    if slugs.len() > MOST {
        return Err(PageError::bad_query("c", &slugs.join(", "), "two to six communities"));
    }
    let communities = slugs.iter().map(|slug| site.community(slug)).collect::<Result<Vec<_>, _>>()?;
    let measure = asked.code("measure")?.unwrap_or_default();
    let common = common_year(&communities);
    let nothing = match (&common, measure) {
        _ if communities.len() < 2 => Some("Choose two to six communities to set side by side.".to_owned()),
        (Err(reason), Measure::Indexed) => Some(not_known::sentence(reason)),
        _ => None,
    };
    Ok(Comparison { communities, measure, index: common.ok(), nothing })
}

fn html(
    site: &Site,
    asked: &Asked,
    comparison: &Comparison,
    lined: &[(&Community, Vec<Line>)],
) -> Result<Reply, PageError> {
    let Comparison { communities, measure, .. } = comparison;
    let chosen = |slug: &str| communities.iter().any(|community| community.slug.as_str() == slug);
    let choice = |(slug, name): (crate::domain::Slug, String)| Choice {
        chosen: chosen(slug.as_str()),
        value: slug.to_string(),
        text: name,
    };
    let measures = Measure::VARIANTS.iter().map(|m| (m.code().to_owned(), comparison::measure(*m).to_owned()));
    let shown = comparison.nothing.is_none();
    let mut frame = Frame::new(
        site,
        asked,
        Section::None,
        "Compare communities",
        "Two to six communities side by side, on one scale, with what must not be read into it.",
    )
    .with_csv(asked);
    frame.twins.iter_mut().for_each(|twin| twin.href += &asked.with(&[]));
    Reply::html(&ComparePage {
        frame,
        communities: site.store.names()?.into_iter().map(choice).collect(),
        measure: Select::new("measure", "Measure", Choice::only(measure.code(), measures)),
        title: comparison::measure(*measure),
        warnings: if shown { comparison::warnings(communities, site.as_of()) } else { Vec::new() },
        nothing: comparison.nothing.clone(),
        index: comparison.index.filter(|_| *measure == Measure::Indexed).map(Year::number),
        panels: if shown && *measure != Measure::Sectors { panels(lined, *measure) } else { Vec::new() },
        rows: if shown { rows(lined, *measure) } else { Vec::new() },
        shares: if shown && *measure == Measure::Sectors { share_rows(communities) } else { Vec::new() },
    })
}

fn panels(lined: &[(&Community, Vec<Line>)], measure: Measure) -> Vec<Panel> {
    let scale = Scale::around(lined.iter().flat_map(|(_, lines)| lines));
    let draw = |(community, lines): &(&Community, Vec<Line>)| Panel {
        slug: community.slug.to_string(),
        name: community.name.clone(),
        svg: scale
            .filter(|_| !lines.is_empty())
            .map(|scale| panel(&community.name, lines, measure, scale).inline().to_owned()),
    };
    lined.iter().map(draw).collect()
}

fn rows(lined: &[(&Community, Vec<Line>)], measure: Measure) -> Vec<Row> {
    let mut rows = Vec::new();
    for (community, lines) in lined {
        for line in lines {
            let series = community.series(&line.series).map(|series| series.title.clone()).unwrap_or_default();
            rows.extend(line.points.iter().map(|(year, value)| Row {
                name: community.name.clone(),
                year: year.number(),
                value: shown(measure, *value),
                series: series.clone(),
            }));
        }
    }
    rows
}

fn shown(measure: Measure, value: f64) -> String {
    match measure {
        Measure::Total => number::whole(value),
        Measure::PerPerson => format!("{value:.1}"),
        Measure::Indexed | Measure::Sectors => format!("{value:.1}%"),
    }
}

fn share_rows(communities: &[Community]) -> Vec<ShareRow> {
    let row = |community: &Community| {
        let shares: Option<Shares> = shares(community);
        let part = |(sector, pct): &(crate::domain::Sector, f64)| {
            (label::sector(*sector), number::percent(*pct), pct.clamp(0.0, 100.0).round() as u32)
        };
        ShareRow {
            slug: community.slug.to_string(),
            name: community.name.clone(),
            year: shares.as_ref().map(|shares| shares.year.to_string()).unwrap_or_default(),
            parts: shares.iter().flat_map(|shares| &shares.parts).map(part).collect(),
        }
    };
    communities.iter().map(row).collect()
}
