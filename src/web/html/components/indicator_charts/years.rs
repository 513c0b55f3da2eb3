//! The charts of a city or town, each with its table.

use askama::Template;
use askama::filters::HtmlSafe;

use super::{Known, id};
use crate::charts::{ChartColumn, ChartRow, IndicatorChart, Size};
use crate::domain::Municipality;
use crate::words::{Language, Message, indicator_chart};

#[derive(Template)]
#[template(path = "_indicator_chart.html")]
pub struct IndicatorYears {
    language: Language,
    name: String,
    figures: Vec<Figure>,
    /// The titles and the addresses of the charts of counts.
    counts: Vec<(String, String)>,
}

impl HtmlSafe for IndicatorYears {}

struct Figure {
    id: String,
    title: String,
    svg: String,
    /// What a reader must know, and the source.
    notes: Vec<String>,
    /// The address of the picture without its ending; `None` if there is no file.
    address: Option<String>,
    citation: String,
    columns: Vec<ChartColumn>,
    rows: Vec<ChartRow>,
}

impl IndicatorYears {
    pub(super) fn new(known: &Known<'_>, place: &Municipality) -> Self {
        let (derived, counts): (Vec<_>, Vec<_>) =
            known.charts().partition(|chart| chart.measured.indicator.derived);
        let count = |chart: &IndicatorChart<'_>| {
            let title = chart.measured.indicator.title.in_language(known.language);
            Some((title.to_owned(), known.svg(chart)?))
        };
        IndicatorYears {
            language: known.language,
            name: place.name.clone(),
            figures: derived.iter().map(|chart| figure(known, chart)).collect(),
            counts: counts.iter().filter_map(count).collect(),
        }
    }

    fn region(&self, figure: &Figure) -> Message {
        self.language.message("indicator-region").with("title", &figure.title)
    }
}

fn figure(known: &Known<'_>, chart: &IndicatorChart<'_>) -> Figure {
    let (language, indicator) = (known.language, chart.measured.indicator);
    let (place, table) = (chart.measured.place, chart.table());
    let note = indicator.note.as_ref().map(|note| note.in_language(language).to_owned());
    let left_out = indicator_chart::left_out(language, chart.course);
    let page = format!("/towns/{}", place.slug);
    Figure {
        id: id(indicator),
        title: indicator.title.in_language(language).to_owned(),
        svg: chart.draw(Size::Phone).inline().to_owned(),
        notes: note.into_iter().chain(left_out).chain([known.source(indicator)]).collect(),
        address: known.address(chart),
        citation: known.site.cite(language, &chart.title(), &page).text(),
        columns: table.columns,
        rows: table.rows,
    }
}
