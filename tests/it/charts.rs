//! Any valid community becomes well-formed SVG in both sizes, without NaN or infinity.

use proptest::prelude::*;
use racetozero::charts::{CHARTS, PER_PERSON, Scale, ShareScale, Size, Svg, TRAJECTORY, panel, share_panel};
use racetozero::domain::{
    Assessment, Basis, Community, Compared, Documents, Inventory, Key, Measure, Percent, Population,
    PopulationKind, Precision, Sector, Series, Split, Target, TargetKind, TargetStatus, Tonnes, Year,
    common_year,
};
use racetozero::words::Language;
use racetozero::words::cautions;
use strum::VariantArray;

pub fn year(number: i64) -> Year {
    Year::try_from(number).unwrap()
}

pub fn key(text: &str) -> Key {
    text.parse().unwrap()
}

pub fn community(name: &str) -> Community {
    Community {
        name: name.to_owned(),
        state: Some("MA".to_owned()),
        website: Some("https://example.org/".parse().unwrap()),
        ..Community::new("anywhere".parse().unwrap())
    }
}

pub fn series(index: usize, title: String) -> Series {
    Series {
        key: key(&format!("s{index}")),
        title,
        basis: Basis::Community,
        protocol: None,
        note: "n".to_owned(),
        changes: Vec::new(),
    }
}

prop_compose! {
    fn an_inventory()(
        at in 1850i64..=2100,
        of in 0usize..4,
        total in prop_oneof![Just(0.0), 0.0..10.0f64, 1e3..1e9f64, Just(9e11)],
        shares in proptest::option::of(proptest::collection::vec(0.0..0.2f64, 1..5)),
        uptake in 0.0..0.5f64,
        partial in any::<bool>(),
    ) -> Inventory {
        let split = shares.map(|shares| {
            let sectors = [Sector::Stationary, Sector::Transport, Sector::Waste, Sector::Ippu];
            let parts = sectors.into_iter().zip(&shares);
            let mut parts: Vec<_> = parts.map(|(sector, share)| (sector, Tonnes::emitted(total * share).unwrap())).collect();
            parts.push((Sector::Afolu, Tonnes::signed(-total * uptake).unwrap()));
            Split { precision: Precision::Derived, partial: partial.then(|| "why".to_owned()), parts }
        });
        Inventory {
            year: year(at),
            series: key(&format!("s{of}")),
            total: Tonnes::emitted(total).unwrap(),
            precision: Precision::Exact,
            split,
            subsectors: Vec::new(),
            source: key("a"),
            note: None,
            origin: None,
            earlier: Vec::new(),
            notation: Vec::new(),
            documents: Documents::default(),
        }
    }
}

prop_compose! {
    fn a_target()(
        at in 1860i64..=2100,
        net_zero in any::<bool>(),
        reduction in 0.0..=100.0f64,
        baseline in proptest::option::of(1850i64..2100),
    ) -> Target {
        Target {
            kind: if net_zero { TargetKind::NetZero } else { TargetKind::Interim },
            year: year(at),
            basis: Basis::Community,
            reduction: Percent::try_from(if net_zero { 100.0 } else { reduction }).unwrap(),
            gross_floor: None,
            baseline_year: baseline.filter(|baseline| *baseline < at).map(year),
            status: TargetStatus::Adopted,
            adopted: None,
            wording: "w".to_owned(),
            source: key("a"),
            origin: None,
            documents: Documents::default(),
        }
    }
}

/// Any name, except names that contain "NaN" or "inf", which would look like a broken number.
fn a_text(pattern: &'static str) -> impl Strategy<Value = String> {
    pattern.prop_filter("reads as no number", |text| !text.contains("NaN") && !text.contains("inf"))
}

