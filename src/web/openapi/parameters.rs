//! The parameters of paths and queries, with the codes of the domain.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::charts::CHARTS;
use crate::domain::{ActionSector, ActionStatus, Code, CommunityKind, Measure, VerdictKind, Year};
use crate::store::{Direction, Order};
use crate::web::error::PageError;
use crate::web::openapi::Parameter;
use crate::web::pages::compare::comparison::MOST;
use crate::web::request::LONGEST_TEXT;
use crate::web::site::Site;

type Schema = Result<Value, PageError>;

const fn one(name: &'static str, summary: &'static str, schema: fn(&Site) -> Schema) -> Parameter {
    Parameter { name, summary, many: false, schema }
}

/// The parameters of every address.
pub const EVERYWHERE: &[Parameter] =
    &[one("edition", "The edition that a citation names. It must be a published one.", editions)];

pub const IN_PATH: &[Parameter] = &[
    one("slug", "The community, by its name in addresses.", slugs),
    one("chart", "The chart. Without figures for it the response is 404.", charts),
];

pub const COMMUNITIES: &[Parameter] = &[
    one("q", "The name or a part of it. Accents, capitals and a few wrong letters do not matter.", text),
    one(
        "joined",
        "Communities that joined (yes, the default), or communities not known to have joined (no).",
        yes_no,
    ),
    one("country", "The country, as in ISO 3166-1 alpha-2.", countries),
    one("region", "The state by its postal code, or the region by its name, within the country.", text),
    one("kind", "The kind of government.", codes::<CommunityKind>),
    one("county", "The county.", counties),
    one("net_zero", "The year of the net-zero target.", year),
    one("target", "Whether the community has a community-wide interim target.", yes_no),
    one("inventory", "Whether the community has a community-wide inventory.", yes_no),
    one("verdict", "The verdict on the next interim target.", codes::<VerdictKind>),
    one("sort", "The column to sort by. Rows without a value come last.", codes::<Order>),
    one("direction", "The direction of the order.", codes::<Direction>),
];

pub const FIND: &[Parameter] =
    &[one("q", "The name of a place, possibly misspelt. Without it the result is empty.", text)];

pub const ACTIONS: &[Parameter] = &[
    one("sector", "The sector of the action.", codes::<ActionSector>),
    one("status", "The status of the action.", codes::<ActionStatus>),
    one("inclusive", "Whether the source makes equity part of the action.", yes_no),
];

pub const COMPARE: &[Parameter] = &[
    Parameter { many: true, ..one("c", "A community to compare. Give two to six.", communities) },
    one("measure", "The measure to compare by.", codes::<Measure>),
];

pub const CHANGES: &[Parameter] =
    &[one("community", "The subject of the figures: a community, the state or campaign.", subjects)];

/// For the file with range requests.
pub const RANGE: Parameter =
    one("Range", "The range of bytes, such as bytes=0-99.", |_| Ok(json!({"type": "string"})));

fn codes<T: Code>(_: &Site) -> Schema {
    Ok(words(T::codes()))
}

fn words<T: Into<Value>>(words: Vec<T>) -> Value {
    json!({"type": "string", "enum": words.into_iter().map(Into::into).collect::<Vec<Value>>()})
}

fn yes_no(_: &Site) -> Schema {
    Ok(words(vec!["yes", "no"]))
}

fn charts(_: &Site) -> Schema {
    Ok(words(CHARTS.map(|chart| chart.code).to_vec()))
}

fn year(_: &Site) -> Schema {
    Ok(json!({"type": "integer", "minimum": Year::FIRST, "maximum": Year::LAST}))
}

fn text(_: &Site) -> Schema {
    Ok(json!({"type": "string", "maxLength": LONGEST_TEXT}))
}

fn slugs(site: &Site) -> Schema {
    Ok(words(site.store.names()?.into_iter().map(|(slug, _)| slug.to_string()).collect()))
}

fn communities(site: &Site) -> Schema {
    Ok(json!({"type": "array", "items": slugs(site)?, "maxItems": MOST}))
}

fn counties(site: &Site) -> Schema {
    Ok(words(site.store.choices()?.counties.clone()))
}

fn countries(site: &Site) -> Schema {
    let choices = site.store.choices()?;
    let all = choices.countries(false).iter().chain(choices.countries(true));
    let codes: BTreeSet<String> = all.map(|(code, _)| code.clone()).collect();
    Ok(words(codes.into_iter().collect()))
}

fn editions(site: &Site) -> Schema {
    Ok(words(site.store.edition_names()?.iter().map(ToString::to_string).collect()))
}

fn subjects(site: &Site) -> Schema {
    Ok(words(site.store.changed_subjects(usize::MAX)?.iter().map(ToString::to_string).collect()))
}
