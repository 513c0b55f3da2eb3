//! Four figures of a city or town, each with its little line and the state's.

use askama::Template;
use askama::filters::HtmlSafe;

use super::{Known, id, read};
use crate::charts::IndicatorChart;
use crate::domain::{Municipality, Year};
use crate::store::StoreError;
use crate::web::site::Site;
use crate::words::{Language, indicator, indicator_chart};

/// The number of figures.
const CARDS: usize = 4;

/// Those that come first where the place has them; other derived ones replace what it lacks.
const FIRST: [&str; CARDS] = ["zero-emission-cars", "home-energy-index", "oil-homes", "home-solar"];

#[derive(Template)]
#[template(path = "_indicator_cards.html")]
pub struct IndicatorCards {
    language: Language,
    cards: Vec<Card>,
}

impl HtmlSafe for IndicatorCards {}

struct Card {
    title: String,
    /// Where its chart is: on the same page, or a file.
    chart: Option<String>,
    amount: String,
    unit: String,
    year: Year,
    /// The state beside it, or where the straight line stands.
    beside: Option<String>,
    /// The line; `None` with too few figures for one.
    little: Option<String>,
    source: String,
}

impl IndicatorCards {
    /// For a page without the charts: each figure leads to the file of its chart.
    pub fn read(site: &Site, language: Language, place: &Municipality) -> Result<Self, StoreError> {
        read(site, language, place, |known| IndicatorCards::new(known, |chart| known.svg(chart)))
    }

    /// For the page with the charts: each figure leads to its chart.
    pub(super) fn above_charts(known: &Known<'_>) -> Self {
        IndicatorCards::new(known, |chart| Some(format!("#{}", id(chart.measured.indicator))))
    }

    fn new(known: &Known<'_>, link: impl Fn(&IndicatorChart<'_>) -> Option<String>) -> Self {
        let mut derived: Vec<IndicatorChart<'_>> =
            known.charts().filter(|chart| chart.measured.indicator.derived).collect();
        let place = |chart: &IndicatorChart<'_>| {
            FIRST.iter().position(|key| *key == chart.measured.indicator.key.as_str()).unwrap_or(CARDS)
        };
        derived.sort_by_key(place);
        let cards = derived.iter().take(CARDS).filter_map(|chart| card(known, chart, link(chart))).collect();
        IndicatorCards { language: known.language, cards }
    }
}

fn card(known: &Known<'_>, chart: &IndicatorChart<'_>, link: Option<String>) -> Option<Card> {
    let (language, indicator, newest) = (known.language, chart.measured.indicator, chart.course.newest()?);
    Some(Card {
        title: indicator.title.in_language(language).to_owned(),
        chart: link,
        amount: indicator::amount(language, indicator, newest.value),
        unit: indicator::unit(language, indicator).to_owned(),
        year: newest.year,
        beside: indicator_chart::beside(language, chart.measured, chart.course),
        little: chart.little().map(|svg| svg.inline().to_owned()),
        source: known.source(indicator),
    })
}
