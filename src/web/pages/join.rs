//! `/join`: the five criteria as steps for a community's staff, each with the example of a community.

use std::collections::BTreeMap;

use askama::Template;

use crate::domain::{Campaign, Criterion, CriterionNumber, CriterionStatus, Resource, Source};
use crate::store::StandingOf;
use crate::web::api;
use crate::web::error::PageError;
use crate::web::html::layout::{Layout, Section};
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::{Language, join, label};

#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage<'a> {
    layout: Layout<'a>,
    campaign: &'a Campaign,
    source: Option<&'a Source>,
    steps: Vec<Step<'a>>,
}

pub struct Step<'a> {
    pub criterion: &'a Criterion,
    pub heading: &'static str,
    pub what_to_do: [&'static str; 3],
    pub rule: &'static str,
    /// A community that meets the criterion, if there is one.
    pub example: Option<StandingOf>,
    pub guide: Option<Resource>,
}

pub fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    if request.representation == Representation::Json {
        let steps = steps(Language::En, site)?;
        return PageResponse::json(&api::join::twin(site, &steps));
    }
    let language = request.language;
    let (title, description) = (language.text("join-title"), language.text("join-description"));
    let campaign = &site.campaign;
    PageResponse::html(
        language,
        &JoinPage {
            layout: Layout::new(site, request, Section::About, title, description),
            campaign,
            source: campaign.source(&campaign.source),
            steps: steps(language, site)?,
        },
    )
}

fn steps(language: Language, site: &Site) -> Result<Vec<Step<'_>>, PageError> {
    let mut examples = examples(&site.store.standings()?);
    let guides = site.store.resources()?;
    let mut steps = Vec::new();
    for criterion in &site.campaign.criteria {
        steps.push(Step {
            criterion,
            heading: join::step(language, criterion.number),
            what_to_do: join::what_to_do(language, criterion.number),
            rule: label::criterion_rule(language, criterion.number),
            example: examples.remove(&criterion.number),
            guide: guides.iter().find(|guide| guide.criterion == Some(criterion.number)).cloned(),
        });
    }
    Ok(steps)
}

/// A community that meets each criterion. The criterion with the fewest candidates chooses first, so that the
/// steps show as many different communities as possible.
fn examples(standings: &[StandingOf]) -> BTreeMap<CriterionNumber, StandingOf> {
    let meeting = |number: CriterionNumber| {
        let met =
            move |of: &&StandingOf| of.standing.number == number && of.standing.status == CriterionStatus::Met;
        standings.iter().filter(met)
    };
    let mut numbers = CriterionNumber::ALL;
    numbers.sort_by_key(|number| meeting(*number).count());
    let mut examples: BTreeMap<CriterionNumber, StandingOf> = BTreeMap::new();
    for number in numbers {
        let times = |of: &&StandingOf| examples.values().filter(|known| known.slug == of.slug).count();
        if let Some(example) = meeting(number).min_by_key(times) {
            examples.insert(number, example.clone());
        }
    }
    examples
}
