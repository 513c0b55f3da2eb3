//! `/actions`: the actions of all communities, newest first or by due date, with filters and a search.

mod filters;
mod groups;

use askama::Template;

use crate::domain::{ActionSector, ActionStatus};
use crate::store::{ActionFilter, ActionOf, ActionOrder, Slice, Store, WordFilter};
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::parameter::{Parameter, Schema, codes, text, words, yes_no};
use crate::web::directory::{Listing, navigation};
use crate::web::error::PageError;
use crate::web::html::components::Select;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::paging::Paging;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::number::opening;
use crate::words::{Language, number};
use filters::Numbered;
use groups::{Group, groups};

#[derive(Template)]
#[template(path = "actions.html")]
struct ActionsPage<'a> {
    layout: Layout<'a>,
    found: String,
    /// The searched words.
    words: &'a str,
    selects: Vec<Select>,
    filtered: bool,
    groups: Vec<Group>,
    paging: Paging,
}

const PARAMETERS: &[Parameter] = &[
    Parameter::new("community", "The slug of a community that joined.", members),
    Parameter::new("sector", "The sector of the action.", codes::<ActionSector>),
    Parameter::new("status", "The status of the action.", codes::<ActionStatus>),
    Parameter::new("inclusive", "Whether the source makes equity part of the action.", yes_no),
    Parameter::new(
        "q",
        "Words that the action has in its community's name, its title, its summary or its evidence. Each may be the \
         beginning of a longer word.",
        text,
    ),
    Parameter::new("sort", "The order of the actions.", codes::<ActionOrder>),
];

fn members(store: &Store) -> Schema {
    Ok(words(store.facets()?.members.iter().map(|(slug, _)| slug.to_string()).collect()))
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-actions"),
        section: Some("/actions"),
        links: &[navigation(30, "/actions", "nav-actions")],
        copies_queries: true,
        endpoints: &[
            json::<Vec<ActionOf>>(
                "/actions.json",
                "The actions of all communities, or those that match the filter",
            )
            .with(PARAMETERS),
            csv::<ActionOf>("/actions.csv", "The same as CSV").with(PARAMETERS),
        ],
        ..Listing::page("/actions")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let language = request.language;
    let filter = ActionFilter {
        community: filters::community(site, request)?,
        sector: request.code("sector")?,
        status: request.code("status")?,
        inclusive: request.flag("inclusive")?,
        words: request.text("q")?.map(|asked| WordFilter { asked, language }),
    };
    let order = request.code("sort")?.unwrap_or_default();
    let all = || site.store.actions(&filter, order, Slice::ALL);
    match request.representation {
        Representation::Json => PageResponse::json(&all()?),
        Representation::Csv => PageResponse::csv(all()?),
        _ => html(site, request, &filter, order),
    }
}

fn html(
    site: &Site,
    request: &PageRequest,
    filter: &ActionFilter,
    order: ActionOrder,
) -> Result<PageResponse, PageError> {
    let language = request.language;
    let (title, description) = (language.text("actions-title"), language.text("actions-description"));
    let layout = Layout::new(site, request, title, description)?.with_query(&request.with(&[]));
    let filtered = *filter != ActionFilter::default();
    let counts = site.store.action_counts(filter)?;
    let many = counts.of(filter);
    let paging = Paging::new(request, "/actions", many, SIZE)?;
    let found = site.store.actions(filter, order, Slice::page(paging.number, SIZE))?;
    PageResponse::html(
        language,
        &ActionsPage {
            layout,
            found: found_text(language, many, filtered),
            words: filter.words.as_ref().map_or("", |words| words.asked.as_str()),
            selects: Numbered { language, counts: &counts, filter }.selects(site, order)?,
            filtered,
            groups: groups(language, &found, order, site.edition().as_of),
            paging,
        },
    )
}

/// Rows on a page. The actions of nine communities fit on one.
const SIZE: usize = 150;

fn found_text(language: Language, found: usize, filtered: bool) -> String {
    let key = if filtered { "actions-found" } else { "actions-all" };
    opening(&number::counted(language.message(key), found).to_string())
}
