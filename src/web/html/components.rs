//! Small parts that several pages share, each with its partial template.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::charts;
use crate::charts::{Chart, Place, Size};
use crate::domain::{Code, Community, Key, SourceKind, VerdictKind};
use crate::store::Listed;
use crate::web::request::path::localized;
use crate::web::site::Site;
use crate::words::{Language, Said, not_known, verdict};

/// The verdict as a badge: a word and a shape, never a color alone.
#[derive(Template)]
#[template(path = "_verdict.html")]
pub struct Badge {
    code: &'static str,
    word: &'static str,
}

impl HtmlSafe for Badge {}

impl Badge {
    pub fn new(language: Language, kind: VerdictKind) -> Self {
        Badge { code: kind.code(), word: verdict::word(language, kind) }
    }
}

/// A figure in a list, with a mark if the community reported it itself.
#[derive(Template)]
#[template(path = "_amount.html")]
pub struct Amount {
    text: String,
    unverified: Option<&'static str>,
}

impl HtmlSafe for Amount {}

impl Amount {
    pub fn new(language: Language, text: String, self_reported: bool) -> Self {
        Amount { text, unverified: self_reported.then(|| language.text("listed-not-verified")) }
    }
}

/// A numbered link from a figure to its document, in the list at the end of the page.
#[derive(Template)]
#[template(path = "_cite.html")]
pub struct Cite {
    language: Language,
    number: usize,
    label: String,
    news: bool,
}

impl HtmlSafe for Cite {}

impl Cite {
    /// The link for a statement in words.
    pub fn of_statement(language: Language, community: &Community, key: &Key) -> Option<Self> {
        Cite::of_figure(language, community, key).map(|cite| Cite { news: false, ..cite })
    }

    /// The link for a figure, with a mark if it rests on news alone.
    pub fn of_figure(language: Language, community: &Community, key: &Key) -> Option<Self> {
        let index = community.sources.iter().position(|source| source.key == *key)?;
        let source = community.sources.get(index)?;
        let news = source.kind == SourceKind::News;
        let number = index + 1;
        let label = language.say("cite-source").with("number", number).with("title", &source.title);
        Some(Cite { language, number, label: label.to_string(), news })
    }
}

/// A chart in both sizes, or the reason for its absence, and how to use it. The style sheet shows one size.
#[derive(Template)]
#[template(path = "_chart.html")]
pub struct ChartFigure {
    language: Language,
    title: String,
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
    /// A chart on `page`, the page of the community.
    pub fn new(language: Language, site: &Site, page: &str, community: &Community, chart: Chart) -> Self {
        let draw =
            |size| chart.draw(language, community, site.as_of(), size).map(|svg| svg.inline().to_owned());
        let (desk, phone, reason) = match (draw(Size::Desk), draw(Size::Phone)) {
            (Ok(desk), Ok(phone)) => (desk, phone, String::new()),
            (Err(reason), _) | (_, Err(reason)) => {
                (String::new(), String::new(), not_known::sentence(language, &reason))
            }
        };
        let title = chart.title(language, community);
        let cited = site.cite(language, &title, page);
        ChartFigure {
            language,
            desk,
            phone,
            address: format!("{page}/{}", chart.code()),
            as_png: site.is_in_full(),
            citation: cited.text(),
            bibtex: cited.bibtex(),
            // The state has no page to embed.
            embed: (!community.is_state()).then(|| embed_code(site, &localized(language, page), chart, &title)),
            reason,
            title,
        }
    }

    pub fn is_drawn(&self) -> bool {
        self.reason.is_empty()
    }

    fn cite_as(&self) -> Said {
        self.language.say("data-cite").with("citation", &self.citation)
    }

    fn bibtex_label(&self) -> Said {
        self.language.say("chart-bibtex").with("title", &self.title)
    }

    fn embed_label(&self) -> Said {
        self.language.say("chart-embed-label").with("title", &self.title)
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
    let address = format!("{}{page}/embed/{}", site.public_url, chart.code());
    EmbedCode { address, title }.render().unwrap_or_default()
}

/// The map with the communities of a list, in both sizes.
#[derive(Template)]
#[template(path = "_map.html")]
pub struct MapFigure {
    language: Language,
    desk: String,
    phone: String,
}

impl HtmlSafe for MapFigure {}

impl MapFigure {
    /// `None` if the map is empty.
    pub fn new(language: Language, listed: &[Listed]) -> Option<Self> {
        let place = |row: &Listed| {
            let (latitude, longitude) = row.at?;
            let (name, href) = (row.name.clone(), row.slug.path());
            Some(Place { name, href, verdict: row.verdict, latitude, longitude })
        };
        let places: Vec<Place> = listed.iter().filter_map(place).filter(Place::is_on_map).collect();
        let title = language.text("map-title");
        let draw = |size| charts::map(language, &places, title, size).inline().to_owned();
        (!places.is_empty()).then(|| MapFigure { language, desk: draw(Size::Desk), phone: draw(Size::Phone) })
    }
}

/// A drop-down list of a filter form: its parameter, label and choices.
pub struct Select {
    pub name: &'static str,
    pub label: &'static str,
    pub choices: Vec<Choice>,
}

impl Select {
    pub fn new(name: &'static str, label: &'static str, choices: Vec<Choice>) -> Self {
        Select { name, label, choices }
    }
}

/// An entry of a drop-down list.
pub struct Choice {
    pub value: String,
    pub text: String,
    pub chosen: bool,
}

impl Choice {
    /// "Any", then each value with its label.
    pub fn list(
        any: &str,
        chosen: Option<&str>,
        values: impl IntoIterator<Item = (String, String)>,
    ) -> Vec<Self> {
        let first = Choice { value: String::new(), text: any.to_owned(), chosen: chosen.is_none() };
        let rest = values.into_iter().map(|(value, text)| {
            let chosen = chosen == Some(value.as_str());
            Choice { value, text, chosen }
        });
        std::iter::once(first).chain(rest).collect()
    }

    /// Each value with its label. One is selected.
    pub fn only(chosen: &str, values: impl IntoIterator<Item = (String, String)>) -> Vec<Self> {
        let choice = |(value, text): (String, String)| Choice { chosen: value == chosen, value, text };
        values.into_iter().map(choice).collect()
    }

    pub fn codes<T: Code>(any: &str, chosen: Option<T>, label: impl Fn(T) -> &'static str) -> Vec<Self> {
        let values = T::VARIANTS.iter().map(|value| (value.code().to_owned(), label(*value).to_owned()));
        Choice::list(any, chosen.map(Code::code), values)
    }

    pub fn yes_no(any: &str, chosen: Option<bool>, yes: &str, no: &str) -> Vec<Self> {
        let chosen = chosen.map(|flag| if flag { "yes" } else { "no" });
        let values = [("yes", yes), ("no", no)];
        Choice::list(any, chosen, values.map(|(value, text)| (value.to_owned(), text.to_owned())))
    }
}
