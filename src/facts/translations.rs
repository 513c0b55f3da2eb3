//! Reads `translations/<language>/<subject>.toml`: texts of the record in other languages.
//!
//! A translation names the English text that it is of. A page looks it up by that text, so a translation of words
//! that the record no longer has is never shown.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::document::Document;
use super::fields::Fields;
use super::problem::Problem;
use crate::domain::{Language, PartialDate, Slug, TranslatedText, nearest};

/// A file of translations.
pub struct File {
    pub language: Language,
    pub path: PathBuf,
    pub text: String,
}

/// The texts of the record's files, by subject; only of the subjects that are translated.
#[derive(Default)]
pub struct English(BTreeMap<String, BTreeSet<String>>);

impl English {
    pub fn of(files: &[File]) -> Self {
        English(files.iter().map(|file| (stem(&file.path).to_owned(), BTreeSet::new())).collect())
    }

    /// Keeps the texts of a file of the record.
    pub fn take(&mut self, document: &Document<'_>) {
        let path = document.path();
        let folder = path.parent().and_then(Path::file_name);
        let subject = if folder.is_some_and(|name| name == "editions") { "editions" } else { stem(path) };
        if let Some(texts) = self.0.get_mut(subject) {
            take_table(document.table.get_ref(), texts);
        }
    }
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

fn take_table(table: &DeTable<'_>, texts: &mut BTreeSet<String>) {
    for (key, value) in table {
        // A page shows a key of a source's own parts with spaces.
        texts.insert(key.get_ref().replace('_', " "));
        take(value.get_ref(), texts);
    }
}

fn take(value: &DeValue<'_>, texts: &mut BTreeSet<String>) {
    match value {
        DeValue::String(text) => drop(texts.insert(text.to_string())),
        DeValue::Array(items) => items.iter().for_each(|item| take(item.get_ref(), texts)),
        DeValue::Table(table) => take_table(table, texts),
        _ => {}
    }
}

/// The translations of all files, and the problems of the files.
pub fn read(
    files: &[File],
    english: &English,
    as_of: Option<PartialDate>,
) -> (Vec<TranslatedText>, Vec<Problem>) {
    let mut reading = Reading { english, seen: BTreeMap::new(), texts: Vec::new() };
    let mut problems = Vec::new();
    for file in files {
        let document = Document::new(&file.path, &file.text).checked_on(as_of);
        if document.is_toml() {
            reading.file(&document, file);
        }
        problems.extend(document.into_problems());
    }
    (reading.texts, problems)
}

struct Reading<'e> {
    english: &'e English,
    /// The first translation of each text, and where it is.
    seen: BTreeMap<(Language, String), (String, String)>,
    texts: Vec<TranslatedText>,
}

impl Reading<'_> {
    fn file(&mut self, document: &Document<'_>, file: &File) {
        let Ok(subject) = stem(&file.path).parse::<Slug>() else {
            return document.report(0, "expected a file name such as boston.toml");
        };
        let found = self.english.0.get(subject.as_str());
        if found.is_none_or(BTreeSet::is_empty) {
            document
                .warn(0, format!("no file of the record is named {subject}: rename this file or remove it"));
        }
        let fields = document.fields();
        for entry in fields.tables("texts", "[[texts]]") {
            self.entry(entry, file.language, &subject);
        }
        fields.finish();
    }

    fn entry(&mut self, fields: Fields<'_>, language: Language, subject: &Slug) {
        let english: Option<String> = fields.required("english").text();
        let text: Option<String> = fields.required("text").text();
        let reviewed = fields.optional("reviewed").past_date();
        if let Some((english, text)) = english.zip(text) {
            self.warn_if_aged(&fields, subject, &english);
            self.report_twin(&fields, language, &english, &text);
            let subject = subject.clone();
            self.texts.push(TranslatedText { language, subject, english, text, reviewed });
        }
        fields.finish();
    }

    fn warn_if_aged(&self, fields: &Fields<'_>, subject: &Slug, english: &str) {
        let texts = self.english.0.get(subject.as_str());
        let Some(texts) = texts.filter(|texts| !texts.is_empty() && !texts.contains(english)) else { return };
        let now = nearest(english, texts.iter().map(String::as_str));
        let now = now.map_or_else(|| "remove it".to_owned(), |now| format!("it may now be {now:?}"));
        fields.warn(
            "english",
            format!("{subject}.toml no longer has this text, so no page shows its translation; {now}"),
        );
    }

    /// Pages look a text up by its English, so files that translate the same text agree.
    fn report_twin(&mut self, fields: &Fields<'_>, language: Language, english: &str, text: &str) {
        let document = fields.document;
        let here = format!("{}:{}", document.path().display(), document.line(fields.place("text")));
        let key = (language, english.to_owned());
        let (first, at) = self.seen.entry(key).or_insert_with(|| (text.to_owned(), here));
        if first != text {
            fields.report(
                "text",
                format!("expected {first:?}, as {at} translates the same English, found {text:?}"),
            );
        }
    }
}
