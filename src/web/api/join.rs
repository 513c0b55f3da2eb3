//! `/join.json`: the steps of joining.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Criterion, CriterionNumber, CriterionStatus, Resource, Slug, WebUrl};
use crate::store::StandingOf;
use crate::web::error::PageError;
use crate::web::site::Site;
use crate::words::{Language, join, label};

/// One criterion as a step, for the page and for JSON.
pub struct Step<'a> {
    pub criterion: &'a Criterion,
    pub heading: String,
    pub what_to_do: [String; 3],
    pub rule: String,
    /// A community that meets the criterion, if there is one.
    pub example: Option<StandingOf>,
    pub guide: Option<Resource>,
}

/// How a community joins.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Join")]
pub struct JoinTwin<'a> {
    /// One step per criterion, in their order.
    steps: Vec<StepTwin<'a>>,
    /// The campaign's email address.
    contact_email: &'a str,
    /// The campaign's own website.
    contact_website: &'a WebUrl,
}

/// A step: one criterion, and how to meet it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Step")]
struct StepTwin<'a> {
    /// The number of the criterion.
    number: CriterionNumber,
    /// The criterion in a few words.
    title: &'a str,
    /// The full text of the criterion.
    text: &'a str,
    /// The work of the staff, in its order.
    what_to_do: &'a [String; 3],
    /// The rule by which the site judges the criterion as met.
    rule: &'a str,
    /// A community that meets the criterion. `null` if there is none.
    example: Option<ExampleTwin<'a>>,
    /// A guide to the criterion. `null` if the record has none.
    guide: Option<&'a Resource>,
}

/// A community that meets the criterion, with its document.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Example")]
struct ExampleTwin<'a> {
    /// The slug of the community.
    slug: &'a Slug,
    /// The name of the community.
    name: &'a str,
    /// The evidence for the judgement, in a sentence.
    evidence: &'a str,
    /// The title of the document.
    source_title: &'a str,
    /// The web address of the document.
    source_url: &'a WebUrl,
}

pub fn twin<'a>(site: &'a Site, steps: &'a [Step<'a>]) -> JoinTwin<'a> {
    let contact = &site.campaign.contact;
    JoinTwin {
        steps: steps.iter().map(step_twin).collect(),
        contact_email: &contact.email,
        contact_website: &contact.website,
    }
}

fn step_twin<'a>(step: &'a Step<'a>) -> StepTwin<'a> {
    StepTwin {
        number: step.criterion.number,
        title: &step.criterion.title,
        text: &step.criterion.text,
        what_to_do: &step.what_to_do,
        rule: &step.rule,
        example: step.example.as_ref().map(example),
        guide: step.guide.as_ref(),
    }
}

fn example(of: &StandingOf) -> ExampleTwin<'_> {
    ExampleTwin {
        slug: &of.slug,
        name: &of.name,
        evidence: &of.standing.evidence,
        source_title: &of.source_title,
        source_url: &of.source_url,
    }
}

pub fn steps(language: Language, site: &Site) -> Result<Vec<Step<'_>>, PageError> {
    let mut examples = examples(&site.store.standings()?);
    let guides = site.store.resources()?;
    let mut steps = Vec::new();
    let pledge = &site.campaign.pledge;
    for criterion in &site.campaign.criteria {
        steps.push(Step {
            criterion,
            heading: join::step(language, criterion.number, pledge),
            what_to_do: join::what_to_do(language, criterion.number, pledge),
            rule: label::criterion_rule(language, criterion.number, pledge),
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