prop_compose! {
    pub fn a_community()(
        name in a_text("\\PC{1,30}"),
        titles in proptest::collection::vec(a_text("\\PC{1,40}"), 4),
        mut inventories in proptest::collection::vec(an_inventory(), 0..12),
        mut targets in proptest::collection::vec(a_target(), 0..4),
        people in proptest::collection::vec((1850i64..=2100, 1u64..10_000_000), 0..4),
        // The baseline year has an inventory, so that paths, paces and gaps are drawn too.
        tied in any::<bool>(),
    ) -> Community {
        inventories.sort_by_key(|inventory| (inventory.series.clone(), inventory.year));
        inventories.dedup_by_key(|inventory| (inventory.series.clone(), inventory.year));
        if let (true, Some(first)) = (tied, inventories.first()) {
            targets.iter_mut().filter(|target| target.year > first.year).for_each(|target| target.baseline_year = Some(first.year));
        }
        let population = people.into_iter().map(|(at, value)| Population {
            year: year(at), value, kind: PopulationKind::Census, source: key("a"), origin: None, vintage: None, documents: Documents::default(),
        });
        Community {
            series: titles.into_iter().enumerate().map(|(index, title)| series(index, title)).collect(),
            population: population.collect(),
            inventories,
            targets,
            ..community(&name)
        }
    }
}

fn a_language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::VARIANTS)
}

