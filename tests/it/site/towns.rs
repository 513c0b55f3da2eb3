//! The twins and the pages of cities and towns.

use serde_json::{Value, json};

use crate::support::site::{attributes, site, texts};

fn twin(town: &str) -> Value {
    site().json(&format!("/towns/{town}.json"))
}

#[test]
fn the_twin_of_a_town_has_figures_rules_and_others_like_it() {
    let worcester = twin("worcester");
    let head = ["name", "kind", "county", "census_geoid", "joined", "community"].map(|key| &worcester[key]);
    let expected = json!(["Worcester", "city", "Worcester", "2502782000", false, null]);
    assert_eq!(json!(head), expected);
    let residents = json!({"year": 2020, "value": 206_518, "source": "massgis-census2020-towns"});
    assert_eq!(worcester["residents"], residents);
    let cars = &worcester["indicators"]["zero-emission-cars"];
    assert_eq!(
        (&cars["better"], &cars["source"], &cars["unit"]),
        (&json!("more"), &json!("mvc-2025"), &json!("percent"))
    );
    let newest = cars["values"].as_array().unwrap().last().unwrap();
    assert_eq!(newest, &json!({"year": 2025, "value": 1.412_943, "note": null}));
    assert_eq!(cars["state"].as_array().unwrap().last().unwrap()["value"], 2.772_826);
    assert_eq!(worcester["rules"]["energy_code"], "specialized");
    assert_eq!(worcester["similar"].as_array().unwrap().len(), 5);
    assert!(worcester["neighbors"].as_array().unwrap().iter().any(|it| it["slug"] == "shrewsbury"));
    assert!(worcester["sources"]["mvc-2025"]["copy"].as_str().unwrap().contains("epic-coder97"));
}

#[test]
fn a_figure_says_what_a_reader_must_know() {
    let homes = &twin("melrose")["indicators"]["home-energy"];
    let note = |year: i64| {
        let mut values = homes["values"].as_array().unwrap().iter();
        values.find(|value| value["year"] == year).unwrap()["note"].clone()
    };
    assert!(note(2019).as_str().unwrap().contains("No trend uses this year"));
    assert_eq!(note(2018), Value::Null);
    assert_eq!(
        twin("gosnold")["indicators"]["home-energy"]["not_given"][0],
        json!({"year": 2017, "reason": "too-few"})
    );
}

#[test]
fn the_list_has_the_newest_settled_figure_of_each_town() {
    let rows = site().json("/towns.json?indicator=solar_projects_residential");
    let worcester = rows.as_array().unwrap().iter().find(|row| row["slug"] == "worcester").unwrap().clone();
    assert_eq!(
        (&worcester["year"], &worcester["indicator"]),
        (&json!(2022), &json!("solar_projects_residential"))
    );
    assert_eq!(worcester["zero_emission_cars"], 1.412_943);
    let holyoke = rows.as_array().unwrap().iter().find(|row| row["slug"] == "holyoke").unwrap().clone();
    assert_eq!(holyoke["home_solar"], Value::Null);
    let shapes = site().json("/towns.geojson");
    assert_eq!(shapes["type"], "FeatureCollection");
    assert_eq!(shapes["features"][0]["geometry"]["type"], "MultiPolygon");
}

#[test]
fn a_member_has_one_page_and_a_town_another() {
    let moved = site().get("/es/towns/boston");
    assert_eq!((moved.status, moved.header("location")), (308, Some("/es/communities/boston")));
    assert_eq!(site().get("/towns/worcester").status, 200);
    assert_eq!(site().get("/towns/worchester").status, 404);
    assert_eq!(site().get("/towns/worchester.json").status, 404);
    assert_eq!(site().get("/towns.json?indicator=rain").status, 400);
}

/// The cells of the row of a figure, by the beginning of its heading.
fn row(path: &str, heading: &str) -> Vec<String> {
    let page = site().page(path);
    let headings = texts(&page, ".town-figures tbody th");
    let at = headings.iter().position(|it| it.starts_with(heading)).unwrap();
    texts(&page, ".town-figures tbody td").chunks(3).nth(at).unwrap().to_vec()
}

#[test]
fn the_page_of_a_town_begins_with_a_sentence_made_from_its_figures() {
    let lead = |path: &str| texts(&site().page(path), "p.lead").remove(0);
    let worcester = "In 2025, 1.4% of the cars in Worcester were electric, battery or plug-in hybrid; in the state 2.8%. \
        Emissions of its homes were 5% lower in 2023 than in 2018, at a usual winter and a fixed grid. \
        The straight line to half by 2030 asks for 21% less by 2023.";
    assert_eq!(lead("/towns/worcester"), worcester);
    let page = site().page("/towns/worcester");
    assert_eq!(attributes(&page, "meta[name=description]", "content"), [worcester]);
    assert!(lead("/pt/towns/worcester").starts_with("Em 2025, 1,4% dos carros de Worcester"));
    assert!(!lead("/towns/provincetown").contains("homes"), "its gas is not published");
    assert!(lead("/towns/gosnold").starts_with("Gosnold is a town"), "it has too few cars and homes");
}

