//! The section of a chart on the page of a community: the chart, and a table of the same figures.

use askama::Template;
use askama::filters::HtmlSafe;

use super::components::{ChartFigure, Cite};
use super::message::Phrase;
use crate::charts::{CHARTS, Chart, ChartCell, ChartColumn, ChartRow, Section};
use crate::domain::{Assessment, Community};
use crate::web::site::Site;
use crate::words::Language;

#[derive(Template)]
#[template(path = "_chart_section.html")]
pub struct ChartSection<'a> {
    language: Language,
    pub id: &'static str,
    section: Section,
    community: &'a Community,
    figure: ChartFigure,
    columns: Vec<ChartColumn>,
    rows: Vec<ChartRow>,
}

impl HtmlSafe for ChartSection<'_> {}

impl<'a> ChartSection<'a> {
    /// The sections of the page of a community, in order.
    pub fn all(language: Language, site: &Site, assessment: &Assessment<'a>) -> Vec<Self> {
        let section = |chart| ChartSection::new(language, site, assessment, chart);
        CHARTS.into_iter().filter_map(section).collect()
    }

    fn new(language: Language, site: &Site, assessment: &Assessment<'a>, chart: Chart) -> Option<Self> {
        let (section, community) = (chart.section?, assessment.community);
        let table = (section.table)(language, community);
        Some(ChartSection {
            language,
            id: chart.code,
            section,
            community,
            figure: ChartFigure::new(language, site, assessment, chart),
            columns: table.columns,
            rows: table.rows,
        })
    }

    pub fn contents(&self) -> Phrase {
        self.t(self.section.contents)
    }

    fn t(&self, key: &'static str) -> Phrase {
        Phrase::from(self.language.message(key))
    }

    fn cite(&self, cell: &ChartCell) -> Option<Cite> {
        Cite::of_figure(self.language, self.community, cell.source.as_ref()?)
    }
}
