//! MassDOT's Massachusetts Vehicle Census: a row for each day, municipality, ZIP code, fuel class and use.
//!
//! The record has the passenger cars of 1 January, added up over the ZIP codes of a municipality. The class
//! "Zero-Emission" holds plug-in hybrids too.

use std::collections::BTreeMap;

use super::layout::Layout;
use crate::domain::{CensusGeoid, Year};
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow, letters};
use crate::import::towns::dates;
use crate::import::towns::known::Known;
use crate::import::towns::number::number;
use crate::import::towns::options::TownOptions;
use crate::import::towns::reading::TownReading;
use crate::import::towns::sums::{Sums, Whole};

pub const LAYOUT: Layout = Layout {
    name: "the Massachusetts Vehicle Census of MassDOT",
    columns: &[&["date"], &["municipality"], &["fuelclass"], &["vehicleuse"], &["count"], &["dailyvmt"]],
    read,
};

/// What is not needed.
const OTHER_DAY: &str = "of another day than 1 January";
const OTHER_USE: &str = "of vehicles that are no passenger cars";
const OUT_OF_STATE: &str = "of cars out of the state";
const TWICE: &str = "that are there twice";

/// The uses beside passenger cars.
const USES: [&str; 3] = ["commercial", "municipal", "state"];

/// The fuel classes, with the indicators of their count and miles.
const CLASSES: [(&str, &str, &str); 3] = [
    ("fossilfuel", "passenger_vehicles_fossil", "passenger_vehicle_miles_fossil"),
    ("hybrid", "passenger_vehicles_hybrid", "passenger_vehicle_miles_hybrid"),
    ("zeroemission", "passenger_vehicles_zero_emission", "passenger_vehicle_miles_zero_emission"),
];

fn read(sheet: &Sheet, known: &Known, _: &TownOptions) -> Result<TownReading, SheetError> {
    let names = [
        &["date"],
        &["municipality"],
        &["zipcode"],
        &["fuelclass"],
        &["vehicleuse"],
        &["count"],
        &["dailyvmt"],
    ];
    let columns = names.map(|name: &[&str; 1]| sheet.column(name));
    let mut census = Census {
        columns,
        known,
        reading: TownReading::new(
            sheet,
            LAYOUT.name,
            "passenger cars of 1 January, ZIP rows added up by municipality, \"Out of State\" left out",
        ),
        sums: Sums::default(),
        seen: BTreeMap::new(),
    };
    for row in sheet.rows() {
        census.reading.rows += 1;
        census.add(&row);
    }
    census.reading.report_columns(sheet, &columns, |_| false);
    Ok(census.finish())
}

struct Census<'a> {
    /// Day, municipality, ZIP code, class, use, count, miles.
    columns: [SheetColumn; 7],
    known: &'a Known,
    reading: TownReading,
    sums: Sums,
    /// The count and miles of each day, municipality, ZIP code, class and use.
    seen: BTreeMap<[String; 5], (f64, f64)>,
}

/// A row of passenger cars of 1 January.
struct Cars {
    of: CensusGeoid,
    year: Year,
    class: usize,
    count: f64,
    miles: f64,
}

impl Census<'_> {
    fn add(&mut self, row: &SheetRow<'_>) {
        match self.cars(row) {
            Ok(Ok(cars)) => {
                let key =
                    [0, 1, 2, 3, 4].map(|i: usize| letters(&row.text(self.columns[i]).unwrap_or_default()));
                match self.seen.insert(key, (cars.count, cars.miles)) {
                    None => self.sum(&cars, row),
                    Some(before) if before == (cars.count, cars.miles) => self.reading.leave_out(TWICE),
                    Some((count, _)) => {
                        let reason = format!("another row has {count} for the same day, place, class and use");
                        self.reading.rejected.push(*row.reject(self.columns[5], reason));
                        self.miss(row);
                    }
                }
            }
            Ok(Err(reason)) => self.reading.leave_out(reason),
            Err(cell) => {
                self.reading.rejected.push(*cell);
                self.miss(row);
            }
        }
    }

    /// The cars of a row, or why it is not needed.
    fn cars(&self, row: &SheetRow<'_>) -> CellResult<Result<Cars, &'static str>> {
        let [day, town, _, class, usage, count, miles] = self.columns;
        let usage_of = letters(&row.required_text(usage, "expected a use such as Passenger")?);
        if USES.contains(&usage_of.as_str()) {
            return Ok(Err(OTHER_USE));
        }
        if usage_of != "passenger" {
            return Err(row.reject(usage, "expected Passenger, Commercial, Municipal or State"));
        }
        let date =
            dates::day(&row.required_text(day, "expected a day")?).map_err(|error| row.reject(day, error))?;
        if (date.month(), date.day()) != (1, 1) {
            return Ok(Err(OTHER_DAY));
        }
        let name = row.required_text(town, "expected the name of a city or town")?;
        if letters(&name) == "outofstate" {
            return Ok(Err(OUT_OF_STATE));
        }
        let year = self.known.year(i64::from(date.year())).map_err(|error| row.reject(day, error))?;
        let of = self.known.names.find(&name).map_err(|error| row.reject(town, error.reason))?;
        let class_of = letters(&row.required_text(class, "expected a fuel class")?);
        let class = CLASSES.iter().position(|(name, ..)| *name == class_of);
        let class = class
            .ok_or_else(|| row.reject(self.columns[3], "expected Fossil Fuel, Hybrid or Zero-Emission"))?;
        let number = |column| {
            let text = row.required_text(column, "expected a number")?;
            number(&text).map_err(|error| row.reject(column, error))
        };
        Ok(Ok(Cars { of, year, class, count: number(count)?, miles: number(miles)? }))
    }

    fn sum(&mut self, cars: &Cars, row: &SheetRow<'_>) {
        self.reading.used += 1;
        let (_, count, miles) = CLASSES[cars.class];
        for of in [Some(cars.of), self.known.names.state()].into_iter().flatten() {
            for (key, value) in [(count, cars.count), (miles, cars.miles)] {
                self.sums.add((of, cars.year, key), value, &row.position());
            }
        }
    }

    /// The sums of the row's place lack it, and so does the state's.
    fn miss(&mut self, row: &SheetRow<'_>) {
        let name = row.text(self.columns[1]).unwrap_or_default();
        let mut places = self.known.names.may_be(&name);
        places.extend(self.known.names.state());
        let day = row.text(self.columns[0]).and_then(|text| dates::day(&text).ok());
        let year = day.and_then(|day| Year::try_from(i64::from(day.year())).ok());
        self.sums.miss(&places, year, &row.position());
    }

    fn finish(mut self) -> TownReading {
        self.sums.leave_out_partial_state(self.known, Whole::InEachYear, &mut self.reading);
        self.sums.finish(self.known, &mut self.reading, |_| 0);
        self.reading
    }
}
