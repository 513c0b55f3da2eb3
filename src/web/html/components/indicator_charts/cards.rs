//! Four figures of a city or town, each with its little line and the state's.

use askama::Template;
use askama::filters::HtmlSafe;

use super::{Known, id, read};
use crate::charts::IndicatorChart;
use crate::domain::{Measured, Municipality, Year};
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
    pub cards: Vec<IndicatorCard>,
}

impl HtmlSafe for IndicatorCards {}

pub struct IndicatorCard {
    pub title: String,
    /// Where its chart is: on the same page, or a file.
    chart: Option<String>,
    pub amount: String,
    pub unit: String,
    pub year: Year,
    /// The state beside it, or where the straight line stands.
    pub beside: Option<String>,
    /// What a reader must know about the figure.
    cautions: Vec<String>,
    /// The line; `None` with too few figures for one.
    little: Option<String>,
    source: String,
}

impl IndicatorCards {
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty()
    }

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

fn card(known: &Known<'_>, chart: &IndicatorChart<'_>, link: Option<String>) -> Option<IndicatorCard> {
    let (language, indicator, newest) = (known.language, chart.measured.indicator, chart.course.newest()?);
    Some(IndicatorCard {
        title: indicator.title.in_language(language).to_owned(),
        chart: link,
        amount: indicator::amount(language, indicator, newest.value),
        unit: indicator::unit(language, indicator).to_owned(),
        year: newest.year,
        beside: indicator_chart::beside(language, chart.measured, chart.course),
        cautions: cautions(language, chart.measured, newest.year),
        little: chart.little().map(|svg| svg.inline().to_owned()),
        source: known.source(indicator),
    })
}

fn cautions(language: Language, measured: &Measured<'_>, year: Year) -> Vec<String> {
    let about = measured.indicator.cautions.iter().filter(|caution| caution.is_about(measured.place, year));
    about.map(|caution| caution.text.in_language(language).to_owned()).collect()
}
