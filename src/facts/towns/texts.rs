//! Values of `indicators.toml` that stand in several of its tables.

use strum::VariantArray;

use crate::domain::{Code, InLanguages, Language};
use crate::facts::fields::Fields;

/// A text in every language of the site.
pub fn in_languages(fields: &Fields<'_>, key: &'static str) -> Option<InLanguages> {
    let texts = fields.required_table(key, key)?;
    let read = |language: &Language| (*language, texts.required(language.code()).text::<String>());
    let read: Vec<(Language, Option<String>)> = Language::VARIANTS.iter().map(read).collect();
    texts.finish();
    InLanguages::new(|language| read.iter().find(|(of, _)| *of == language)?.1.clone())
}

/// A flag that is false if it is absent.
pub fn flag(fields: &Fields<'_>, key: &'static str) -> Option<bool> {
    let flag = fields.optional(key);
    if flag.is_there() { flag.flag() } else { Some(false) }
}

pub fn finite(number: f64) -> Result<f64, &'static str> {
    if number.is_finite() { Ok(number) } else { Err("a finite number") }
}
