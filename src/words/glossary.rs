//! The glossary: words of the field, each explained in plain words, with its source.

use schemars::JsonSchema;
use serde::Serialize;

use super::language::Language;

/// A word of the glossary.
#[derive(Serialize, JsonSchema)]
pub struct Term {
    /// The anchor on `/glossary`.
    pub key: &'static str,
    /// The word.
    pub word: &'static str,
    /// The forms of the word in running text, in lower case, separated by commas.
    #[serde(skip)]
    forms: &'static str,
    /// The meaning, in plain words.
    pub meaning: &'static str,
    /// The name of the source.
    pub source: &'static str,
    /// The address of the source; a path for our own definitions.
    pub url: &'static str,
}

impl Term {
    /// No forms if the word is too common to link, or a name.
    pub fn forms(&self) -> impl Iterator<Item = &'static str> {
        self.forms.split(", ").filter(|form| *form != "–")
    }
}

/// The source of a definition: a document, or this site.
#[derive(Clone, Copy)]
enum From {
    Gpc,
    Campaign,
    Us,
}

impl From {
    fn named(self, language: Language) -> (&'static str, &'static str) {
        match self {
            From::Gpc => (
                "Global Protocol for Community-Scale Greenhouse Gas Inventories",
                "https://ghgprotocol.org/ghg-protocol-cities",
            ),
            From::Campaign => (
                "Massachusetts Municipal Association",
                "https://www.mma.org/mass-communities-join-cities-race-to-zero-climate-campaign/",
            ),
            From::Us => (language.text("page-method"), "/method"),
        }
    }
}

/// The message keys of a term, its forms and its meaning.
const TERMS: [(&str, &str, &str, From); 18] = [
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
];

/// All terms in alphabetical order. Accented letters come after `z`.
pub fn terms(language: Language) -> Vec<Term> {
    let term = |(key, forms, meaning, from): &(&'static str, &'static str, &'static str, From)| {
        let (source, url) = from.named(language);
        Term {
            key: key.trim_start_matches("term-"),
            word: language.text(key),
            forms: language.text(forms),
            meaning: language.text(meaning),
            source,
            url,
        }
    };
    let mut terms: Vec<Term> = TERMS.iter().map(term).collect();
    terms.sort_by_key(|term| term.word.to_lowercase());
    terms
}