#[test]
fn a_change_under_five_percent_is_about_the_same() {
    let told = |town: &str| texts(&site().page(&format!("/towns/{town}")), "p.lead").remove(0);
    let mut same = 0;
    for listed in site().json("/towns.json").as_array().unwrap() {
        let Some(index) = listed["home_energy_index"].as_f64().filter(|_| listed["joined"] == false) else {
            continue;
        };
        let expected = match index {
            index if (index - 100.0).abs() < 5.0 => "about the same in",
            index if index < 100.0 => " lower in",
            _ => " higher in",
        };
        same += usize::from(expected.starts_with("about"));
        let (slug, lead) = (listed["slug"].as_str().unwrap(), told(listed["slug"].as_str().unwrap()));
        assert!(lead.contains(expected), "{slug}: {index}: {lead}");
    }
    assert!(same > 0);
}

#[test]
fn the_tables_of_a_town_show_settled_figures_in_the_writing_of_the_language() {
    let (solar, cars) = ("Solar systems of homes", "Cars on gasoline or diesel");
    assert_eq!(row("/towns/worcester", solar)[..2], ["2022", "2,497"]);
    assert_eq!(row("/towns/worcester", cars)[..2], ["2025", "101,765"]);
    assert_eq!(row("/pt/towns/worcester", "Carros a gasolina ou diesel")[1], "101.765");
    assert_eq!(row("/towns/worcester", "Electricity of homes")[2], "not given in this data");
    assert_eq!(
        row("/towns/gosnold", "Homes heated with oil")[1],
        "not given: in so small a place, a single home or car more would change it"
    );
    let light_plant = row("/towns/gosnold", "Homes with solar");
    assert_eq!(light_plant[..2], ["2022", "not given: its municipal light plant records incompletely"]);
    let page = site().page("/towns/worcester");
    assert_eq!(texts(&page, "section[aria-labelledby=figures] > details:first-of-type tbody th").len(), 9);
    assert_eq!(texts(&page, ".town-figures thead th")[0], "What is measured");
    assert!(texts(&page, "main p").iter().any(|it| it.ends_with(". What joining asks")));
}

#[test]
fn the_page_of_a_town_dates_its_rules_and_sets_others_beside_it() {
    let page = site().page("/towns/worcester");
    let dated = texts(&page, ".timeline li");
    assert_eq!(
        dated,
        [
            "May 25, 2010 Green Community, as the state calls it",
            "July 1, 2011 Stretch energy code for new buildings",
            "July 1, 2024 Specialized energy code for new buildings",
            "November 24, 2026 Today",
        ]
    );
    let others = texts(&page, "[aria-labelledby=rules] ul li");
    assert!(others.contains(&"National Grid (Massachusetts Electric) distributes electricity".to_owned()));
    let similar = texts(&page, "[aria-labelledby=similar] tbody tr");
    assert_eq!((similar.len(), similar[0].as_str()), (6, "Worcester1.4%−5%15.8%"));
    assert!(similar.iter().any(|row| row.starts_with("New Bedford joined")), "{similar:?}");
    let headings = texts(&page, "[aria-labelledby=similar] thead th");
    assert_eq!(headings[2], "Emissions of homes since 2018, 2023");
    let paths = attributes(&page, "[aria-labelledby=neighbors] tbody a", "href");
    assert!(paths.contains(&"/towns/shrewsbury".to_owned()));
}

#[test]
fn a_town_is_told_what_joining_asks_with_a_letter_to_its_council() {
    let page = site().page("/towns/worcester");
    let steps = attributes(&page, "[aria-labelledby=joining] ol a", "href");
    assert_eq!((steps.len(), steps[0].as_str()), (5, "/join#step-1"));
    let letter = texts(&page, ".letter p");
    assert_eq!(letter[0], "Dear members of the City Council of Worcester,");
    assert_eq!(
        letter[1],
        "Nine communities in Massachusetts have joined Cities Race to Zero and pledged to halve their emissions by \
        2030, among them New Bedford."
    );
    assert!(letter[2].starts_with("In 2025, 1.4% of the cars in Worcester"), "{letter:?}");
    assert!(letter[3].ends_with("https://example.org/join"), "{letter:?}");
    let links = attributes(&page, "[aria-labelledby=write] a", "href");
    assert!(links.contains(&"mailto:info@citiesracetozero.org".to_owned()), "{links:?}");
    assert!(texts(&site().page("/towns/gosnold"), ".letter p")[0].contains("Select Board of Gosnold"));
}

