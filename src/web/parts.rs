//! Small pieces of a page that several pages share, each with its partial template.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::charts::{Size, Svg};
use crate::domain::{Code, Community, Key, Known, SourceKind, VerdictKind};
use crate::words::{not_known, verdict};

/// The verdict as a badge: a word with a shape, never a colour alone.
#[derive(Template)]
#[template(path = "_verdict.html")]
pub struct Badge {
    code: &'static str,
    word: &'static str,
}

impl HtmlSafe for Badge {}

impl Badge {
    pub fn new(kind: VerdictKind) -> Self {
        Badge { code: kind.code(), word: verdict::word(kind) }
    }
}

/// The way from a figure to its document: a numbered link to the list at the page's end.
#[derive(Template)]
#[template(path = "_cite.html")]
pub struct Cite {
    number: usize,
    title: String,
    news: bool,
}

impl HtmlSafe for Cite {}

impl Cite {
    /// For a statement in words.
    pub fn of_statement(community: &Community, key: &Key) -> Option<Self> {
        Cite::of_figure(community, key).map(|cite| Cite { news: false, ..cite })
    }

    /// For a figure, which is marked where it rests on news alone.
    pub fn of_figure(community: &Community, key: &Key) -> Option<Self> {
        let index = community.sources.iter().position(|source| source.key == *key)?;
        let source = community.sources.get(index)?;
        let news = source.kind == SourceKind::News;
        Some(Cite { number: index + 1, title: source.title.clone(), news })
    }
}

/// A chart in both sizes, of which the style sheet shows one, or why there is none.
#[derive(Template)]
#[template(path = "_chart.html")]
pub struct ChartFigure {
    title: String,
    desk: String,
    phone: String,
    address: String,
    reason: String,
}

impl HtmlSafe for ChartFigure {}

impl ChartFigure {
    pub fn new(title: &str, address: String, draw: impl Fn(Size) -> Known<Svg>) -> Self {
        let (desk, phone, reason) = match (draw(Size::Desk), draw(Size::Phone)) {
            (Ok(desk), Ok(phone)) => (desk.inline().to_owned(), phone.inline().to_owned(), String::new()),
            (Err(reason), _) | (_, Err(reason)) => (String::new(), String::new(), not_known::sentence(&reason)),
        };
        ChartFigure { title: title.to_owned(), desk, phone, address, reason }
    }

    pub fn is_drawn(&self) -> bool {
        self.reason.is_empty()
    }
}

/// A drop-down list in a filter form: its parameter, its label and its choices.
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

/// One entry of a drop-down list.
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

    /// Each value with its label, one of them chosen.
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
