//! Compares the catalogues with each other, and with the code that uses their messages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use racetozero::domain::{Code, Measure, ReasonCode, VerdictKind};
use racetozero::words::{Language, MISSING, comparison, label, not_known};
use strum::VariantArray;

use super::TRANSLATED;

/// A message or an attribute (`key.attribute`): its source text and the variables in it.
#[derive(Debug, PartialEq)]
struct Message {
    file: String,
    text: String,
    variables: BTreeSet<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, own): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let mut all: Vec<PathBuf> =
        own.into_iter().filter(|path| path.extension().is_some_and(|found| found == ending)).collect();
    all.extend(folders.iter().flat_map(|folder| files(folder, ending)));
    all.sort();
    all
}

fn catalogue(language: Language) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for path in files(&root().join("locales").join(language.code()), "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let parsed = fluent_syntax::parser::parse(text.as_str());
        let resource = parsed.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let value = message.value.iter().map(|value| (id.to_owned(), value));
            let attributes = message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
            for (key, pattern) in value.chain(attributes) {
                let mut found = Message { file: file.clone(), text: String::new(), variables: BTreeSet::new() };
                read(pattern, &mut found);
                assert_eq!(messages.insert(key.clone(), found), None, "{key} stands twice");
            }
        }
    }
    messages
}

fn read(pattern: &Pattern<&str>, into: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.text += value,
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => variable(inline, into),
                Expression::Select { selector, variants } => {
                    variable(selector, into);
                    variants.iter().for_each(|variant| read(&variant.value, into));
                }
            },
        }
    }
}

fn variable(inline: &InlineExpression<&str>, into: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.text += &format!("{{${}}}", id.name);
            into.variables.insert(id.name.to_owned());
        }
        other => panic!("{other:?}: messages use variables and choices alone"),
    }
}

/// The text of a message without its variables.
pub fn texts(language: Language) -> BTreeSet<String> {
    let messages = catalogue(language)
        .into_iter()
        .filter(|(key, message)| message.variables.is_empty() && !key.ends_with(".forms"));
    messages.map(|(_, message)| message.text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// The addresses of the links in a message.
fn links(text: &str) -> BTreeSet<&str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect()
}

#[test]
fn each_language_says_each_message_and_no_other() {
    let english = catalogue(Language::En);
    for language in TRANSLATED.iter().copied() {
        let messages = catalogue(language);
        let place = |(key, message): (&String, &Message)| (message.file.clone(), key.clone());
        let missing: Vec<_> =
            english.iter().filter(|(key, _)| !messages.contains_key(*key)).map(place).collect();
        let unknown: Vec<_> =
            messages.iter().filter(|(key, _)| !english.contains_key(*key)).map(place).collect();
        assert_eq!((missing, unknown), (Vec::new(), Vec::new()), "{language:?}: missing, unknown");
        for (key, message) in &messages {
            assert_eq!(message.file, english[key].file, "{language:?}: {key} stands in another file");
        }
    }
}

#[test]
fn a_translation_takes_the_same_values_and_links() {
    let english = catalogue(Language::En);
    for language in TRANSLATED.iter().copied() {
        for (key, message) in catalogue(language) {
            let Some(of) = english.get(&key) else { continue };
            let unknown: Vec<_> = message.variables.difference(&of.variables).collect();
            // A language without plural forms does not need the number that selects them.
            let spared = |name: &&String| ["n", "net-zero"].contains(&name.as_str());
            let lost: Vec<_> =
                of.variables.difference(&message.variables).filter(|name| !spared(name)).collect();
            assert!(unknown.is_empty() && lost.is_empty(), "{language:?}: {key}: {unknown:?}, {lost:?}");
            assert_eq!(links(&message.text), links(&of.text), "{language:?}: {key}");
        }
    }
}

/// Texts that are the same in two languages: names, signs, and a few words.
const SAME: [&str; 29] = [
    "protocol-gpc",
    "term-afolu",
    "term-afolu.forms",
    "term-gpc",
    "term-gpc.forms",
    "term-ippu",
    "term-ippu.forms",
    "term-race-to-zero",
    "term-race-to-zero.forms",
    "term-sector",
    "term-tco2e",
    "targets-basis",
    "data-no",
    "actions-sector",
    "compare-sector",
    "cite-document",
    "community-breadcrumb",
    "contents-actions",
    "nav-actions",
    "page-actions",
    "actions-title",
    "state-limit",
    "table-series",
    "number-short-millions",
    "number-short-thousands",
    "home-target",
    "log-criterion",
    "towns-rule-climate-leader",
    "towns-rule-green-community",
];

#[test]
fn a_translation_is_no_copy() {
    let english = catalogue(Language::En);
    for language in TRANSLATED.iter().copied() {
        let worded = |text: &str| {
            let without = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
            without.collect::<String>().replace("t CO₂e", "").chars().any(char::is_alphabetic)
        };
        let copies: Vec<String> = catalogue(language)
            .into_iter()
            .filter(|(key, message)| english.get(key).is_some_and(|of| of.text == message.text))
            .filter(|(key, message)| worded(&message.text) && !SAME.contains(&key.as_str()))
            .map(|(key, _)| key)
            .collect();
        assert_eq!(copies, Vec::<String>::new(), "{language:?}");
    }
}

#[test]
fn every_message_is_asked_for() {
    let code: String = sources().into_iter().map(|(_, text)| text).collect();
    let between_quotes: BTreeSet<&str> = code.split('"').collect();
    let unused: Vec<String> =
        catalogue(Language::En).into_keys().filter(|key| !between_quotes.contains(key.as_str())).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_message_asked_for_is_there() {
    let english = catalogue(Language::En);
    let calls = [".t(\"", ".text(\"", ".message(\"", "text(\"", "message(\"", "Allowed::Rule(\""];
    for (path, text) in sources() {
        for call in calls {
            for rest in text.split(call).skip(1) {
                let key = rest.split('"').next().unwrap();
                let is_key = rest[key.len()..].starts_with("\")") && key.contains('-');
                assert!(!is_key || english.contains_key(key), "{}: {key}", path.display());
            }
        }
    }
}

/// The source text of the program and its templates, without tests.
fn sources() -> Vec<(PathBuf, String)> {
    let ends = [("src", "rs"), ("templates", "html")];
    let paths = ends.iter().flat_map(|(folder, ending)| files(&root().join(folder), ending));
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path, text.split("#[cfg(test)]").next().unwrap().to_owned())
    };
    paths.map(read).collect()
}

