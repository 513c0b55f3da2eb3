//! Reads `municipalities.toml`: every city and town of the state, whether or not it has joined.

use std::collections::BTreeMap;

use super::document::Document;
use super::fields::Fields;
use super::place;
use super::sources::Sources;
use crate::domain::{CensusGeoid, Municipalities, Municipality, Slug};

pub fn read(document: &Document<'_>) -> Option<Municipalities> {
    if !document.is_toml() {
        return None;
    }
    let file = document.fields();
    let sources = Sources::read(&file);
    let source = sources.cite(&file);
    let mut known = BTreeMap::new();
    let tables = file.tables("municipalities", "[[municipalities]]");
    let list = tables.into_iter().filter_map(|fields| one(fields, &mut known)).collect();
    let sources = sources.finish(&file);
    file.finish();
    Some(Municipalities { list, source: source?, sources })
}

/// The line of each slug, name and GEOID so far.
type Known = BTreeMap<(&'static str, String), usize>;

fn one(fields: Fields<'_>, known: &mut Known) -> Option<Municipality> {
    let slug: Option<Slug> = fields.required("slug").text();
    let name: Option<String> = fields.required("name").text();
    let kind = fields.required("kind").code();
    let county = fields.required("county").text();
    let census_geoid = geoid(&fields);
    let point = place::point(&fields);
    let area_km2 = place::square_kilometers(fields.required("area_km2"));
    let population_2020 = fields.required("population_2020").natural();
    let geoid_text = census_geoid.map(|geoid| geoid.to_string());
    let slug_text = slug.as_ref().map(|slug| slug.to_string());
    for (key, value) in [("slug", slug_text), ("name", name.clone()), ("census_geoid", geoid_text)] {
        value.into_iter().for_each(|value| report_twin(&fields, key, value, known));
    }
    fields.finish();
    let (latitude, longitude) = point?;
    Some(Municipality {
        slug: slug?,
        name: name?,
        kind: kind?,
        county: county?,
        census_geoid: census_geoid?,
        latitude,
        longitude,
        area_km2: area_km2?,
        population_2020: population_2020?,
    })
}

fn geoid(fields: &Fields<'_>) -> Option<CensusGeoid> {
    let geoid: CensusGeoid = fields.required("census_geoid").text()?;
    if geoid.is_state() {
        fields.report("census_geoid", format!("expected the 10 digits of a city or town, found {geoid}"));
    }
    Some(geoid)
}

fn report_twin(fields: &Fields<'_>, key: &'static str, value: String, known: &mut Known) {
    let line = fields.document.line(fields.place(key));
    let first = *known.entry((key, value.clone())).or_insert(line);
    if first != line {
        fields.report(key, format!("{value} is there already, at line {first}"));
    }
}
