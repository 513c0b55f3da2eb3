//! The datasets that get figures: their years, the day on which the file was taken, and the words about its copy.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};

use toml_edit::{DocumentMut, Item, Table, value};

use crate::domain::{Key, PartialDate, Year, keys};
use crate::import::towns::known::Known;
use crate::import::towns::options::TownOptions;
use crate::import::towns::plan::{Plan, Span, TownChange};
use crate::import::towns::reading::TownReading;

/// The text of `datasets.toml` with the datasets of the plan.
pub fn edited(
    text: &str,
    plan: &Plan,
    known: &Known,
    options: &TownOptions,
    readings: &[TownReading],
) -> io::Result<String> {
    let mut document: DocumentMut =
        text.parse().map_err(|error| io::Error::new(ErrorKind::InvalidData, error))?;
    let tables = document.entry(keys::DATASETS).or_insert(Item::Table(Table::new()));
    for (key, span) in &plan.datasets {
        let news = News { key, plan, known, options, readings };
        if let Some(tables) = tables.as_table_mut() {
            let table = tables.entry(key.as_str()).or_insert_with(|| Item::Table(news.table()));
            if let Some(table) = table.as_table_mut() {
                news.write(table, *span);
            }
        }
    }
    Ok(document.to_string())
}

/// What an import says of a dataset.
struct News<'a> {
    key: &'a Key,
    plan: &'a Plan,
    known: &'a Known,
    options: &'a TownOptions,
    readings: &'a [TownReading],
}

impl News<'_> {
    /// A new dataset. The options have its title, publisher and address, or the plan would not name it.
    fn table(&self) -> Table {
        let mut table = Table::new();
        let TownOptions { title, publisher, url, .. } = self.options;
        let url = url.as_ref().map(ToString::to_string);
        for (key, text) in
            [(keys::TITLE, title.as_ref()), (keys::PUBLISHER, publisher.as_ref()), (keys::URL, url.as_ref())]
        {
            text.into_iter().for_each(|text| table[key] = value(text));
        }
        table
    }

    fn write(&self, table: &mut Table, (first, last): Span) {
        let is_all = self.plan.is_all_of(self.key, self.known);
        let old = table.get(keys::COPY).and_then(Item::as_str).filter(|_| !is_all).map(ToOwned::to_owned);
        set(table, keys::COPY, old.map_or_else(|| self.copy(), |old| format!("{old}; {}", self.part())));
        match &self.options.copy_url {
            Some(url) => set(table, keys::COPY_URL, url.to_string()),
            None if is_all => drop(table.remove(keys::COPY_URL)),
            None => {}
        }
        set(table, keys::RETRIEVED, self.retrieved().to_string());
        set(table, keys::FIRST_YEAR, i64::from(first.number()));
        set(table, keys::LAST_YEAR, i64::from(last.number()));
    }

    /// The day of the option, else `as_of`, which may be older than the dataset's last day.
    fn retrieved(&self) -> PartialDate {
        let before = self.known.towns.dataset(self.key).map(|dataset| dataset.retrieved);
        self.options.retrieved.unwrap_or(before.map_or(self.known.as_of, |before| before.max(self.known.as_of)))
    }

    /// Where the figures come from: the option, or the names of the files and what was done with them.
    fn copy(&self) -> String {
        if let Some(copy) = &self.options.copy {
            return copy.clone();
        }
        let files: BTreeSet<&str> = self.changes().map(|change| change.figure.at.file.as_str()).collect();
        let of = self.readings.iter().filter(|reading| files.contains(reading.file.as_str()));
        let said: Vec<String> = of.map(|reading| format!("{}: {}", reading.file, reading.done)).collect();
        said.join("; ")
    }

    /// The same for an import of some of the dataset's figures.
    fn part(&self) -> String {
        let years: BTreeSet<Year> = self.changes().map(|change| change.figure.year).collect();
        let (first, last) = (years.first(), years.last());
        let years = match first.zip(last) {
            Some((first, last)) if first < last => format!("{first} to {last}"),
            _ => first.map_or_else(String::new, ToString::to_string),
        };
        let count = self.changes().count();
        let figures = if count == 1 { "one figure".to_owned() } else { format!("{count} figures") };
        format!("{figures} of {years} read on {} from {}", self.retrieved(), self.copy())
    }

    fn changes(&self) -> impl Iterator<Item = &TownChange> {
        self.plan.changes.iter().filter(|change| change.dataset == *self.key)
    }
}

/// Sets a key and keeps the spaces and the comment around its old value.
fn set(table: &mut Table, key: &str, new: impl Into<toml_edit::Value>) {
    let mut new = new.into();
    if let Some(old) = table.get(key).and_then(Item::as_value) {
        *new.decor_mut() = old.decor().clone();
    }
    table[key] = Item::Value(new);
}
