//! `/towns/{slug}.json` and `.csv`: what others measure in one city or town.

mod figures;
mod rules;

pub use figures::{TownFigure, figures};

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Better, Caution, CensusGeoid, Dataset, IndexAtShare, Indicator, IndicatorKey, Key, Language, Municipality,
    MunicipalityKind, NotGiven, Slug, Year, YearValue,
};
use crate::store::{Store, StoreError, Town};
use crate::web::api::rounded;
use rules::RulesTwin;

/// A city or town, whether or not it has joined.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Town")]
pub struct TownTwin {
    /// The name in addresses.
    slug: Slug,
    /// The name.
    name: String,
    /// The kind by law.
    kind: MunicipalityKind,
    /// The county.
    county: String,
    /// The GEOID with the U.S. Census Bureau.
    census_geoid: CensusGeoid,
    /// Whether it has joined the campaign.
    joined: bool,
    /// The name of its page among the communities. `null` if the record has none.
    community: Option<Slug>,
    /// The newest count of residents. `null` if the record has none.
    residents: Option<ResidentsTwin>,
    /// What others measure, by the key of the indicator.
    indicators: BTreeMap<IndicatorKey, IndicatorTwin>,
    /// The rules in force, or decided, and who distributes electricity and gas.
    rules: RulesTwin,
    /// The five cities and towns of like size and density, the nearest first.
    similar: Vec<OtherTown>,
    /// The cities and towns that share a border, by name.
    neighbors: Vec<OtherTown>,
    /// The datasets that the keys `source` and `sources` name.
    sources: BTreeMap<Key, Dataset>,
    /// The newest index of the emissions of homes, as the share of their gas for heating goes. Empty if it is not given.
    index_at_shares: Vec<IndexAtShareTwin>,
}

/// The newest index of the emissions of homes, with a share of their gas for heating.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "TownIndexAtShare")]
struct IndexAtShareTwin {
    /// The share, from 0 to 1. 0: as metered, no winter turned into a usual one.
    heating_share: f64,
    /// Whether the method uses this share.
    used: bool,
    /// The year of the index.
    year: Year,
    /// The index; the base year is 100.
    value: f64,
}

/// The newest count of residents.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "TownResidents")]
struct ResidentsTwin {
    /// The year of the count.
    year: Year,
    /// The number of residents.
    #[schemars(extend("x-unit" = "residents"))]
    value: u64,
    /// The dataset: a key of `sources`.
    source: Key,
}

/// An indicator with its figures.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "TownIndicator")]
struct IndicatorTwin {
    /// The name of the indicator.
    title: String,
    /// The unit of its figures.
    unit: String,
    /// Which way a change is for the better.
    better: Better,
    /// Whether its figures are computed from others.
    derived: bool,
    /// The figures, by year. A missing year is not given.
    values: Vec<TownValue>,
    /// The figures of the state, by year. Empty if none was published.
    state: Vec<StateValue>,
    /// Why a derived figure is not given.
    not_given: Vec<NotGivenYear>,
    /// The dataset of the newest figure, or of its first input: a key of `sources`.
    source: Option<Key>,
    /// All its datasets: keys of `sources`.
    sources: Vec<Key>,
    /// What a reader must know beside the figures. `null` if nothing.
    note: Option<String>,
}

/// A figure of the city or town.
#[derive(Serialize, JsonSchema)]
struct TownValue {
    /// The year of the figure.
    year: Year,
    /// The figure, in the unit of the indicator.
    value: f64,
    /// What a reader must know about this figure. `null` if nothing.
    note: Option<String>,
}

/// A figure of the state.
#[derive(Serialize, JsonSchema)]
struct StateValue {
    /// The year of the figure.
    year: Year,
    /// The figure, in the unit of the indicator.
    value: f64,
}

/// A year without a figure.
#[derive(Serialize, JsonSchema)]
struct NotGivenYear {
    /// The year.
    year: Year,
    /// Why the figure is not given.
    reason: NotGiven,
}

/// Another city or town.
#[derive(Serialize, JsonSchema)]
struct OtherTown {
    /// The name in addresses.
    slug: Slug,
    /// The name.
    name: String,
}