fn check(svg: &Svg) {
    for text in [svg.inline().to_owned(), svg.placed(0.0, 0.0, 10.0, 10.0)] {
        assert!(!text.contains("NaN") && !text.contains("inf\"") && !text.contains("-inf"), "{text}");
        roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert!(!svg.inline().contains("style="));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_community_draws(community in a_community(), as_of in 1850i64..=2100, language in a_language()) {
        let assessment = Assessment::new(&community, year(as_of), year(2030));
        for size in [Size::Phone, Size::Desk] {
            for chart in CHARTS {
                (chart.draw)(language, &assessment, size).iter().for_each(check);
            }
            let trajectory = (TRAJECTORY.draw)(language, &assessment, size);
            prop_assert_eq!(trajectory.is_ok(), !community.inventories.is_empty());
        }
        for section in CHARTS.into_iter().filter_map(|chart| chart.section) {
            let table = (section.table)(language, &community);
            prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
        }
    }

    #[test]
    fn any_communities_compare(communities in proptest::collection::vec(a_community(), 2..=6), language in a_language()) {
        let index = common_year(&communities).ok();
        for measure in [Measure::Total, Measure::PerPerson, Measure::Indexed, Measure::Sectors] {
            let compared: Vec<Compared<'_>> = communities.iter().map(|one| Compared::new(one, measure, index)).collect();
            let scale = Scale::around(compared.iter().flat_map(|one| &one.lines));
            let shares: Vec<_> = compared.iter().filter_map(|one| one.shares.as_ref()).collect();
            let share_scale = ShareScale::around(&shares);
            for one in &compared {
                scale.iter().for_each(|scale| check(&panel(language, &one.community.name, &one.lines, measure, *scale)));
                for (shares, scale) in one.shares.iter().zip(&share_scale) {
                    check(&share_panel(language, &one.community.name, shares, scale));
                }
            }
            let said = cautions::all(language, &compared, measure, index);
            let said: Vec<String> = said.iter().map(ToString::to_string).collect();
            prop_assert!(said.iter().all(|said| said.ends_with('.') || said.contains(": why")), "{said:?}");
        }
    }
}

#[test]
fn names_are_escaped() {
    let mut of = community("<b>&\"'");
    of.series.push(series(0, "<script>alert(1)</script>".to_owned()));
    of.series.push(series(1, "]]>".to_owned()));
    for (index, at) in [(0, 2010), (1, 2015)] {
        of.inventories.push(inventory(index, at, 5.0));
    }
    let svg =
        (TRAJECTORY.draw)(Language::En, &Assessment::new(&of, year(2020), year(2030)), Size::Desk).unwrap();
    check(&svg);
    assert!(!svg.inline().contains("<script>") && !svg.inline().contains("<b>"));
}

/// An inventory of a year in a series.
fn inventory(index: usize, at: i64, total: f64) -> Inventory {
    Inventory {
        year: year(at),
        series: key(&format!("s{index}")),
        total: Tonnes::emitted(total).unwrap(),
        precision: Precision::Exact,
        split: None,
        subsectors: Vec::new(),
        source: key("a"),
        note: None,
        origin: None,
        earlier: Vec::new(),
        notation: Vec::new(),
        documents: Documents::default(),
    }
}

#[test]
fn a_series_has_one_line_though_another_has_years_between() {
    let mut of = community("Anywhere");
    of.series = vec![series(0, "One".to_owned()), series(1, "Other".to_owned())];
    of.inventories = [(0, 2010), (1, 2011), (0, 2012), (1, 2013)]
        .map(|(index, at)| inventory(index, at, 1000.0 + 100.0 * index as f64))
        .into();
    let source = key("a");
    let kind = PopulationKind::Census;
    of.population = vec![Population {
        year: year(2011),
        value: 100,
        kind,
        source,
        origin: None,
        vintage: None,
        documents: Documents::default(),
    }];
    let svg =
        (PER_PERSON.draw)(Language::En, &Assessment::new(&of, year(2020), year(2030)), Size::Desk).unwrap();
    assert_eq!(svg.inline().matches("class=\"c-counted\"").count(), 2, "{}", svg.inline());
}

/// A count of residents: a census, or an estimate of the vintage 2019.
fn residents(at: i64, value: u64) -> Population {
    let is_census = at % 10 == 0;
    Population {
        year: year(at),
        value,
        kind: if is_census { PopulationKind::Census } else { PopulationKind::Estimate },
        source: key("a"),
        origin: None,
        vintage: (!is_census).then(|| year(2019)),
        documents: Documents::default(),
    }
}

/// The labels of the points and the number of lines.
fn per_person_of(counts: &[(i64, f64)], people: &[(i64, u64)]) -> (Vec<String>, usize) {
    let mut of = community("Anywhere");
    of.series = vec![series(0, "One".to_owned())];
    of.inventories = counts.iter().map(|(at, total)| inventory(0, *at, *total)).collect();
    of.population = people.iter().map(|(at, value)| residents(*at, *value)).collect();
    let svg =
        (PER_PERSON.draw)(Language::En, &Assessment::new(&of, year(2026), year(2030)), Size::Desk).unwrap();
    let document = roxmltree::Document::parse(svg.inline()).unwrap();
    let is_label = |class: Option<&str>| class == Some("c-label c-count-label");
    let labels = document.descendants().filter(|node| is_label(node.attribute("class")));
    let mut labels: Vec<String> = labels.map(|node| node.text().unwrap().to_owned()).collect();
    labels.sort();
    (labels, svg.inline().matches("class=\"c-counted\"").count())
}

/// Divided by the census of 2010, Boston's year 2015 was 11.2 t a person, and 2016, divided by the census of 2020,
/// 9.5 t: a cliff that nobody's emissions made.
#[test]
fn boston_falls_from_2015_to_2016_by_what_it_counted_and_its_line_is_open_at_the_census() {
    let counts = [
        (2015, 6_940_845.0),
        (2016, 6_409_448.0),
        (2018, 6_366_433.0),
        (2019, 6_196_579.0),
        (2020, 5_298_687.0),
        (2021, 5_400_000.0),
    ];
    let people =
        [(2010, 617_594), (2015, 670_491), (2016, 679_848), (2018, 691_147), (2019, 692_600), (2020, 675_647)];
    let (labels, lines) = per_person_of(&counts, &people);
    let expected = ["2015: 10.4", "2016: 9.4", "2018: 9.2", "2019: 8.9", "2020: 7.8", "2021: 8.0"];
    assert_eq!((labels, lines), (expected.map(ToOwned::to_owned).into(), 2));
    let (_, lines) = per_person_of(&counts, &people[..5]);
    assert_eq!(lines, 1, "2020 divided by the estimate of 2019 hangs together with it");
}

/// Divided by the censuses of 2010 and 2020, Somerville fell by 12% from 2014 to 2018; it fell by 8%.
#[test]
fn somerville_divides_2014_to_2018_by_residents_of_one_vintage() {
    let counts = [(2014, 651_426.0), (2016, 618_374.0), (2018, 616_651.0)];
    let people = [(2010, 75_754), (2014, 78_991), (2016, 80_936), (2018, 81_357), (2020, 81_045)];
    let (labels, lines) = per_person_of(&counts, &people);
    assert_eq!((labels, lines), (["2014: 8.2", "2016: 7.6", "2018: 7.6"].map(ToOwned::to_owned).into(), 1));
}

/// The towns around Boston are close together.
#[test]
fn every_place_around_boston_has_its_name_on_the_map() {
    let places = [
        ("Beverly", 42.55666, -70.84496, "count of 2018"),
        ("Boston", 42.3584, -71.0598, "Behind, 2021"),
        ("Cambridge", 42.37604, -71.11868, "count of 2019"),
        ("Chelsea", 42.39682, -71.03135, "no count found"),
        ("Lexington", 42.44522, -71.23001, "count of 2016"),
        ("Malden", 42.42938, -71.05871, "no count found"),
        ("Medford", 42.42384, -71.10923, "count of 2019"),
        ("Melrose", 42.45572, -71.05902, "no count found"),
        ("Salem", 42.49925, -70.8982, "no count found"),
        ("Somerville", 42.39045, -71.10103, "Behind, 2018"),
    ];
    let place = |(name, latitude, longitude, word): (&str, f64, f64, &str)| racetozero::charts::MapPlace {
        name: name.to_owned(),
        href: "/".to_owned(),
        word: word.to_owned(),
        verdict: "behind".parse().unwrap(),
        latitude,
        longitude,
    };
    for size in [Size::Phone, Size::Desk] {
        let svg = racetozero::charts::map(Language::En, &places.map(place), "A map", size);
        for (name, ..) in places {
            assert!(svg.inline().contains(&format!(">{name}</text>")), "{size:?}: {name}");
        }
    }
}

#[test]
fn any_place_has_its_link_on_the_map() {
    let place = |index: u32| racetozero::charts::MapPlace {
        name: format!("<Town> & {index}"),
        href: format!("/communities/town-{index}"),
        word: "Behind, 2021".to_owned(),
        verdict: ["on-pace", "behind", "going-up", "met", "missed", "cant-tell"][index as usize % 6]
            .parse()
            .unwrap(),
        latitude: 42.3 + f64::from(index % 20) / 100.0,
        longitude: -71.2 - f64::from(index % 30) / 20.0,
    };
    let places: Vec<_> = (0..351).map(place).collect();
    for size in [Size::Phone, Size::Desk] {
        let svg = racetozero::charts::map(Language::En, &places, "A <map>", size);
        assert!(!svg.inline().contains("style=") && !svg.inline().contains("NaN"));
        let document = roxmltree::Document::parse(svg.inline()).unwrap();
        assert_eq!(
            document
                .descendants()
                .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "a")))
                .count(),
            351
        );
    }
}

