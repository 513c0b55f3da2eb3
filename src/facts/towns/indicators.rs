//! Reads `towns/indicators.toml`: what each column of town data means.

use super::texts::{finite, flag, in_languages};
use super::{cautions, derivations};
use crate::domain::{Dataset, Derivation, Indicator, IndicatorKey, Jump, Key, StraightLine, Year, nearest};
use crate::facts::document::Document;
use crate::facts::fields::Fields;

/// An indicator, and how it is computed if it is derived.
pub type Read = (Indicator, Option<Derivation>);

/// The indicators, in the file's order.
pub fn read(document: &Document<'_>, datasets: &[Dataset]) -> Vec<Read> {
    if !document.is_toml() {
        return Vec::new();
    }
    let file = document.fields();
    let tables = file.keyed_tables("indicators", "[indicators.<key>]");
    let one = |(key, at, fields)| Some((indicator(key, fields, datasets)?, at));
    let mut list: Vec<(Read, usize)> = tables.into_iter().filter_map(one).collect();
    file.finish();
    list.sort_by_key(|(_, at)| *at);
    list.into_iter().map(|(indicator, _)| indicator).collect()
}

fn indicator(key: IndicatorKey, fields: Fields<'_>, datasets: &[Dataset]) -> Option<Read> {
    let title = in_languages(&fields, "title");
    let unit = fields.required("unit").text();
    let unit_name = in_languages(&fields, "unit_name");
    let has_note = fields.optional("note").is_there();
    let note = if has_note { in_languages(&fields, "note") } else { None };
    let decimals = fields.required("decimals").whole();
    let better = fields.required("better").code();
    let is_derived = fields.optional("derived").is_there();
    let cited = if is_derived { Some(Vec::new()) } else { cited(&fields, datasets) };
    let least = fields.required("least").number(finite);
    let most = fields.required("most").number(finite);
    let cumulative = flag(&fields, "cumulative");
    let part_of = fields.optional("part_of").text();
    let jump = jump(&fields);
    let residents = fields.optional("residents").code();
    let about_the_same_pct = fields.optional("about_the_same_pct").number(finite);
    let no_sentence_under = fields.optional("no_sentence_under").number(finite);
    let no_sentence = flag(&fields, "no_sentence");
    let line = line(&fields);
    let cautions = cautions::read(&fields);
    let derivation = derivations::read(&fields);
    if least.zip(most).is_some_and(|(least, most)| least >= most) {
        fields.report("most", "expected a number above `least`");
    }
    fields.finish();
    let indicator = Indicator {
        key,
        title: title?,
        unit: unit?,
        unit_name: unit_name?,
        note,
        decimals: decimals?,
        better: better?,
        datasets: cited?,
        least: least?,
        most: most?,
        cumulative: cumulative?,
        part_of,
        jump,
        residents,
        about_the_same_pct,
        no_sentence_under,
        no_sentence: no_sentence?,
        line,
        cautions,
        derived: is_derived,
    };
    Some((indicator, if is_derived { Some(derivation?) } else { None }))
}

fn line(fields: &Fields<'_>) -> Option<StraightLine> {
    let line = fields.table("line", "`line`")?;
    let from_year: Option<Year> = line.required("from_year").whole();
    let from = line.required("from").number(finite);
    let to_year = line.required("to_year").whole();
    let to = line.required("to").number(finite);
    if from_year.zip(to_year).is_some_and(|(from, to)| from >= to) {
        line.report("to_year", "expected a year after `from_year`");
    }
    line.finish();
    Some(StraightLine { from: (from_year?, from?), to: (to_year?, to?) })
}

fn cited(fields: &Fields<'_>, datasets: &[Dataset]) -> Option<Vec<Key>> {
    let keys = fields.required("datasets").list()?;
    if keys.is_empty() {
        fields.report("datasets", "expected one key or more: each figure names the dataset that it comes from");
    }
    for (key, place) in &keys {
        if !datasets.iter().any(|dataset| dataset.key == *key) {
            let known = datasets.iter().map(|dataset| dataset.key.as_str());
            let hint = nearest(key.as_str(), known).map_or_else(
                || "add it to datasets.toml".to_owned(),
                |known| format!("did you mean `{known}`?"),
            );
            fields.document.report(*place, format!("`datasets`: there is no dataset `{key}`; {hint}"));
        }
    }
    Some(keys.into_iter().map(|(key, _)| key).collect())
}

fn jump(fields: &Fields<'_>) -> Option<Jump> {
    let jump = fields.table("jump", "`jump`")?;
    let factor = jump.required("factor").number(|n| if n > 1.0 { Ok(n) } else { Err("a number above 1") });
    let above = jump.required("above").number(finite);
    jump.finish();
    Some(Jump { factor: factor?, above: above? })
}
