//! A message with its arguments: numbers, names, and text of the record.

use std::fmt::{Display, Formatter, Result};

use fluent_bundle::{FluentArgs, FluentValue};

use super::catalogue;
use crate::domain::Language;

/// These marks enclose text of the record, which is in English on every page.
pub const RECORD_STARTS: char = '\u{E000}';
pub const RECORD_ENDS: char = '\u{E001}';
/// `[`, `)` and a backtick are markup in the message only. In an argument a private character
/// replaces each of them.
const ASIDE: [(char, char); 3] = [('[', '\u{E002}'), (')', '\u{E003}'), ('`', '\u{E004}')];

#[derive(Debug)]
pub struct Message {
    pub language: Language,
    key: &'static str,
    args: FluentArgs<'static>,
}

impl Message {
    pub fn new(language: Language, key: &'static str) -> Self {
        Message { language, key, args: FluentArgs::new() }
    }

    /// Sets an argument: a name, or a formatted number.
    pub fn with(mut self, name: &'static str, value: impl Display) -> Self {
        self.args.set(name, escape_marks(&value.to_string()));
        self
    }

    /// Sets a number that selects the plural form.
    pub fn number(mut self, name: &'static str, number: f64) -> Self {
        self.args.set(name, FluentValue::from(number));
        self
    }

    /// Sets text of the record, which is in English on every page.
    pub fn record(mut self, name: &'static str, text: &str) -> Self {
        let text = escape_marks(text);
        self.args.set(name, format!("{RECORD_STARTS}{text}{RECORD_ENDS}"));
        self
    }

    /// Sets another message as an argument, with its marks.
    pub fn nested(mut self, name: &'static str, other: &Message) -> Self {
        self.args.set(name, other.marked());
        self
    }

    /// The text with its marks, for output that can show them.
    pub fn marked(&self) -> String {
        catalogue::format(self.language, self.key, &self.args)
    }
}

/// The first byte of our marks and of the private characters, in UTF-8. Nearly no text has one.
const PRIVATE: u8 = 0xEE;

/// Replaces markup characters in an argument, and removes our marks from it.
pub fn escape_marks(text: &str) -> String {
    if [b'[', b')', b'`', PRIVATE].iter().all(|byte| !text.as_bytes().contains(byte)) {
        return text.to_owned();
    }
    let aside =
        |letter: char| ASIDE.iter().find(|(mark, _)| *mark == letter).map_or(letter, |(_, aside)| *aside);
    text.chars().filter(|letter| !('\u{E000}'..='\u{E004}').contains(letter)).map(aside).collect()
}

/// The inverse of `escape_marks`.
pub fn unescape_marks(text: &str) -> String {
    if !text.as_bytes().contains(&PRIVATE) {
        return text.to_owned();
    }
    let back =
        |letter: char| ASIDE.iter().find(|(_, aside)| *aside == letter).map_or(letter, |(mark, _)| *mark);
    text.chars().map(back).collect()
}

impl Display for Message {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&unescape_marks(&self.marked().replace([RECORD_STARTS, RECORD_ENDS], "")))
    }
}
