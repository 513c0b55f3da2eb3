//! The glossary: words of the field, each explained in plain words, with its source.

use schemars::JsonSchema;
use serde::Serialize;

use super::language::Language;
use crate::domain::Campaign;

/// A word of the glossary.
#[derive(Serialize, JsonSchema)]
pub struct Term<'a> {
    /// The anchor on `/glossary`.
    pub key: &'static str,
    /// The word.
    pub word: &'static str,
    /// The meaning, in plain words.
    pub meaning: String,
    /// The name of the source.
    pub source: &'a str,
    /// The address of the source; a path for our own definitions.
    pub url: &'a str,
}

/// A word as texts use it.
pub struct GlossaryWord {
    pub key: &'static str,
    word: &'static str,
    /// In lower case, separated by commas.
    forms: &'static str,
    /// The key of its message.
    meaning: &'static str,
    from: From,
}

impl GlossaryWord {
    /// No forms if the word is too common to link, or a name.
    pub fn forms(&self) -> impl Iterator<Item = &'static str> {
        self.forms.split(", ").filter(|form| *form != "–")
    }
}

/// The source of a definition: a document, or this site.
#[derive(Clone, Copy)]
enum From {
    Gpc,
    /// The document of the campaign itself, as the record names it.
    Campaign,
    Us,
}

impl From {
    fn named(self, language: Language, campaign: &Campaign) -> (&str, &str) {
        let us = (language.text("page-method"), "/method");
        match self {
            From::Gpc => (
                "Global Protocol for Community-Scale Greenhouse Gas Inventories",
                "https://ghgprotocol.org/ghg-protocol-cities",
            ),
            From::Campaign => campaign
                .source(&campaign.source)
                .map_or(us, |source| (source.publisher.as_str(), source.url.as_str())),
            From::Us => us,
        }
    }
}

/// The message keys of a term, its forms and its meaning.
const TERMS: [(&str, &str, &str, From); 28] = [
    ("term-afolu", "term-afolu.forms", "term-afolu.meaning", From::Gpc),
    ("term-baseline", "term-baseline.forms", "term-baseline.meaning", From::Gpc),
    ("term-basis", "term-basis.forms", "term-basis.meaning", From::Us),
    ("term-carbon-neutral", "term-carbon-neutral.forms", "term-carbon-neutral.meaning", From::Us),
    ("term-race-to-zero", "term-race-to-zero.forms", "term-race-to-zero.meaning", From::Campaign),
    ("term-fair-share", "term-fair-share.forms", "term-fair-share.meaning", From::Campaign),
    ("term-gpc", "term-gpc.forms", "term-gpc.meaning", From::Gpc),
    ("term-gross", "term-gross.forms", "term-gross.meaning", From::Us),
    ("term-inclusive-action", "term-inclusive-action.forms", "term-inclusive-action.meaning", From::Campaign),
    ("term-interim", "term-interim.forms", "term-interim.meaning", From::Campaign),
    ("term-inventory", "term-inventory.forms", "term-inventory.meaning", From::Gpc),
    ("term-ippu", "term-ippu.forms", "term-ippu.meaning", From::Gpc),
    ("term-net-zero", "term-net-zero.forms", "term-net-zero.meaning", From::Campaign),
    ("term-pace", "term-pace.forms", "term-pace.meaning", From::Us),
    ("term-scope", "term-scope.forms", "term-scope.meaning", From::Gpc),
    ("term-sector", "term-sector.forms", "term-sector.meaning", From::Gpc),
    ("term-series", "term-series.forms", "term-series.meaning", From::Us),
    ("term-tco2e", "term-tco2e.forms", "term-tco2e.meaning", From::Gpc),
    ("term-pledge", "term-pledge.forms", "term-pledge.meaning", From::Campaign),
    ("term-reference", "term-reference.forms", "term-reference.meaning", From::Us),
    ("term-needed", "term-needed.forms", "term-needed.meaning", From::Us),
    ("term-ratio", "term-ratio.forms", "term-ratio.meaning", From::Us),
    ("term-spread", "term-spread.forms", "term-spread.meaning", From::Us),
    ("term-close", "term-close.forms", "term-close.meaning", From::Us),
    ("term-old", "term-old.forms", "term-old.meaning", From::Us),
    ("term-path", "term-path.forms", "term-path.meaning", From::Us),
    ("term-straight-line", "term-straight-line.forms", "term-straight-line.meaning", From::Us),
    ("term-vintage", "term-vintage.forms", "term-vintage.meaning", From::Us),
];

/// All words in alphabetical order. Accented letters come after `z`.
pub fn words(language: Language) -> Vec<GlossaryWord> {
    let word = |(key, forms, meaning, from): &(&'static str, &'static str, &'static str, From)| GlossaryWord {
        key: key.trim_start_matches("term-"),
        word: language.text(key),
        forms: language.text(forms),
        meaning,
        from: *from,
    };
    let mut words: Vec<GlossaryWord> = TERMS.iter().map(word).collect();
    words.sort_by_key(|of| of.word.to_lowercase());
    words
}

/// All words with their meanings and sources, in the same order.
pub fn terms(language: Language, campaign: &Campaign) -> Vec<Term<'_>> {
    let term = |GlossaryWord { key, word, meaning, from, .. }: GlossaryWord| {
        let (source, url) = from.named(language, campaign);
        let meaning = language.message(meaning).with("pledged", campaign.pledge.halve_by).to_string();
        Term { key, word, meaning, source, url }
    };
    words(language).into_iter().map(term).collect()
}
