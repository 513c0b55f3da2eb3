//! `/communities`: all communities in one table. The query searches, filters and sorts it.

mod filters;

use askama::Template;

use crate::domain::{Code, Slug};
use crate::store::{CommunityRow, Direction, Filter, Order, Slice, Summary};
use crate::web::api;
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::{Listing, navigation};
use crate::web::error::PageError;
use crate::web::html::components::{AmountWords, Amounts, AnswerCell, MapFigure, Select, cells};
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::paging::Paging;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::country::{CountryName, country};
use crate::words::number;
use crate::words::number::opening;
use crate::words::{Language, label, not_known};
use filters::{PARAMETERS, Places, filter, selects};

#[derive(Template)]
#[template(path = "communities.html")]
struct CommunitiesPage<'a> {
    layout: Layout<'a>,
    found: String,
    /// Whether the list is of communities that are not known to have joined.
    others: bool,
    name: String,
    selects: Vec<Select>,
    /// The current order, which the form preserves.
    sort: &'static str,
    direction: &'static str,
    filtered: bool,
    columns: Vec<Column>,
    rows: Vec<ListRow>,
    map: Option<MapFigure>,
    paging: Paging,
    /// How many are not known to have joined, if this is a list of those that did.
    not_joined: Option<String>,
}

/// The heading of a column: a link that sorts by it, or reverses the order.
struct Column {
    text: &'static str,
    href: String,
    aria_sort: &'static str,
    numeric: bool,
}

struct ListRow {
    slug: Slug,
    name: String,
    /// The country, if the list has several.
    country: Option<CountryName>,
    kind: &'static str,
    county: String,
    answers: Vec<AnswerCell>,
    amounts: Amounts,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-communities"),
        section: Some("/communities"),
        links: &[navigation(10, "/communities", "nav-communities")],
        copies_queries: true,
        endpoints: &[
            json::<Vec<CommunityRow>>("/communities.json", "All communities, or those that match the filter")
                .with(PARAMETERS),
            csv::<CommunityRow>("/communities.csv", "The same as CSV").with(PARAMETERS),
        ],
        ..Listing::page("/communities")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let places = Places::new(site, request)?;
    let filter = filter(site, request, &places)?;
    let order = request.code::<Order>("sort")?.unwrap_or_default();
    let way = request.code::<Direction>("direction")?.unwrap_or_default();
    let all = || site.store.communities(&filter, order, way);
    match request.representation {
        Representation::Json => PageResponse::json(&api::communities::list(&all()?)),
        Representation::Csv => PageResponse::csv(api::communities::list(&all()?)),
        _ => html(site, request, (&filter, &places), (order, way)),
    }
}

fn html(
    site: &Site,
    request: &PageRequest,
    (filter, places): (&Filter, &Places<'_>),
    sorted: (Order, Direction),
) -> Result<PageResponse, PageError> {
    let language = request.language;
    let many = match *filter == Filter::default() {
        true => places.choices.joined,
        false => site.store.count(filter)?,
    };
    let paging = Paging::new(request, "/communities", many, SIZE)?;
    let slice = Slice::page(paging.number, SIZE);
    let found = site.store.page_of_communities(filter, sorted.0, sorted.1, slice)?;
    let described = if filter.others { "communities-lead-others" } else { "communities-description" };
    let (title, description) = (language.text("communities-title"), language.text(described));
    let layout = Layout::new(site, request, title, description)?.with_query(&request.with(&[]));
    let filtered = *filter != Filter::default();
    let columns = COLUMNS.iter().map(|(order, key, numeric)| column(request, sorted, *order, key, *numeric));
    PageResponse::html(
        language,
        &CommunitiesPage {
            layout,
            found: counted(language, many, filtered),
            others: filter.others,
            name: filter.name.as_ref().map(|name| name.asked.clone()).unwrap_or_default(),
            selects: selects(language, filter, places),
            sort: sorted.0.code(),
            direction: sorted.1.code(),
            filtered,
            not_joined: not_joined(language, filter, site.store.facets()?.others),
            map: MapFigure::new(language, &site.campaign, &found),
            paging,
            columns: columns.collect(),
            rows: found.iter().map(|listed| row(language, listed, places.countries.len() > 1)).collect(),
        },
    )
}

fn not_joined(language: Language, filter: &Filter, others: usize) -> Option<String> {
    let message = || opening(&number::counted(language.message("communities-others"), others).to_string());
    (!filter.others && others > 0).then(message)
}

fn counted(language: Language, found: usize, filtered: bool) -> String {
    let key = if filtered { "communities-found" } else { "communities-all" };
    opening(&number::counted(language.message(key), found).to_string())
}

/// Rows on a page.
pub const SIZE: usize = 50;

/// The columns: order, message key of the name, and whether the column has numbers.
/// The five answers follow the name, each sorted by its strongest figure.
const COLUMNS: [(Order, &str, bool); 11] = [
    (Order::Name, "column-community", false),
    (Order::Interim, "answer-name-promise", false),
    (Order::Latest, "answer-name-count", false),
    (Order::Verdict, "answer-name-pace", false),
    (Order::InPlace, "answer-name-doing", false),
    (Order::Reported, "answer-name-reporting", false),
    (Order::Emissions, "column-emissions", true),
    (Order::Change, "column-change", true),
    (Order::NetZero, "column-net-zero", true),
    (Order::Kind, "column-kind", false),
    (Order::County, "column-county", false),
];

fn column(
    request: &PageRequest,
    sorted: (Order, Direction),
    order: Order,
    key: &'static str,
    numeric: bool,
) -> Column {
    let here = sorted.0 == order;
    let turned = if here && sorted.1 == Direction::Up { Direction::Down } else { Direction::Up };
    let aria_sort = match (here, sorted.1) {
        (false, _) => "none",
        (true, Direction::Up) => "ascending",
        (true, Direction::Down) => "descending",
    };
    let query = request.with(&[("sort", order.code()), ("direction", turned.code()), ("page", "")]);
    Column { text: request.language.text(key), href: format!("/communities{query}"), aria_sort, numeric }
}

/// In the table a figure has no unit, because its column has it.
const WORDS: AmountWords = AmountWords {
    latest: |language, latest| number::tons_bare(language, latest.total, latest.precision),
    change: |language, change| {
        let changed = number::signed_percent(language, change.pct);
        language.message("listed-since").with("change", changed).with("year", change.since).to_string()
    },
    not_known: |language, reason| not_known::short(language, reason).to_owned(),
    no_net_zero: "listed-not-found",
};

fn row(language: Language, listed: &Summary, named: bool) -> ListRow {
    ListRow {
        slug: listed.slug.clone(),
        name: listed.name.clone(),
        country: country(language, &listed.country).filter(|_| named),
        kind: label::kind(language, listed.kind),
        county: listed.county.clone().unwrap_or_default(),
        answers: cells(language, &listed.answers),
        amounts: Amounts::new(language, listed, &WORDS),
    }
}
