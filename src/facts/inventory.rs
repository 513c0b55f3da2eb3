//! Reads `[[inventories]]`: the emissions of one year each.

use std::collections::BTreeMap;

use super::fields::Fields;
use super::origin;
use super::series::{self, AllSeries};
use super::sources::Sources;
use strum::VariantArray;

use crate::domain::{
    Code, Earlier, FigureName, Inventory, InventoryPart, Key, NotationKey, Precision, Sector, Split, Tonnes,
    Year, keys,
};

/// If published figures are not exact, the sectors may differ from the total by this share of it.
const TOLERANCE: f64 = 0.005;

pub fn read(file: &Fields<'_>, series: &AllSeries, sources: &Sources) -> Vec<Inventory> {
    let mut seen: BTreeMap<(Key, Year), usize> = BTreeMap::new();
    let mut list = Vec::new();
    let tables = file.tables(keys::INVENTORIES, "[[inventories]]");
    let all = tables.len();
    for fields in tables {
        let place = fields.place(keys::YEAR);
        if let Some(inventory) = one(&fields, series, sources) {
            let key = (inventory.series.clone(), inventory.year);
            if let Some(first) = seen.insert(key, place) {
                let line = fields.document.line(first);
                let message = format!("{} is already in this series, at line {line}", inventory.year);
                fields.report(keys::YEAR, message);
            }
            list.push(inventory);
        }
        fields.finish();
    }
    // An inventory with a problem may be the one that a change of source needs.
    if list.len() == all {
        series::report_changes(file, series, &list);
    }
    list
}

fn one(fields: &Fields<'_>, series: &AllSeries, sources: &Sources) -> Option<Inventory> {
    let year = fields.required(keys::YEAR).past_year();
    let series = series::belonging(fields, series);
    let name = |part| Some(FigureName::Inventory { series: series.clone()?, year: year?, part });
    let total = fields.required(keys::TOTAL_TCO2E).figure(name(InventoryPart::Total)).number(Tonnes::emitted);
    let precision = fields.required(keys::PRECISION).code();
    let split = split(fields, &name, precision, total);
    let subsectors = subsectors(fields, &name, total);
    let cited = sources.cite_all(fields);
    let note = fields.optional(keys::NOTE).text();
    let origin = origin::read(fields, "[inventories.origin]");
    let earlier = earlier(fields, sources);
    let notation = notation(fields);
    let (source, documents) = cited?;
    Some(Inventory {
        year: year?,
        series: series?,
        total: total?,
        precision: precision?,
        split,
        subsectors,
        source,
        note,
        origin,
        earlier,
        notation,
        documents,
    })
}

fn earlier(fields: &Fields<'_>, sources: &Sources) -> Vec<Earlier> {
    let read = |fields: Fields<'_>| {
        let total = fields.required(keys::TOTAL_TCO2E).number(Tonnes::emitted);
        let origin = origin::read(&fields, "[inventories.earlier.origin]");
        let source = sources.cite(&fields);
        fields.finish();
        Some(Earlier { total: total?, origin: origin?, source: source? })
    };
    fields.tables(keys::EARLIER, "[[inventories.earlier]]").into_iter().filter_map(read).collect()
}

/// Reference numbers of the GPC without a figure, such as I.1.1, and their notation keys.
fn notation(fields: &Fields<'_>) -> Vec<(String, NotationKey)> {
    let Some(table) = fields.table(keys::NOTATION, "[inventories.notation]") else { return Vec::new() };
    table.open_codes()
}

/// Names a part of one inventory; `None` if a problem leaves the inventory without series or year.
type NameOf<'a> = &'a dyn Fn(InventoryPart) -> Option<FigureName>;

fn split(
    fields: &Fields<'_>,
    name: NameOf<'_>,
    precision: Option<Precision>,
    total: Option<Tonnes>,
) -> Option<Split> {
    let own = fields.optional(keys::SECTORS_PRECISION).code();
    let partial: Option<String> = fields.optional(keys::SECTORS_PARTIAL).text();
    let Some(table) = fields.table(keys::SECTORS, "[inventories.sectors]") else {
        for key in [keys::SECTORS_PRECISION, keys::SECTORS_PARTIAL] {
            if fields.optional(key).is_there() {
                fields.report(key, "there is no [inventories.sectors] table that it could speak of");
            }
        }
        return None;
    };
    let parts: Vec<_> = Sector::VARIANTS.iter().filter_map(|sector| part(&table, name, *sector)).collect();
    if table.len() == 0 {
        fields.report(keys::SECTORS, "the table is empty: give a sector, or leave the table out");
    }
    let all_read =
        parts.len() == table.len() && (partial.is_some() || !fields.optional(keys::SECTORS_PARTIAL).is_there());
    table.finish();
    let split = Split { precision: own.or(precision)?, partial, parts };
    if all_read && !split.parts.is_empty() {
        report_sum(fields, &split, total?, precision?);
    }
    Some(split)
}

fn part(table: &Fields<'_>, name: NameOf<'_>, sector: Sector) -> Option<(Sector, Tonnes)> {
    let read = if sector == Sector::Afolu { Tonnes::signed } else { Tonnes::emitted };
    let tonnes = table.optional(sector.code()).figure(name(InventoryPart::Sector(sector))).number(read)?;
    Some((sector, tonnes))
}

/// Checks that sectors add up to the total: within a ton for each published figure, or within half a
/// percent if total or split is not exact. A partial split must stay below the total.
fn report_sum(fields: &Fields<'_>, split: &Split, total: Tonnes, precision: Precision) {
    let exact = precision == Precision::Exact && split.precision == Precision::Exact;
    let slack = if exact { split.parts.len() as f64 } else { total.number() * TOLERANCE };
    let off = split.sum() - total.number();
    let reaches = off.abs() <= slack;
    if split.partial.is_some() && reaches {
        fields.report(keys::SECTORS_PARTIAL, "the sectors add up to the total: remove this key");
    } else if !reaches && (split.partial.is_none() || off > 0.0) {
        let (sum, total, more) =
            (plain(split.sum()), plain(total.number()), if off < 0.0 { "less" } else { "more" });
        let message =
            format!("the sectors add up to {sum} t, {} t {more} than the total of {total} t", plain(off.abs()));
        fields.report(keys::SECTORS, message);
    }
}

/// Rounds away the noise of binary arithmetic.
fn plain(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

/// Parts under the source's own names. Each is at most the total.
fn subsectors(fields: &Fields<'_>, name_of: NameOf<'_>, total: Option<Tonnes>) -> Vec<(String, Tonnes)> {
    let Some(table) = fields.table(keys::SUBSECTORS, "[inventories.subsectors]") else { return Vec::new() };
    let mut list = Vec::new();
    for (name, place, number) in table.open() {
        if let Some(figure) = name_of(InventoryPart::Subsector(name.clone())) {
            fields.document.locate(figure, place);
        }
        match number.map(Tonnes::emitted) {
            Some(Ok(part)) if total.is_none_or(|total| part <= total) => list.push((place, name, part)),
            Some(Ok(tonnes)) => fields.document.report(
                place,
                format!("`{name}`: expected a part of the total, found {}", plain(tonnes.number())),
            ),
            Some(Err(error)) => fields
                .document
                .report(place, format!("`{name}`: expected {error}, found {}", number.unwrap_or_default())),
            None => fields.document.report(place, format!("`{name}`: expected a number of t CO2e")),
        }
    }
    list.sort_by_key(|(place, ..)| *place);
    list.into_iter().map(|(_, name, tonnes)| (name, tonnes)).collect()
}