mod real {
    //! The real charts describe themselves in words.

    use std::collections::BTreeMap;

    use crate::support::site::{COMMUNITIES, attributes, site, texts};

    #[test]
    fn a_chart_has_a_title_a_description_and_a_name_on_each_point() {
        let page = site().page("/communities/boston");
        let title = texts(&page, ".chart-desk svg > title");
        assert_eq!(title[0], "Emissions of Boston and what it promised");
        let description = &texts(&page, ".chart-desk svg > desc")[0];
        assert!(
            description.contains("17 inventories from 7.85M t CO₂e in 2005 to 5.4M in 2021"),
            "{description}"
        );
        let tips = texts(&page, ".chart-desk svg .c-point > title");
        assert!(tips.contains(&"2019: 6,196,579 t CO₂e, City inventory".to_owned()), "{tips:?}");
    }

    /// Boxes of the texts in a drawing: left, top, right, bottom.
    fn boxes(drawing: &str) -> Vec<(String, [f64; 4])> {
        labels(drawing).into_iter().map(|(text, _, area)| (text, area)).collect()
    }

    /// The classes of the labels of marks. Words at the end of the axis and in the key have others.
    const LABELS: [&str; 4] = ["c-label", "c-label c-word", "c-label c-count-label", "c-label c-promise-label"];

