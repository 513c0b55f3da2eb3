//! A message with what is put into it: numbers, names, and text of the record.

use std::fmt::{Display, Formatter, Result};

use fluent_bundle::{FluentArgs, FluentValue};

use super::catalogue;
use super::language::Language;

/// Around text of the record, which keeps its own language.
pub const RECORD_STARTS: char = '\u{E000}';
pub const RECORD_ENDS: char = '\u{E001}';
/// What marks a link or a code does so in the message alone. In a value it is put aside as the
/// character beside it.
const ASIDE: [(char, char); 3] = [('[', '\u{E002}'), (')', '\u{E003}'), ('`', '\u{E004}')];

#[derive(Debug)]
pub struct Said {
    pub language: Language,
    key: &'static str,
    args: FluentArgs<'static>,
}

impl Said {
    pub fn new(language: Language, key: &'static str) -> Self {
        Said { language, key, args: FluentArgs::new() }
    }

    /// Puts a name, or a number as it is to be read, into the message.
    pub fn with(mut self, name: &'static str, value: impl Display) -> Self {
        self.args.set(name, set_aside(&value.to_string()));
        self
    }

    /// Puts in a number that the message chooses its form by.
    pub fn number(mut self, name: &'static str, number: f64) -> Self {
        self.args.set(name, FluentValue::from(number));
        self
    }

    /// Puts in text of the record, which stays in its own language.
    pub fn record(mut self, name: &'static str, text: &str) -> Self {
        let text = set_aside(text);
        self.args.set(name, format!("{RECORD_STARTS}{text}{RECORD_ENDS}"));
        self
    }

    /// Puts one message into another, with what it holds of the record.
    pub fn said(mut self, name: &'static str, other: &Said) -> Self {
        self.args.set(name, other.marked());
        self
    }

    /// With the marks still in it, for those who can show them.
    pub fn marked(&self) -> String {
        catalogue::format(self.language, self.key, &self.args)
    }
}

/// A value cannot hold our marks.
pub fn set_aside(text: &str) -> String {
    let aside =
        |letter: char| ASIDE.iter().find(|(mark, _)| *mark == letter).map_or(letter, |(_, aside)| *aside);
    text.chars().filter(|letter| !('\u{E000}'..='\u{E004}').contains(letter)).map(aside).collect()
}

/// What was put aside, back again.
pub fn restored(text: &str) -> String {
    let back =
        |letter: char| ASIDE.iter().find(|(_, aside)| *aside == letter).map_or(letter, |(mark, _)| *mark);
    text.chars().map(back).collect()
}

impl Display for Said {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&restored(&self.marked().replace([RECORD_STARTS, RECORD_ENDS], "")))
    }
}
