//! How to cite a page, and its key figures as text to copy, each with its source.

use crate::domain::{Assessment, Community, Key, PartialDate};

use super::language::Language;
use super::message::Message;
use super::number::{self, percent};
use super::{label, listed, not_known, verdict};

/// The licence of the record's selection and wording.
pub const LICENCE: Licence = Licence {
    identifier: "CC-BY-4.0",
    short: "CC BY 4.0",
    name: "Creative Commons Attribution 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
};

pub struct Licence {
    /// As in the list of SPDX.
    pub identifier: &'static str,
    pub short: &'static str,
    pub name: &'static str,
    pub url: &'static str,
}

/// A citation: the site, the edition and the page.
pub struct Citation<'a> {
    pub language: Language,
    /// The name of the site.
    pub site: String,
    /// The day on which the editors checked the record.
    pub as_of: PartialDate,
    /// The short digest of the edition.
    pub edition: &'a str,
    pub title: &'a str,
    pub url: String,
}

impl Citation<'_> {
    pub fn text(&self) -> String {
        let language = self.language;
        language
            .message("cite-text")
            .with("title", self.title)
            .with("site", &self.site)
            .with("date", number::date(language, self.as_of))
            .with("edition", self.edition)
            .with("url", &self.url)
            .to_string()
    }

    pub fn bibtex(&self) -> String {
        let Citation { site, as_of, .. } = self;
        format!(
            "@misc{{{key},\n  title        = {{{title}}},\n  author       = {{{{{site}}}}},\n  \
             year         = {{{year}}},\n  howpublished = {{\\url{{{url}}}}},\n  note         = {{Public dashboard, edition of {as_of} ({edition})}}\n}}",
            key = self.key(),
            edition = self.edition,
            title = tex(self.title),
            year = as_of.year,
            url = self.url,
        )
    }

    /// One key for one page of one edition, so that a BibTeX file may contain several.
    fn key(&self) -> String {
        let words = self.title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<String> = words.take(8).map(str::to_lowercase).collect();
        format!("racetozero-{}-{}", self.edition, words.join("-"))
    }
}

/// Escapes the characters that are commands in TeX.
fn tex(text: &str) -> String {
    text.chars().map(|c| if "#$%&_{}".contains(c) { format!("\\{c}") } else { c.to_string() }).collect()
}

/// One line a figure, each with its document. Marks enclose text of the record.
pub fn key_figures(language: Language, assessment: &Assessment<'_>) -> String {
    let figures =
        [Some(latest(language, assessment)), interim(language, assessment), net_zero(language, assessment)];
    let figures = figures.iter().flatten().map(Message::marked);
    std::iter::once(verdict::sentence(language, assessment)).chain(figures).collect::<Vec<_>>().join("\n")
}

fn latest(language: Language, assessment: &Assessment<'_>) -> Message {
    let community = assessment.community;
    match assessment.latest {
        Ok(latest) => {
            let message = language
                .message("cite-latest")
                .with("name", &community.name)
                .with("tons", number::tons(language, latest.inventory.total, latest.inventory.precision))
                .with("year", latest.inventory.year)
                .with("precision", label::precision(language, latest.inventory.precision));
            sourced(message, community, &latest.inventory.source)
        }
        Err(reason) => {
            let message = language.message("cite-latest-not-known").with("name", &community.name);
            match &community.no_inventory {
                Some(why) => message.record("why", why),
                None => message.with("why", not_known::sentence(language, &reason)),
            }
        }
    }
}

fn interim(language: Language, assessment: &Assessment<'_>) -> Option<Message> {
    let target = assessment.next_interim().ok()?;
    let listed =
        listed::interim(language, Some((target.year, target.reduction.number(), target.baseline_year)));
    Some(sourced(language.message("cite-target").with("target", listed), assessment.community, &target.source))
}

fn net_zero(language: Language, assessment: &Assessment<'_>) -> Option<Message> {
    let target = assessment.net_zero_target().ok()?;
    let message = language
        .message("cite-net-zero")
        .with("year", target.year)
        .record("wording", &target.wording)
        .with("cut", percent(language, target.reduction.number()));
    Some(sourced(message, assessment.community, &target.source))
}

/// A figure with its document.
fn sourced(message: Message, community: &Community, key: &Key) -> Message {
    let Some(source) = community.source(key) else { return message.with("source", "") };
    let document = message.language.message("cite-document");
    let document = document.record("title", &source.title).record("publisher", &source.publisher);
    message.nested("source", &document.with("url", &source.url))
}
