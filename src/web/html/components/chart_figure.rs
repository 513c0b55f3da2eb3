//! A chart on a page, with the text to cite it and the code to embed it.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::charts;
use crate::charts::{Chart, Size};
use crate::domain::Assessment;
use crate::web::request::path::localized;
use crate::web::site::Site;
use crate::words::{Language, Message, members, not_known};

/// A chart in both sizes, or the reason for its absence, and how to use it. The style sheet shows one size.
#[derive(Template)]
#[template(path = "_chart.html")]
pub struct ChartFigure {
    language: Language,
    title: String,
    /// What the figures show; `title` is then a note under it.
    heading: String,
    desk: String,
    phone: String,
    /// The address of the picture, without its ending.
    address: String,
    as_png: bool,
    citation: String,
    bibtex: String,
    embed: Option<String>,
    reason: String,
}

impl HtmlSafe for ChartFigure {}

impl ChartFigure {
    pub fn new(language: Language, site: &Site, assessment: &Assessment<'_>, chart: Chart) -> Self {
        let (community, page) = (assessment.community, &assessment.community.path());
        let draw = |size| (chart.draw)(language, assessment, size).map(|svg| svg.inline().to_owned());
        let (desk, phone, reason) = match (draw(Size::Desk), draw(Size::Phone)) {
            (Ok(desk), Ok(phone)) => (desk, phone, String::new()),
            (Err(reason), _) | (_, Err(reason)) => {
                (String::new(), String::new(), not_known::sentence(language, &reason))
            }
        };
        let title = (chart.title)(language, community);
        let cited = site.cite(language, &title, page);
        ChartFigure {
            language,
            heading: chart.heading(language, assessment),
            desk,
            phone,
            address: format!("{page}/{}", chart.code),
            as_png: site.is_in_full(),
            citation: cited.text(),
            bibtex: cited.bibtex(),
            // The state has no page to embed.
            embed: (!community.is_state()).then(|| embed_code(site, &localized(language, page), chart, &title)),
            reason,
            title,
        }
    }

    /// The chart of the members worldwide. There is no page to embed.
    pub fn of_members(language: Language, site: &Site) -> Option<Self> {
        let draw = |size| Some(charts::members(language, &site.campaign, size)?.inline().to_owned());
        let title = members::title(language, &site.campaign);
        let cited = site.cite(language, &title, "/about");
        Some(ChartFigure {
            language,
            heading: title.clone(),
            desk: draw(Size::Desk)?,
            phone: draw(Size::Phone)?,
            address: "/about/members".to_owned(),
            as_png: site.is_in_full(),
            citation: cited.text(),
            bibtex: cited.bibtex(),
            embed: None,
            reason: String::new(),
            title,
        })
    }

    pub fn is_drawn(&self) -> bool {
        self.reason.is_empty()
    }

    fn cite_as(&self) -> Message {
        self.language.message("data-cite").with("citation", &self.citation)
    }

    fn bibtex_label(&self) -> Message {
        self.language.message("chart-bibtex").with("title", &self.title)
    }

    fn embed_label(&self) -> Message {
        self.language.message("chart-embed-label").with("title", &self.title)
    }
}

/// The code that embeds a chart. The height fits the longest chart on a phone.
#[derive(Template)]
#[template(
    ext = "html",
    source = "<iframe src=\"{{ address }}\" title=\"{{ title }}\" width=\"100%\" height=\"760\" loading=\"lazy\" style=\"border:0\"></iframe>"
)]
struct EmbedCode<'a> {
    address: String,
    title: &'a str,
}

fn embed_code(site: &Site, page: &str, chart: Chart, title: &str) -> String {
    frame(format!("{}{page}/embed/{}", site.public_url, chart.code), title)
}

/// The code that shows an address in a page of another site.
pub fn frame(address: String, title: &str) -> String {
    EmbedCode { address, title }.render().unwrap_or_default()
}
