//! The formats beside CDP's emissions: its targets, Net Zero Tracker, the long table of the GPC, lists of members
//! and our own spreadsheet.

use super::*;

#[test]
fn targets_of_the_whole_city_are_taken_and_others_named() {
    let head = "Year Reported to CDP,Account Number,Organization,City,Country,Access,Type of target,Sector,Target boundary relative to city boundary,Base year,Year of target introduction,Percentage reduction target,Target year,Target year absolute emissions (metric tonnes CO2e)";
    let all = "All emissions sources included in city inventory,Same – covers entire city and nothing else";
    let rows = [
        format!("2020,{WINONA},public,Base year emissions (absolute) target,{all},2006,2019,80,2035,"),
        format!("2020,{WINONA},public,Base year emissions (absolute) target,{all},2006,2019,100,2050,0"),
        format!("2020,{WINONA},public,Fixed level target,{all},,2019,,2045,0"),
        format!("2020,{WINONA},public,Base year intensity target,{all},2006,2019,50,2030,"),
        format!("2020,{WINONA},public,Base year emissions (absolute) target,Transport,Same,2006,2019,50,2030,"),
        format!("2020,{WINONA},public,No target,,,,,,,"),
    ];
    let data = with(&[("targets.csv", format!("{head}\n{}\n", rows.join("\n")).as_bytes())]);
    imported(&data, &["cdp", "targets.csv"]);
    let twin = Site::of(&data.root()).json("/communities/winona.json");
    let told: Vec<String> = twin["targets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| format!("{} {} {} {}", t["kind"], t["year"], t["reduction_pct"], t["baseline_year"]))
        .collect();
    assert_eq!(
        told,
        ["\"interim\" 2035 80.0 2006", "\"net-zero\" 2045 100.0 null", "\"net-zero\" 2050 100.0 2006"]
    );
    let rules: Vec<_> =
        twin["targets"].as_array().unwrap().iter().map(|target| target["origin"]["rule"].clone()).collect();
    assert_eq!(rules, ["stated-cut", "level-of-zero", "stated-cut"]);
    assert_eq!(
        twin["targets"][1]["origin"],
        json!({"row": "targets.csv, row 4", "rule": "level-of-zero", "reported": 2020, "self_reported": true})
    );
    assert_eq!(rejected(&data).lines().count(), 3, "{}", rejected(&data));
}

/// Imported targets have an origin, as imported inventories do.
#[test]
fn an_imported_target_is_said_to_be_unverified_wherever_it_stands() {
    let head = "id_code,name,country,actor_type,race_to_zero_member,end_target,end_target_year,end_target_status,status_date,interim_target,interim_target_percentage_reduction,interim_target_baseline_year,interim_target_year,ghg,inventory_year";
    let row = "CIT-1,\"Portland, OR\",USA,City,Yes,Net zero,2050,In law,2020,Emissions reduction target,55,1990,2030,,";
    let data = with(&[("nzt.csv", format!("{head}\n{row}\n").as_bytes())]);
    imported(&data, &["net-zero-tracker", "nzt.csv"]);
    let site = Site::of(&data.root());
    let page = site.get("/communities/portland").body;
    assert_eq!(page.matches("Self-reported, not verified.").count(), 4, "two key figures, two rows: {page}");
    assert!(page.contains("The cut as stated.") && page.contains("A named end such as net zero"), "{page}");
    let list = site.get("/communities?q=Portland").body;
    assert_eq!(list.matches("not verified").count(), 2, "both targets: {list}");
    let listed = site.json("/communities.json?q=Portland")[0].clone();
    assert_eq!(listed["interim_target_self_reported"], true);
    assert!(listed["latest_self_reported"].is_null(), "it has no inventory: {listed}");
    let rows = site.json("/data/target.json");
    let mine: Vec<_> = rows.as_array().unwrap().iter().filter(|row| row["community"] == "portland").collect();
    assert!(mine.iter().all(|row| row["origin_row"] == "nzt.csv, row 2"), "{mine:?}");
}

#[test]
fn the_tracker_says_who_is_a_member() {
    let head = "id_code,name,country,actor_type,race_to_zero_member,end_target,end_target_year,end_target_status,status_date,interim_target,interim_target_percentage_reduction,interim_target_baseline_year,interim_target_year,ghg,inventory_year";
    let rows = [
        "CIT-1,\"Portland, OR\",USA,City,Yes,Net zero,2050,In law,2020,Emissions reduction target,55,1990,2030,4804359,2015",
        "CIT-2,Essen,DEU,City,No,Net zero,2050,Proposed / in discussion,,No target,,,,,",
        "COM-1,Widgets,USA,Company,No,Net zero,2050,In law,,,,,,,",
    ];
    let data = with(&[("nzt.csv", format!("{head}\n{}\n", rows.join("\n")).as_bytes())]);
    let said = imported(&data, &["net-zero-tracker", "nzt.csv"]);
    assert!(said.contains("3 rows, 2 of communities") && said.contains("1 rows skipped"), "{said}");
    let site = Site::of(&data.root());
    let portland = site.json("/communities/portland.json");
    assert_eq!((portland["name"].as_str(), portland["state"].as_str()), (Some("Portland"), Some("OR")));
    assert_eq!(
        (portland["pledge"]["joined"].is_null(), portland["targets"].as_array().unwrap().len()),
        (true, 2)
    );
    assert_eq!(site.json("/communities.json").as_array().unwrap().len(), 10);
    let essen = site.json("/communities/essen.json");
    assert!(essen["pledge"].is_null() && essen["targets"][0]["status"] == "draft", "{essen}");
}

/// NO, NE, IE and C are not zero. Parts that do not add up to the stated total are no inventory.
#[test]
fn the_long_table_of_the_gpc_keeps_its_notation_keys() {
    let table = |stated: &str| {
        format!("GPC ref. no.,Scope,Notation key,t CO2e\nI.1.1,1,,100000\nI.1.2,2,,50000\nI.1.3,3,,7000\nI.4.4,1,,999900\nII.1.1,1,,30000\nII.3.1,1,NO,\nIII.1.1,1,,4000\nIII.1.3,1,,7700\nIV.1,1,NE,\nV.1,1,IE,\nII.2.1,1,C,\nTotal BASIC,,,{stated}\n")
            .replace("GPC ref. no.", "GPC ref")
    };
    let data = with(&[("good.csv", table("184000").as_bytes()), ("bad.csv", table("284000").as_bytes())]);
    let asked = [
        "--community",
        "melrose",
        "--year",
        "2022",
        "--source-title",
        "Melrose inventory of 2022",
        "--source-publisher",
        "City of Melrose",
        "--source-url",
        "https://example.org/",
    ];
    imported(&data, &[&["gpc", "good.csv"], &asked[..]].concat());
    let twin = Site::of(&data.root()).json("/communities/melrose.json");
    let inventory = &twin["inventories"][0];
    assert_eq!(
        (inventory["total_tco2e"].as_f64(), inventory["sectors"]["stationary"].as_f64()),
        (Some(184_000.0), Some(150_000.0))
    );
    assert_eq!(
        inventory["notation"],
        serde_json::json!({"II.3.1": "NO", "IV.1": "NE", "V.1": "IE", "II.2.1": "C"})
    );
    imported(&data, &[&["gpc", "bad.csv"], &asked[..]].concat());
    assert!(rejected(&data).contains("add up to 184000 t, not to the stated 284000 t"), "{}", rejected(&data));
    let unsaid = import(&data, &["gpc", "good.csv"]);
    assert_eq!(unsaid.code, Some(1));
    assert!(
        unsaid.stderr.contains("good.csv: contains one community: name it with --community"),
        "{}",
        unsaid.stderr
    );
}

#[test]
fn members_and_our_own_spreadsheet() {
    let template = Data::light().run(&["template"]);
    let head = template.stdout.trim_end();
    let record = |pairs: &[(&str, &str)]| {
        let cell = |column: &str| pairs.iter().find(|(name, _)| *name == column).map_or("", |(_, value)| value);
        head.split(',').map(cell).collect::<Vec<_>>().join(",") + "\n"
    };
    let source = [
        ("source_title", "Report"),
        ("source_publisher", "City"),
        ("source_kind", "official"),
        ("source_url", "https://example.org/r"),
    ];
    let who = [("name", "Turku"), ("country", "Finland"), ("race_to_zero", "GCAP1")];
    let with_who = |more: &[(&str, &str)]| record(&[&who[..], more, &source[..]].concat());
    let own = [
        with_who(&[("what", "inventory"), ("year", "2020"), ("tco2e", "1250000"), ("protocol", "GPC")]),
        with_who(&[
            ("what", "target"),
            ("year", "2029"),
            ("reduction_pct", "100"),
            ("wording", "carbon neutral by 2029"),
        ]),
        with_who(&[("what", "population"), ("year", "2020"), ("residents", "194391")]),
        with_who(&[("what", "party"), ("year", "2020")]),
    ];
    let members = "name,country,race_to_zero,joined\nTurku,Finland,GCAP1,2021-06\nNowhere,Finland,,2021\n";
    let data = with(&[
        ("own.csv", format!("{head}\n{}", own.concat()).as_bytes()),
        ("members.csv", members.as_bytes()),
    ]);
    imported(&data, &["spreadsheet", "own.csv"]);
    assert!(
        rejected(&data).contains("party,\"expected inventory, population, target or pledge\""),
        "{}",
        rejected(&data)
    );
    imported(
        &data,
        &[
            "members",
            "members.csv",
            "--source-title",
            "The list",
            "--source-publisher",
            "UNFCCC",
            "--source-url",
            "https://example.org/list",
        ],
    );
    assert!(rejected(&data).contains("Nowhere,\"expected an identifier"), "{}", rejected(&data));
    let twin = Site::of(&data.root()).json("/communities/turku.json");
    assert_eq!(
        (twin["pledge"]["joined"].as_str(), twin["inventories"][0]["total_tco2e"].as_f64()),
        (Some("2021-06"), Some(1_250_000.0))
    );
}
