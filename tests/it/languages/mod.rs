//! Is every word of the site said in each of its languages?

mod messages;
mod pages;

use racetozero::words::Language;

/// All but English.
const TRANSLATED: [Language; 3] = [Language::Es, Language::Pt, Language::Ht];