#[test]
fn each_source_of_a_town_names_publisher_copy_and_terms() {
    let sources = texts(&site().page("/towns/worcester"), "[aria-labelledby=sources] li");
    let cars = sources.iter().find(|it| it.starts_with("Massachusetts Vehicle Census")).unwrap();
    assert!(
        cars.starts_with(
            "Massachusetts Vehicle Census, as published by Massachusetts Department of Transportation, from a public \
            copy read on November 28, 2026. Terms of use not seen. · Cars are counted"
        ),
        "{cars}"
    );
    assert!(sources.iter().any(|it| it.contains("Terms: Public domain")), "{sources:?}");
}

#[test]
fn what_others_measure_in_a_community_stands_apart_from_its_counts() {
    let page = site().page("/communities/melrose");
    assert_eq!(texts(&page, "section.slate h2"), ["What others measure here"]);
    let told = texts(&page, "section.slate > p");
    assert!(told[0].starts_with("In 2025, 4.5% of the cars in Melrose were electric"), "{told:?}");
    assert!(told[1].ends_with("They are no inventory and decide no verdict."), "{told:?}");
    assert_eq!(texts(&page, "section.slate .measured-cards h3").len(), 4);
    let links = attributes(&page, "section.slate > p a", "href");
    assert_eq!(links, ["/towns/melrose.json", "/towns/melrose.csv", "/towns"]);
    assert!(!texts(&page, "section.slate .sources li").is_empty());
    let town = &site().json("/communities/melrose.json")["town"];
    let expected = json!({"slug": "melrose", "json": "/towns/melrose.json", "csv": "/towns/melrose.csv"});
    assert_eq!(town, &expected);
    assert_eq!(site().json("/state.json")["town"], Value::Null);
}

#[test]
fn a_town_has_a_card_and_may_be_embedded() {
    let page = site().page("/es/towns/worcester");
    let card = attributes(&page, "meta[property='og:image']", "content").remove(0);
    assert_eq!(card, "https://example.org/es/towns/worcester/card.png");
    let answer = site().get("/es/towns/worcester/card.png");
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("image/png")));
    let code = texts(&page, "[aria-labelledby=cite] pre").pop().unwrap();
    assert!(code.contains("src=\"https://example.org/es/towns/worcester/embed\""), "{code}");
    let embed = site().get("/es/towns/worcester/embed");
    assert!(!embed.header("content-security-policy").unwrap().contains("frame-ancestors 'none'"));
    assert_eq!(texts(&embed.html(), ".measured-cards h3").len(), 4);
    assert_eq!(site().get("/towns/boston/embed").status, 200, "one that joined may be shown too");
}

#[test]
fn a_place_too_small_for_shares_says_so_and_has_its_counts() {
    let page = site().page("/towns/gosnold");
    assert!(texts(&page, ".measured-cards").is_empty(), "nothing is computed of so small a place");
    assert!(texts(&page, ".slate > p")[0].starts_with("Gosnold is so small that shares and averages"));
    let averages = row("/towns/gosnold", "Emissions of what a home burns and uses");
    assert!(averages[1].starts_with("not given: in so small a place"), "{averages:?}");
    assert_eq!(row("/towns/gosnold", "Cars on gasoline or diesel")[1], "23");
}

/// METHOD: as metered Melrose "fell" 10.7 % from 2018 to 2023; in usual winters, 6.6 %.
#[test]
fn the_change_as_metered_is_set_beside_that_in_usual_winters() {
    let melrose = twin("melrose");
    let index = |share: f64| {
        let all = melrose["index_at_shares"].as_array().unwrap();
        all.iter().find(|at| at["heating_share"] == share).unwrap()["value"].as_f64().unwrap()
    };
    assert_eq!([0.0, 0.75].map(|share| (10.0 * (index(share) - 100.0)).round() / 10.0), [-10.7, -6.6]);
    assert!((index(0.65) - index(0.85)).abs() < 1.2);
    let told = |path: &str| texts(&site().page(path), ".metered").remove(0);
    let worcester = told("/towns/worcester");
    assert!(worcester.starts_with("From 2018 to 2023 the emissions of its homes changed by −"), "{worcester}");
    assert!(worcester.contains("In usual winters they changed by −"), "{worcester}");
    assert!(told("/es/towns/worcester").contains("Con inviernos normales cambiaron un −"));
    assert_eq!(texts(&site().page("/towns/gosnold"), ".metered"), Vec::<String>::new());
    let method = texts(&site().page("/method"), "[aria-labelledby=towns] p").join(" ");
    assert!(
        method.contains("75% of the gas of homes") && method.contains("With 65% or 85% in its place"),
        "{method}"
    );
    assert!(method.contains("Boston: From 2018 to 2023"), "{method}");
}
