//! What may stand in the braces of a path and in a query, with the codes that the domain knows.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::charts::Chart;
use crate::domain::{ActionSector, ActionStatus, Code, CommunityKind, Measure, VerdictKind, Year};
use crate::store::{Direction, Order};
use crate::web::error::PageError;
use crate::web::openapi::Parameter;
use crate::web::pages::compare::MOST;
use crate::web::request::LONGEST_TEXT;
use crate::web::site::Site;

type Schema = Result<Value, PageError>;

const fn one(name: &'static str, summary: &'static str, schema: fn(&Site) -> Schema) -> Parameter {
    Parameter { name, summary, many: false, schema }
}

/// What every address takes.
pub const EVERYWHERE: &[Parameter] =
    &[one("edition", "The edition that a link was cited with; it must be one that was published.", editions)];

pub const IN_PATH: &[Parameter] = &[
    one("slug", "A community, by its name in addresses.", slugs),
    one("chart", "Which chart. One that the record has no figures for is not found.", charts),
];

pub const COMMUNITIES: &[Parameter] = &[
    one("q", "The name or a part of it; accents, capitals and a few wrong letters do no harm.", text),
    one("joined", "Those that joined (yes, or left out), or those not known to have joined (no).", yes_no),
    one("country", "Its country, as in ISO 3166-1 alpha-2.", countries),
    one("region", "The state by its postal code, or the region by its name, in the country asked for.", text),
    one("kind", "What sort of government it is.", codes::<CommunityKind>),
    one("county", "Its county.", counties),
    one("net_zero", "The year of its net-zero target.", year),
    one("target", "Whether it has an interim target for the whole community.", yes_no),
    one("inventory", "Whether it has a community-wide inventory.", yes_no),
    one("verdict", "Whether it is on pace.", codes::<VerdictKind>),
    one("sort", "What to sort by; those without a value come last.", codes::<Order>),
    one("direction", "Which way to sort.", codes::<Direction>),
];

pub const FIND: &[Parameter] =
    &[one("q", "The name of a place, or something like it. Without it, nothing is found.", text)];

pub const ACTIONS: &[Parameter] = &[
    one("sector", "What the action is about.", codes::<ActionSector>),
    one("status", "How far it has come.", codes::<ActionStatus>),
    one("inclusive", "Whether its source makes equity part of it.", yes_no),
];

pub const COMPARE: &[Parameter] = &[
    Parameter { many: true, ..one("c", "A community to compare; give two to six.", communities) },
    one("measure", "What to compare.", codes::<Measure>),
];

pub const CHANGES: &[Parameter] =
    &[one("community", "Whose figures: a community, the state or campaign.", subjects)];

/// For the file that may be asked for in parts.
pub const RANGE: Parameter =
    one("Range", "Which bytes, such as bytes=0-99.", |_| Ok(json!({"type": "string"})));

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
    Ok(words(Chart::codes()))
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
