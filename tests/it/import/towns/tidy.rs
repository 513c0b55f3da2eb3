//! The tidy form and the record's own columns.

use super::*;

const HEAD: &str = "town,census_geoid,year,indicator,value,unit,source_key\n";

#[test]
fn a_figure_is_added_or_revised_in_its_unit_and_other_lines_stay() {
    let data = Data::real();
    let before = data.text("towns/energy.csv");
    let rows = "Acton,2501700380,2022,electricity_residential,74700000,kWh,\n\
                N. Adams,,2023,gas_residential,\"2,889,019.009\",therms,masssave-res-2023\n\
                Massachusetts,25,2022,solar_projects_all,150000,systems,\n";
    write(&data, &format!("{HEAD}{rows}"), &TownOptions::default());
    let after = data.text("towns/energy.csv");
    let changed: Vec<(&str, &str)> = before.lines().zip(after.lines()).filter(|(a, b)| a != b).collect();
    assert_eq!(
        changed,
        [("2501700380,2022,74613,98757,4621080,3665485", "2501700380,2022,74700,98757,4621080,3665485")]
    );
    assert!(
        line(&data, "solar.csv", "25,2022").unwrap().ends_with(",150000,130363"),
        "{:?}",
        line(&data, "solar.csv", "25,2022")
    );
    assert_eq!(data.check().errors(), "");
}

#[test]
fn what_cannot_be_read_is_named_with_the_way_in() {
    for (row, reason) in [
        ("Hyannis,,2022,occupied_homes,5,homes,", "\"Hyannis\" is a village in Barnstable"),
        ("Actn,,2022,occupied_homes,5,homes,", "there is no city or town \"Actn\"; did you mean Acton"),
        (
            "Acton,2502507000,2022,occupied_homes,5,homes,",
            "the GEOID 2502507000 is that of Boston: correct one of them",
        ),
        (",250170038,2022,occupied_homes,5,homes,", "expected a GEOID of the U.S. census"),
        (",,2022,occupied_homes,5,homes,", "expected the name of a city or town, or its GEOID"),
        ("Acton,,2027,occupied_homes,5,homes,", "expected a year not after 2026, the year of `as_of`"),
        ("Acton,,22,occupied_homes,5,homes,", "expected a year from 1850 to 2100"),
        (
            "Acton,,2022,occupied_home,5,homes,",
            "there is no indicator `occupied_home`; did you mean `occupied_homes`?",
        ),
        (
            "Acton,,2022,oil-homes,5,percent,",
            "`oil-homes` is computed from homes_heated_fuel_oil, occupied_homes: import",
        ),
        ("Acton,,2022,occupied_homes,5,people,", "expected the unit homes"),
        ("Acton,,2022,gas_residential,5,ccf,", "expected the unit therms or dekatherm"),
        ("Acton,,2022,occupied_homes,1.234.5,homes,", "expected a number such as 1234.5 or 1,234.5"),
        ("Acton,,2022,occupied_homes,-5,homes,", "expected a number from 0 to 100000000"),
        ("Acton,,2022,occupied_homes,9000,homes,acs5", "there is no dataset `acs5`"),
    ] {
        let said = listed(&format!("{HEAD}{row}\n"), &TownOptions::default());
        assert!(
            said.len() == 1 && said[0].starts_with("2: ") && said[0].contains(reason),
            "{row}\n{reason}\n{said:#?}"
        );
    }
}

#[test]
fn a_column_that_is_not_known_is_reported() {
    let said = listed("geoid,year,occupied_homes,remark\n2501700380,2022,,look\n", &TownOptions::default());
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].contains("remark: look: there is no indicator `remark`"), "{said:#?}");
    let said = listed(
        "town,year,indicator,value,unit,note\nActon,2022,occupied_homes,,homes,hm\n",
        &TownOptions::default(),
    );
    assert_eq!(said, ["1: note: 1 cells: no column of the tidy form has this name: its cells are not read"]);
}

#[test]
fn the_records_own_file_changes_nothing() {
    for file in ["energy.csv", "vehicles.csv", "solar.csv", "homes.csv"] {
        let text = fs::read_to_string(record::frozen().join(format!("towns/{file}"))).unwrap();
        let (readings, plan) = planned(&text, &TownOptions::default()).unwrap();
        assert_eq!((plan.unchanged.len(), plan.figures()), (readings[0].rows, readings[0].rows), "{file}");
    }
}
