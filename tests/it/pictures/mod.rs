//! Downloaded pictures: they equal the reviewed ones, their font has every letter, and any community has one.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use racetozero::charts::{CHARTS, Caption, Size, TRAJECTORY, card, picture, png};
use racetozero::domain::{
    Assessment, Community, Documents, Inventory, Percent, Precision, Target, TargetKind, TargetStatus, Tonnes,
};
use racetozero::words::{Language, verdict};
use strum::VariantArray;
use ttf_parser::Face;

use crate::charts::{a_community, community, key, series, year};
use crate::support::site::{COMMUNITIES, site};

/// METHOD's case A, under a name with letters of the four languages.
fn on_pace() -> Community {
    let counted = [(2010, 1000.0), (2012, 930.0), (2014, 870.0), (2016, 800.0), (2018, 745.0), (2020, 690.0)];
    let inventory = |(at, total)| Inventory {
        year: year(at),
        series: key("s0"),
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
    };
    let target = |kind, at, reduction| Target {
        kind,
        year: year(at),
        basis: racetozero::domain::Basis::Community,
        reduction: Percent::try_from(reduction).unwrap(),
        gross_floor: None,
        baseline_year: Some(year(2010)),
        status: TargetStatus::Adopted,
        adopted: None,
        wording: "w".to_owned(),
        source: key("a"),
        origin: None,
        documents: Documents::default(),
    };
    Community {
        series: vec![series(0, "City inventory".to_owned())],
        inventories: counted.into_iter().map(inventory).collect(),
        targets: vec![target(TargetKind::Interim, 2030, 50.0), target(TargetKind::NetZero, 2050, 100.0)],
        ..community("São José & Lòt Bò")
    }
}

fn caption(sentence: &str) -> Caption {
    Caption {
        title: "Emissions of São José & Lòt Bò and what it promised".to_owned(),
        sentence: sentence.to_owned(),
        sources: "Sources: City of São José; CDP and ICLEI.".to_owned(),
        origin: "Cities Race to Zero, edition of November 24, 2026. CC BY 4.0. https://example.org/".to_owned(),
    }
}

const SENTENCE: &str = "It promised to halve its emissions from their 2010 level by 2030. It is on pace.";

fn pixels(png: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    (info.width, info.height, pixels)
}

/// Compares with the reference that a person reviewed. Tiny differences between processors are allowed.
fn assert_like_reference(name: &str, drawn: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/pictures/{name}.png"));
    if std::env::var_os("RENEW_PICTURES").is_some() {
        fs::write(&path, drawn).unwrap();
    }
    let kept = fs::read(&path).unwrap_or_default();
    assert!(!kept.is_empty(), "{}: set RENEW_PICTURES=1, then look at it", path.display());
    let ((width, height, drawn), (_, _, kept)) = (pixels(drawn), pixels(&kept));
    let differing = drawn.iter().zip(&kept).filter(|(a, b)| a.abs_diff(**b) > 24).count();
    let share = differing as f64 / f64::from(width * height);
    assert!(
        drawn.len() == kept.len() && share < 0.001,
        "{name} differs in {share:.4}: RENEW_PICTURES=1 renews it; look at it"
    );
}

#[test]
fn pictures_are_like_the_ones_that_were_looked_at() {
    let (known, unknown) = (on_pace(), community("Nowhere"));
    let [known, unknown] =
        [&known, &unknown].map(|community| Assessment::new(community, year(2022), year(2030)));
    let svg = (TRAJECTORY.draw)(Language::En, &known, Size::Picture).unwrap();
    assert_like_reference("trajectory", &png(&picture(Language::En, &svg, &caption(SENTENCE))).unwrap());
    assert_like_reference("card", &png(&card(Language::En, &known, SENTENCE, "Cities Race to Zero")).unwrap());
    let sentence = "Nowhere joined the campaign, but no 2030 target was found. So we can’t tell.";
    assert_like_reference(
        "card-unknown",
        &png(&card(Language::En, &unknown, sentence, "Cities Race to Zero")).unwrap(),
    );
}

/// Every visible text of a drawing; titles are invisible.
fn drawn_texts(svg: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    texts.filter_map(|node| node.text().map(ToOwned::to_owned)).collect()
}

/// Every picture of a community.
fn pictures(language: Language, community: &Community) -> Vec<String> {
    let assessment = Assessment::new(community, year(2026), year(2030));
    let sentence = verdict::sentence(language, &assessment);
    let charts = CHARTS.into_iter().filter_map(|chart| {
        let svg = (chart.draw)(language, &assessment, Size::Picture).ok()?;
        Some(picture(language, &svg, &caption(&sentence)))
    });
    let card = card(language, &assessment, &sentence, "Cities Race to Zero");
    charts.chain([card]).collect()
}