/// A `match` can name a missing message, so every code is worded here.
#[test]
fn every_code_has_its_words() {
    fn words<T: Code>(name: &str, word: impl Fn(Language, T) -> &'static str) {
        for language in Language::VARIANTS {
            let of: Vec<&str> = T::VARIANTS.iter().map(|value| word(*language, *value)).collect();
            assert!(!of.contains(&MISSING), "{language:?}: {name}: {of:?}");
            let once: BTreeSet<&&str> = of.iter().collect();
            assert_eq!(once.len(), of.len(), "{language:?}: {name}: two codes share a word: {of:?}");
        }
    }
    words("kind", label::kind);
    words("basis", label::basis);
    words("sector", label::sector);
    words("sector in a chart", label::sector_short);
    words("precision", label::precision);
    words("protocol", |language, protocol| label::protocol(language, Some(protocol)));
    words("target", label::target_kind);
    words("status of a target", label::target_status);
    words("criterion", label::criterion_status);
    words("sector of an action", label::action_sector);
    words("action", label::action_status);
    words("report", label::report_kind);
    words("resource", label::resource_kind);
    words("source", label::source_kind);
    words("population", label::population_kind);
    words("verdict", label::verdict);
    words::<ReasonCode>("reason", not_known::short);
    words::<VerdictKind>("verdict", label::verdict);
    words::<Measure>("measure", comparison::measure);
    words::<Measure>("unit", comparison::unit);
}

/// The longest form of a message: the longest variant of each choice.
fn longest(pattern: &Pattern<&str>) -> String {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(_) } => "{}".to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            let all = variants.iter().map(|variant| longest(&variant.value));
            all.max_by_key(|text| text.split_whitespace().count()).unwrap_or_default()
        }
    };
    pattern.elements.iter().map(part).collect()
}

/// Sentences are short, so that slow readers read on. An argument counts as one word.
#[test]
fn no_sentence_of_the_english_has_25_words() {
    let mut long = Vec::new();
    for path in files(&root().join("locales/en"), "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let patterns = message.value.iter().chain(message.attributes.iter().map(|a| &a.value));
            for said in patterns.map(longest) {
                let is_long = |sentence: &&str| sentence.split_whitespace().count() >= 25;
                let sentences = said.split_inclusive(['.', '?', '!', '\n']).filter(is_long);
                long.extend(sentences.map(|sentence| format!("{}: {}", message.id.name, sentence.trim())));
            }
        }
    }
    assert_eq!(long, Vec::<String>::new());
}
