//! Reads `[[targets]]`: what was promised, and from which baseline year.

use std::collections::BTreeMap;

use super::fields::Fields;
use super::origin;
use super::sources::Sources;
use crate::domain::{FigureName, Target, TargetKind, TargetName, TargetPart, TargetStatus, keys};

pub fn read(file: &Fields<'_>, sources: &Sources) -> Vec<Target> {
    let mut seen: BTreeMap<TargetName, usize> = BTreeMap::new();
    let mut list = Vec::new();
    for fields in file.tables(keys::TARGETS, "[[targets]]") {
        let (document, place) = (fields.document, fields.place(keys::YEAR));
        let target = one(fields, sources);
        if let Some(first) = target.as_ref().and_then(|target| seen.insert(target.name(), place)) {
            let line = document.line(first);
            document.report(
                place,
                format!("`year`: a target of this kind, year, basis and status is already at line {line}"),
            );
        }
        list.extend(target);
    }
    list
}

fn one(fields: Fields<'_>, sources: &Sources) -> Option<Target> {
    let kind = fields.required(keys::KIND).code();
    let year = fields.required(keys::YEAR).whole();
    let basis = fields.required(keys::BASIS).code();
    let status = fields.optional(keys::STATUS).code().unwrap_or(TargetStatus::Adopted);
    let name = |part| {
        let target = TargetName { basis: basis?, kind: kind?, year: year?, status };
        Some(FigureName::Target { target, part })
    };
    let reduction = fields.required(keys::REDUCTION_PCT).figure(name(TargetPart::ReductionPct));
    let reduction = reduction.percent();
    let gross_floor = fields.optional("gross_floor_pct").figure(name(TargetPart::GrossFloorPct));
    let gross_floor = gross_floor.percent();
    let baseline_year = fields.optional(keys::BASELINE_YEAR).figure(name(TargetPart::BaselineYear)).whole();
    let adopted = fields.optional(keys::ADOPTED).past_date();
    let wording = fields.required(keys::WORDING).text();
    let cited = sources.cite_all(&fields);
    let origin = origin::read(&fields, "[targets.origin]");
    let read = || {
        let (source, documents) = cited?;
        Some(Target {
            kind: kind?,
            year: year?,
            basis: basis?,
            reduction: reduction?,
            gross_floor,
            baseline_year,
            status,
            adopted,
            wording: wording?,
            source,
            origin,
            documents,
        })
    };
    let target = read();
    if let Some(target) = &target {
        report_years(&fields, target);
        report_floor(&fields, target);
    }
    fields.finish();
    target
}

fn report_years(fields: &Fields<'_>, target: &Target) {
    if let Some(baseline) = target.baseline_year.filter(|baseline| *baseline >= target.year) {
        let message = format!("expected a year after the baseline {baseline}, found {}", target.year);
        fields.report(keys::YEAR, message);
    }
}

fn report_floor(fields: &Fields<'_>, target: &Target) {
    match (target.kind, target.gross_floor) {
        (TargetKind::Interim, Some(_)) => {
            fields.report("gross_floor_pct", "only a net-zero target has one");
        }
        (TargetKind::NetZero, Some(floor)) if floor.number() > target.reduction.number() => {
            let (most, found) = (target.reduction.number(), floor.number());
            fields.report(
                "gross_floor_pct",
                format!("expected no more than `reduction_pct`, {most}, found {found}"),
            );
        }
        _ => {}
    }
}