/// The letters of a text that one of the two fonts lacks.
fn lacking(text: &str) -> String {
    static FONTS: LazyLock<[Vec<u8>; 2]> = LazyLock::new(|| {
        ["regular", "semibold"].map(|weight| {
            let path = format!("static/fonts/inter-{weight}.otf");
            fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
        })
    });
    let faces = FONTS.each_ref().map(|font| Face::parse(font, 0).unwrap());
    text.chars().filter(|letter| faces.iter().any(|face| face.glyph_index(*letter).is_none())).collect()
}

/// Draws every picture of a record and looks for each letter in the font: resvg omits one that the font lacks,
/// without an error.
pub fn assert_font_has_letters_of(record: &Path) {
    let record = racetozero::facts::read(record).unwrap();
    let mut seen = 0;
    for community in record.communities.iter().chain(&record.context) {
        let in_languages = Language::VARIANTS.iter().flat_map(|language| pictures(*language, community));
        let svgs: Vec<String> = in_languages.collect();
        for text in svgs.iter().flat_map(|svg| drawn_texts(svg)) {
            assert_eq!(lacking(&text), "", "{}: {text}", community.name);
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen} texts");
}

#[test]
fn any_community_has_a_picture_and_a_card() {
    let config = ProptestConfig { cases: 12, ..ProptestConfig::default() };
    proptest!(config, |(community in a_community())| {
        let assessment = Assessment::new(&community, year(2022), year(2030));
        let card = png(&card(Language::En, &assessment, SENTENCE, "Site")).unwrap();
        prop_assert_eq!((pixels(&card).0, pixels(&card).1), (1200, 630));
        if let Ok(svg) = (TRAJECTORY.draw)(Language::En, &assessment, Size::Picture) {
            let drawn = png(&picture(Language::En, &svg, &caption(&community.name))).unwrap();
            prop_assert_eq!((pixels(&drawn).0, pixels(&drawn).1), (1200, 675));
        }
    });
}

#[test]
fn the_site_serves_them_in_their_sizes() {
    for slug in COMMUNITIES {
        let (status, card) = site().bytes(&format!("/communities/{slug}/card.png"), None);
        assert_eq!((status, pixels(&card).0, pixels(&card).1), (200, 1200, 630), "{slug}");
    }
    for path in
        ["/communities/boston/trajectory.png", "/communities/boston/sectors.png", "/state/trajectory.png"]
    {
        let (status, drawn) = site().bytes(path, None);
        let (width, height, pixels) = pixels(&drawn);
        assert_eq!((status, width, height), (200, 1200, 675), "{path}");
        let ink = pixels.chunks(4).filter(|pixel| pixel[0] < 128).count();
        assert!(ink > 5_000, "{path} has {ink} dark pixels");
    }
    let melrose = site().get("/communities/melrose/trajectory.png");
    assert_eq!(melrose.status, 404);
    assert!(melrose.body.contains("There is no such chart for Melrose."), "{}", melrose.body);
}

/// All pictures with every source and sentence of the record are complete and in the font.
#[test]
fn nothing_is_cut_in_any_picture_of_the_record() {
    let communities = COMMUNITIES.map(|slug| format!("/communities/{slug}"));
    let mut seen = 0;
    for page in communities.iter().map(String::as_str).chain(["/state"]) {
        for chart in CHARTS.map(|chart| chart.code) {
            let answer = site().get(&format!("{page}/{chart}.svg"));
            for text in (answer.status == 200).then(|| drawn_texts(&answer.body)).into_iter().flatten() {
                assert!(!text.contains('…'), "{page}/{chart}.svg: {text}");
                assert_eq!(lacking(&text), "", "{page}/{chart}.svg: {text}");
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen} texts");
}

/// Programs other than browsers support neither CSS variables nor media queries, and use the stated size.
#[test]
fn a_saved_chart_is_whole_in_any_program() {
    let svg = site().get("/communities/boston/trajectory.svg").body;
    assert!(!svg.contains("var(") && !svg.contains("@media"), "{svg}");
    let document = roxmltree::Document::parse(&svg).unwrap();
    let root = document.root_element();
    assert_eq!((root.attribute("width"), root.attribute("height")), (Some("1200"), Some("675")));
    let state = site().get("/state/trajectory.svg").body;
    assert!(state.contains(">Emissions of Massachusetts and the limits its law sets<"), "{state}");
}

/// A picture without its page must still say what it shows.
#[test]
fn title_sources_edition_and_licence_are_in_the_picture() {
    let svg = site().get("/communities/boston/trajectory.svg").body;
    let texts = drawn_texts(&svg).join("\n");
    for said in [
        "Boston cuts about half as fast as its own target needs, by its count",
        "Sources: CDP and ICLEI; City of Boston",
        "edition of November 24, 2026",
        "CC BY 4.0",
        "https://example.org/communities/boston",
    ] {
        assert!(texts.contains(said), "{said} in {texts}");
    }
    assert!(!texts.contains("(news)"), "news alone is in no chart: {texts}");
    let sectors = drawn_texts(&site().get("/communities/boston/sectors.svg").body).join("\n");
    assert!(sectors.contains("In 2020, the newest year split by sector"), "{sectors}");
}
