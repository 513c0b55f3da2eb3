//! `/actions`: the actions of all communities, filtered by sector and status.

use askama::Template;

use crate::domain::{ActionSector, ActionStatus, Code, PartialDate, Slug};
use crate::store::{ActionFilter, ActionOf, Facets, Slice};
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::parameter::{Parameter, codes, yes_no};
use crate::web::directory::{Listing, navigation};
use crate::web::error::PageError;
use crate::web::html::components::{Choice, Select};
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::community::actions::ActionDetailsRow;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::paging::Paging;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::number;
use crate::words::number::opening;
use crate::words::{Language, action, label};

#[derive(Template)]
#[template(path = "actions.html")]
struct ActionsPage<'a> {
    layout: Layout<'a>,
    found: String,
    selects: Vec<Select>,
    filtered: bool,
    rows: Vec<ActionRow>,
    paging: Paging,
}

struct ActionRow {
    slug: Slug,
    name: String,
    title: String,
    sector: &'static str,
    status: &'static str,
    status_code: &'static str,
    started: String,
    due: Option<String>,
    /// Whether there is a due date.
    dated: bool,
    inclusive_because: Option<String>,
    summary: String,
    source_title: String,
    source_url: String,
    details: ActionDetailsRow,
}

const PARAMETERS: &[Parameter] = &[
    Parameter::new("sector", "The sector of the action.", codes::<ActionSector>),
    Parameter::new("status", "The status of the action.", codes::<ActionStatus>),
    Parameter::new("inclusive", "Whether the source makes equity part of the action.", yes_no),
];

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
    let filter = ActionFilter {
        sector: request.code("sector")?,
        status: request.code("status")?,
        inclusive: request.flag("inclusive")?,
    };
    let all = || site.store.actions(filter, Slice::ALL);
    match request.representation {
        Representation::Json => PageResponse::json(&all()?),
        Representation::Csv => PageResponse::csv(all()?),
        _ => html(site, request, filter),
    }
}

fn html(site: &Site, request: &PageRequest, filter: ActionFilter) -> Result<PageResponse, PageError> {
    let language = request.language;
    let (title, description) = (language.text("actions-title"), language.text("actions-description"));
    let layout = Layout::new(site, request, title, description)?.with_query(&request.with(&[]));
    let filtered = filter != ActionFilter::default();
    let counted = site.store.facets()?;
    let many = counted.actions(filter);
    let paging = Paging::new(request, "/actions", many, SIZE)?;
    let found = site.store.actions(filter, Slice::page(paging.number, SIZE))?;
    PageResponse::html(
        language,
        &ActionsPage {
            layout,
            found: found_text(language, many, filtered),
            selects: selects(language, counted, filter),
            filtered,
            rows: found.iter().map(|of| row(language, of, site.edition().as_of)).collect(),
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

fn selects(language: Language, counted: &Facets, filter: ActionFilter) -> Vec<Select> {
    let choices = Numbered { language, counted };
    let sectors = choices.of(
        filter.sector,
        |sector| label::action_sector(language, sector),
        |sector| ActionFilter { sector, ..filter },
    );
    let statuses = choices.of(
        filter.status,
        |status| label::action_status(language, status),
        |status| ActionFilter { status, ..filter },
    );
    vec![
        Select::new("sector", language.text("actions-sector"), sectors),
        Select::new("status", language.text("actions-status"), statuses),
        Select::new("inclusive", language.text("actions-fairness"), choices.fairness(filter)),
    ]
}

/// Each choice with the number of actions that it would show, with all other filters unchanged.
struct Numbered<'a> {
    language: Language,
    counted: &'a Facets,
}

impl Numbered<'_> {
    fn of<T: Code>(
        &self,
        chosen: Option<T>,
        label: impl Fn(T) -> &'static str,
        with: impl Fn(Option<T>) -> ActionFilter,
    ) -> Vec<Choice> {
        let value = |value: &T| (value.code().to_owned(), self.told(label(*value), with(Some(*value))));
        let any = self.told(self.language.text("choose-any"), with(None));
        Choice::list(&any, chosen.map(Code::code), T::VARIANTS.iter().map(value))
    }

    fn fairness(&self, filter: ActionFilter) -> Vec<Choice> {
        let with = |text, inclusive| self.told(text, ActionFilter { inclusive, ..filter });
        let yes = with(self.language.text("actions-marked"), Some(true));
        let no = with(self.language.text("actions-not-marked"), Some(false));
        Choice::yes_no(&with(self.language.text("choose-any"), None), filter.inclusive, &yes, &no)
    }

    fn told(&self, text: &str, filter: ActionFilter) -> String {
        let found = number::whole(self.language, self.counted.actions(filter) as f64);
        format!("{text} ({found})")
    }
}

fn row(language: Language, of: &ActionOf, as_of: PartialDate) -> ActionRow {
    ActionRow {
        slug: of.slug.clone(),
        name: of.name.clone(),
        title: of.action.title.clone(),
        sector: label::action_sector(language, of.action.sector),
        status: label::action_status(language, of.action.status),
        status_code: of.action.status.code(),
        started: action::started(language, &of.action),
        due: action::due(language, &of.action, as_of),
        dated: of.action.due.is_some(),
        inclusive_because: of.action.inclusive_because().map(ToOwned::to_owned),
        summary: of.action.summary.clone(),
        source_title: of.source_title.clone(),
        source_url: of.source_url.to_string(),
        details: ActionDetailsRow::new(language, &of.details),
    }
}
