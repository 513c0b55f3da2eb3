//! The files of MassDOT, MassCEC and Mass Save in their own columns.

use std::collections::BTreeMap;

use super::*;

/// The rows of Acton of 1 January 2020, and others that do not count.
const CENSUS: &str = "Date,Municipality,ZipCode,FuelClass,VehicleUse,Count,DailyVMT
2020-01-01,ACTON,NULL,Fossil Fuel,Commercial,156,5968.365718
2020-01-01,ACTON,NULL,Fossil Fuel,State,3,58.264473
2020-01-01,ACTON,NULL,Fossil Fuel,Passenger,208,4981.487944
2020-01-01,ACTON,NULL,Fossil Fuel,Municipal,2,35.362122
2020-01-01,ACTON,NULL,Hybrid,Passenger,9,222.725403
2020-01-01,ACTON,NULL,Zero-Emission,Passenger,6,133.730862
2020-01-01,ACTON,01718,Fossil Fuel,Passenger,412,9830.341761
2020-01-01,ACTON,01718,Hybrid,Passenger,33,816.659811
2020-01-01,ACTON,01720,Fossil Fuel,Passenger,15878,376953.312505
2020-01-01,ACTON,01720,Hybrid,Passenger,832,20589.726144
2020-01-01,ACTON,01720,Zero-Emission,Passenger,327,7286.793141
2020-07-01,ACTON,01720,Zero-Emission,Passenger,400,9000
2020-01-01,OUT OF STATE,NULL,Fossil Fuel,Passenger,400,9000
";

#[test]
fn the_vehicle_census_is_added_up_by_town_and_is_what_the_record_has() {
    let (readings, plan) = planned(CENSUS, &TownOptions::default()).unwrap();
    let reading = &readings[0];
    assert_eq!((reading.rows, reading.used, plan.unchanged.len(), plan.figures()), (13, 8, 6, 6));
    assert_eq!(reading.left_out.values().sum::<usize>(), 5, "{:?}", reading.left_out);
    assert!(
        reading.notes[0].contains("cities and towns in 2020, so the state's sum is left out"),
        "{:?}",
        reading.notes
    );
    assert_eq!(reading.rejected, []);
}

