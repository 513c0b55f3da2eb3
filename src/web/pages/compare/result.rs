//! The result of a comparison: pictures, figures with their documents, and the method of each.

use crate::charts::{Scale, ShareScale, Svg, panel, share_panel};
use crate::domain::{
    Community, Compared, ComparedPoint, Inventory, Measure, Precision, Series, Share, Shares, Slug, Source,
};
use crate::web::html::message::Html;
use crate::web::pages::compare::comparison::Comparison;
use crate::web::request::path::localized;
use crate::web::site::Site;
use crate::words::{Language, cautions, comparison, label, number};

pub struct Shown<'a> {
    pub title: String,
    pub heading: String,
    pub reading: &'static str,
    pub cautions: Vec<Html>,
    pub panels: Vec<Panel>,
    /// The heading of the value column, with its unit.
    pub unit: &'static str,
    pub sectors: bool,
    pub per_person: bool,
    pub rows: Vec<ComparisonRow<'a>>,
    pub counted: Vec<ComparedSeries<'a>>,
    pub address: String,
    pub cited: String,
    pub bibtex: String,
}

pub struct Panel {
    pub slug: Slug,
    pub name: String,
    /// A remark under the name, such as the year of the shares.
    pub of: Option<String>,
    pub svg: Option<String>,
}

pub struct ComparisonRow<'a> {
    pub name: &'a str,
    pub year: i32,
    pub sector: &'static str,
    pub value: String,
    /// The amount of a share.
    pub tons: Option<String>,
    pub precision: &'static str,
    pub series: &'a str,
    pub source: Option<&'a Source>,
    pub residents: Option<Residents<'a>>,
}

pub struct Residents<'a> {
    pub counted: String,
    pub source: Option<&'a Source>,
}

/// One of the shown series, in the words of the record.
pub struct ComparedSeries<'a> {
    pub name: &'a str,
    pub series: &'a Series,
    pub protocol: &'static str,
}

impl<'a> Shown<'a> {
    pub fn new(
        language: Language,
        site: &Site,
        comparison: &Comparison<'_>,
        measure: Measure,
        compared: &[Compared<'a>],
    ) -> Self {
        let index = comparison.index;
        let names: Vec<String> = compared.iter().map(|one| one.community.name.clone()).collect();
        let title = comparison::title(language, &names, measure, index);
        let path = format!("/compare{}", comparison.query());
        let cited = site.cite(language, &title, &path);
        Shown {
            heading: comparison::heading(language, measure, index),
            reading: comparison::reading(language, measure),
            cautions: cautions::all(language, compared, measure, index).iter().map(Html::from).collect(),
            panels: panels(language, compared, measure),
            unit: comparison::unit(language, measure),
            sectors: measure == Measure::Sectors,
            per_person: measure == Measure::PerPerson,
            rows: compared.iter().flat_map(|one| rows(language, one, measure)).collect(),
            counted: compared.iter().flat_map(|one| counted(language, one)).collect(),
            address: format!("{}{}", site.public_url, localized(language, &path)),
            cited: cited.text(),
            bibtex: cited.bibtex(),
            title,
        }
    }
}

fn panels(language: Language, compared: &[Compared<'_>], measure: Measure) -> Vec<Panel> {
    let scale = Scale::around(compared.iter().flat_map(|one| &one.lines));
    let shares: Vec<&Shares<'_>> = compared.iter().filter_map(|one| one.shares.as_ref()).collect();
    let share_scale = ShareScale::around(&shares);
    let draw = |one: &Compared<'_>| -> Option<Svg> {
        let name = &one.community.name;
        match &one.shares {
            Some(shares) => share_scale.as_ref().map(|scale| share_panel(language, name, shares, scale)),
            None => {
                let scale = scale.filter(|_| !one.lines.is_empty());
                scale.map(|scale| panel(language, name, &one.lines, measure, scale))
            }
        }
    };
    let panel = |one: &Compared<'_>| Panel {
        slug: one.community.slug.clone(),
        name: one.community.name.clone(),
        of: one
            .shares
            .as_ref()
            .map(|shares| language.message("compare-of-total").with("year", shares.inventory.year).to_string()),
        svg: draw(one).map(|svg| svg.inline().to_owned()),
    };
    compared.iter().map(panel).collect()
}

fn rows<'a>(language: Language, compared: &Compared<'a>, measure: Measure) -> Vec<ComparisonRow<'a>> {
    let community = compared.community;
    let points = compared.lines.iter().flat_map(|line| &line.points);
    let parts = compared.shares.iter().flat_map(|shares| shares.parts.iter().map(move |part| (shares, part)));
    points
        .map(|point| of_point(language, community, point, measure))
        .chain(parts.map(|(shares, part)| of_share(language, community, shares, part)))
        .collect()
}

fn of_point<'a>(
    language: Language,
    community: &'a Community,
    point: &ComparedPoint<'a>,
    measure: Measure,
) -> ComparisonRow<'a> {
    let value = match measure {
        Measure::Total => number::tons_bare(language, point.inventory.total, point.inventory.precision),
        Measure::PerPerson => number::fixed(language, point.value, 1),
        Measure::Indexed | Measure::Sectors => format!("{}%", number::fixed(language, point.value, 1)),
    };
    let residents = point.residents.map(|residents| Residents {
        counted: language
            .message("compare-residents")
            .with("residents", number::whole(language, residents.value as f64))
            .with("kind", label::population_kind(language, residents.kind))
            .with("year", residents.year)
            .to_string(),
        source: community.source(&residents.source),
    });
    ComparisonRow { residents, ..row(language, community, point.inventory, value, point.inventory.precision) }
}

fn of_share<'a>(
    language: Language,
    community: &'a Community,
    shares: &Shares<'a>,
    share: &Share,
) -> ComparisonRow<'a> {
    let tons = number::whole_tons(language, share.tonnes.number());
    ComparisonRow {
        sector: label::sector(language, share.sector),
        tons: Some(tons),
        ..row(
            language,
            community,
            shares.inventory,
            number::percent(language, share.pct),
            shares.split.precision,
        )
    }
}

fn row<'a>(
    language: Language,
    community: &'a Community,
    inventory: &'a Inventory,
    value: String,
    precision: Precision,
) -> ComparisonRow<'a> {
    ComparisonRow {
        name: &community.name,
        year: inventory.year.number(),
        sector: "",
        value,
        tons: None,
        precision: label::precision(language, precision),
        series: community.series(&inventory.series).map_or("", |series| &series.title),
        source: community.source(&inventory.source),
        residents: None,
    }
}

fn counted<'a>(language: Language, compared: &Compared<'a>) -> Vec<ComparedSeries<'a>> {
    let community = compared.community;
    let shown = |series: &&Series| compared.inventories().iter().any(|i| i.series == series.key);
    let row = |series: &'a Series| ComparedSeries {
        name: &community.name,
        series,
        protocol: label::protocol(language, series.protocol),
    };
    community.series.iter().filter(shown).map(row).collect()
}
