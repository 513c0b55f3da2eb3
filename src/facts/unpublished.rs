//! Reports figures of the record that differ from the published ones.

use super::document::Document;
use super::fields::Fields;
use crate::domain::{
    CampaignFigure, ChangeKind, Code, Figure, FigureChange, FigureName, InventoryPart, Key, Published, Slug,
    TargetName, TargetPart, TargetStatus, Year,
};

/// How an editor publishes such a change.
pub const HOW: &str = "publish the change with `racetozero edition --note \"why\"`";

/// One problem for each revised or removed figure, and one problem for all new figures together.
pub fn report(document: &Document<'_>, subject: &Slug, figures: &[Figure], published: &Published) {
    if published.last().is_none() || !document.is_sound() {
        return;
    }
    let changes = published.changes_of(subject, figures, "");
    let (added, changed): (Vec<&FigureChange>, Vec<&FigureChange>) =
        changes.iter().partition(|change| change.change.is_added());
    let file = document.fields();
    for change in changed {
        document.report(place(&file, &change.name), said(change));
    }
    if let Some(first) = added.first() {
        let others = match added.len() - 1 {
            0 => String::new(),
            others => format!(", and so are {others} others of this file"),
        };
        let message = format!("{} is in no edition yet{others}: {HOW}", first.name);
        document.report(place(&file, &first.name), message);
    }
}

fn said(change: &FigureChange) -> String {
    let name = &change.name;
    match &change.change {
        ChangeKind::Added { to, .. } => format!("{name}, {to}, is in no edition yet: {HOW}"),
        ChangeKind::Revised { from, to, .. } => {
            format!("{name} is {to}, but {from} in the last edition: {HOW}")
        }
        ChangeKind::Removed { from, .. } => format!("{name}, {from} in the last edition, is gone: {HOW}"),
    }
}

/// The byte offset of the figure; the top of the file for a removed or computed figure.
fn place(file: &Fields<'_>, name: &FigureName) -> usize {
    find(file, name).unwrap_or_default()
}

fn find(file: &Fields<'_>, name: &FigureName) -> Option<usize> {
    match name {
        FigureName::Population(year) => {
            Some(one(file, "population", |fields| year_is(fields, *year))?.place("value"))
        }
        FigureName::Area => Some(file.table("place", "[place]")?.place("area_km2")),
        FigureName::Inventory { series, year, part } => {
            let is_it = |fields: &Fields<'_>| {
                year_is(fields, *year) && fields.optional("series").text::<Key>().as_ref() == Some(series)
            };
            place_of_part(&one(file, "inventories", is_it)?, part)
        }
        FigureName::Target { target, part } => place_of_target(file, *target, *part),
        FigureName::Criterion(number) => {
            let is_it = |fields: &Fields<'_>| fields.optional("number").whole() == Some(*number);
            Some(one(file, "criteria", is_it)?.place("status"))
        }
        FigureName::Campaign(figure) => place_in_campaign(file, *figure),
        FigureName::Verdict => None,
    }
}

fn one<'d>(file: &Fields<'d>, key: &'static str, is_it: impl Fn(&Fields<'d>) -> bool) -> Option<Fields<'d>> {
    file.tables(key, key).into_iter().find(is_it)
}

fn year_is(fields: &Fields<'_>, year: Year) -> bool {
    fields.optional("year").whole() == Some(year)
}

fn place_of_part(inventory: &Fields<'_>, part: &InventoryPart) -> Option<usize> {
    match part {
        InventoryPart::Total => Some(inventory.place("total_tco2e")),
        InventoryPart::Sector(sector) => Some(inventory.table("sectors", "sectors")?.place(sector.code())),
        InventoryPart::Subsector(name) => Some(inventory.table("subsectors", "subsectors")?.place(name)),
    }
}

fn place_of_target(file: &Fields<'_>, target: TargetName, part: TargetPart) -> Option<usize> {
    let is_it = |fields: &Fields<'_>| {
        year_is(fields, target.year)
            && fields.optional("kind").code() == Some(target.kind)
            && fields.optional("basis").code() == Some(target.basis)
            && fields.optional("status").code().unwrap_or(TargetStatus::Adopted) == target.status
    };
    let fields = one(file, "targets", is_it)?;
    Some(fields.place(match part {
        TargetPart::ReductionPct => "reduction_pct",
        TargetPart::GrossFloorPct => "gross_floor_pct",
        TargetPart::BaselineYear => "baseline_year",
    }))
}

fn place_in_campaign(file: &Fields<'_>, figure: CampaignFigure) -> Option<usize> {
    let pledge = |key| Some(file.table("pledge", "[pledge]")?.place(key));
    match figure {
        CampaignFigure::GoalCommunities => Some(file.place("goal_communities")),
        CampaignFigure::HalveBy => pledge("halve_by"),
        CampaignFigure::NetZeroBy => pledge("net_zero_by"),
        CampaignFigure::WarmingLimitC => pledge("warming_limit_c"),
        CampaignFigure::FairShareReductionPct => {
            Some(file.table("fair_share", "[fair_share]")?.place("reduction_pct"))
        }
    }
}
