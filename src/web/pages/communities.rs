//! `/communities`: all of them in one table, searched, filtered and sorted by the address.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::{Badge, Choice, MapFigure, Select};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::{Code, CommunityKind, VerdictKind, Year};
use crate::store::{Direction, Filter, Listed, Order};
use crate::words::number::{self, count};
use crate::words::{label, listed, verdict};

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
    kind: &'static str,
    county: String,
    latest_year: String,
    latest: String,
    change: String,
    interim: String,
    net_zero: String,
    badge: Badge,
    reason: Option<String>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let counties = site.store.counties()?;
    let filter = filter(asked, &counties)?;
    let order = asked.code::<Order>("sort")?.unwrap_or_default();
    let way = asked.code::<Direction>("direction")?.unwrap_or_default();
    let found = site.store.communities(&filter, order, way)?;
    match asked.format {
        Format::Json => Reply::json(&twins::communities::list(&found)),
        Format::Csv => Reply::csv(&twins::communities::list(&found)),
        Format::Html => html(site, asked, &filter, (order, way), &found),
    }
}

fn filter(asked: &Asked, counties: &[String]) -> Result<Filter, PageError> {
    Ok(Filter {
        name: asked.text("q")?,
        kind: asked.code::<CommunityKind>("kind")?,
        county: asked.one_of("county", counties)?,
        net_zero_year: asked.year("net_zero")?,
        has_interim_target: asked.flag("target")?,
        has_inventory: asked.flag("inventory")?,
        verdict: asked.code::<VerdictKind>("verdict")?,
    })
}

fn html(
    site: &Site,
    asked: &Asked,
    filter: &Filter,
    sorted: (Order, Direction),
    found: &[Listed],
) -> Result<Reply, PageError> {
    let description = "Every community that joined, with its targets, its latest inventory and the verdict.";
    let mut frame = Frame::new(site, asked, Section::Communities, "Communities", description).with_csv(asked);
    for twin in &mut frame.twins {
        twin.href += &asked.with(&[]);
    }
    Reply::html(&CommunitiesPage {
        frame,
        found: count(found.len(), "community", "communities"),
        name: filter.name.clone().unwrap_or_default(),
        selects: selects(site, filter)?,
        sort: sorted.0.code(),
        direction: sorted.1.code(),
        filtered: *filter != Filter::default(),
        columns: COLUMNS
            .iter()
            .map(|(order, text, numeric)| column(asked, sorted, *order, text, *numeric))
            .collect(),
        rows: found.iter().map(row).collect(),
        map: MapFigure::new(found),
    })
}

fn selects(site: &Site, filter: &Filter) -> Result<Vec<Select>, PageError> {
    let same = |text: &String| (text.clone(), text.clone());
    let years: Vec<String> = site.store.net_zero_years()?.iter().map(Year::to_string).collect();
    let year = filter.net_zero_year.map(|year| year.to_string());
    let counties = site.store.counties()?;
    Ok(vec![
        Select::new("kind", "Kind", Choice::list("Any", filter.kind.map(Code::code), KINDS.map(kind_choice))),
        Select::new(
            "county",
            "County",
            Choice::list("Any", filter.county.as_deref(), counties.iter().map(same)),
        ),
        Select::new("net_zero", "Net zero by", Choice::list("Any", year.as_deref(), years.iter().map(same))),
        Select::new(
            "target",
            "2030 target",
            Choice::yes_no("Any", filter.has_interim_target, "Has one", "Has none"),
        ),
        Select::new(
            "inventory",
            "Inventory",
            Choice::yes_no("Any", filter.has_inventory, "Has one", "Has none"),
        ),
        Select::new("verdict", "Verdict", Choice::codes("Any", filter.verdict, verdict::word)),
    ])
}

/// What can join; the state stands beside the list, not in it.
const KINDS: [CommunityKind; 2] = [CommunityKind::City, CommunityKind::Town];

fn kind_choice(kind: CommunityKind) -> (String, String) {
    (kind.code().to_owned(), label::kind(kind).to_owned())
}

const COLUMNS: [(Order, &str, bool); 9] = [
    (Order::Name, "Community", false),
    (Order::Verdict, "On its next target", false),
    (Order::Latest, "Latest year counted", true),
    (Order::Emissions, "Emissions (t CO₂e)", true),
    (Order::Change, "Change since baseline", true),
    (Order::Interim, "2030 target", false),
    (Order::NetZero, "Net zero", true),
    (Order::Kind, "Kind", false),
    (Order::County, "County", false),
];

fn column(
    asked: &Asked,
    sorted: (Order, Direction),
    order: Order,
    text: &'static str,
    numeric: bool,
) -> Column {
    let here = sorted.0 == order;
    let turned = if here && sorted.1 == Direction::Up { Direction::Down } else { Direction::Up };
    let aria_sort = match (here, sorted.1) {
        (false, _) => "none",
        (true, Direction::Up) => "ascending",
        (true, Direction::Down) => "descending",
    };
    let query = asked.with(&[("sort", order.code()), ("direction", turned.code())]);
    Column { text, href: format!("/communities{query}"), aria_sort, numeric }
}

fn row(listed: &Listed) -> Row {
    Row {
        slug: listed.slug.to_string(),
        name: listed.name.clone(),
        kind: label::kind(listed.kind),
        county: listed.county.clone().unwrap_or_default(),
        latest_year: listed.latest.as_ref().map_or_else(|_| "–".to_owned(), |latest| latest.year.to_string()),
        latest: match &listed.latest {
            Ok(latest) => number::tons_bare(latest.total, latest.precision),
            Err(reason) => reason.clone(),
        },
        change: match &listed.change {
            Ok(change) => format!("{} since {}", number::signed_percent(change.pct), change.since),
            Err(reason) => reason.clone(),
        },
        interim: listed::interim(listed.interim.as_ref().map(|i| (i.year, i.reduction_pct, i.baseline_year))),
        net_zero: listed.net_zero_year.map_or_else(|| "not found".to_owned(), |year| year.to_string()),
        badge: Badge::new(listed.verdict),
        reason: listed.verdict_reason.clone(),
    }
}