    /// The same, and whether each text is about a target.
    fn labels(drawing: &str) -> Vec<(String, bool, [f64; 4])> {
        let document = roxmltree::Document::parse(drawing).unwrap();
        let texts = document
            .descendants()
            .filter(|node| node.attribute("class").is_some_and(|class| LABELS.contains(&class)));
        texts
            .map(|node| {
                let number = |name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
                let (x, y, size) = (number("x"), number("y"), number("font-size"));
                let text = node.text().unwrap().to_owned();
                let is_target = node.attribute("class").unwrap().contains("c-promise");
                let wide = text.chars().count() as f64 * size * 0.6;
                let left = match node.attribute("text-anchor").unwrap() {
                    "start" => x,
                    "end" => x - wide,
                    _ => x - wide / 2.0,
                };
                (text, is_target, [left, y - size * 0.8, left + wide, y + size * 0.2])
            })
            .collect()
    }

    #[test]
    fn the_map_names_every_community_and_no_two_names_overlap() {
        let page = site().page("/communities");
        let selector = scraper::Selector::parse(".map svg[role=group]").unwrap();
        let drawings: Vec<String> = page.select(&selector).map(|svg| svg.html()).collect();
        assert_eq!(drawings.len(), 2, "one for a phone, one for a desk");
        let links = attributes(&page, ".map .chart-desk a", "aria-label");
        assert!(links.contains(&"Boston: Behind, 2021".to_owned()) && links.len() == 9, "{links:?}");
        for drawing in &drawings {
            let boxes = boxes(drawing);
            assert_eq!(boxes.len(), 18, "a name and a word for each: {boxes:?}");
            for (i, (one, a)) in boxes.iter().enumerate() {
                for (other, b) in &boxes[i + 1..] {
                    let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                    assert!(apart, "{one} {a:?} and {other} {b:?}");
                }
            }
        }
    }

    /// The year in a point's name, and whether the point is a target.
    type Of = (String, bool);

    fn year(text: &str) -> Option<String> {
        text.split(|c: char| !c.is_ascii_digit()).find(|word| word.len() == 4).map(ToOwned::to_owned)
    }

    /// The center of each point in a drawing.
    fn points(drawing: &str) -> Vec<(Of, [f64; 2])> {
        let document = roxmltree::Document::parse(drawing).unwrap();
        let points = document.descendants().filter(|node| {
            node.attribute("class").is_some_and(|class| ["c-point", "c-target"].contains(&class))
        });
        let point = |node: roxmltree::Node<'_, '_>| {
            let name = (
                year(node.children().find_map(|child| child.text())?)?,
                node.attribute("class") == Some("c-target"),
            );
            let number = |name: &str| node.attribute(name)?.parse::<f64>().ok();
            if let (Some(x), Some(y)) = (number("cx"), number("cy")) {
                return Some((name, [x, y]));
            }
            let corners = node.attribute("d")?.split(|c: char| c == ' ' || c.is_ascii_alphabetic());
            let corners: Vec<f64> = corners.filter_map(|number| number.parse().ok()).collect();
            let middle = |from: usize| {
                let all: Vec<f64> = corners.iter().skip(from).step_by(2).copied().collect();
                all.iter().sum::<f64>() / all.len() as f64
            };
            Some((name, [middle(0), middle(1)]))
        };
        points.filter_map(point).collect()
    }

    /// The start and end of each leader line.
    fn guides(drawing: &str) -> Vec<[[f64; 2]; 2]> {
        let paths = drawing.split("class=\"c-guide\" d=\"").skip(1);
        let numbers = |path: &str| -> Vec<f64> {
            let path = path.split('"').next().unwrap();
            path.split(['M', 'L', ' ']).filter_map(|number| number.parse().ok()).collect()
        };
        paths.map(numbers).map(|n| [[n[0], n[1]], [n[2], n[3]]]).collect()
    }

    fn distance([x, y]: [f64; 2], [left, top, right, bottom]: [f64; 4]) -> f64 {
        (x.clamp(left, right) - x).hypot(y.clamp(top, bottom) - y)
    }

