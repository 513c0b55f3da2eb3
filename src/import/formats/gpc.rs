//! The long table of the GPC, as in the template of the GCoM and CDP-ICLEI: one row a reference number,
//! with its scope, its notation key and t CO₂e.
//!
//! The total is BASIC: scope 1 without energy generated for the grid and without imported waste, scope 2,
//! and the waste treated outside the boundary. A notation key is not a zero.

use std::collections::{BTreeMap, BTreeSet};

use super::source::source_document;
use crate::domain::{Code, NotationKey, Origin, Protocol, Sector, Tonnes, TotalRule, Year};
use crate::import::entry::{CommunityEntry, Fact, InventoryFact};
use crate::import::identifier::Identifier;
use crate::import::options::ImportOptions;
use crate::import::reading::{CellResult, Reading, RejectedCell};
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow, Wanted, letters};

/// The sum of the rows may differ from the stated total by this share.
const TOLERANCE: f64 = 0.005;

const REFERENCE: &[&str] = &[
    "gpc ref",
    "gpc ref. no.",
    "gpc_refno",
    "gpc reference",
    "gpc reference number",
    "ref",
    "reference number",
];
const TONNES: &[&str] =
    &["t co2e", "total tco2e", "co2e (t)", "emissions (t co2e)", "ghgs (metric tonnes co2e) - total co2e"];
const KILOGRAMS: &[&str] = &["kg co2e", "co2e (kg)"];
/// A total whose unit has a column of its own.
const ANY_UNIT: &[&str] = &["total emissions"];
const UNIT: &[&str] = &["total emission units", "total emissions units"];

pub const WANTED: Wanted = Wanted {
    name: "the long table of the GPC",
    heads: &[&[REFERENCE, TONNES], &[REFERENCE, KILOGRAMS], &[REFERENCE, ANY_UNIT, UNIT]],
    hint: "read are the table of an eCRF workbook, the export of CityCatalyst, and a table with reference numbers and t \
           CO2e of your own",
};

pub fn read(sheet: &Sheet, options: &ImportOptions) -> Result<Reading, SheetError> {
    let missing = |needed| SheetError::MissingOption { file: sheet.file.clone(), needed };
    let community = options.community.clone();
    let community = community.ok_or_else(|| missing("contains one community: name it with --community"))?;
    let year = options.year.ok_or_else(|| missing("contains one inventory: give its year with --year"))?;
    refuse_others(sheet, year)?;
    let document = source_document(sheet, options)?;
    let mut reading = Reading::default();
    let table = GpcTable::read(sheet, &mut reading)?;
    let total = table.total(sheet, &mut reading);
    // Without one of its rows the total is too small.
    let Some(total) = total.filter(|_| reading.rejected.is_empty()) else { return Ok(reading) };
    reading.entries.push(CommunityEntry {
        at: sheet.position(sheet.head + 1),
        rows: reading.rows,
        id: Identifier::Slug(community),
        name: String::new(),
        country: String::new(),
        state: None,
        region: None,
        document,
        joined: None,
        facts: vec![table.inventory(sheet, year, total)],
        reported: None,
    });
    Ok(reading)
}

/// A file is one inventory: of one year, which is that of `--year`, and of one city.
fn refuse_others(sheet: &Sheet, year: Year) -> Result<(), SheetError> {
    let values = |column| -> BTreeSet<String> { sheet.rows().filter_map(|row| row.text(column)).collect() };
    let years = values(sheet.column(&["inventory year", "year_calendar", "calendar year", "year"]));
    let cities = values(sheet.column(&["city", "community", "municipality", "locode", "actor_id"]));
    let named = |values: &BTreeSet<String>| values.iter().take(6).cloned().collect::<Vec<_>>().join(" and ");
    let question = if years.iter().any(|text| *text != year.to_string()) {
        format!(
            "has rows of {}, and --year is {year}: keep the rows of one inventory in the file",
            named(&years)
        )
    } else if cities.len() > 1 {
        format!("has rows of {}: keep the rows of one community in the file", named(&cities))
    } else {
        return Ok(());
    };
    Err(SheetError::Undecided { file: sheet.file.clone(), question })
}

struct GpcColumns {
    reference: SheetColumn,
    key: SheetColumn,
    emissions: SheetColumn,
    /// What a number of the column is divided by to be t CO₂e; `None` if each row has its unit.
    per_tonne: Option<f64>,
    unit: SheetColumn,
}

enum GpcCell {
    /// t CO₂e.
    Emissions(f64),
    NoFigure(NotationKey),
    Nothing,
}

impl GpcColumns {
    fn new(sheet: &Sheet) -> Result<Self, SheetError> {
        let [tonnes, kilograms] = [TONNES, KILOGRAMS].map(|names| sheet.column(names));
        let (emissions, per_tonne) = match (tonnes.exists(), kilograms.exists()) {
            (true, _) => (tonnes, Some(1.0)),
            (false, true) => (kilograms, Some(1000.0)),
            (false, false) => (sheet.required_column(ANY_UNIT)?, None),
        };
        let reference = sheet.required_column(REFERENCE)?;
        let (key, unit) = (sheet.column(&["notation key"]), sheet.column(UNIT));
        Ok(GpcColumns { reference, key, emissions, per_tonne, unit })
    }