#[test]
fn a_sum_without_one_of_its_rows_is_not_taken() {
    let new = "2026-01-01,ACTON,01720,Fossil Fuel,Passenger,15000,1\n2026-01-01,ACTON,01718,Steam,Passenger,3,1\n\
               2026-01-01,N. ADAMS,01247,Fossil Fuel,Passenger,7400,170000.5\n\
               2026-01-01,E BOSTON,02128,Fossil Fuel,Passenger,9000,1\n\
               2026-01-01,BOSTON,02129,Fossil Fuel,Passenger,100,1\n";
    let text = format!("{CENSUS}{new}");
    let (_, plan) = planned(&text, &growing("mvc-2025")).unwrap();
    let new: Vec<String> =
        plan.changes.iter().map(|it| format!("{} {} {}", it.figure.of, it.figure.column, it.to)).collect();
    assert_eq!(
        new,
        ["2500346225 passenger_vehicle_miles_fossil 170001", "2500346225 passenger_vehicles_fossil 7400"],
        "not Acton, and not Boston, of which East Boston is a part"
    );
    let said = listed(&text, &growing("mvc-2025")).join("\n");
    for part in [
        "16: FuelClass: Steam: expected Fossil Fuel, Hybrid or Zero-Emission",
        "15: passenger_vehicles_fossil: 15000: the sum of 2026 lacks file.csv, row 16, which was rejected",
        "18: Municipality: E BOSTON: \"E BOSTON\" may be only a part of Boston: write the name of the city or town",
        "19: passenger_vehicles_fossil: 100: the sum of 2026 lacks file.csv, row 18",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
}

#[test]
fn a_row_that_is_there_twice_counts_once_and_one_with_another_number_spoils_the_sum() {
    let again = "2020-01-01,ACTON,01720,Hybrid,Passenger,832,20589.726144\n";
    let (readings, plan) = planned(&format!("{CENSUS}{again}"), &TownOptions::default()).unwrap();
    assert_eq!((readings[0].left_out["that are there twice"], plan.unchanged.len()), (1, 6));
    let said = listed(&format!("{CENSUS}{}", again.replace("832", "833")), &TownOptions::default());
    assert_eq!(said.len(), 7, "the row, and the sums of Acton: {said:#?}");
}

/// The columns of a public copy that added up the systems by city and year, with some of its rows of Acton.
const SOLAR: &str = ",City,Year,Capacity (kW DC) All,Capacity (kW DC) Religious,Project Count All,Cumulative Capacity (kW DC) All,Cumulative Capacity (kW DC) Residential,Cumulative Project Count All,Cumulative Project Count Residential,pct res TPO cum
18,Acton,2009,17.475,,5.0,52.95,43.07,13.0,12.0,8.3
31,Acton,2022,1311.964,,80.0,15018.889,5043.522,644.0,602.0,35.0
32,Acton,2023,2840.5299999999997,,115.0,17859.418999999998,5887.612,759.0,681.0,33.3
33,Acton,2024,1171.54,,39.0,19030.959,6056.252,798.0,696.0,33.0
34,Acton,2025,0.0,,0.0,19030.959,6056.252,798.0,696.0,33.0
";

#[test]
fn solar_by_year_is_what_the_record_has_and_a_year_without_systems_is_none() {
    let (readings, plan) = planned(SOLAR, &TownOptions::default()).unwrap();
    assert_eq!((readings[0].rows, readings[0].used, plan.unchanged.len(), plan.figures()), (5, 3, 12, 12));
    assert_eq!(readings[0].rejected, [], "all columns are known");
    let twice = format!("{SOLAR}9,ACTON,2024,1.0,,1,5,5,5,5,1\n");
    let said = listed(&twice, &TownOptions::default());
    assert!(said[0].contains("file.csv, row 5 has \"ACTON\" in 2024 too"), "{said:#?}");
    assert_eq!(said.len(), 5, "the row, and four figures of 2024: {said:#?}");
}

/// The publisher's own workbook has a title above the header, and a row a system.
const SYSTEMS: &str = "Solar photovoltaic systems in the Production Tracking System,,,,,,
,,,,,,
\"Capacity \n(DC, kW)\",Date In Service,Total Cost with Design Fees,City,Zip,County,Facility Type
5.5,2009-05-01,\"$20,000\",Acton,01720,Middlesex,Residential (3 or fewer dwelling units per building)
600,8/15/2011,,Acton,01720,Middlesex,Municipal / Government / Public
\"1,000.26\",2012-12-31,,ACTON,01720,Middlesex,Community Solar
4.25,2012-02-01,,Acton,01720,Middlesex,Residential (3 or fewer dwelling units per building)
7,2012-02-01,,Hyannis,02601,Barnstable,Residential (3 or fewer dwelling units per building)
9,2013-02-01,,Acton,01720,Middlesex,Residential (3 or fewer dwelling units per building)
";

#[test]
fn systems_are_added_up_to_what_was_there_at_the_end_of_each_year() {
    let mut without = Known::new(&facts::draft(record::frozen()).unwrap().record);
    without.towns.values.values_mut().for_each(|places| drop(places.remove(&"2501700380".parse().unwrap())));
    let (readings, plan) = planned_with(&without, SYSTEMS, &TownOptions::default()).unwrap();
    let mut years: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for change in &plan.changes {
        years.entry(change.figure.year.to_string()).or_default().push(change.to.to_string());
    }
    let acton: Vec<String> =
        years.iter().map(|(year, figures)| format!("{year}: {}", figures.join(", "))).collect();
    assert_eq!(
        acton,
        ["2010: 5.5, 5.5, 1, 1", "2011: 605.5, 5.5, 2, 1", "2012: 1610, 9.8, 4, 2"],
        "2013 is not over, and 2009 is in each sum"
    );
    let reasons: Vec<&str> = readings[0].rejected.iter().map(|cell| cell.reason.as_str()).collect();
    assert_eq!(reasons.len(), 1, "{reasons:#?}");
    assert!(reasons[0].starts_with("\"Hyannis\" is a village in Barnstable: write the name"), "{reasons:#?}");
}

const REPORT: &str = "2023 Geographic Report,,,,,,,
County,Town,Sector,Annual  Electric  Usage (MWh),Annual  Electric  Savings (MWh),Electric  Incentives,Annual  Gas  Usage (Therms),Weather
Middlesex,Acton,Residential & Low-Income,\"70,739.864\",12,\"$1\",\"4,141,415.474\",x
Barnstable,Truro,Residential & Low-Income,\"19,919.974\",12,\"$1,439,344\",0,
Barnstable,Truro,Total,\"26,463\",12,$1,0,
Suffolk,Boston,Residential & Low-Income,Suppressed,Suppressed,Suppressed,No Gas,
Plymouth,Nowhere,Residential & Low-Income,1,1,1,1,
";

#[test]
fn the_geographic_report_of_mass_save_needs_its_year_and_sector() {
    let told = |text: &str| planned(text, &TownOptions::default()).map(drop).unwrap_err();
    assert_eq!(told(REPORT), "file.csv: does not say its year: add --year");
    let without = REPORT.replace(",Sector,", ",Kind,");
    assert!(
        told(&without).contains("does not say whose use it counts: add a column Sector with"),
        "{}",
        told(&without)
    );
    let of_2023 = TownOptions { year: 2023.try_into().ok(), ..TownOptions::default() };
    let (readings, plan) = planned(REPORT, &of_2023).unwrap();
    assert_eq!((plan.unchanged.len(), plan.conflicts.len(), plan.changes.len()), (3, 2, 0));
    assert!(
        plan.conflicts.iter().all(|it| it.reason.contains("take back") || it.reason.contains("took it back"))
    );
    assert!(readings[0].notes[0].contains("1 figures of 0 left out"), "{:?}", readings[0].notes);
    let columns: Vec<&str> = readings[0].rejected.iter().map(|cell| cell.column.as_str()).collect();
    assert_eq!(columns, ["Town", "Weather"], "the town that does not exist, and the column that is not known");
}

#[test]
fn a_file_of_another_kind_is_told_what_can_be_read() {
    let told = planned("year,category,co2\n2020,energy,5\n", &TownOptions::default()).map(drop).unwrap_err();
    for part in
        ["\"year, category, co2\"", "the tidy form: town or", "the geographic report of Mass Save: town or"]
    {
        assert!(told.contains(part), "{part}\n{told}");
    }
}