    /// The labels without a leader line that are nearer to another named point than to their own. Only labels with
    /// a year are checked; their number is returned too.
    fn astray(drawing: &str) -> (usize, Vec<String>) {
        let mut named = labels(drawing);
        named.retain(|(text, ..)| text.contains(": "));
        let of = |text: &str, is_target: bool| Some((year(text)?, is_target));
        let mut points = points(drawing);
        points.retain(|(point, _)| {
            named.iter().any(|(text, target, _)| of(text, *target).as_ref() == Some(point))
        });
        let led = |own: &[[f64; 2]], area: [f64; 4]| {
            let from_own = |begin: [f64; 2]| own.iter().any(|[x, y]| (x - begin[0]).hypot(y - begin[1]) < 9.0);
            guides(drawing).iter().any(|[begin, end]| from_own(*begin) && distance(*end, area) < 8.0)
        };
        let mut astray = Vec::new();
        for (text, is_target, area) in &named {
            let name = of(text, *is_target);
            let (own, others): (Vec<_>, Vec<_>) = points.iter().partition(|(of, _)| Some(of) == name.as_ref());
            let at = |points: Vec<&(Of, [f64; 2])>| points.into_iter().map(|(_, at)| *at).collect::<Vec<_>>();
            let (own, others) = (at(own), at(others));
            let nearest = |points: &[[f64; 2]]| {
                points.iter().map(|at| distance(*at, *area)).fold(f64::INFINITY, f64::min)
            };
            if nearest(&own) > nearest(&others) + 2.0 && !led(&own, *area) {
                astray.push(format!(
                    "{text}: {} from its point, {} from another",
                    nearest(&own),
                    nearest(&others)
                ));
            }
        }
        (named.len(), astray)
    }

    #[test]
    fn a_label_stands_nearest_to_the_point_that_it_names_or_a_line_leads_to_it() {
        let mut found: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
        let languages = ["", "/es", "/pt", "/ht"];
        let pages =
            COMMUNITIES.iter().flat_map(|slug| languages.map(|at| (*slug, format!("{at}/communities/{slug}"))));
        for (slug, path) in pages {
            let (mut seen, mut led) = (0, 0);
            let page = site().page(&path);
            let selector = scraper::Selector::parse(".chart svg").unwrap();
            let drawings = page.select(&selector).map(|svg| svg.html());
            for drawing in drawings.filter(|svg| svg.contains("c-point")) {
                let (labels, astray) = astray(&drawing);
                assert_eq!(astray, [""; 0], "{path}");
                (seen, led) = (seen + labels, led + guides(&drawing).len());
            }
            found.entry(slug).or_default().push((seen, led));
        }
        // Labels and leader lines in all charts of a page, in each language.
        // Where there are bars, every value stands at its bar.
        found.retain(|_, counts| counts.iter().any(|(seen, _)| *seen > 0));
        let expected = [
            ("boston", vec![(14, 5), (14, 4), (13, 4), (14, 5)]),
            ("medford", vec![(20, 0), (18, 1), (19, 3), (19, 3)]),
            ("somerville", vec![(10, 0), (10, 2), (10, 2), (10, 2)]),
        ];
        assert_eq!(found, BTreeMap::from(expected));
    }

