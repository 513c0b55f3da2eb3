//! The record's own texts on a translated page, in the language of the page.
//!
//! A template marks text of the record with `lang="en"`. On a translated page each element with that mark and no
//! other element inside is looked up by its text. Where the record has a translation, the page shows it without the
//! mark; elsewhere the English stays. So no template asks for a translation, and none can forget to.

use std::collections::BTreeSet;

use crate::store::{Store, StoreError};
use crate::web::html::message::{Html, unescaped};
use crate::web::html::tags::{Attribute, Piece, Tag, pieces};
use crate::words::Language;

/// The page with every text of the record that has a translation, and with a line on those that no native reader
/// has approved.
pub fn translated(store: &Store, language: Language, html: &str) -> Result<String, StoreError> {
    let mut page =
        Page { html: String::with_capacity(html.len() + html.len() / 16), awaiting: BTreeSet::new() };
    let all: Vec<Piece<'_>> = pieces(html).collect();
    let mut at = 0;
    while let Some(piece) = all.get(at) {
        let whole = all.get(at..at + 3).and_then(english);
        let found = whole.as_ref().map(|(_, text)| store.translated(language, &unescaped(text)));
        if let Some(((mark, english), found)) = whole.zip(found.transpose()?.flatten()) {
            page.html.extend(mark.removed());
            page.html.push_str(&Html::text(&found.text).to_string());
            if !found.is_reviewed {
                page.awaiting.insert(english);
            }
            at += 2;
        } else {
            if piece.as_str() == END {
                page.html.push_str(&page.review(language));
            }
            page.html.push_str(piece.as_str());
            at += 1;
            if matches!(piece, Piece::Tag(tag) if tag.name() == "title" && !tag.is_end())
                && let Some(Piece::Text(text)) = all.get(at)
            {
                page.html.push_str(&tooltip(store, language, text)?);
                at += 1;
            }
        }
    }
    Ok(page.html)
}

/// A tooltip of a chart, such as `2019: 426,477 t CO₂e, City inventory`. It can hold no mark, and the name of a series
/// is its end.
fn tooltip(store: &Store, language: Language, text: &str) -> Result<String, StoreError> {
    for (at, comma) in text.match_indices(", ") {
        let (start, end) = text.split_at(at + comma.len());
        if let Some(found) = store.translated(language, &unescaped(end))? {
            return Ok(format!("{start}{}", Html::text(&found.text)));
        }
    }
    Ok(text.to_owned())
}

/// The end of what the page is about.
const END: &str = "</main>";

struct Page<'a> {
    html: String,
    /// The English of each text whose translation no native reader has approved.
    awaiting: BTreeSet<&'a str>,
}

impl Page<'_> {
    fn review(&self, language: Language) -> String {
        if self.awaiting.is_empty() {
            return String::new();
        }
        let message = language.message("translated-awaiting").number("count", self.awaiting.len() as f64);
        format!("<p class=\"why translated\">{}</p>\n", Html::from(message))
    }
}

/// The mark and the text of an element of English text alone.
fn english<'a>(three: &[Piece<'a>]) -> Option<(Attribute<'a>, &'a str)> {
    match three {
        [Piece::Tag(start), Piece::Text(text), Piece::Tag(end)] if closes(*start, *end) => {
            let mark = start.attribute("lang").filter(|mark| mark.value() == "en")?;
            Some((mark, text))
        }
        _ => None,
    }
}

fn closes(start: Tag<'_>, end: Tag<'_>) -> bool {
    !start.is_end() && end.is_end() && start.name() == end.name()
}
