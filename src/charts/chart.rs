//! What makes a chart of a community. Each chart is a `Chart` in a file of its own; `CHARTS` lists them, and
//! pages, pictures, embeds, OpenAPI and tests are made from that list.

use super::drawing::{Size, Svg};
use super::table::ChartTable;
use crate::domain::{Assessment, Community, Key, Known};
use crate::words::Language;

#[derive(Clone, Copy)]
pub struct Chart {
    /// The name in addresses.
    pub code: &'static str,
    pub title: fn(Language, &Community) -> String,
    /// What the figures show, in the form of a heading. `None` where the title is the heading.
    pub finding: fn(Language, &Assessment<'_>) -> Option<String>,
    /// Draws the chart, or returns why there is nothing to draw.
    pub draw: fn(Language, &Assessment<'_>, Size) -> Known<Svg>,
    /// The sources of the figures in the chart.
    pub sources: fn(&Community) -> Vec<&Key>,
    /// The sentence on a picture of the chart; if `None`, the description of the drawing.
    pub sentence: Option<fn(Language, &Assessment<'_>) -> String>,
    /// The section on the page of a community; `None` for the chart at the top of the page.
    pub section: Option<Section>,
}

impl Chart {
    /// What the figures show, else what the chart is of.
    pub fn heading(&self, language: Language, assessment: &Assessment<'_>) -> String {
        (self.finding)(language, assessment).unwrap_or_else(|| (self.title)(language, assessment.community))
    }
}

/// The chart on the page of a community, with a table of the same figures. The texts are keys of messages.
#[derive(Clone, Copy)]
pub struct Section {
    /// The link in the contents of the page.
    pub contents: &'static str,
    pub heading: &'static str,
    /// Replaces the chart if the table has no rows. Its argument is the name of the community.
    pub absent: &'static str,
    /// The name of the table, for screen readers.
    pub region: &'static str,
    pub caption: &'static str,
    pub table: fn(Language, &Community) -> ChartTable,
}