    #[test]
    fn words_for_a_chart_name_the_change_of_source_and_its_heading_is_a_finding() {
        for (language, heading, seam) in [
            (
                "",
                "Boston cuts about half as fast as its own target needs, by its count of 2021",
                "From 2020 on, the counts come from another source.",
            ),
            (
                "/es",
                "Boston reduce a cerca de la mitad del ritmo que exige su meta, según su recuento de 2021",
                "Desde 2020, los recuentos vienen de otra fuente.",
            ),
            (
                "/pt",
                "Boston reduz a cerca de metade do ritmo que sua meta exige, pela contagem de 2021",
                "A partir de 2020, as contagens vêm de outra fonte.",
            ),
            (
                "/ht",
                "Boston ap koupe nan apeprè mwatye vitès pwòp objektif li mande a, selon kont 2021 li a",
                "Depi 2020, kont yo soti nan yon lòt sous.",
            ),
        ] {
            let page = site().page(&format!("{language}/communities/boston"));
            assert!(texts(&page, "figure.chart figcaption")[0].starts_with(heading), "{language}");
            let described = texts(&page, "figure.chart svg desc");
            assert_eq!(
                described.iter().filter(|words| words.contains(seam)).count(),
                2,
                "{language}: {described:?}"
            );
        }
        let heading = |slug: &str| {
            texts(&site().page(&format!("/communities/{slug}")), "figure.chart figcaption")[0].clone()
        };
        let headings = texts(&site().page("/communities/boston"), "figure.chart figcaption");
        assert!(headings[1].starts_with("Buildings: 71% of the emissions of Boston in 2020"), "{headings:?}");
        assert!(headings[2].starts_with("8.0 t CO₂e for each resident of Boston in 2021"), "{headings:?}");
        for (slug, said) in [
            ("beverly", "Beverly has one count of its emissions, of 2018"),
            ("medford", "Medford has five counts of its emissions; the newest compares with no other"),
            ("new-bedford", "New Bedford has two counts of its emissions; the newest compares with no other"),
        ] {
            assert!(heading(slug).starts_with(said), "{}", heading(slug));
        }
    }

    #[test]
    fn the_map_shows_what_the_list_shows() {
        let page = site().page("/communities?county=Middlesex");
        let links = attributes(&page, ".map .chart-phone a", "href");
        assert_eq!(links, attributes(&page, ".list tbody th a", "href"));
    }

    #[test]
    fn figures_of_different_series_are_never_joined() {
        let lines = |path: &str| {
            let svg = site().get(path).body;
            svg.matches("class=\"c-counted\"").count()
        };
        assert_eq!(lines("/communities/boston/trajectory.svg"), 1);
        assert_eq!(lines("/communities/cambridge/trajectory.svg"), 0);
        assert_eq!(lines("/communities/medford/trajectory.svg"), 0);
        assert_eq!(lines("/communities/somerville/trajectory.svg"), 1);
    }

    #[test]
    fn every_chart_is_drawn_in_both_sizes_and_followed_by_its_table() {
        for slug in [
            "beverly",
            "boston",
            "cambridge",
            "lexington",
            "medford",
            "new-bedford",
            "northampton",
            "somerville",
        ] {
            let page = site().page(&format!("/communities/{slug}"));
            let charts = texts(&page, "figure.chart").len();
            assert!(charts >= 2, "{slug}");
            assert_eq!(attributes(&page, ".chart-phone svg", "role").len(), charts, "{slug}");
            assert_eq!(texts(&page, "figure.chart + details.data:has(table)").len(), charts, "{slug}");
        }
    }

    #[test]
    fn the_time_axis_ends_with_the_promise_from_zero_tons_and_net_zero_is_a_word() {
        let svg = site().get("/communities/boston/trajectory.svg").body;
        for text in [
            ">2005 baseline: 7.85M<",
            ">2030<",
            ">0<",
            ">promised path<",
            ">3.92M<",
            "then net zero",
            ">today, 2026<",
            ">another source from 2020 on<",
            ">It was ahead of its promised path in 2021,<",
        ] {
            assert!(svg.contains(text), "{text} in {:?}", said(&svg));
        }
        assert!(!svg.contains("text-anchor=\"middle\">2050<"), "2050 takes no room on the axis");
        assert_eq!(svg.matches("class=\"c-fan\"").count(), 1);
        assert_eq!(svg.matches("class=\"c-pledged\"").count(), 0, "the half it pledged is its own target");
    }

    #[test]
    fn without_an_own_interim_target_there_is_half_as_pledged_and_a_thin_line_to_net_zero() {
        let svg = site().get("/communities/somerville/trajectory.svg").body;
        for text in [">326k<", ">straight line to net zero 2050<", ">2014: 651k<"] {
            assert!(svg.contains(text), "{text} in {:?}", said(&svg));
        }
        for (class, marks) in
            [("c-straight", 1), ("c-pledged", 1), ("c-promised", 0), ("c-baseline", 0), ("c-target", 0)]
        {
            assert_eq!(svg.matches(&format!("class=\"{class}\"")).count(), marks, "{class}");
        }
        let described = &texts(&site().page("/communities/somerville"), ".chart-desk svg > desc")[0];
        assert!(described.contains("half of 2014 by 2030, as pledged: 326k; net zero 2050"), "{described}");
    }

