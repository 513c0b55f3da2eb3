//! The messages of each language, compiled in and parsed once.
//!
//! A message missing in a language appears in English. The tests ensure that none is missing.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};
use strum::VariantArray;
use unic_langid::LanguageIdentifier;

use super::language::Language;
use crate::domain::Code;

/// Replaces a missing message. The tests look for it on every page.
pub const MISSING: &str = "⟦?⟧";

/// The files of one language, by subject. `include_str!` needs a literal path, hence the macro.
macro_rules! files {
    ($code:literal) => {
        &[
            include_str!(concat!("../../locales/", $code, "/number.ftl")),
            include_str!(concat!("../../locales/", $code, "/label.ftl")),
            include_str!(concat!("../../locales/", $code, "/verdict.ftl")),
            include_str!(concat!("../../locales/", $code, "/not-known.ftl")),
            include_str!(concat!("../../locales/", $code, "/working.ftl")),
            include_str!(concat!("../../locales/", $code, "/chart.ftl")),
            include_str!(concat!("../../locales/", $code, "/glossary.ftl")),
            include_str!(concat!("../../locales/", $code, "/layout.ftl")),
            include_str!(concat!("../../locales/", $code, "/home.ftl")),
            include_str!(concat!("../../locales/", $code, "/lists.ftl")),
            include_str!(concat!("../../locales/", $code, "/community.ftl")),
            include_str!(concat!("../../locales/", $code, "/compare.ftl")),
            include_str!(concat!("../../locales/", $code, "/method.ftl")),
            include_str!(concat!("../../locales/", $code, "/about.ftl")),
            include_str!(concat!("../../locales/", $code, "/data.ftl")),
            include_str!(concat!("../../locales/", $code, "/changes.ftl")),
            include_str!(concat!("../../locales/", $code, "/press.ftl")),
            include_str!(concat!("../../locales/", $code, "/find.ftl")),
        ]
    };
}

fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => files!("en"),
        Language::Es => files!("es"),
        Language::Pt => files!("pt"),
        Language::Ht => files!("ht"),
    }
}

struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// The messages and attributes (`key.attribute`) without arguments, already formatted.
    plain: HashMap<String, String>,
}

fn catalogue(language: Language) -> Option<&'static Catalogue> {
    static ALL: OnceLock<Vec<(Language, Catalogue)>> = OnceLock::new();
    let read = || Language::VARIANTS.iter().map(|language| (*language, Catalogue::read(*language))).collect();
    ALL.get_or_init(read).iter().find(|(known, _)| *known == language).map(|(_, catalogue)| catalogue)
}

pub fn text(language: Language, key: &'static str) -> &'static str {
    let of = |language| catalogue(language)?.plain.get(key);
    of(language).or_else(|| of(Language::En)).map_or(MISSING, String::as_str)
}

/// Formats a message with its arguments. On an error the English message or the visible key replaces it.
pub fn format(language: Language, key: &str, args: &FluentArgs<'_>) -> String {
    let of = |language| catalogue(language)?.format(key, args);
    of(language).or_else(|| of(Language::En)).unwrap_or_else(|| MISSING.replace('?', key))
}

impl Catalogue {
    fn read(language: Language) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would be visible in charts and CSV; all four languages are left to right.
        bundle.set_use_isolating(false);
        let mut keys = Vec::new();
        for file in files(language) {
            // An entry that does not parse is omitted, and the tests report it as missing.
            let resource = match FluentResource::try_new((*file).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            keys.extend(resource.entries().flat_map(keys_of));
            bundle.add_resource_overriding(resource);
        }
        let mut catalogue = Catalogue { bundle, plain: HashMap::new() };
        let none = FluentArgs::new();
        let plain = keys.into_iter().filter_map(|key| Some((catalogue.format(&key, &none)?, key)));
        catalogue.plain = plain.map(|(text, key)| (key, text)).collect();
        catalogue
    }

    fn format(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(self.pattern(key)?, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        match key.split_once('.') {
            Some((key, attribute)) => Some(self.bundle.get_message(key)?.get_attribute(attribute)?.value()),
            None => self.bundle.get_message(key)?.value(),
        }
    }
}

fn keys_of(entry: &Entry<&str>) -> Vec<String> {
    let Entry::Message(message) = entry else { return Vec::new() };
    let name = message.id.name;
    let attributes = message.attributes.iter().map(|attribute| format!("{name}.{}", attribute.id.name));
    std::iter::once(name.to_owned()).chain(attributes).collect()
}
