//! The messages of each language, compiled in and parsed once.
//!
//! A message missing in a language appears in English. The tests ensure that none is missing.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};
use include_dir::{Dir, File, include_dir};
use strum::VariantArray;
use unic_langid::LanguageIdentifier;

use crate::domain::{Code, Language};

/// Replaces a missing message. The tests look for it on every page.
pub const MISSING: &str = "⟦?⟧";

/// A folder for each language, with a file for each subject.
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

fn files(language: Language) -> impl Iterator<Item = &'static str> {
    let folder = LOCALES.get_dir(language.code());
    folder.into_iter().flat_map(Dir::files).filter_map(File::contents_utf8)
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
            let resource = match FluentResource::try_new(file.to_owned()) {
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
