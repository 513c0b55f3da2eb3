//! The charts of what others measure in one city or town.

use insta::assert_snapshot;
use racetozero::domain::{CautionKind, Course, WhyLeftOut};
use racetozero::store::{Store, TownMeasures};

use crate::support::edition;
use crate::support::site::{attributes, site, texts};

fn measures<'s>(store: &'s Store, town: &str) -> TownMeasures<'s> {
    store.town_measures(&store.town(town).unwrap().unwrap().municipality).unwrap()
}

fn years(course: &Course<'_>) -> Vec<String> {
    let run = |run: &[racetozero::domain::CoursePoint]| {
        run.iter().map(|point| point.year.to_string()).collect::<Vec<_>>().join(" ")
    };
    course.runs().into_iter().map(run).collect()
}

#[test]
fn the_line_of_melrose_is_open_in_2019_beside_the_straight_line() {
    let store = Store::open(edition::frozen()).unwrap();
    let measures = measures(&store, "melrose");
    let measured = measures.of(store.indicator("home-energy-index").unwrap().unwrap());
    let course = measured.course().unwrap();
    assert_eq!(years(&course), ["2017 2018", "2020 2021 2022 2023"]);
    let newest = course.newest().unwrap();
    let straight = measured.indicator.line.unwrap().at(newest.year);
    assert_eq!(format!("{:.2} {straight:.2}", newest.value), "93.35 79.17");
    let why = course.left_out[0].why;
    assert!(matches!(why, WhyLeftOut::Caution(caution) if caution.kind == CautionKind::Gap), "{why:?}");
}

/// Every text of the picture, then its description, in each language.
#[test]
fn the_chart_of_melrose_says_what_it_shows() {
    let svg = site().get("/towns/melrose/home-energy-index.svg");
    let document = roxmltree::Document::parse(&svg.body).unwrap();
    let said = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    let said: Vec<&str> = said.filter_map(|node| node.text()).collect();
    assert_snapshot!(said.join("\n"));
    for (class, marks) in [("c-measured", 2), ("c-measured-point", 6), ("c-gap", 1), ("c-promised", 1)] {
        assert_eq!(svg.body.matches(&format!("class=\"{class}\"")).count(), marks, "{class}");
    }
    let described = ["", "/es", "/pt", "/ht"].map(|language| {
        let svg = site().get(&format!("{language}/towns/melrose/home-energy-index.svg")).body;
        let document = roxmltree::Document::parse(&svg).unwrap();
        let mut found = document.descendants().filter(|node| node.tag_name().name() == "desc");
        found.next().and_then(|node| node.text()).unwrap().to_owned()
    });
    assert_snapshot!(described.join("\n"));
}

#[test]
fn figures_that_will_rise_are_hollow_and_lead_no_label() {
    let svg = site().get("/towns/worcester/home-solar.svg").body;
    assert_eq!(svg.matches("class=\"c-filling-point\"").count(), 2);
    assert_eq!(svg.matches("class=\"c-measured c-filling\"").count(), 1);
    assert!(svg.contains(">still filling<") && svg.contains(">Worcester, 2022: 3.2<"), "{svg}");
}

/// A sum of all places would press the line of one place to the axis, so it is a figure in words.
#[test]
fn the_state_has_a_line_where_its_figure_is_a_mean() {
    let lines = |indicator: &str| {
        let svg = site().get(&format!("/towns/boston/{indicator}.svg")).body;
        (svg.matches("class=\"c-state\"").count(), svg.contains("The state: "))
    };
    for mean in ["zero-emission-cars", "oil-homes", "gas-homes", "electric-homes", "home-solar"] {
        assert_eq!(lines(mean), (1, true), "{mean}");
    }
    for sum in ["passenger_vehicles_fossil", "solar_capacity_all", "occupied_homes"] {
        assert_eq!(lines(sum), (0, true), "{sum}");
    }
}

#[test]
fn a_single_figure_is_a_bar_beside_that_of_the_state() {
    let svg = site().get("/towns/worcester/heat-pumps.svg").body;
    let bars = ["c-measured-bar", "c-state-bar"].map(|class| svg.matches(&format!("{class}\"")).count());
    assert_eq!(bars, [1, 1]);
    assert!(svg.contains(">the state, 2023<"), "{svg}");
}

#[test]
fn an_address_without_a_chart_says_why() {
    for (path, why) in [
        (
            "/towns/gosnold/home-energy-index.svg",
            "There is no such chart for Gosnold. Not given: in so small a place",
        ),
        (
            "/es/towns/gosnold/zero-emission-cars.png",
            "There is no such chart for Gosnold. Not given: a figure that it needs was not published.",
        ),
        (
            "/towns/worcester/heating_degree_days_65f.svg",
            "There is no such chart for Worcester. Not published.",
        ),
        ("/towns/worcester/rain.svg", "/towns/worcester/rain.svg"),
        ("/towns/nowhere/home-energy.svg", "nowhere"),
    ] {
        let answer = site().get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.body.contains(why), "{path}: {}", answer.body);
    }
    let (status, png) = site().bytes("/pt/towns/boston/oil-homes.png", None);
    assert_eq!((status, &png[1..4]), (200, b"PNG".as_slice()), "a member has charts too");
}

#[test]
fn the_page_has_four_figures_and_each_chart_with_its_table() {
    let page = site().page("/towns/worcester");
    let cards = texts(&page, ".measured-cards p:has(strong)");
    assert_eq!(cards.len(), 4);
    assert_eq!(cards[0], "1.4% of cars, 2025. The state: 2.8%.");
    assert_eq!(cards[1], "95 2018 = 100, 2023. The straight line to half by 2030 stands at 79 in 2023.");
    for chart in attributes(&page, ".measured-cards h3 a", "href") {
        assert_eq!(texts(&page, &format!(".measured h3{chart}")).len(), 1, "{chart}");
    }
    let charts = texts(&page, ".measured > li").len();
    assert_eq!((charts, texts(&page, ".measured > li > details.data:has(table)").len()), (9, 9));
    let rows = texts(&page, "#chart-home-energy-index ~ details tbody tr");
    assert!(rows[2].starts_with("2019") && rows[2].contains("No trend uses this year"), "{rows:?}");
    assert_eq!(rows[6], "202395not given in this data79");
    assert!(texts(&site().page("/towns/gosnold"), ".measured-cards").is_empty());
}

/// For every town of the frozen record: 2019 is in no line of home energy either.
#[test]
fn no_line_crosses_a_year_that_is_left_out() {
    let store = Store::open(edition::frozen()).unwrap();
    let mut drawn = 0;
    for town in store.towns().unwrap() {
        let measures = store.town_measures(&town.municipality).unwrap();
        for (measured, course) in measures.courses() {
            let key = measured.indicator.key.as_str();
            let points: usize = course.runs().iter().map(|run| run.len()).sum();
            assert_eq!(points, course.points.len());
            for run in course.runs() {
                let (from, to) = (run[0].year, run[run.len() - 1].year);
                let inside = course.left_out.iter().find(|it| from < it.year && it.year < to);
                assert_eq!(inside, None, "{} {key}", town.municipality.name);
            }
            let of_energy =
                key.starts_with("home-energy") || key.ends_with("_residential") && !key.starts_with("solar");
            let in_2019 = course.points.iter().any(|point| point.year.number() == 2019);
            assert!(!(of_energy && in_2019), "{} {key}", town.municipality.name);
            drawn += 1;
        }
    }
    assert!(drawn > 500, "{drawn}");
}
