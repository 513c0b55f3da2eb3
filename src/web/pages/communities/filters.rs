//! The filters of the list: the choices of the form, and the filter in a query.

use crate::domain::{Code, CommunityKind, VerdictKind, Year};
use crate::store::{Direction, FacetCounts, Facets, Filter, Order};
use crate::web::directory::parameter::{Parameter, codes, counties, countries, text, year, yes_no};
use crate::web::error::PageError;
use crate::web::html::components::{Choice, Select};
use crate::web::request::PageRequest;
use crate::web::site::Site;
use crate::words::country::country;
use crate::words::{Language, label, number};

/// The parameters of the list.
pub const PARAMETERS: &[Parameter] = &[
    Parameter::new(
        "q",
        "The name or a part of it. Accents, capitals and a few wrong letters do not matter.",
        text,
    ),
    Parameter::new(
        "joined",
        "Communities that joined (yes, the default), or communities not known to have joined (no).",
        yes_no,
    ),
    Parameter::new("country", "The country, as in ISO 3166-1 alpha-2.", countries),
    Parameter::new(
        "region",
        "The state by its postal code, or the region by its name, within the country.",
        text,
    ),
    Parameter::new("kind", "The kind of government.", codes::<CommunityKind>),
    Parameter::new("county", "The county.", counties),
    Parameter::new("net_zero", "The year of the net-zero target.", year),
    Parameter::new("target", "Whether the community has a community-wide interim target.", yes_no),
    Parameter::new("inventory", "Whether the community has a community-wide inventory.", yes_no),
    Parameter::new("verdict", "The verdict on the next interim target.", codes::<VerdictKind>),
    Parameter::new("sort", "The column to sort by. Rows without a value come last.", codes::<Order>),
    Parameter::new("direction", "The direction of the order.", codes::<Direction>),
];

/// The countries and regions of the listed communities, with their numbers.
pub struct Places<'a> {
    pub choices: &'a Facets,
    pub countries: &'a FacetCounts,
    /// The country in the query. The record has a community there, perhaps not among the listed ones.
    country: Option<String>,
    /// The regions of the country in the query, or of the only country.
    regions: FacetCounts,
}

impl<'a> Places<'a> {
    pub fn new(site: &'a Site, request: &PageRequest) -> Result<Self, PageError> {
        let (choices, others) = (site.store.facets()?, others(request)?);
        let (countries, elsewhere) = (choices.countries(others), choices.countries(!others));
        let codes: Vec<String> = countries.iter().chain(elsewhere).map(|(code, _)| code.clone()).collect();
        let asked_for = request.one_of("country", &codes)?;
        let of = match asked_for.clone() {
            Some(country) => Some(country),
            None => countries.first().filter(|_| countries.len() == 1).map(|(code, _)| code.clone()),
        };
        let regions = of.map(|country| site.store.regions(others, &country)).transpose()?;
        Ok(Places { choices, countries, country: asked_for, regions: regions.unwrap_or_default() })
    }
}

fn others(request: &PageRequest) -> Result<bool, PageError> {
    Ok(request.flag("joined")?.is_some_and(|joined| !joined))
}

pub fn filter(site: &Site, request: &PageRequest, places: &Places<'_>) -> Result<Filter, PageError> {
    Ok(Filter {
        others: others(request)?,
        country: places.country.clone(),
        region: request.text("region")?,
        name: request.text("q")?.map(|name| site.store.named(name)).transpose()?,
        kind: request.code::<CommunityKind>("kind")?,
        county: request.one_of("county", &places.choices.counties)?,
        net_zero_year: request.year("net_zero")?,
        has_interim_target: request.flag("target")?,
        has_inventory: request.flag("inventory")?,
        verdict: request.code::<VerdictKind>("verdict")?,
    })
}

pub fn selects(language: Language, filter: &Filter, places: &Places<'_>) -> Vec<Select> {
    let same = |text: &String| (text.clone(), text.clone());
    let years: Vec<String> = places.choices.net_zero_years.iter().map(Year::to_string).collect();
    let year = filter.net_zero_year.map(|year| year.to_string());
    let text = |key| language.text(key);
    let any = text("choose-any");
    let kind = |kind: CommunityKind| (kind.code().to_owned(), label::kind(language, kind).to_owned());
    let has = |chosen| Choice::yes_no(any, chosen, text("filter-has-one"), text("filter-has-none"));
    let verdicts = Choice::codes(any, filter.verdict, |verdict| label::verdict(language, verdict));
    let counties = Choice::list(any, filter.county.as_deref(), places.choices.counties.iter().map(same));
    let mut selects = whereabouts(language, filter, places);
    selects.extend([
        Select::new(
            "kind",
            text("filter-kind"),
            Choice::list(any, filter.kind.map(Code::code), kinds(places).iter().copied().map(kind)),
        ),
        Select::new("county", text("filter-county"), counties),
        Select::new(
            "net_zero",
            text("filter-net-zero"),
            Choice::list(any, year.as_deref(), years.iter().map(same)),
        ),
        Select::new("target", text("filter-target"), has(filter.has_interim_target)),
        Select::new("inventory", text("filter-inventory"), has(filter.has_inventory)),
        Select::new("verdict", text("filter-verdict"), verdicts),
    ]);
    selects
}

/// Offers only filters with a choice. If all are in one state and have joined, there are none.
fn whereabouts(language: Language, filter: &Filter, places: &Places<'_>) -> Vec<Select> {
    let text = |key| language.text(key);
    let counted = |name: &str, size: usize| {
        let size = number::whole(language, size as f64);
        language.message("filter-counted").with("name", name).with("size", size).to_string()
    };
    let mut selects = Vec::new();
    if places.choices.others > 0 {
        let chosen = if filter.others { "no" } else { "yes" };
        let choices = [("yes", text("filter-joined")), ("no", text("filter-not-joined"))];
        let choices = choices.map(|(value, text)| (value.to_owned(), text.to_owned()));
        selects.push(Select::new("joined", text("filter-campaign"), Choice::only(chosen, choices)));
    }
    if places.countries.len() > 1 {
        let name =
            |code: &str| country(language, code).map_or_else(|| code.to_owned(), |found| found.name.to_owned());
        let mut named: Vec<(String, String)> =
            places.countries.iter().map(|(code, size)| (code.clone(), counted(&name(code), *size))).collect();
        named.sort_by(|(_, one), (_, other)| one.cmp(other));
        let choices = Choice::list(text("choose-any"), filter.country.as_deref(), named);
        selects.push(Select::new("country", text("filter-country"), choices));
    }
    if places.regions.len() > 1 {
        let named = places.regions.iter().map(|(name, size)| (name.clone(), counted(name, *size)));
        let choices = Choice::list(text("choose-any"), filter.region.as_deref(), named);
        selects.push(Select::new("region", text("filter-region"), choices));
    }
    selects
}

/// The kinds that can join. The last one comes from imports only.
const KINDS: [CommunityKind; 3] = [CommunityKind::City, CommunityKind::Town, CommunityKind::LocalGovernment];

fn kinds(places: &Places<'_>) -> &'static [CommunityKind] {
    let imported = places.choices.others > 0 || places.countries.len() > 1;
    if imported { &KINDS } else { &KINDS[..2] }
}