    #[test]
    fn fewer_than_three_counts_are_bars_beside_the_promises() {
        let svg = site().get("/communities/cambridge/trajectory.svg").body;
        for (class, marks) in
            [("c-counted-bar", 2), ("c-promised-bar", 1), ("c-pledged-bar", 1), ("c-point", 0), ("c-today", 0)]
        {
            assert_eq!(svg.matches(&format!("{class}\"")).count(), marks, "{class}");
        }
        for text in [
            ">target for 2030 (−47% from 2012)<",
            ">half of 2019 by 2030, as pledged<",
            ">net zero 2050<",
            ">Counted in different ways: not comparable.<",
        ] {
            assert!(svg.contains(text), "{text} in {:?}", said(&svg));
        }
    }

    #[test]
    fn on_a_phone_the_words_are_in_a_key() {
        let page = site().page("/communities/boston");
        let words = texts(&page, ".chart-phone svg text").join(" ");
        for said in [
            "It was ahead of its promised path in 2021",
            "another source from 2020 on",
            "promised path, then net zero 2050",
        ] {
            assert!(words.contains(said), "{said} in {words}");
        }
    }

    /// Every text of a drawing.
    fn said(drawing: &str) -> Vec<String> {
        let document = roxmltree::Document::parse(drawing).unwrap();
        let texts = document.descendants().filter(|node| node.tag_name().name() == "text");
        texts.filter_map(|node| node.text().map(ToOwned::to_owned)).collect()
    }

    /// Every text of a drawing with its box, in letters of a common font.
    fn written(drawing: &str) -> Vec<(String, [f64; 4])> {
        let document = roxmltree::Document::parse(drawing).unwrap();
        let texts =
            document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
        let area = |node: roxmltree::Node<'_, '_>| {
            let number = |name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
            let (x, y, size) = (number("x"), number("y"), number("font-size"));
            let text = node.text().unwrap().to_owned();
            let wide = text.chars().count() as f64 * size * 0.56;
            let left = match node.attribute("text-anchor").unwrap() {
                "start" => x,
                "end" => x - wide,
                _ => x - wide / 2.0,
            };
            (text, [left, y - size * 0.7, left + wide, y + size * 0.1])
        };
        texts.map(area).collect()
    }

    fn width(drawing: &str) -> f64 {
        let document = roxmltree::Document::parse(drawing).unwrap();
        let box_of = document.root_element().attribute("viewBox").unwrap();
        box_of.split(' ').nth(2).unwrap().parse().unwrap()
    }

    #[test]
    fn no_text_of_a_chart_covers_another_or_leaves_the_drawing() {
        let languages = ["", "/es", "/pt", "/ht"];
        let pages = COMMUNITIES.iter().flat_map(|slug| languages.map(|at| format!("{at}/communities/{slug}")));
        let towns = ["worcester", "newburyport", "provincetown", "gosnold"];
        let towns = towns.iter().flat_map(|slug| languages.map(|at| format!("{at}/towns/{slug}")));
        for path in pages.chain(towns).chain(["/state".to_owned()]) {
            let page = site().page(&path);
            let charts = "figure.chart svg, .measured svg, .measured-cards svg";
            let selector = scraper::Selector::parse(charts).unwrap();
            for drawing in page.select(&selector).map(|svg| svg.html()) {
                let (written, wide) = (written(&drawing), width(&drawing));
                for (i, (one, a)) in written.iter().enumerate() {
                    assert!(a[0] > -4.0 && a[2] < wide + 4.0, "{path}: {one} {a:?} leaves {wide}");
                    for (other, b) in &written[i + 1..] {
                        let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                        assert!(apart, "{path}: {one} {a:?} and {other} {b:?}");
                    }
                }
            }
        }
    }
}