pub fn twin(store: &Store, town: &Town) -> Result<TownTwin, StoreError> {
    let Town { municipality: it, community, joined, .. } = town;
    let residents = store.town_residents(&it.slug)?.pop();
    let residents =
        residents.map(|count| ResidentsTwin { year: count.year, value: count.value, source: count.dataset });
    let indicators = indicators(store, it)?;
    let rules = RulesTwin::read(store, &it.slug)?;
    let mut named: Vec<Key> = indicators.values().flat_map(|it| it.sources.clone()).collect();
    named.extend(residents.iter().map(|count| count.source.clone()));
    named.extend(rules.sources.iter().cloned());
    let datasets = store.datasets()?.into_iter().filter(|dataset| named.contains(&dataset.key));
    Ok(TownTwin {
        slug: it.slug.clone(),
        name: it.name.clone(),
        kind: it.kind,
        county: it.county.clone(),
        census_geoid: it.census_geoid,
        joined: *joined,
        community: community.clone(),
        residents,
        indicators,
        rules,
        similar: store.town_similar(&it.slug)?.into_iter().map(other).collect(),
        neighbors: store.town_neighbors(&it.slug)?.into_iter().map(other).collect(),
        sources: datasets.map(|dataset| (dataset.key.clone(), dataset)).collect(),
        index_at_shares: store.town_index_at_shares(&it.slug)?.into_iter().map(at_share).collect(),
    })
}

fn at_share(IndexAtShare { year, heating_share, used, value }: IndexAtShare) -> IndexAtShareTwin {
    IndexAtShareTwin { heating_share, used, year, value: rounded(value) }
}

fn other(it: Municipality) -> OtherTown {
    OtherTown { slug: it.slug, name: it.name }
}

/// Every indicator with a figure of the place or of the state.
fn indicators(store: &Store, of: &Municipality) -> Result<BTreeMap<IndicatorKey, IndicatorTwin>, StoreError> {
    let (mut values, mut state) = (store.town_values(&of.slug)?, store.state_values()?);
    let not_given = store.town_not_given(&of.slug)?;
    let datasets = store.datasets()?;
    let one = |indicator: &Indicator| {
        let values = values.remove(&indicator.key).unwrap_or_default();
        let missing = not_given.iter().filter(|(key, ..)| *key == indicator.key);
        let twin = IndicatorTwin {
            title: indicator.title.in_language(Language::En).to_owned(),
            unit: indicator.unit.clone(),
            better: indicator.better,
            derived: indicator.derived,
            source: source(indicator, &datasets, values.last()),
            values: values.iter().map(|point| value(indicator, of, *point)).collect(),
            state: state.remove(&indicator.key).into_iter().flatten().map(of_state).collect(),
            not_given: missing.map(|(_, year, reason)| NotGivenYear { year: *year, reason: *reason }).collect(),
            sources: indicator.datasets.clone(),
            note: indicator.note.as_ref().map(|note| note.in_language(Language::En).to_owned()),
        };
        (indicator.key.clone(), twin)
    };
    Ok(store.indicators()?.iter().map(one).collect())
}

fn source(indicator: &Indicator, datasets: &[Dataset], newest: Option<&YearValue>) -> Option<Key> {
    let covers = |key: &&Key| {
        let dataset = datasets.iter().find(|dataset| dataset.key == **key);
        newest.zip(dataset).is_some_and(|(newest, dataset)| dataset.covers(newest.year))
    };
    indicator.datasets.iter().find(covers).or(indicator.datasets.first()).cloned()
}

fn value(indicator: &Indicator, of: &Municipality, point: YearValue) -> TownValue {
    let about = indicator.cautions.iter().filter(|caution| caution.is_about(of, point.year));
    let notes: Vec<&str> = about.map(|caution: &Caution| caution.text.in_language(Language::En)).collect();
    let note = (!notes.is_empty()).then(|| notes.join(" "));
    TownValue { year: point.year, value: exact(indicator, point.value), note }
}

fn of_state(point: YearValue) -> StateValue {
    StateValue { year: point.year, value: rounded(point.value) }
}

/// A published figure stands as published.
fn exact(indicator: &Indicator, value: f64) -> f64 {
    if indicator.derived { rounded(value) } else { value }
}
