//! Reads `[sources.<key>]`: the documents of a file, and which of them are cited.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::fields::Fields;
use crate::domain::{Documents, Key, Source, keys, nearest};

/// Read before the other tables, so that every `source` key can be resolved in its table.
pub struct Sources {
    list: Vec<(Source, usize)>,
    known: BTreeSet<Key>,
    cited: RefCell<BTreeSet<Key>>,
}

impl Sources {
    pub fn read(file: &Fields<'_>) -> Self {
        let tables = file.keyed_tables::<Key>(keys::SOURCES, "[sources.<key>]");
        let known = tables.iter().map(|(key, ..)| key.clone()).collect();
        let mut list: Vec<_> =
            tables.into_iter().filter_map(|(key, at, fields)| Some((source(key, fields)?, at))).collect();
        list.sort_by_key(|(_, at)| *at);
        Sources { list, known, cited: RefCell::default() }
    }

    /// Reads the `source` key of a table, which must name one of these sources.
    pub fn cite(&self, fields: &Fields<'_>) -> Option<Key> {
        let key: Key = fields.required(keys::SOURCE).text()?;
        self.resolved(fields, keys::SOURCE, fields.place(keys::SOURCE), key)
    }

    /// Reads `source`, or `sources` where one document holds only part of the statement, and the `locator`.
    pub fn cite_all(&self, fields: &Fields<'_>) -> Option<(Key, Documents)> {
        let locator = fields.optional("locator").text();
        let sources = if fields.optional(keys::SOURCES).is_there() {
            self.several(fields)?
        } else {
            vec![self.cite(fields)?]
        };
        Some((sources.first()?.clone(), Documents { sources, locator }))
    }

    fn several(&self, fields: &Fields<'_>) -> Option<Vec<Key>> {
        if fields.optional(keys::SOURCE).is_there() {
            fields.report(keys::SOURCE, "there are `sources`: name the document there and remove this key");
        }
        let named = fields.optional(keys::SOURCES).list()?;
        if named.len() < 2 {
            fields.report(keys::SOURCES, "expected two keys or more; a single document is a `source`");
        }
        for (i, (key, place)) in named.iter().enumerate() {
            if named[..i].iter().any(|(before, _)| before == key) {
                fields.document.report(*place, format!("`sources`: the source `{key}` is named twice"));
            }
        }
        named.into_iter().map(|(key, place)| self.resolved(fields, keys::SOURCES, place, key)).collect()
    }

    fn resolved(&self, fields: &Fields<'_>, name: &str, place: usize, key: Key) -> Option<Key> {
        if self.known.contains(&key) {
            self.cited.borrow_mut().insert(key.clone());
            return Some(key);
        }
        let hint = match nearest(key.as_str(), self.known.iter().map(Key::as_str)) {
            Some(known) => format!("did you mean `{known}`?"),
            None => format!("add a [sources.{key}] table"),
        };
        fields.document.report(place, format!("`{name}`: there is no source `{key}` in this file; {hint}"));
        None
    }

    /// Returns the sources in the file's order and reports those that no table cites.
    pub fn finish(self, file: &Fields<'_>) -> Vec<Source> {
        let cited = self.cited.into_inner();
        for (source, at) in self.list.iter().filter(|(source, _)| !cited.contains(&source.key)) {
            let message = format!("the source `{}` is never used: cite it or remove it", source.key);
            file.document.report(*at, message);
        }
        self.list.into_iter().map(|(source, _)| source).collect()
    }
}

fn source(key: Key, fields: Fields<'_>) -> Option<Source> {
    let title = fields.required(keys::TITLE).text();
    let publisher = fields.required(keys::PUBLISHER).text();
    let kind = fields.required(keys::KIND).code();
    let url = fields.required(keys::URL).text();
    let published = fields.optional(keys::PUBLISHED).past_date();
    let locator = fields.optional("locator").text();
    let archived = fields.optional("archived").text();
    fields.finish();
    Some(Source {
        key,
        title: title?,
        publisher: publisher?,
        kind: kind?,
        url: url?,
        published,
        locator,
        archived,
    })
}
