//! `/method`: `docs/METHOD.md` in plain words. Every example and every number is computed from the record.

mod examples;
mod rows;

use std::sync::Arc;

use askama::Template;

use crate::domain::{Assessment, Campaign, Code, Community, Criterion, HeatingSpread, Slug, VerdictKind};
use crate::store::{Direction, Filter, Order};
use crate::web::api;
use crate::web::api::method::MethodTwin;
use crate::web::directory::endpoint::json;
use crate::web::directory::{Listing, footer, navigation};
use crate::web::error::PageError;
use crate::web::html::components::Badge;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::communities::SIZE;
use crate::web::pages::towns::metered::metered;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::paging::Paging;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::working::{Definition, Step};
use crate::words::{Language, label, number, town, working};

use examples::{Example, Examples, StatusRow, Worked};
use rows::MethodRow;

#[derive(Template)]
#[template(path = "method.html")]
struct MethodPage<'a> {
    layout: Layout<'a>,
    campaign: &'a Campaign,
    fair_cut: String,
    /// Each definition, worked out for the main example.
    definitions: Vec<(Definition, Option<Step>)>,
    /// The main example.
    main: Option<Example>,
    /// Examples of the definitions that the main one does not show.
    examples: Examples,
    verdicts: Vec<VerdictRow>,
    answers: Vec<AnswerRow>,
    rules: Vec<RuleRow>,
    /// The share of gas for heating, and how far another one moves an index of town data.
    spread: Option<(String, String)>,
    /// The main example: the change of the emissions of its homes, as metered and in usual winters.
    metered: Option<String>,
    rows: Vec<MethodRow>,
    paging: Paging,
}

/// One of the five answers: its name, what it says, and the answer of the main example.
struct AnswerRow {
    name: &'static str,
    means: &'static str,
    example: Option<String>,
}

/// The rule of a criterion, and the status of the main example.
struct RuleRow {
    number: u8,
    title: String,
    /// The language of the title.
    told_in: &'static str,
    rule: String,
    example: Option<StatusRow>,
}

/// A verdict, what it means, and how many communities have it.
struct VerdictRow {
    badge: Badge,
    means: &'static str,
    code: &'static str,
    today: usize,
    of: usize,
}

/// The name and the meaning of each answer, in their order.
const ANSWERS: [(&str, &str); 5] = [
    ("answer-name-promise", "answer-means-promise"),
    ("answer-name-count", "answer-means-count"),
    ("answer-name-pace", "answer-means-pace"),
    ("answer-name-doing", "answer-means-doing"),
    ("answer-name-reporting", "answer-means-reporting"),
];

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-method"),
        section: Some("/method"),
        links: &[navigation(50, "/method", "nav-method"), footer(40, "/method", "page-method")],
        copies_queries: true,
        endpoints: &[json::<Vec<MethodTwin<'static>>>(
            "/method.json",
            "Every verdict, with its year and every number behind it",
        )],
        ..Listing::page("/method")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let names = site.store.names()?;
    if request.representation == Representation::Json {
        return PageResponse::json(&api::method::list(site, &full(site, &names)?));
    }
    let paging = Paging::new(request, "/method", names.len(), SIZE)?;
    let (campaign, language) = (&site.campaign, request.language);
    let (title, description) = (language.text("method-title"), language.text("method-description"));
    let shown = full(site, paging.rows(&names, SIZE))?;
    let assessed: Vec<Assessment<'_>> = shown.iter().map(|community| site.assess(community)).collect();
    // The other pages only continue the table.
    let is_first = paging.number == 1;
    let Worked { main, steps, answers, mut statuses } =
        if is_first { examples::worked(language, site, &names)? } else { Worked::default() };
    PageResponse::html(
        language,
        &MethodPage {
            layout: Layout::new(site, request, title, description)?,
            campaign,
            fair_cut: number::percent_exact(language, campaign.fair_share.reduction.number()),
            definitions: working::definitions(language).into_iter().zip(some(steps)).collect(),
            answers: ANSWERS
                .into_iter()
                .zip(some(answers))
                .map(|(answer, example)| answer_row(language, answer, example))
                .collect(),
            examples: Examples::new(language, &assessed, &campaign.fair_share),
            verdicts: if is_first { verdicts(language, site)? } else { Vec::new() },
            rules: campaign
                .criteria
                .iter()
                .map(|of| rule(language, campaign, of, statuses.remove(&of.number)))
                .collect(),
            spread: if is_first { spread(site, language)? } else { None },
            metered: main.as_ref().map(|main| metered_in(site, language, main)).transpose()?.flatten(),
            main,
            rows: assessed.iter().map(|assessment| rows::row(language, assessment)).collect(),
            paging,
        },
    )
}

fn full(site: &Site, named: &[(Slug, String)]) -> Result<Vec<Arc<Community>>, PageError> {
    named.iter().map(|(slug, _)| site.community(slug.as_str())).collect()
}

/// The values, and then `None` for ever.
fn some<T>(values: Vec<T>) -> impl Iterator<Item = Option<T>> {
    values.into_iter().map(Some).chain(std::iter::repeat_with(|| None))
}

fn spread(site: &Site, language: Language) -> Result<Option<(String, String)>, PageError> {
    let spread = HeatingSpread::of(&site.store.all_indices_at_shares()?);
    Ok(spread.map(|it| (number::percent_of(language, it.used), town::heating_spread(language, &it))))
}

fn metered_in(site: &Site, language: Language, main: &Example) -> Result<Option<String>, PageError> {
    let said = metered(&site.store, language, &main.slug)?;
    let named =
        |text| language.message("method-towns-example").with("name", &main.name).with("text", text).to_string();
    Ok(said.map(named))
}

fn answer_row(
    language: Language,
    (name, means): (&'static str, &'static str),
    example: Option<String>,
) -> AnswerRow {
    AnswerRow { name: language.text(name), means: language.text(means), example }
}

/// In the order in which they are decided.
fn verdicts(language: Language, site: &Site) -> Result<Vec<VerdictRow>, PageError> {
    let listed = site.store.communities(&Filter::default(), Order::Name, Direction::Up)?;
    let row = |(code, means): (VerdictKind, &'static str)| VerdictRow {
        badge: Badge::new(language, code),
        means: language.text(means),
        code: code.code(),
        today: listed.iter().filter(|row| row.answers.pace.verdict == code).count(),
        of: listed.len(),
    };
    let all = [
        (VerdictKind::CantTell, "means-cant-tell"),
        (VerdictKind::Met, "means-met"),
        (VerdictKind::Missed, "means-missed"),
        (VerdictKind::GoingUp, "means-going-up"),
        (VerdictKind::OnPace, "means-on-pace"),
        (VerdictKind::Behind, "means-behind"),
    ];
    Ok(all.map(row).into())
}

fn rule(language: Language, campaign: &Campaign, criterion: &Criterion, example: Option<StatusRow>) -> RuleRow {
    let told = criterion.localized(language);
    RuleRow {
        number: criterion.number.number(),
        title: told.title.to_owned(),
        told_in: told.lang(),
        rule: label::criterion_rule(language, criterion.number, &campaign.pledge),
        example,
    }
}
