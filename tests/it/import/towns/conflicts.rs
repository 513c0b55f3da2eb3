//! Figures that an editor must look at first. The record keeps its own.

use super::*;

#[test]
fn a_doubtful_figure_is_a_conflict_and_the_record_keeps_its_own() {
    let head = "town,year,indicator,value,unit,dataset\n";
    for (row, reason) in [
        ("Blackstone,2020,gas_residential,900000,therms,", "indicators.toml calls it doubtful"),
        (
            "Acton,2022,electricity_residential,7461,MWh,",
            "the new figure, 7461, differs by a factor of more than",
        ),
        (
            "Acton,2022,electricity_residential,Suppressed,MWh,",
            "if the publisher took it back, empty the cell by hand",
        ),
        (
            "Acton,2022,electricity_residential,74614,MWh,masssave-res-2023",
            "its year belongs to the dataset `masssave-2017-2022`",
        ),
        ("Acton,2022,solar_projects_all,10,systems,", "differs by a factor of more than 2"),
        ("Acton,2021,solar_projects_all,650,systems,", "would fall from 650 in 2021 to 644 in 2022"),
        ("Acton,2022,solar_projects_residential,650,systems,", "more than its whole, `solar_projects_all`"),
    ] {
        let said = listed(&format!("{head}{row}\n"), &TownOptions::default());
        assert!(said.len() == 1 && said[0].contains(reason), "{row}\n{said:#?}");
        assert!(said[0].contains("the record has"), "{said:#?}");
    }
}

#[test]
fn rows_that_contradict_each_other_are_both_named_and_neither_is_taken() {
    let text = "town,year,indicator,value,unit\nActon,2022,occupied_homes,8900,homes\nActon,2022,occupied_homes,8901,homes\n";
    let said = listed(text, &TownOptions::default());
    assert_eq!(
        said,
        [
            "2: occupied_homes: 8900: file.csv, row 3 has 8901: none of them is imported",
            "3: occupied_homes: 8901: file.csv, row 2 has 8900: none of them is imported"
        ]
    );
}

#[test]
fn the_commands_say_each_revision_and_the_list_each_reason() {
    let text = "town,year,indicator,value,unit\nActon,2022,electricity_residential,74700,MWh\nActon,2022,gas_residential,*,therms\n\
                Truro,2022,gas_residential,*,therms\nActn,2022,gas_residential,1,therms\n";
    let data = Data::real().write("../t.csv", text).write("../rejected.csv", "of an older import\n");
    let before = data.text("towns/energy.csv");
    let dry = imported(&data, &["towns", "t.csv", "--dry-run"]);
    assert_eq!(data.text("towns/energy.csv"), before);
    insta::assert_snapshot!(dry);
    assert_eq!(rejected(&data).lines().count(), 3, "a dry run writes the list: {}", rejected(&data));
    let said = imported(&data, &["towns", "t.csv"]);
    assert!(said.contains("~ Acton, electricity_residential of 2022: 74613 → 74700 MWh"), "{said}");
    assert!(said.contains("2 files of data/towns written"), "{said}");
    fs::write(data.folder().join("t.csv"), text.lines().take(2).collect::<Vec<_>>().join("\n")).unwrap();
    let again = imported(&data, &["towns", "t.csv"]);
    assert!(
        again.contains("0 files of data/towns written") && again.contains("rejected.csv is empty now"),
        "{again}"
    );
    assert_eq!(rejected(&data).lines().count(), 1, "{}", rejected(&data));
}
