//! The long table of the GPC, as in the template of the GCoM and CDP-ICLEI: one line a reference number,
//! with its scope, its notation key and t CO₂e.
//!
//! The total is BASIC: scope 1 without energy made for the grid and without waste from elsewhere, scope 2,
//! and the waste that is treated outside. A notation key is no zero.

use std::collections::BTreeMap;

use super::asked::Asked;
use super::columns::{Line, Name, column, needed};
use super::entry::{Counted, Entry, Fact, Identifier};
use super::reading::{Reading, Rejected};
use super::sheet::{BadSheet, Sheet};
use super::spreadsheet;
use crate::domain::{Code, NotationKey, Origin, Protocol, Sector, Tonnes, TotalRule};

/// The parts may miss a stated total by this share of it.
const TOLERANCE: f64 = 0.005;

pub fn read(sheet: &Sheet, asked: &Asked) -> Result<Reading, BadSheet> {
    let unsaid = |what| BadSheet::Unsaid { file: sheet.file.clone(), what };
    let community =
        asked.community.clone().ok_or_else(|| unsaid("is of one community: say which with --community"))?;
    let year = asked.year.ok_or_else(|| unsaid("is of one inventory: say of which year with --year"))?;
    let document = spreadsheet::document_of(sheet, asked)?;
    let mut reading = Reading::default();
    let table = Table::read(sheet, &mut reading)?;
    let total = table.total(sheet, &mut reading);
    // Without one of its lines a total is too small.
    let Some(total) = total.filter(|_| reading.rejected.is_empty()) else { return Ok(reading) };
    let origin =
        Origin { reported: None, rule: TotalRule::GpcBasic, row: sheet.file.clone(), self_reported: true };
    let counted = Counted {
        year,
        total,
        protocol: Some(Protocol::Gpc),
        origin,
        sectors: table.sectors(),
        notation: table.notation.clone(),
    };
    reading.entries.push(Entry {
        at: super::At { file: sheet.file.clone(), row: 2 },
        rows: reading.rows,
        id: Identifier::Slug(community),
        name: String::new(),
        country: String::new(),
        state: None,
        region: None,
        document,
        joined: None,
        facts: vec![Fact::Inventory(Box::new(counted))],
        reported: None,
    });
    Ok(reading)
}

#[derive(Default)]
struct Table {
    /// t CO₂e by sector, of the lines that BASIC counts.
    parts: BTreeMap<Sector, f64>,
    notation: Vec<(String, NotationKey)>,
    /// The BASIC total that the table states, with its row.
    stated: Option<(usize, f64)>,
}

impl Table {
    fn read(sheet: &Sheet, reading: &mut Reading) -> Result<Self, BadSheet> {
        let reference = needed(sheet, &Name(&["gpc ref", "ref", "gpc reference", "reference number"]))?;
        let key = column(sheet, &Name(&["notation key"]));
        let tonnes =
            column(sheet, &Name(&["t co2e", "total tco2e", "tco2e", "co2e (t)", "emissions (t co2e)"]));
        let kilograms = column(sheet, &Name(&["kg co2e", "co2e (kg)"]));
        if !tonnes.is_there() && !kilograms.is_there() {
            needed(sheet, &Name(&["t CO2e"]))?;
        }
        let mut table = Table::default();
        for line in Line::all(sheet) {
            reading.rows += 1;
            let Some(reference) = line.text(reference) else { continue };
            let read = match tonnes.is_there() {
                true => line.number(tonnes),
                false => line.number(kilograms).map(|kg| kg.map(|kg| kg / 1000.0)),
            };
            let number = match read {
                Ok(number) => number,
                // A notation key may stand where the number would.
                Err(rejected) => match rejected.value.trim().parse() {
                    Ok(key) => {
                        table.notation.push((reference, key));
                        continue;
                    }
                    Err(_) => {
                        reading.reject(rejected);
                        continue;
                    }
                },
            };
            match (number, line.text(key).map(|text| text.parse::<NotationKey>())) {
                (Some(number), Some(Ok(noted))) if number != 0.0 => {
                    let code: &str = noted.code();
                    reading.reject(
                        line.refused(key, format!("{code} says that there is no figure, and there is one")),
                    );
                }
                (_, Some(Ok(noted))) => table.notation.push((reference, noted)),
                (Some(number), None) => table.take(&reference, number, line.at().row),
                (_, Some(Err(_))) => reading.reject(line.refused(key, "expected NO, NE, IE or C")),
                (None, None) => reading.reject(line.refused(tonnes, "expected a number or a notation key")),
            }
        }
        Ok(table)
    }

    fn take(&mut self, reference: &str, tonnes: f64, row: usize) {
        if reference.to_uppercase().contains("BASIC") && !reference.contains('+') {
            self.stated = Some((row, tonnes));
        } else if let Some(sector) = sector(reference) {
            *self.parts.entry(sector).or_default() += tonnes;
        }
    }

    /// The sum, which has to be what the table itself states.
    fn total(&self, sheet: &Sheet, reading: &mut Reading) -> Option<Tonnes> {
        let sum: f64 = self.parts.values().sum();
        if let Some((row, stated)) =
            self.stated.filter(|(_, stated)| (sum - stated).abs() > stated.abs() * TOLERANCE)
        {
            let reason =
                format!("the lines that BASIC counts add up to {sum:.0} t, not to the stated {stated:.0} t");
            let at = super::At { file: sheet.file.clone(), row };
            reading.reject(Box::new(Rejected {
                at,
                column: "BASIC".to_owned(),
                value: stated.to_string(),
                reason,
            }));
            return None;
        }
        Tonnes::emitted(self.stated.map_or(sum, |(_, stated)| stated)).ok().filter(|_| sum > 0.0)
    }

    fn sectors(&self) -> Vec<(Sector, Tonnes)> {
        let part = |(sector, tonnes): (&Sector, &f64)| Some((*sector, Tonnes::emitted(*tonnes).ok()?));
        self.parts.iter().filter_map(part).collect()
    }
}

/// The sector of a reference number that BASIC counts: I.1.1, II.1.2, III.1.2; `None` of all others.
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
