//! `/communities`: all of them in one table, searched, filtered and sorted by the address.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::paging::Paging;
use super::super::parts::{Badge, Choice, MapFigure, Select};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::{Code, CommunityKind, Lack, VerdictKind, Year};
use crate::store::{Choices, Counted, Direction, Filter, Listed, Order, Slice};
use crate::words::country::{CountryName, country};
use crate::words::number::{self, opening};
use crate::words::{Language, label, listed, not_known, verdict};

#[derive(Template)]
#[template(path = "communities.html")]
struct CommunitiesPage<'a> {
    frame: Frame<'a>,
    found: String,
    name: String,
    selects: Vec<Select>,
    /// The order in force, kept by the form.
    sort: &'static str,
    direction: &'static str,
    filtered: bool,
    columns: Vec<Column>,
    rows: Vec<Row>,
    map: Option<MapFigure>,
    paging: Paging,
}

/// A column's head: a link that sorts by it, or the other way where it is sorted already.
struct Column {
    text: &'static str,
    href: String,
    aria_sort: &'static str,
    numeric: bool,
}

struct Row {
    slug: String,
    name: String,
    /// Where the list has communities of several.
    country: Option<CountryName>,
    kind: &'static str,
    county: String,
    latest_year: String,
    latest: String,
    change: String,
    interim: String,
    net_zero: String,
    badge: Badge,
    reason: Option<&'static str>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let places = Places::new(site, asked)?;
    let filter = filter(asked, &places)?;
    let order = asked.code::<Order>("sort")?.unwrap_or_default();
    let way = asked.code::<Direction>("direction")?.unwrap_or_default();
    let all = || site.store.communities(&filter, order, way);
    match asked.format {
        Format::Json => Reply::json(&twins::communities::list(&all()?)),
        Format::Csv => Reply::csv(twins::communities::list(&all()?)),
        Format::Html => html(site, asked, (&filter, &places), (order, way)),
    }
}

/// Where the communities are that the list is of, with how many are there: what can be chosen.
struct Places<'a> {
    choices: &'a Choices,
    countries: &'a Counted,
    /// What is asked for: the record has a community there, whether or not one of those that are listed.
    country: Option<String>,
    /// Of the country that was asked for, or of the only one.
    regions: Counted,
}

impl<'a> Places<'a> {
    fn new(site: &'a Site, asked: &Asked) -> Result<Self, PageError> {
        let (choices, others) = (site.store.choices()?, others(asked)?);
        let (countries, elsewhere) = (choices.countries(others), choices.countries(!others));
        let codes: Vec<String> = countries.iter().chain(elsewhere).map(|(code, _)| code.clone()).collect();
        let asked_for = asked.one_of("country", &codes)?;
        let of = match asked_for.clone() {
            Some(country) => Some(country),
            None => countries.first().filter(|_| countries.len() == 1).map(|(code, _)| code.clone()),
        };
        let regions = of.map(|country| site.store.regions(others, &country)).transpose()?;
        Ok(Places { choices, countries, country: asked_for, regions: regions.unwrap_or_default() })
    }
}

fn others(asked: &Asked) -> Result<bool, PageError> {
    Ok(asked.flag("joined")?.is_some_and(|joined| !joined))
}

fn filter(asked: &Asked, places: &Places<'_>) -> Result<Filter, PageError> {
    Ok(Filter {
        others: others(asked)?,
        country: places.country.clone(),
        region: asked.text("region")?,
        name: asked.text("q")?,
        kind: asked.code::<CommunityKind>("kind")?,
        county: asked.one_of("county", &places.choices.counties)?,
        net_zero_year: asked.year("net_zero")?,
        has_interim_target: asked.flag("target")?,
        has_inventory: asked.flag("inventory")?,
        verdict: asked.code::<VerdictKind>("verdict")?,
    })
}

