//! Reads `towns/indicators.toml`: what each column of town data means.

use strum::VariantArray;

use crate::domain::{Code, Dataset, InLanguages, Indicator, IndicatorKey, Jump, Key, Language, nearest};
use crate::facts::document::Document;
use crate::facts::fields::Fields;

/// The indicators, in the file's order.
pub fn read(document: &Document<'_>, datasets: &[Dataset]) -> Vec<Indicator> {
    if !document.is_toml() {
        return Vec::new();
    }
    let file = document.fields();
    let tables = file.keyed_tables("indicators", "[indicators.<key>]");
    let one = |(key, at, fields)| Some((indicator(key, fields, datasets)?, at));
    let mut list: Vec<(Indicator, usize)> = tables.into_iter().filter_map(one).collect();
    file.finish();
    list.sort_by_key(|(_, at)| *at);
    list.into_iter().map(|(indicator, _)| indicator).collect()
}

fn indicator(key: IndicatorKey, fields: Fields<'_>, datasets: &[Dataset]) -> Option<Indicator> {
    let title = in_languages(&fields, "title");
    let unit = fields.required("unit").text();
    let unit_name = in_languages(&fields, "unit_name");
    let has_note = fields.optional("note").is_there();
    let note = if has_note { in_languages(&fields, "note") } else { None };
    let decimals = fields.required("decimals").whole();
    let better = fields.required("better").code();
    let cited = cited(&fields, datasets);
    let least = fields.required("least").number(finite);
    let most = fields.required("most").number(finite);
    let cumulative = fields.optional("cumulative");
    let cumulative = if cumulative.is_there() { cumulative.flag() } else { Some(false) };
    let part_of = fields.optional("part_of").text();
    let jump = jump(&fields);
    let residents = fields.optional("residents").code();
    if least.zip(most).is_some_and(|(least, most)| least >= most) {
        fields.report("most", "expected a number above `least`");
    }
    fields.finish();
    Some(Indicator {
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
    })
}

/// A text in every language of the site.
fn in_languages(fields: &Fields<'_>, key: &'static str) -> Option<InLanguages> {
    let texts = fields.required_table(key, key)?;
    let read = |language: &Language| (*language, texts.required(language.code()).text::<String>());
    let read: Vec<(Language, Option<String>)> = Language::VARIANTS.iter().map(read).collect();
    texts.finish();
    InLanguages::new(|language| read.iter().find(|(of, _)| *of == language)?.1.clone())
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

fn finite(number: f64) -> Result<f64, &'static str> {
    if number.is_finite() { Ok(number) } else { Err("a finite number") }
}
