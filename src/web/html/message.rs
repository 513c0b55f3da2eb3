//! A message as HTML: escaped, with the links and `<code>` of its translator. Text of the record is marked
//! as English.
//!
//! In a message `[text](address)` is a link and `` `text` `` is `<code>`. In an argument they are plain
//! characters, so text of the record remains text.

use std::fmt::{Display, Formatter, Result, Write};

use askama::filters::{self, HtmlSafe};

use crate::words::{Language, Message, RECORD_ENDS, RECORD_STARTS, escape_marks, unescape_marks};

/// A message to which a template may add arguments.
pub struct Phrase(Message);

impl Phrase {
    pub fn with(self, name: &'static str, value: impl Display) -> Self {
        Phrase(self.0.with(name, value))
    }
}

impl From<Message> for Phrase {
    fn from(message: Message) -> Self {
        Phrase(message)
    }
}

impl HtmlSafe for Phrase {}

impl Display for Phrase {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Html::from(&self.0).fmt(f)
    }
}

/// Safe HTML from a message or from plain text.
#[derive(Clone, Debug, PartialEq)]
pub struct Html(String);

impl HtmlSafe for Html {}

impl Display for Html {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&self.0)
    }
}

impl From<&Message> for Html {
    fn from(message: &Message) -> Self {
        Html::marked(message.language, &message.marked())
    }
}

impl From<Message> for Html {
    fn from(message: Message) -> Self {
        Html::from(&message)
    }
}

impl Html {
    /// Text in the page's language.
    pub fn text(text: &str) -> Self {
        Html(escaped(text))
    }

    /// A text with marks around the parts from the record.
    pub fn marked(language: Language, text: &str) -> Self {
        Html(rendered(language, &escaped(text)))
    }

    /// Text of the record.
    pub fn record(language: Language, text: &str) -> Self {
        Html::marked(language, &format!("{RECORD_STARTS}{}{RECORD_ENDS}", escape_marks(text)))
    }
}

fn escaped(text: &str) -> String {
    // Escaping writes to a string, which cannot fail.
    filters::escape(text, filters::Html).map(|safe| safe.to_string()).unwrap_or_default()
}

/// The text that was escaped.
pub fn unescaped(html: &str) -> String {
    const LETTERS: [(&str, &str); 5] =
        [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    LETTERS.iter().fold(html.to_owned(), |text, (escaped, letter)| text.replace(escaped, letter))
}

fn rendered(language: Language, escaped: &str) -> String {
    let (starts, ends) = if language == Language::En { ("", "") } else { ("<span lang=\"en\">", "</span>") };
    let html = escaped.replace(RECORD_STARTS, starts).replace(RECORD_ENDS, ends);
    unescape_marks(&codes(&links(&html)))
}

fn links(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some((before, label, address, after)) = next_link(rest) {
        let _ = write!(html, "{before}<a href=\"{address}\">{label}</a>");
        rest = after;
    }
    html + rest
}

/// The text before the next link, the link's text and address, and the text after it.
fn next_link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (label, rest) = rest.split_once("](")?;
    let (address, after) = rest.split_once(')')?;
    Some((before, label, address, after))
}

fn codes(text: &str) -> String {
    if !text.contains('`') {
        return text.to_owned();
    }
    let mut html = String::new();
    for (i, part) in text.split('`').enumerate() {
        let _ = if i % 2 == 1 { write!(html, "<code>{part}</code>") } else { write!(html, "{part}") };
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(language: Language, marked: &str) -> String {
        Html::marked(language, marked).to_string()
    }

    #[test]
    fn what_was_escaped_comes_back() {
        for text in ["a < b > c & \"d\" 'e'", "&#60;", "&amp;"] {
            assert_eq!(unescaped(&escaped(text)), text);
        }
    }

    #[test]
    fn a_message_places_its_links_and_codes() {
        assert_eq!(
            html(Language::Es, "Vea [el método](/method) y `x`."),
            "Vea <a href=\"/method\">el método</a> y <code>x</code>."
        );
        assert_eq!(html(Language::Es, "[sin enlace], (nada)"), "[sin enlace], (nada)");
    }

    #[test]
    fn what_is_put_into_a_message_stays_text() {
        let message = Language::Es.message("targets-heading").record("name", "[x](/y) `z` <b>\u{E001}");
        assert_eq!(
            Html::from(message).to_string(),
            "Qué prometió <span lang=\"en\">[x](/y) `z` &#60;b&#62;</span>"
        );
        let english = Language::En.message("targets-heading").record("name", "[x](/y)");
        assert_eq!(Html::from(&english).to_string(), "What [x](/y) promised");
        assert_eq!(english.to_string(), "What [x](/y) promised");
    }
}