    /// A notation key has a column of its own, or is in place of the number.
    fn cell(&self, row: &SheetRow<'_>) -> CellResult<GpcCell> {
        let emissions = match self.emissions(row) {
            Ok(emissions) => emissions,
            Err(cell) => return cell.value.trim().parse().map(GpcCell::NoFigure).map_err(|_| cell),
        };
        let Some(key) = row.text(self.key) else {
            let expected = || row.reject(self.emissions, "expected a number or a notation key");
            return emissions.map(GpcCell::Emissions).ok_or_else(expected);
        };
        if key == NO_FIGURE && emissions.is_none() {
            return Ok(GpcCell::Nothing);
        }
        let key: NotationKey = key.parse().map_err(|_| row.reject(self.key, "expected NO, NE, IE or C"))?;
        if emissions.is_some_and(|tonnes| tonnes != 0.0) {
            let reason = format!("{} means that there is no figure; the row has one", key.code());
            return Err(row.reject(self.key, reason));
        }
        Ok(GpcCell::NoFigure(key))
    }

    fn emissions(&self, row: &SheetRow<'_>) -> CellResult<Option<f64>> {
        let Some(number) = row.number(self.emissions)? else { return Ok(None) };
        let per_tonne = match self.per_tonne {
            Some(per_tonne) => per_tonne,
            None => match letters(&row.text(self.unit).unwrap_or_default()).as_str() {
                "tco2e" => 1.0,
                "kgco2e" => 1000.0,
                _ => return Err(row.reject(self.unit, "expected the unit t CO2e or kg CO2e")),
            },
        };
        Ok(Some(number / per_tonne))
    }
}

/// The mark of a CityCatalyst export for a row without a figure, whose reason is elsewhere.
const NO_FIGURE: &str = "RN";

#[derive(Default)]
struct GpcTable {
    /// t CO₂e by sector, of the rows that BASIC includes.
    sectors: BTreeMap<Sector, f64>,
    notation: Vec<(String, NotationKey)>,
    /// The BASIC total that the file states, with its row number.
    stated: Option<(usize, f64)>,
}

impl GpcTable {
    fn read(sheet: &Sheet, reading: &mut Reading) -> Result<Self, SheetError> {
        let columns = GpcColumns::new(sheet)?;
        let mut table = GpcTable::default();
        for row in sheet.rows() {
            reading.rows += 1;
            let Some(reference) = row.text(columns.reference) else { continue };
            match reading.accept(columns.cell(&row)) {
                Some(GpcCell::Emissions(tonnes)) => table.add(&reference, tonnes, row.position().row),
                Some(GpcCell::NoFigure(key)) => table.notation.push((reference, key)),
                Some(GpcCell::Nothing) | None => (),
            }
        }
        Ok(table)
    }

    fn add(&mut self, reference: &str, tonnes: f64, row: usize) {
        if reference.to_uppercase().contains("BASIC") && !reference.contains('+') {
            self.stated = Some((row, tonnes));
        } else if let Some(sector) = sector(reference) {
            *self.sectors.entry(sector).or_default() += tonnes;
        }
    }

    /// The sum of the rows, which must agree with the total that the file states.
    fn total(&self, sheet: &Sheet, reading: &mut Reading) -> Option<Tonnes> {
        let sum = in_grams(self.sectors.values().sum());
        let Some((row, stated)) = self.stated else {
            return Tonnes::emitted(sum).ok().filter(|_| sum > 0.0);
        };
        if (sum - stated).abs() > stated.abs() * TOLERANCE {
            reading.reject(RejectedCell {
                at: sheet.position(row),
                column: "BASIC".to_owned(),
                value: stated.to_string(),
                reason: format!("the BASIC rows add up to {sum:.0} t, not to the stated {stated:.0} t"),
            });
            return None;
        }
        Tonnes::emitted(stated).ok().filter(|_| sum > 0.0)
    }

    fn inventory(self, sheet: &Sheet, year: Year, total: Tonnes) -> Fact {
        let tonnes =
            |(sector, tonnes): (&Sector, &f64)| Some((*sector, Tonnes::emitted(in_grams(*tonnes)).ok()?));
        Fact::Inventory(Box::new(InventoryFact {
            year,
            total,
            protocol: Some(Protocol::Gpc),
            origin: Origin {
                reported: None,
                rule: TotalRule::GpcBasic,
                row: sheet.file.clone(),
                self_reported: true,
            },
            sectors: self.sectors.iter().filter_map(tonnes).collect(),
            notation: self.notation,
        }))
    }
}

/// The tonnes without the noise of the last binary digits of a sum.
fn in_grams(tonnes: f64) -> f64 {
    (tonnes * 1e6).round() / 1e6
}

/// The sector of a reference number that BASIC includes (I.1.1, II.1.2, III.1.2); `None` for all others.
fn sector(reference: &str) -> Option<Sector> {
    let parts: Vec<&str> = reference.trim().split('.').map(str::trim).collect();
    let [chapter, part, scope] = parts.as_slice() else { return None };
    match (*chapter, *part, *scope) {
        ("I", _, "1" | "2") => Some(Sector::Stationary),
        ("II", _, "1" | "2") => Some(Sector::Transport),
        ("III", _, "1" | "2") => Some(Sector::Waste),
        _ => None,
    }
}
