//! Writes and reads indicators with their words, datasets, inputs and cautions.

use rusqlite::{Connection, Result, named_params};
use strum::VariantArray;

use crate::domain::{Caution, InLanguages, Indicator, IndicatorKey, Jump, Language, StraightLine, TownData};
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, towns: &TownData) -> Result<()> {
    for (position, indicator) in towns.indicators.iter().enumerate() {
        insert_one(db, position, indicator)?;
        insert_words(db, indicator)?;
        for (position, dataset) in towns.all_datasets(indicator).iter().enumerate() {
            let row = named_params! { "indicator": indicator.key, "position": position, "dataset": dataset };
            insert(db, "indicator_dataset", row)?;
        }
        for (position, caution) in towns.cautions(indicator).iter().enumerate() {
            insert_caution(db, &indicator.key, position, caution)?;
        }
        for input in towns.inputs(&indicator.key) {
            let sql = "INSERT OR IGNORE INTO indicator_input (indicator, input) VALUES (?, ?)";
            db.prepare_cached(sql)?.execute([indicator.key.as_str(), input.as_str()])?;
        }
    }
    Ok(())
}

fn insert_one(db: &Connection, position: usize, indicator: &Indicator) -> Result<()> {
    let (jump, line) = (indicator.jump, indicator.line);
    let row = named_params! {
        "key": indicator.key,
        "position": position,
        "unit": indicator.unit,
        "decimals": indicator.decimals,
        "better": indicator.better,
        "derived": indicator.derived,
        "least": indicator.least,
        "most": indicator.most,
        "cumulative": indicator.cumulative,
        "part_of": indicator.part_of,
        "jump_factor": jump.map(|jump| jump.factor),
        "jump_above": jump.map(|jump| jump.above),
        "residents": indicator.residents,
        "about_the_same_pct": indicator.about_the_same_pct,
        "no_sentence_under": indicator.no_sentence_under,
        "no_sentence": indicator.no_sentence,
        "line_from_year": line.map(|line| line.from.0),
        "line_from": line.map(|line| line.from.1),
        "line_to_year": line.map(|line| line.to.0),
        "line_to": line.map(|line| line.to.1),
    };
    insert(db, "indicator", row)
}

fn insert_words(db: &Connection, indicator: &Indicator) -> Result<()> {
    for language in Language::VARIANTS {
        let row = named_params! {
            "indicator": indicator.key,
            "language": language,
            "title": indicator.title.in_language(*language),
            "unit_name": indicator.unit_name.in_language(*language),
            "note": indicator.note.as_ref().map(|note| note.in_language(*language)),
        };
        insert(db, "indicator_words", row)?;
    }
    Ok(())
}

fn insert_caution(db: &Connection, of: &IndicatorKey, position: usize, caution: &Caution) -> Result<()> {
    let counties = (!caution.counties.is_empty()).then(|| caution.counties.join(","));
    let row = named_params! {
        "indicator": of,
        "position": position,
        "kind": caution.kind,
        "year": caution.year,
        "census_geoid": caution.of,
        "counties": counties,
    };
    insert(db, "indicator_caution", row)?;
    for language in Language::VARIANTS {
        let row = named_params! {
            "indicator": of,
            "position": position,
            "language": language,
            "text": caution.text.in_language(*language),
        };
        insert(db, "indicator_caution_text", row)?;
    }
    Ok(())
}

/// Title, unit and note in one language.
type Words = (Language, [Option<String>; 3]);

impl Store {
    /// The indicators of town data, in the record's order. A derived one has the cautions and the datasets of those
    /// that it is computed from. A connection reads them once, because the edition never changes.
    pub fn indicators(&self) -> Result<&[Indicator], StoreError> {
        if let Some(known) = self.indicators.get() {
            return Ok(known);
        }
        let read = self.all("SELECT * FROM indicator ORDER BY position", [], |row| self.read_indicator(row))?;
        Ok(self.indicators.get_or_init(|| read))
    }

