//! What a figure of the log is called, and its value with its unit.

use crate::domain::{
    CampaignFigure, Community, CriterionStatus, FigureName, FigureValue, InventoryPart, Key, TargetKind,
    TargetName, TargetPart, VerdictKind,
};

use super::number::{UNIT, percent_exact, trimmed, whole};
use super::{label, verdict};

/// `Emissions in 2019 (present method)`. The community names its series, where it still has them.
pub fn name(name: &FigureName, community: Option<&Community>) -> String {
    match name {
        FigureName::Population(year) => format!("Residents in {year}"),
        FigureName::Area => "Area".to_owned(),
        FigureName::Inventory { series, year, part } => {
            format!("{} in {year} ({})", of_part(part), of_series(series, community))
        }
        FigureName::Target { target, part } => of_target(*target, *part),
        FigureName::Criterion(number) => format!("Criterion {}", number.number()),
        FigureName::Verdict => "Verdict on the next target".to_owned(),
        FigureName::Campaign(figure) => of_campaign(*figure).to_owned(),
    }
}

fn of_part(part: &InventoryPart) -> String {
    match part {
        InventoryPart::Total => "Emissions".to_owned(),
        InventoryPart::Sector(sector) => format!("Emissions of {}", label::sector(*sector).to_lowercase()),
        InventoryPart::Subsector(name) => format!("Emissions of “{}”", name.replace('_', " ")),
    }
}

fn of_series(key: &Key, community: Option<&Community>) -> String {
    let series = community.and_then(|community| community.series(key));
    series.map_or_else(|| key.to_string(), |series| series.title.clone())
}

fn of_target(target: TargetName, part: TargetPart) -> String {
    let kind = match target.kind {
        TargetKind::Interim => format!("{} target", target.year),
        TargetKind::NetZero => format!("Net-zero target of {}", target.year),
    };
    let of = match part {
        TargetPart::ReductionPct => "cut",
        TargetPart::GrossFloorPct => "part that must be real cuts",
        TargetPart::BaselineYear => "baseline year",
    };
    format!("{kind}, {} ({}): {of}", label::basis(target.basis), label::target_status(target.status))
}

fn of_campaign(figure: CampaignFigure) -> &'static str {
    match figure {
        CampaignFigure::GoalCommunities => "Communities that the campaign works to recruit",
        CampaignFigure::HalveBy => "Year to halve emissions by",
        CampaignFigure::NetZeroBy => "Latest year for net zero",
        CampaignFigure::WarmingLimitC => "Limit to warming",
        CampaignFigure::FairShareReductionPct => "Fair-share yardstick: cut per person",
    }
}

/// With its unit, or the words for a code; as the log has it where it is no known code.
pub fn value(name: &FigureName, value: &FigureValue) -> String {
    match (value, name) {
        (FigureValue::Number(number), name) => with_unit(name, *number),
        (FigureValue::Code(code), FigureName::Verdict) => {
            code.parse().map_or_else(|_| code.clone(), |kind: VerdictKind| verdict::word(kind).to_owned())
        }
        (FigureValue::Code(code), _) => {
            let word = |status: CriterionStatus| label::criterion_status(status).to_owned();
            code.parse().map_or_else(|_| code.clone(), word)
        }
    }
}

fn with_unit(name: &FigureName, number: f64) -> String {
    match name {
        FigureName::Population(_) | FigureName::Campaign(CampaignFigure::GoalCommunities) => whole(number),
        FigureName::Area => format!("{} km²", trimmed(number, 2)),
        FigureName::Inventory { .. } => format!("{} {UNIT}", whole(number)),
        FigureName::Target { part: TargetPart::BaselineYear, .. }
        | FigureName::Campaign(CampaignFigure::HalveBy | CampaignFigure::NetZeroBy) => trimmed(number, 0),
        FigureName::Campaign(CampaignFigure::WarmingLimitC) => format!("{} °C", trimmed(number, 2)),
        _ => percent_exact(number),
    }
}
