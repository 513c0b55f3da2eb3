//! `/press.json`: what is most worth reporting, with every number and document behind it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::findings::Finding;
use crate::domain::{Code, Community, Inventory, PartialDate, Slug, Source, Tally, WebUrl, Year};
use crate::web::api::rounded;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::findings as words;
use crate::words::findings::Evidence;

/// What is most worth reporting, by a rule.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Press")]
pub struct PressTwin<'a> {
    /// The edition's digest.
    edition: &'a str,
    /// The day the record was checked.
    as_of: PartialDate,
    /// How the findings were chosen.
    rule: &'static str,
    /// Why there are no findings, where there are none.
    findings_reason: Option<&'static str>,
    /// At most three, each of another kind.
    findings: Vec<FindingTwin<'a>>,
    /// Of communities and inventories.
    counts: CountsTwin,
    /// Whom to write to.
    contact_email: &'a str,
}

/// One thing worth reporting.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Finding")]
struct FindingTwin<'a> {
    /// What sort of news it is.
    kind: &'static str,
    /// As it may be printed.
    sentence: String,
    /// What must not be read into it.
    caveat: String,
    /// The community that it is about; `null` where communities are counted.
    slug: Option<&'a str>,
    /// Of which the same kind is true.
    others: Vec<&'a str>,
    /// Every number behind it.
    evidence: Vec<EvidenceTwin<'a>>,
}

/// A number behind a finding.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Evidence")]
struct EvidenceTwin<'a> {
    /// The community that it is of.
    slug: &'a Slug,
    /// What it is.
    what: String,
    /// As the page says it.
    said: String,
    /// The number in `unit`; `null` where it is said in words alone.
    value: Option<f64>,
    /// What it is measured in.
    unit: Option<&'static str>,
    /// The year it is of.
    year: Option<Year>,
    /// How well it is known.
    known: &'static str,
    /// The documents it rests on.
    sources: Vec<DocumentTwin<'a>>,
}

/// A document.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Document")]
struct DocumentTwin<'a> {
    /// Its title.
    title: &'a str,
    /// Who published it.
    publisher: &'a str,
    /// Where it is.
    url: &'a WebUrl,
}

/// How many communities, and how many of them have what.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Counts")]
struct CountsTwin {
    /// Communities that joined.
    joined: usize,
    /// Those with a community-wide inventory.
    with_inventory: usize,
    /// Those with an adopted interim target for the whole community.
    with_interim_target: usize,
    /// Those with a net-zero year.
    with_net_zero_year: usize,
    /// By the code of the verdict.
    verdicts: BTreeMap<&'static str, usize>,
    /// Community-wide inventories in the record.
    inventories: usize,
    /// The newest inventory year of any community.
    newest_inventory_year: Option<Year>,
    /// The oldest of the communities' newest inventories.
    oldest_newest_inventory_year: Option<Year>,
}

pub fn twin<'a>(site: &'a Site, found: &[Finding<'a>], tally: &Tally<'_>) -> PressTwin<'a> {
    PressTwin {
        edition: &site.edition().digest,
        as_of: site.campaign.as_of,
        rule: words::rule(Language::En),
        findings_reason: found.is_empty().then_some(words::nothing(Language::En)),
        findings: found.iter().map(finding).collect(),
        counts: counts(tally),
        contact_email: &site.campaign.contact.email,
    }
}

fn finding<'a>(finding: &Finding<'a>) -> FindingTwin<'a> {
    FindingTwin {
        kind: finding.kind().code(),
        sentence: words::sentence(Language::En, finding),
        caveat: words::caveat(Language::En, finding),
        slug: finding.about().map(|community| community.slug.as_str()),
        others: finding.others().iter().map(|community| community.slug.as_str()).collect(),
        evidence: words::evidence(Language::En, finding).into_iter().map(evidence).collect(),
    }
}

fn evidence(evidence: Evidence<'_>) -> EvidenceTwin<'_> {
    EvidenceTwin {
        slug: &evidence.community.slug,
        what: evidence.what,
        said: evidence.said,
        value: evidence.value.map(rounded),
        unit: evidence.unit,
        year: evidence.year,
        known: evidence.known,
        sources: evidence.sources.into_iter().map(document).collect(),
    }
}

fn document(source: &Source) -> DocumentTwin<'_> {
    DocumentTwin { title: &source.title, publisher: &source.publisher, url: &source.url }
}

fn counts(tally: &Tally<'_>) -> CountsTwin {
    let year = |counted: &[(&Community, &Inventory)]| counted.first().map(|(_, inventory)| inventory.year);
    CountsTwin {
        joined: tally.joined,
        with_inventory: tally.with_inventory,
        with_interim_target: tally.with_interim_target,
        with_net_zero_year: tally.with_net_zero_year,
        verdicts: tally.verdicts.iter().map(|(kind, number)| (kind.code(), *number)).collect(),
        inventories: tally.inventories,
        newest_inventory_year: year(&tally.newest),
        oldest_newest_inventory_year: year(&tally.oldest),
    }
}