    pub fn indicator(&self, key: &str) -> Result<Option<&Indicator>, StoreError> {
        Ok(self.indicators()?.iter().find(|indicator| indicator.key.as_str() == key))
    }

    fn read_indicator(&self, row: &Row<'_>) -> Result<Indicator> {
        let key: IndicatorKey = row.get("key")?;
        let [title, unit_name, note] = self.words(&key)?;
        let datasets = "SELECT dataset FROM indicator_dataset WHERE indicator = ? ORDER BY position";
        let datasets = self.all(datasets, [key.as_str()], |row| row.get("dataset"))?;
        let cautions = self.cautions(&key)?;
        Ok(Indicator {
            title: title.ok_or(rusqlite::Error::QueryReturnedNoRows)?,
            unit: row.get("unit")?,
            unit_name: unit_name.ok_or(rusqlite::Error::QueryReturnedNoRows)?,
            note,
            decimals: row.get("decimals")?,
            better: row.get("better")?,
            datasets,
            least: row.get("least")?,
            most: row.get("most")?,
            cumulative: row.get("cumulative")?,
            part_of: row.get("part_of")?,
            jump: jump(row)?,
            residents: row.get("residents")?,
            about_the_same_pct: row.get("about_the_same_pct")?,
            no_sentence_under: row.get("no_sentence_under")?,
            no_sentence: row.get("no_sentence")?,
            line: line(row)?,
            cautions,
            derived: row.get("derived")?,
            key,
        })
    }

    /// Title, unit and note.
    fn words(&self, of: &IndicatorKey) -> Result<[Option<InLanguages>; 3]> {
        let sql = "SELECT * FROM indicator_words WHERE indicator = ?";
        let read = |row: &Row<'_>| {
            Ok((row.get("language")?, [row.get("title")?, row.get("unit_name")?, row.get("note")?]))
        };
        let words: Vec<Words> = self.all(sql, [of.as_str()], read)?;
        let text = |language: Language, which: usize| {
            words.iter().find(|(of, _)| *of == language).and_then(|(_, texts)| texts[which].clone())
        };
        Ok([0, 1, 2].map(|which| InLanguages::new(|language| text(language, which))))
    }

    fn cautions(&self, of: &IndicatorKey) -> Result<Vec<Caution>> {
        let sql = "SELECT * FROM indicator_caution WHERE indicator = ? ORDER BY position";
        self.all(sql, [of.as_str()], |row| {
            let counties: Option<String> = row.get("counties")?;
            let counties = counties.iter().flat_map(|all| all.split(',')).map(ToOwned::to_owned).collect();
            Ok(Caution {
                kind: row.get("kind")?,
                year: row.get("year")?,
                of: row.get("census_geoid")?,
                counties,
                text: self.caution_text(of, row.get("position")?)?,
            })
        })
    }

    fn caution_text(&self, of: &IndicatorKey, position: i64) -> Result<InLanguages> {
        let sql = "SELECT language, text FROM indicator_caution_text WHERE indicator = ? AND position = ?";
        let read = |row: &Row<'_>| Ok((row.get("language")?, row.get("text")?));
        let texts: Vec<(Language, String)> = self.all(sql, rusqlite::params![of.as_str(), position], read)?;
        let text = |language| texts.iter().find(|(of, _)| *of == language).map(|(_, text)| text.clone());
        InLanguages::new(text).ok_or(rusqlite::Error::QueryReturnedNoRows)
    }
}

fn jump(row: &Row<'_>) -> Result<Option<Jump>> {
    let factor: Option<f64> = row.get("jump_factor")?;
    let above: Option<f64> = row.get("jump_above")?;
    Ok(factor.zip(above).map(|(factor, above)| Jump { factor, above }))
}

fn line(row: &Row<'_>) -> Result<Option<StraightLine>> {
    let from = (row.get("line_from_year")?, row.get("line_from")?);
    let to = (row.get("line_to_year")?, row.get("line_to")?);
    let ends = |(year, value): (Option<_>, Option<_>)| year.zip(value);
    Ok(ends(from).zip(ends(to)).map(|(from, to)| StraightLine { from, to }))
}
