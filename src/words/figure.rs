//! Names of the figures in the log of changes, and their values with units.

use crate::domain::{
    CampaignFigure, Code, CriterionStatus, FigureName, FigureValue, InventoryPart, Series, TargetKind,
    TargetName, TargetPart, VerdictKind, Year,
};

use super::label;
use super::language::Language;
use super::message::Message;
use super::number::{self, percent_exact, trimmed, whole, whole_tons};

/// `Emissions in 2019 (present method)`. `series` are those of the present record. `log` names statements.
pub fn name(language: Language, name: &FigureName, series: &[Series]) -> Message {
    match name {
        FigureName::Population(year) => language.message("log-population").with("year", year),
        FigureName::Area => language.message("log-area"),
        FigureName::Inventory { series: key, year, part } => {
            of_part(language, part, *year).record("series", &of_series(key.as_str(), series))
        }
        FigureName::Target { target, part } => {
            let part = language.text(match part {
                TargetPart::ReductionPct => "log-part-cut",
                TargetPart::GrossFloorPct => "log-part-floor",
                TargetPart::BaselineYear => "log-part-baseline",
            });
            language.message("log-part").nested("target", &of_target(language, *target)).with("part", part)
        }
        FigureName::Criterion(number) => language.message("log-criterion").with("number", number.number()),
        FigureName::Verdict => language.message("log-verdict"),
        FigureName::Campaign(figure) => of_campaign(language, *figure),
        FigureName::Members(date) => {
            language.message("log-members").with("date", number::date(language, *date))
        }
        FigureName::Statement { table, .. } => language.message("log-table").with("table", table.code()),
    }
}

fn of_part(language: Language, part: &InventoryPart, year: Year) -> Message {
    let message = match part {
        InventoryPart::Total => language.message("log-total"),
        InventoryPart::Sector(sector) => {
            language.message("log-sector").with("sector", label::sector(language, *sector).to_lowercase())
        }
        InventoryPart::Subsector(name) => {
            language.message("log-subsector").record("part", &name.replace('_', " "))
        }
    };
    message.with("year", year)
}

/// The title of a series, or its key if the record no longer has it.
pub fn of_series(key: &str, series: &[Series]) -> String {
    let series = series.iter().find(|series| series.key.as_str() == key);
    series.map_or_else(|| key.to_owned(), |series| series.title.clone())
}

/// `2030 target, whole community (adopted)`.
pub fn of_target(language: Language, target: TargetName) -> Message {
    let message = match target.kind {
        TargetKind::Interim => language.message("log-target"),
        TargetKind::NetZero => language.message("log-net-zero"),
    };
    message
        .with("year", target.year)
        .with("basis", label::basis(language, target.basis))
        .with("status", label::target_status(language, target.status))
}

fn of_campaign(language: Language, figure: CampaignFigure) -> Message {
    language.message(match figure {
        CampaignFigure::GoalCommunities => "log-goal",
        CampaignFigure::HalveBy => "log-halve-by",
        CampaignFigure::NetZeroBy => "log-net-zero-by",
        CampaignFigure::WarmingLimitC => "log-warming",
        CampaignFigure::FairShareReductionPct => "log-fair-share",
    })
}

/// A number with its unit, or the words for a code. An unknown code is returned unchanged.
pub fn value(language: Language, name: &FigureName, value: &FigureValue) -> String {
    match (value, name) {
        (FigureValue::Number(number), name) => with_unit(language, name, *number),
        (FigureValue::Code(code), FigureName::Verdict) => {
            let word = |kind: VerdictKind| label::verdict(language, kind).to_owned();
            code.parse().map_or_else(|_| code.clone(), word)
        }
        (FigureValue::Code(code), _) => {
            let word = |status: CriterionStatus| label::criterion_status(language, status).to_owned();
            code.parse().map_or_else(|_| code.clone(), word)
        }
        (FigureValue::Keys(_), _) => value.to_string(),
    }
}

fn with_unit(language: Language, name: &FigureName, number: f64) -> String {
    match name {
        FigureName::Population(_)
        | FigureName::Members(_)
        | FigureName::Campaign(CampaignFigure::GoalCommunities) => whole(language, number),
        FigureName::Area => format!("{} km²", trimmed(language, number, 2)),
        FigureName::Inventory { .. } => whole_tons(language, number),
        FigureName::Target { part: TargetPart::BaselineYear, .. }
        | FigureName::Campaign(CampaignFigure::HalveBy | CampaignFigure::NetZeroBy) => {
            trimmed(language, number, 0)
        }
        FigureName::Campaign(CampaignFigure::WarmingLimitC) => {
            format!("{} °C", trimmed(language, number, 2))
        }
        _ => percent_exact(language, number),
    }
}