fn html(
    site: &Site,
    asked: &Asked,
    (filter, places): (&Filter, &Places<'_>),
    sorted: (Order, Direction),
) -> Result<Reply, PageError> {
    let language = asked.language;
    let many = match *filter == Filter::default() {
        true => places.choices.joined,
        false => site.store.count(filter)?,
    };
    let paging = Paging::new(asked, "/communities", many, SIZE)?;
    let slice = Slice::page(paging.number, SIZE);
    let found = site.store.page_of_communities(filter, sorted.0, sorted.1, slice)?;
    let (title, description) = (language.text("communities-title"), language.text("communities-description"));
    let mut frame = Frame::new(site, asked, Section::Communities, title, description).with_csv(asked);
    for twin in &mut frame.twins {
        twin.href += &asked.with(&[]);
    }
    let filtered = *filter != Filter::default();
    let columns = COLUMNS.iter().map(|(order, key, numeric)| column(asked, sorted, *order, key, *numeric));
    Reply::html(
        language,
        &CommunitiesPage {
            frame,
            found: counted(language, many, filtered),
            name: filter.name.clone().unwrap_or_default(),
            selects: selects(language, filter, places),
            sort: sorted.0.code(),
            direction: sorted.1.code(),
            filtered,
            map: MapFigure::new(language, &found),
            paging,
            columns: columns.collect(),
            rows: found.iter().map(|listed| row(language, listed, places.countries.len() > 1)).collect(),
        },
    )
}

fn counted(language: Language, found: usize, filtered: bool) -> String {
    let key = if filtered { "communities-found" } else { "communities-all" };
    opening(&number::counted(language.say(key), found).to_string())
}

fn selects(language: Language, filter: &Filter, places: &Places<'_>) -> Vec<Select> {
    let same = |text: &String| (text.clone(), text.clone());
    let years: Vec<String> = places.choices.net_zero_years.iter().map(Year::to_string).collect();
    let year = filter.net_zero_year.map(|year| year.to_string());
    let text = |key| language.text(key);
    let any = text("choose-any");
    let kind = |kind: CommunityKind| (kind.code().to_owned(), label::kind(language, kind).to_owned());
    let has = |chosen| Choice::yes_no(any, chosen, text("filter-has-one"), text("filter-has-none"));
    let verdicts = Choice::codes(any, filter.verdict, |verdict| verdict::word(language, verdict));
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

/// Only what there is a choice of is asked: in one state, with all having joined, nothing.
fn whereabouts(language: Language, filter: &Filter, places: &Places<'_>) -> Vec<Select> {
    let text = |key| language.text(key);
    let counted = |name: &str, size: usize| {
        let size = number::whole(language, size as f64);
        language.say("filter-counted").with("name", name).with("size", size).to_string()
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

/// Rows on a page.
pub const SIZE: usize = 50;

/// What can join; the state stands beside the list, not in it. The kind that no document tells comes in
/// with imports.
const KINDS: [CommunityKind; 3] = [CommunityKind::City, CommunityKind::Town, CommunityKind::LocalGovernment];

fn kinds(places: &Places<'_>) -> &'static [CommunityKind] {
    let imported = places.choices.others > 0 || places.countries.len() > 1;
    if imported { &KINDS } else { &KINDS[..2] }
}

/// Each column's order, the key of its name, and whether it holds numbers.
const COLUMNS: [(Order, &str, bool); 9] = [
    (Order::Name, "column-community", false),
    (Order::Verdict, "column-verdict", false),
    (Order::Latest, "column-latest", true),
    (Order::Emissions, "column-emissions", true),
    (Order::Change, "column-change", true),
    (Order::Interim, "column-interim", false),
    (Order::NetZero, "column-net-zero", true),
    (Order::Kind, "column-kind", false),
    (Order::County, "column-county", false),
];

fn column(asked: &Asked, sorted: (Order, Direction), order: Order, key: &'static str, numeric: bool) -> Column {
    let here = sorted.0 == order;
    let turned = if here && sorted.1 == Direction::Up { Direction::Down } else { Direction::Up };
    let aria_sort = match (here, sorted.1) {
        (false, _) => "none",
        (true, Direction::Up) => "ascending",
        (true, Direction::Down) => "descending",
    };
    let query = asked.with(&[("sort", order.code()), ("direction", turned.code()), ("page", "")]);
    Column { text: asked.language.text(key), href: format!("/communities{query}"), aria_sort, numeric }
}

fn row(language: Language, listed: &Listed, named: bool) -> Row {
    let why = |lack: &Lack| not_known::short(language, *lack).to_owned();
    Row {
        slug: listed.slug.to_string(),
        name: listed.name.clone(),
        country: country(language, &listed.country).filter(|_| named),
        kind: label::kind(language, listed.kind),
        county: listed.county.clone().unwrap_or_default(),
        latest_year: listed.latest.as_ref().map_or_else(|_| "–".to_owned(), |latest| latest.year.to_string()),
        latest: listed
            .latest
            .as_ref()
            .map_or_else(why, |latest| number::tons_bare(language, latest.total, latest.precision)),
        change: listed.change.as_ref().map_or_else(why, |change| {
            let changed = number::signed_percent(language, change.pct);
            language.say("listed-since").with("change", changed).with("year", change.since).to_string()
        }),
        interim: listed::interim(
            language,
            listed.interim.as_ref().map(|i| (i.year, i.reduction_pct, i.baseline_year)),
        ),
        net_zero: listed
            .net_zero_year
            .map_or_else(|| language.text("listed-not-found").to_owned(), |year| year.to_string()),
        badge: Badge::new(language, listed.verdict),
        reason: listed.verdict_reason.map(|lack| not_known::short(language, lack)),
    }
}
