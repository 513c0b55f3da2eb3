//! Every word of the site exists in each of its languages.

mod messages;
mod pages;

use racetozero::words::Language;

/// All languages except English.
const TRANSLATED: [Language; 3] = [Language::Es, Language::Pt, Language::Ht];
